// Weeks go by: what was done shapes what is asked, with last week and four weeks ago beside it.

import { expect, test } from "@playwright/test";
import { Athlete, weeksAhead } from "./athlete.mjs";

test("five weeks of training lead to two look-backs and a review", async ({ page }) => {
  const start = new Date("2026-11-23T09:00:00");
  await page.clock.install({ time: start });
  const athlete = new Athlete(page);
  await athlete.open();
  await athlete.setUp("strength", 14, start);
  await athlete.adopt();
  const failures = [];
  page.on("pageerror", (error) => failures.push(error.message));

  let trained = 0;
  for (let week = 0; week < 5; week += 1) {
    for (const day of [0, 2, 4]) {
      const now = new Date(start);
      now.setDate(now.getDate() + week * 7 + day);
      await page.clock.setFixedTime(now);
      await page.goto(`${athlete.root}#/today`);
      await page.reload();
      // What was missed and is no key session is dropped: then there may be nothing to do.
      await expect(athlete.at("purpose").or(athlete.at("rest"))).toBeVisible();
      if ((await athlete.lines()).length === 0) continue;
      trained += 1;
      await athlete.logAll();
      await athlete.end(7);
      // The next session of the line is named with its numbers, and foresees no break.
      await expect(athlete.at("next-asks")).not.toContainText("missed");
    }
  }
  expect(trained).toBeGreaterThan(12);
  const now = new Date(start);
  now.setDate(now.getDate() + 5 * 7);
  await page.clock.setFixedTime(now);
  await page.goto(`${athlete.root}#/today`);
  await page.reload();
  const lookBack = athlete.at("lookback-0");
  // Four weeks ago, or the session nearest to it.
  await expect(lookBack).toContainText(/[345] weeks ago/);
  await expect(lookBack).toContainText(/days ago|last week/);

  await athlete.at("nav-progress").click();
  await athlete.at("to-review").click();
  await expect(athlete.at("review")).toContainText("sessions done");
  await expect(athlete.at("review")).toContainText(weeksAhead(14, start).slice(0, 4));
  expect(failures).toEqual([]);
});
