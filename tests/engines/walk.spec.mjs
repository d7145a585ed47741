// The main job in WebKit and Firefox: half the phones at the gym run WebKit.

import assert from "node:assert/strict";
import { ENGINES, ROOT, walks } from "./walks.mjs";

for (const engine of ENGINES) {
  walks(engine, (walk, host) => {
    walk("from the first question to the next session", async (walker) => {
      await walker.becomes("strength");
      const asked = await walker.lines();
      assert.ok(asked.length > 2);
      await walker.corrects("80", "6");
      for (const [place] of asked.slice(1)) await walker.logs(place);
      assert.match(await walker.ends(7), /\d/);
      await walker.tap("to-today");
      assert.match(await walker.reads("rest"), /Done for today/);
    });

    walk("a reload in the middle of a session loses nothing", async (walker) => {
      await walker.becomes("strength");
      await walker.corrects("80", "6");
      for (const place of ["0-1", "0-2"]) await walker.logs(place);
      const logged = await walker.lines();
      assert.deepEqual(logged[0], ["0-0", "edited", "6 × 80 kg"]);
      await walker.reload();
      assert.deepEqual(await walker.lines(), logged);
    });

    walk("without a host the app opens and logs", async (walker) => {
      await walker.becomes("strength");
      await walker.logs("0-0");
      await walker.installed();
      await host.stop();
      try {
        await assert.rejects(fetch(ROOT));
        await walker.window.go("about:blank");
        await walker.window.go(ROOT);
        await walker.logs("0-1");
        await walker.reload();
        const states = (await walker.lines()).map(([, state]) => state);
        assert.deepEqual(states.slice(0, 3), ["done", "done", "todo"]);
      } finally {
        await host.start();
      }
    });
  });
}
