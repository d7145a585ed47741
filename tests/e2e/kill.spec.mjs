// The browser is killed right after sets show as saved, the page crashes, hangs, is closed or
// frozen: nothing is lost.

import { expect, test } from "@playwright/test";
import { Athlete, ROOT } from "./athlete.mjs";
import { train } from "./kills.mjs";

const MONDAY = new Date("2026-11-23T09:00:00");
const SUNDAY = new Date("2026-11-22T09:00:00");

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

for (const [name, end] of [
  [
    "a crash of the page",
    async (page) => {
      const tools = await page.context().newCDPSession(page);
      const crashed = page.waitForEvent("crash");
      tools.send("Page.crash").catch(() => {});
      await crashed;
    },
  ],
  [
    "a page that hangs after a tap and is closed",
    (page) =>
      void page
        .evaluate(() => {
          for (;;);
        })
        .catch(() => {}),
  ],
  ["a tab that is closed", (page) => page.close()],
]) {
  test(`${name} loses nothing`, async ({ page, context }) => {
    await page.clock.setFixedTime(MONDAY);
    const athlete = new Athlete(page);
    await athlete.open();
    await athlete.setUp("strength", 14, SUNDAY, []);
    await athlete.adopt();
    for (const place of ["0-0", "0-1"]) {
      await athlete.at(`line-${place}`).click();
      await expect(athlete.at(`row-${place}`)).toHaveAttribute("data-state", "done");
    }
    await end(page);
    // The clock is the context's: it stands for this page, too.
    const next = await context.newPage();
    await next.goto(`${ROOT}#/today`);
    await expect(new Athlete(next).at("row-0-1")).toHaveAttribute("data-saved", "true");
    await expect(new Athlete(next).at("row-0-2")).toHaveAttribute("data-state", "todo");
  });
}

test("a page that is frozen for a day goes on where it was", async ({ page }) => {
  await page.clock.setFixedTime(MONDAY);
  const athlete = new Athlete(page);
  await athlete.open();
  await athlete.setUp("strength", 14, SUNDAY, []);
  await athlete.adopt();
  await athlete.at("line-0-0").click();
  await expect(athlete.at("row-0-0")).toHaveAttribute("data-saved", "true");
  const tools = await page.context().newCDPSession(page);
  await tools.send("Page.setWebLifecycleState", { state: "frozen" });
  await tools.send("Page.setWebLifecycleState", { state: "active" });
  await expect(athlete.at("row-0-0")).toHaveAttribute("data-state", "done");
  // The back gesture leaves the session and comes back to it.
  await athlete.at("nav-plan").click();
  await page.goBack();
  await expect(athlete.at("row-0-0")).toHaveAttribute("data-state", "done");
  await athlete.at("line-0-1").click();
  await expect(athlete.at("row-0-1")).toHaveAttribute("data-saved", "true");
  // The next day it is still open, and says from when.
  await page.clock.setFixedTime(new Date(MONDAY.getTime() + 86_400_000));
  await page.reload();
  await expect(athlete.at("still-open")).toBeVisible();
});
