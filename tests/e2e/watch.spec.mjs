// The watch of a run, by the page's own clock.

import { expect, test } from "@playwright/test";
import { timed } from "./pages.mjs";
import { calls, hide, senses } from "./senses.mjs";

async function watch(page, day) {
  await senses(page);
  const athlete = await timed(page, "race", day);
  await page.goto(`${athlete.root}#/session/${day}`);
  await athlete.at("to-clock-0").click();
  await expect(athlete.at("clock-steps").locator("li")).not.toHaveCount(0);
  await athlete.at("clock-start").click();
  return athlete;
}

test("a tempo run goes through its steps, with a reload in the middle, and is logged with what a watch showed", async ({ page }) => {
  const athlete = await watch(page, "2027-01-28");
  const [part, digits, next] = ["clock-part", "clock-digits", "clock-next-step"].map((id) => athlete.at(id));
  await expect(part).toHaveText("Warm up");
  await expect(athlete.at("clock-pace")).toHaveText("9:28/mi");
  await expect(athlete.at("clock-next")).toHaveText("Next: Tempo run, 3.4 mi @ 8:07/mi");
  await page.clock.runFor(740_000);
  await expect(digits).toHaveText("12:20");
  await next.click();
  await expect(part).toHaveText("Tempo run");
  await expect(athlete.at("clock-treadmill")).toHaveText("Treadmill 7.4 mph, 1 % grade");
  await page.clock.runFor(600_000);
  const stored = () => page.evaluate(() => JSON.stringify(localStorage));
  const before = await stored();
  await page.reload();
  await expect(digits).toHaveText("10:00");
  await expect(part).toHaveText("Tempo run");
  expect(await stored()).toBe(before);
  // A locked phone runs no code of ours.
  await hide(page, true);
  await page.clock.pauseAt(new Date("2027-01-28T10:09:20"));
  await hide(page, false);
  await expect(digits).toHaveText("27:00");
  await page.clock.runFor(40_000);
  await next.click();
  await expect(part).toHaveText("Cool down");
  await expect(next).toHaveText("Done");
  await page.clock.runFor(700_000);
  await next.click();
  // A tap too many is taken back.
  await athlete.at("clock-undo").click();
  await expect(digits).toHaveText("11:40");
  await next.click();
  await expect(athlete.at("distance")).toHaveValue("3.4");
  await expect(athlete.at("time")).toHaveValue("27:40");
  await athlete.at("pulse").fill("900");
  await expect(athlete.at("measures-fault")).not.toBeEmpty();
  await athlete.at("pulse").fill("162");
  await athlete.at("splits").fill("8:10 8:08, 8:07");
  await expect(athlete.at("measures-fault")).toBeEmpty();
  await athlete.at("clock-log").click();
  const row = athlete.at("row-0-0");
  await expect(row).toContainText("3.4 mi in 27:40, 8:08/mi · pulse 162 · 8:10 8:08 8:07");
  await page.reload();
  await expect(row).toContainText("pulse 162 · 8:10 8:08 8:07");
  await expect(row).toHaveAttribute("data-state", "edited");
});

test("intervals are ended by a tap, the jogs between them by time, and each repeat is logged", async ({ page }) => {
  const athlete = await watch(page, "2027-01-26");
  const [part, digits, next] = ["clock-part", "clock-digits", "clock-next-step"].map((id) => athlete.at(id));
  await expect(part).toHaveText("Warm up");
  await page.clock.runFor(660_000);
  await next.click();
  const times = [270, 272, 274, 276];
  for (const [place, time] of times.entries()) {
    await expect(part).toHaveText(`Repeat ${place + 1} of 4`);
    await page.clock.runFor(time * 1_000);
    await next.click();
    if (place === 3) continue;
    await expect(part).toHaveText("Jog");
    await expect(digits).toHaveText("3:30");
    const { tones } = await calls(page);
    await page.clock.runFor(210_000);
    expect((await calls(page)).tones).toBeGreaterThan(tones);
  }
  await expect(part).toHaveText("Cool down");
  await page.clock.runFor(600_000);
  await next.click();
  await expect(athlete.at("clock-lines").locator("li")).toHaveCount(4);
  await athlete.at("clock-log").click();
  for (const [place, time] of ["4:30", "4:32", "4:34", "4:36"].entries()) {
    await expect(athlete.at(`row-0-${place}`)).toContainText(`1000 m in ${time}`);
  }
});

test("a run that is broken off is logged as far as it went", async ({ page }) => {
  const athlete = await watch(page, "2027-01-25");
  await expect(athlete.at("clock-part")).toHaveText("Easy run");
  await page.clock.runFor(1_136_000);
  await athlete.at("clock-pause").click();
  await page.clock.runFor(120_000);
  await expect(athlete.at("clock-digits")).toHaveText("18:56");
  await athlete.at("clock-end").click();
  await expect(athlete.at("distance")).toHaveValue("2");
  await expect(athlete.at("time")).toHaveValue("18:56");
  await athlete.at("clock-log").click();
  await expect(athlete.at("row-0-0")).toContainText("2 mi in 18:56, 9:28/mi");
});
