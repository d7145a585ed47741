// The clocks of holds, circuits and intervals, by the page's own clock.

import { expect, test } from "@playwright/test";
import { Athlete } from "./athlete.mjs";
import { timed } from "./pages.mjs";
import { calls, senses } from "./senses.mjs";

async function clock(athlete, slot) {
  await athlete.at(`to-clock-${slot}`).click();
  await athlete.at("clock-start").click();
  await expect(athlete.at("clock")).toHaveAttribute("data-state", "running");
}

test("a hold counts down after three seconds, and is logged as it was held", async ({ page }) => {
  await senses(page);
  const athlete = await timed(page, "movement", "2027-01-25");
  const digits = athlete.at("clock-digits");
  await clock(athlete, 4);
  await expect(athlete.at("clock")).toHaveAttribute("data-form", "hold");
  await expect(digits).toHaveText("0:03");
  await expect(athlete.at("clock-moves")).toContainText("Lower back pressed down.");
  await expect(athlete.at("clock-end")).toHaveText("Cancel");
  const { height } = await digits.boundingBox();
  expect(height).toBeGreaterThan(120);
  await page.clock.runFor(3_000);
  await expect(athlete.at("clock-part")).toHaveText("Hold");
  await expect(digits).toHaveText("0:20");
  // The hold is one thumb: nothing else is there to be hit.
  await expect(athlete.at("clock").getByRole("button")).toHaveCount(1);
  await page.clock.runFor(12_000);
  await athlete.at("clock-end").click();
  await expect(athlete.at("row-4-0")).toHaveAttribute("data-state", "edited");
  await expect(athlete.at("row-4-0")).toContainText("12 s");
  await expect(athlete.at("rest-left")).toBeVisible();
  // The second one is held to its end: that ends it, and rings.
  await clock(athlete, 4);
  await expect(athlete.at("rest-bar")).toBeHidden();
  const { tones } = await calls(page);
  await page.clock.runFor(23_500);
  await expect(athlete.at("row-4-1")).toHaveAttribute("data-state", "done");
  expect((await calls(page)).tones).toBeGreaterThan(tones + 3);
});

test("a circuit counts its taps, and they survive a reload", async ({ page }) => {
  await senses(page);
  await page.clock.install({ time: new Date("2026-11-22T09:00:00") });
  const athlete = new Athlete(page);
  await athlete.open();
  await athlete.setUp("composition", 14, new Date("2026-11-22T09:00:00"));
  await athlete.adopt();
  await page.clock.pauseAt(new Date("2026-11-28T09:30:00"));
  await page.goto(`${athlete.root}#/session/2026-11-28`);
  await page.reload();
  await clock(athlete, 0);
  await expect(athlete.at("clock")).toHaveAttribute("data-form", "circuit");
  await page.clock.runFor(3_000);
  const [round, counted, digits] = ["clock-round", "clock-counted", "clock-digits"].map((id) => athlete.at(id));
  await expect(digits).toHaveText("15:00");
  await expect(athlete.at("clock-moves").locator("li")).toHaveCount(4);
  for (let done = 1; done <= 2; done++) {
    await page.clock.runFor(90_000);
    await round.click();
    await expect(counted).toHaveText(String(done));
  }
  await page.reload();
  await expect(counted).toHaveText("2");
  await expect(digits).toHaveText("12:00");
  await round.click();
  await expect(counted).toHaveText("3");
  await athlete.at("clock-undo").click();
  await expect(counted).toHaveText("2");
  await expect(athlete.at("clock").getByRole("status")).toHaveText("Circuit, 15:00, 2 of 3 rounds");
  // From any page one finds back to it.
  await athlete.at("clock-leave").click();
  await athlete.at("clock-bar").click();
  await athlete.at("clock-pause").press("Enter");
  await page.clock.runFor(60_000);
  await expect(athlete.at("clock-resume")).toBeFocused();
  await expect(digits).toHaveText("12:00");
  await page.reload();
  await expect(digits).toHaveText("12:00");
  await athlete.at("clock-resume").click();
  await round.click();
  await page.clock.runFor(719_000);
  await expect(digits).toHaveText("0:01");
  await page.clock.runFor(1_500);
  await expect(athlete.at("clock-over")).toBeVisible();
  await expect(athlete.at("count")).toHaveValue("3");
  await athlete.at("rpe-16").check({ force: true });
  await athlete.at("clock-log").click();
  await expect(athlete.at("row-0-0")).toContainText("3 rounds @ 8");
  // What is done has no clock any more.
  await expect(athlete.at("to-clock-0")).toBeHidden();
});

test("intervals turn from work to rest and back by themselves, and each turn is heard", async ({ page }) => {
  await senses(page);
  const athlete = await timed(page, "composition", "2027-01-30");
  await page.goto(`${athlete.root}#/session/2027-01-30`);
  await clock(athlete, 0);
  const [part, place, digits] = ["clock-part", "clock", "clock-digits"].map((id) => athlete.at(id));
  const heard = place.getByRole("status");
  await page.clock.runFor(3_000);
  await expect(part).toHaveText("Round 1 of 15");
  await expect(place).toHaveAttribute("data-part", "work");
  await expect(athlete.at("clock-moves")).toHaveText("Kettlebell swingHips snap, arms only hold on.");
  await expect(heard).toHaveText("Round 1 of 15, 0:30");
  const { tones } = await calls(page);
  await page.clock.runFor(30_000);
  await expect(part).toHaveText("Rest");
  await expect(place).toHaveAttribute("data-part", "recovery");
  await expect(athlete.at("clock-next")).toHaveText("Next: Mountain climber, 0:30");
  // Three, two, one, and the turn.
  expect((await calls(page)).tones - tones).toBe(5);
  // A phone whose clock is set while one looks at it does not run through all that is left.
  await page.clock.setSystemTime(new Date("2027-01-30T10:30:00"));
  await page.clock.runFor(2_000);
  await expect(part).toHaveText("Rest");
  await expect(digits).toHaveText("0:58");
  await page.reload();
  await expect(digits).toHaveText("0:58");
  await page.clock.runFor(1_258_500);
  await expect(athlete.at("clock-over")).toBeVisible();
  await expect(athlete.at("count")).toHaveValue("15");
  await athlete.at("clock-log").click();
  await expect(athlete.at("row-0-0")).toHaveAttribute("data-state", "done");
});

test("what was begun in vain is thrown away, and another clock is told before it is lost", async ({ page }) => {
  await senses(page);
  const athlete = await timed(page, "two", "2027-01-25");
  await clock(athlete, 0);
  await page.clock.runFor(60_000);
  await page.goBack();
  await athlete.at("to-clock-1").click();
  await expect(athlete.at("clock-other")).toContainText("Another clock is still running");
  await athlete.at("clock-other").getByRole("link").click();
  await expect(athlete.at("clock-digits")).toHaveText("1:00");
  await athlete.at("clock-pause").click();
  await athlete.at("clock-end").click();
  await athlete.at("clock-discard").click();
  await expect(athlete.at("clock-discard")).toHaveText("Really discard it?");
  await athlete.at("clock-discard").click();
  await expect(athlete.at("row-0-0")).toHaveAttribute("data-state", "todo");
  await expect(athlete.at("clock-bar")).toBeHidden();
});
