// A trainee whose browser is killed right after sets show as saved, over and over, in one profile.

import { expect } from "@playwright/test";
import { Athlete, ROOT } from "./athlete.mjs";
import { Killable } from "./killable.mjs";
import { boxed, entries, pairs } from "./stored.mjs";

const START = new Date("2026-11-23T09:00:00");
const DAY = 86_400_000;

/** As in a browser that has no IndexedDB. */
export const withoutBlackBox = (context) =>
  context.addInitScript(() => Object.defineProperty(window, "indexedDB", { value: undefined }));

/** Waits until nothing is on its way to the disk. */
async function saved(page) {
  await expect(page.locator('[data-saved="false"]')).toHaveCount(0);
}

/**
 * Trains until the browser was killed so many times. `pause` says how long after "saved" each kill
 * comes, in ms. Gives how many entries were acknowledged, and how many of them were lost.
 */
export async function train(kills, pause, prepare = async () => {}) {
  const killable = await Killable.make();
  let day = 0;
  let page;
  let athlete;
  const open = async () => {
    page = await killable.open(prepare);
    await page.clock.setFixedTime(new Date(START.getTime() + day * DAY));
    await page.goto(`${ROOT}#/today`);
    athlete = new Athlete(page);
  };
  await open();
  await expect(athlete.at("setup-step")).toBeVisible();
  await athlete.setUp("strength", 14, new Date("2026-11-22T09:00:00"), ["tue", "thu", "sat", "sun"]);
  await athlete.adopt();
  let known = new Set();
  const result = { kills: 0, acknowledged: 0, lost: 0, restored: 0, packed: 0, doubled: 0 };
  while (result.kills < kills) {
    const todo = (await athlete.lines()).filter(([, state]) => state === "todo");
    for (const [place] of todo.slice(0, 1 + (result.kills % 3))) {
      await athlete.at(`line-${place}`).click();
      await expect(athlete.at(`row-${place}`)).toHaveAttribute("data-saved", "true");
    }
    if (todo.length <= 1) {
      // The last of it: the session ends, and all of it is packed.
      await athlete.end();
      result.packed += 1;
      day += 1;
    } else {
      await saved(page);
    }
    const shown = new Set(entries(await pairs(page)));
    result.acknowledged += [...shown].filter((name) => !known.has(name)).length;
    await page.waitForTimeout(pause(result.kills));
    await killable.kill();
    result.kills += 1;
    await open();
    await expect(athlete.at("goal").or(athlete.at("setup-step"))).toBeVisible();
    if (await page.evaluate(() => window.indexedDB !== undefined)) {
      const there = async () => entries(await pairs(page)).join() === entries(await boxed(page)).join();
      await expect.poll(there).toBe(true);
    }
    result.restored += await athlete.at("restored").count();
    const now = entries(await pairs(page));
    known = new Set(now);
    result.doubled += now.length - known.size;
    result.lost += [...shown].filter((name) => !known.has(name)).length;
    while ((await athlete.lines()).length === 0) {
      if (await athlete.at("setup-step").isVisible()) {
        await athlete.setUp("strength", 14, new Date("2026-11-22T09:00:00"), ["tue", "thu", "sat", "sun"]);
        await athlete.adopt();
        continue;
      }
      // A day of rest.
      day += 1;
      await page.clock.setFixedTime(new Date(START.getTime() + day * DAY));
      await page.reload();
      await expect(athlete.at("goal")).toBeVisible();
    }
  }
  await killable.kill();
  await killable.remove();
  return result;
}
