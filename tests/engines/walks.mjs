// Walks of an engine, each in a browser of its own.

import { mkdir, writeFile } from "node:fs/promises";
import { after, before, describe, test } from "node:test";
import { absent, open } from "./engines.mjs";
import { host } from "./processes.mjs";
import { Walker } from "./walker.mjs";

export { ENGINES } from "./engines.mjs";

const PORT = 4610;
export const ROOT = `http://localhost:${PORT}/`;

/** Walks with the app served; they get a way to name one, and one to stop and start the host. */
export function walks(engine, tell) {
  describe(engine, { skip: absent(engine) }, () => {
    let stop;
    const start = async () => (stop = await host(PORT));
    before(start);
    after(() => stop());

    /** Where it fails, a picture of it is left. */
    function walk(name, steps) {
      test(name, { timeout: 120_000 }, async () => {
        const { window, profile, kill } = await open(engine);
        try {
          await steps(new Walker(window, ROOT));
        } catch (error) {
          const picture = `test-results/${engine} ${name}.png`.replaceAll(" ", "-");
          await mkdir("test-results", { recursive: true });
          await writeFile(picture, await window.picture());
          throw error;
        } finally {
          await kill();
          await profile.remove();
        }
      });
    }

    tell(walk, { start, stop: () => stop() });
  });
}
