// The browser is killed right after sets show as saved: nothing is lost.

import { expect, test } from "@playwright/test";
import { train } from "./kills.mjs";

/** How long after "saved" a kill comes, in ms: before and after what each engine waits for. */
const PAUSES = [0, 0, 0, 20, 100, 400, 0, 1_000, 0, 3_000];

test("twenty kills right after saved lose nothing, packing included", async () => {
  test.setTimeout(300_000);
  const result = await train(20, (kill) => PAUSES[kill % PAUSES.length]);
  expect(result).toMatchObject({ kills: 20, lost: 0, doubled: 0 });
  expect(result.acknowledged).toBeGreaterThan(30);
  expect(result.packed).toBeGreaterThan(0);
  // It was the black box that kept it.
  expect(result.restored).toBeGreaterThan(0);
});
