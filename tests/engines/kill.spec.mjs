// A browser that is killed right after a set shows as saved, as a phone does that needs the memory.

import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { absent, open } from "./engines.mjs";
import { host } from "./processes.mjs";
import * as puppet from "./puppet.mjs";
import { Walker } from "./walker.mjs";

const PORT = 4610;
/** As often each: a start of a browser is what takes long. */
const TIMES = 5;

const KILLED = {
  WebKit: { stage: puppet.stage, root: puppet.ROOT, open: puppet.open },
  Firefox: {
    stage: () => host(PORT),
    root: `http://localhost:${PORT}/`,
    open: (left) => open("Firefox", left),
  },
};

for (const [engine, { stage, root, open }] of Object.entries(KILLED)) {
  describe(engine, { skip: absent(engine) }, () => {
    let stop;
    before(async () => (stop = await stage()));
    after(() => stop());

    test(`what shows as saved outlives ${TIMES} kills`, { timeout: 240_000 }, async () => {
      let { window, profile, kill } = await open();
      try {
        let walker = new Walker(window, root);
        await walker.becomes("strength");
        const places = (await walker.lines()).map(([place]) => place);
        for (const [times, place] of places.slice(0, TIMES).entries()) {
          await walker.logs(place);
          await walker.saved(place);
          await kill();
          ({ window, kill } = await open(profile));
          walker = new Walker(window, root);
          await walker.window.go(root);
          const states = (await walker.lines()).map(([, state]) => state);
          assert.deepEqual(states, places.map((_, at) => (at <= times ? "done" : "todo")));
        }
      } finally {
        await kill();
        await profile.remove();
      }
    });
  });
}
