// The black box in WebKit and Firefox: what shows as saved is there, and comes back from there.

import assert from "node:assert/strict";
import { ENGINES, walks } from "./walks.mjs";

for (const engine of ENGINES) {
  walks(engine, (walk) => {
    walk("the black box has what the store has, and gives it back", async (walker) => {
      await walker.becomes("strength");
      await walker.corrects("80", "6");
      for (const place of ["0-1", "0-2"]) await walker.logs(place);
      for (const place of ["0-0", "0-1", "0-2"]) await walker.saved(place);
      const logged = await walker.lines();
      const stored = await walker.stored();
      assert.ok(Object.keys(stored).length >= 3);
      assert.deepEqual(await walker.boxed(Object.keys(stored)), stored);

      await walker.window.run(() => localStorage.clear());
      await walker.reload();
      assert.match(await walker.reads("restored"), /\d/);
      assert.deepEqual(await walker.lines(), logged);
      assert.deepEqual(await walker.stored(), stored);
    });
  });
}
