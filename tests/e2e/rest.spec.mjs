// The rest between sets, by the page's own clock: it starts by itself, is a time to reach, and ends
// with all that the browser gives.

import { expect, test } from "@playwright/test";
import { Athlete } from "./athlete.mjs";
import { calls, hide, senses } from "./senses.mjs";

const MONDAY = new Date("2026-11-23T09:00:00");

/** A lifter in the gym on a Monday: the first slot rests for 2:30. */
async function lifter(page, screen) {
  await senses(page, screen);
  await page.clock.install({ time: MONDAY });
  const athlete = new Athlete(page);
  await athlete.open();
  const sunday = new Date("2026-11-22T09:00:00");
  await athlete.setUp("strength", 14, sunday, []);
  await athlete.adopt();
  await page.clock.pauseAt(new Date("2026-11-23T09:30:00"));
  return athlete;
}

async function log(athlete, place) {
  await athlete.at(`line-${place}`).click();
  await expect(athlete.at(`row-${place}`)).toHaveAttribute("data-state", "done");
}

test("it starts with a set, is made longer and shorter, and rings at its end", async ({ page }) => {
  const athlete = await lifter(page);
  const left = athlete.at("rest-left");
  await expect(athlete.at("rest-bar")).toBeHidden();
  await log(athlete, "0-0");
  await expect(left).toHaveText("2:30");
  await expect(athlete.at("rest-next")).toHaveText(/^Next: set 2, 6 × 95 kg$/);
  await page.clock.runFor(30_000);
  await expect(left).toHaveText("2:00");
  await athlete.at("rest-more").click();
  await expect(left).toHaveText("2:15");
  await athlete.at("rest-less").click();
  await athlete.at("rest-less").click();
  await expect(left).toHaveText("1:45");
  for (const id of ["rest-more", "rest-less", "rest-skip"]) {
    const box = await athlete.at(id).boundingBox();
    expect(Math.min(box.width, box.height)).toBeGreaterThanOrEqual(48);
  }
  await page.clock.runFor(104_000);
  await expect(left).toHaveText("0:01");
  expect((await calls(page)).tones).toBe(0);
  await page.clock.runFor(1_000);
  await expect(left).toHaveText("+0:00");
  await expect(athlete.at("rest-next")).toContainText("Rest over");
  expect(await calls(page)).toMatchObject({ tones: 3, buzzes: 1 });
  await page.clock.runFor(20_000);
  await expect(left).toHaveText("+0:20");
  await page.clock.runFor(110_000);
  await expect(athlete.at("rest-bar")).toBeHidden();
  expect(await calls(page)).toMatchObject({ tones: 3, buzzes: 1 });
});

test("it survives a reload and a locked screen, and nothing is written meanwhile", async ({ page }) => {
  const athlete = await lifter(page);
  const left = athlete.at("rest-left");
  await log(athlete, "0-0");
  await athlete.at("rest-more").click();
  await expect(left).toHaveText("2:45");
  const stored = () => page.evaluate(() => JSON.stringify(localStorage));
  const before = await stored();
  await page.clock.runFor(40_000);
  await expect(left).toHaveText("2:05");
  expect(await stored()).toBe(before);
  await page.reload();
  await expect(left).toHaveText("2:05");
  // A phone in the pocket runs no code of ours: it wakes 65 s later.
  await hide(page, true);
  await page.clock.pauseAt(new Date("2026-11-23T09:31:45"));
  await hide(page, false);
  await expect(left).toHaveText("1:00");
  // It wakes long after the end: that was not heard, and is not rung for any more.
  await hide(page, true);
  await page.clock.pauseAt(new Date("2026-11-23T09:33:15"));
  await hide(page, false);
  await expect(left).toHaveText("+0:30");
});

test("it is shown on every page, belongs to its set alone, and goes when it is skipped", async ({ page }) => {
  const athlete = await lifter(page);
  await log(athlete, "0-0");
  await athlete.at("nav-plan").click();
  await expect(athlete.at("rest-left")).toHaveText("2:30");
  await athlete.at("nav-today").click();
  await athlete.at("rest-skip").click();
  await expect(athlete.at("rest-bar")).toBeHidden();
  await page.reload();
  await expect(athlete.at("row-0-0")).toHaveAttribute("data-state", "done");
  await expect(athlete.at("rest-bar")).toBeHidden();
  await log(athlete, "0-1");
  await expect(athlete.at("rest-left")).toHaveText("2:30");
  await expect(athlete.at("rest-next")).toContainText("set 3");
});

test("a clock that is set back or ahead gives no rest of hours", async ({ page }) => {
  const athlete = await lifter(page);
  await log(athlete, "0-0");
  await expect(athlete.at("rest-left")).toHaveText("2:30");
  await page.clock.setSystemTime(new Date("2026-11-23T07:30:00"));
  await hide(page, false);
  await expect(athlete.at("rest-bar")).toBeHidden();
  await page.clock.setSystemTime(new Date("2026-11-23T11:30:00"));
  await hide(page, false);
  await expect(athlete.at("rest-bar")).toBeHidden();
  await log(athlete, "0-1");
  await expect(athlete.at("rest-left")).toHaveText("2:30");
});

test("a notification comes where it was asked for and the page is hidden", async ({ page, context }) => {
  await context.grantPermissions(["notifications"]);
  const athlete = await lifter(page);
  await page.evaluate(() => navigator.serviceWorker.ready);
  await athlete.at("nav-settings").click();
  await expect(athlete.at("signal-sound")).toBeChecked();
  await expect(athlete.at("signal-notification")).not.toBeChecked();
  await athlete.at("signal-notification").check();
  await athlete.at("signal-sound").uncheck();
  await athlete.at("nav-today").click();
  await log(athlete, "0-0");
  await expect(athlete.at("rest-left")).toHaveText("2:30");
  await hide(page, true);
  await page.clock.runFor(151_000);
  const shown = () =>
    page.evaluate(async () => {
      const registration = await navigator.serviceWorker.getRegistration();
      const all = await registration.getNotifications();
      return all.map(({ title, body }) => [title, body]);
    });
  await expect.poll(shown).toEqual([["Rest over", "Next: set 2, 6 × 95 kg"]]);
  expect(await calls(page)).toMatchObject({ tones: 0, buzzes: 1 });
});

test("the screen is kept on for the session, taken again at each return, and let go at its end", async ({ page }) => {
  const athlete = await lifter(page);
  expect((await calls(page)).taken).toBe(0);
  await log(athlete, "0-0");
  await expect.poll(async () => (await calls(page)).taken).toBe(1);
  await hide(page, true);
  await hide(page, false);
  await expect.poll(async () => (await calls(page)).taken).toBe(2);
  await expect(athlete.at("screen-word")).toBeHidden();
  await athlete.logAll();
  await athlete.end();
  await expect.poll(async () => (await calls(page)).released).toBeGreaterThan(0);
});

for (const [screen, word] of [
  ["refused", "does not keep the screen on just now"],
  ["absent", "cannot keep the screen on"],
]) {
  test(`where the screen's lock is ${screen} one line says so, and what no page can do is told once`, async ({ page }) => {
    const athlete = await lifter(page, screen);
    await log(athlete, "0-0");
    await expect(athlete.at("rest-told")).toContainText("cannot ring on a locked phone");
    await expect(athlete.at("screen-word")).toBeHidden();
    await athlete.at("rest-understood").click();
    await expect(athlete.at("screen-word")).toContainText(word);
    await page.reload();
    await expect(athlete.at("screen-word")).toContainText(word);
    await expect(athlete.at("rest-told")).toBeHidden();
  });
}
