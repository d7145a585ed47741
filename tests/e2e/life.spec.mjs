// Life: bad days, missed days, other days.

import { expect, test } from "@playwright/test";
import { Athlete } from "./athlete.mjs";

const MONDAY = new Date("2026-11-23T09:00:00");

/** A lifter who trains on Monday, Wednesday and Friday. */
async function lifter(page) {
  await page.clock.install({ time: MONDAY });
  const athlete = new Athlete(page);
  await athlete.open();
  // The weeks of a program end on the weekday of its goal: here on Sundays.
  const sunday = new Date("2026-11-22T09:00:00");
  await athlete.setUp("strength", 14, sunday, []);
  await athlete.adopt();
  return athlete;
}

async function later(athlete, days) {
  const now = new Date(MONDAY);
  now.setDate(now.getDate() + days);
  await athlete.page.clock.setFixedTime(now);
  await athlete.page.goto(`${athlete.root}#/today`);
  await athlete.page.reload();
  await expect(athlete.at("goal")).toBeVisible();
}

test("three taps lighten today with a reason, and are taken back by another", async ({ page }) => {
  const athlete = await lifter(page);
  const full = await athlete.at("asked-0").innerText();
  const lines = (await athlete.lines()).length;
  await athlete.feels("sleep", 2);
  await expect(athlete.at("reason-0")).toContainText("Lighter today (bad sleep)");
  await athlete.feels("stress", 2);
  await expect(athlete.at("reason-0")).toContainText("bad sleep, stressed");
  await expect(athlete.at("asked-0")).not.toHaveText(full);
  expect((await athlete.lines()).length).toBeLessThan(lines);
  await page.reload();
  await expect(athlete.at("reason-0")).toContainText("bad sleep, stressed");

  await athlete.feels("stress", 2);
  await athlete.feels("sleep", 2);
  await expect(athlete.at("asked-0")).toHaveText(full);
  await athlete.feels("soreness", 2);
  await expect(athlete.at("reason-0")).toContainText("Lighter today (sore)");
  // Once begun, the session stays as it was given.
  await athlete.at("line-0-0").click();
  await expect(athlete.at("check")).toBeHidden();
  await expect(athlete.at("reason-0")).toContainText("Lighter today (sore)");
});

test("a missed key session moves, an easy one is dropped, and the page says so", async ({ page }) => {
  const athlete = await lifter(page);
  await later(athlete, 1);
  await expect(athlete.at("note")).toHaveText("Missed on Mon 23 Nov. Do it today, or leave it out.");
  await athlete.logAll();
  await athlete.end();
  // Wednesday's lighter day goes by.
  await later(athlete, 3);
  await expect(athlete.at("missed-word")).toContainText("Missed on Wed 25 Nov");
  await expect(athlete.at("missed-word")).toContainText("dropped");
  await expect(athlete.at("preview")).toContainText("Tomorrow");
});

test("a session is moved to another day, and says what that does", async ({ page }) => {
  const athlete = await lifter(page);
  await expect(athlete.at("move-session").locator("option")).toHaveText([
    "Move to\u2026",
    "Tue 24 Nov",
    /^Wed 25 Nov · two sessions/,
    /^Thu 26 Nov · hard work on Fri 27 Nov/,
    /^Fri 27 Nov · two sessions/,
    /^Sat 28 Nov · hard work/,
    /^Sun 29 Nov · hard work/,
  ]);
  await athlete.at("move-session").selectOption("2026-11-24");
  await expect(athlete.at("rest")).toBeVisible();
  await athlete.at("nav-plan").click();
  await expect(athlete.at("on-2026-11-24")).toContainText("moved");
  await later(athlete, 1);
  await expect(athlete.at("note")).toHaveText("Moved from Mon 23 Nov.");
  await athlete.at("line-0-0").click();
  await expect(athlete.at("move-session")).toBeHidden();
});

test("an illness lays the program around it, and ends when it ends", async ({ page }) => {
  const athlete = await lifter(page);
  await athlete.at("away").locator("summary").click();
  await athlete.at("away-what").selectOption({ label: "Ill" });
  await athlete.at("away-until").selectOption({ label: "until Wed 2 Dec · 10 days" });
  await athlete.at("plan-around").click();
  await expect(athlete.at("spell")).toContainText("Ill until Wed 2 Dec");
  await expect(athlete.at("spell")).toContainText("5 sessions fall out");
  await expect(athlete.at("rest")).toContainText("Get well first");
  await expect(athlete.at("preview")).toContainText("Fri 4 Dec");
  await page.reload();
  await expect(athlete.at("spell")).toBeVisible();
  await athlete.at("well-again").click();
  await expect(athlete.at("spell")).toBeHidden();
  await expect(athlete.at("line-0-0")).toBeVisible();
});

test("an injury is trained around", async ({ page }) => {
  const athlete = await lifter(page);
  const slot = athlete.at("slot-0");
  await expect(slot).toContainText("Back squat");
  await athlete.at("nav-plan").click();
  await athlete.at("away").locator("summary").click();
  await athlete.at("away-what").selectOption({ label: "No back squat" });
  await athlete.at("away-until").selectOption({ label: "until Sun 6 Dec · 2 weeks" });
  await athlete.at("plan-around").click();
  await expect(athlete.at("spell")).toContainText("6 sessions hold other work");
  await athlete.at("nav-today").click();
  await expect(slot).toBeVisible();
  await expect(slot).not.toContainText("Back squat");
});

test("the one change of the week is taken, and that is on record", async ({ page }) => {
  const athlete = await lifter(page);
  await later(athlete, 14);
  await athlete.at("nav-progress").click();
  await athlete.at("to-review").click();
  const review = athlete.at("review");
  await expect(review).toContainText("Get the sessions done");
  await athlete.at("choose-0").click();
  await expect(review).toContainText("You chose it on Mon 7 Dec.");
  await page.reload();
  await expect(review).toContainText("You chose it on Mon 7 Dec.");
  await expect(athlete.at("choose-0")).toBeHidden();
});
