// Looking back at sessions of the past, and mending what was logged wrong.

import { expect, test } from "@playwright/test";
import { live } from "./pages.mjs";

test("an old set is corrected, and the next target changes", async ({ page }) => {
  const { athlete, day } = await live(page, "strength");
  await expect(athlete.at("asked-0")).toHaveText("4 × 4 @ 117.5 kg");
  await athlete.at("nav-progress").click();
  await athlete.at("to-past").click();
  await athlete.at("search").fill("back squat");
  // The same work a week ago: one set fell short by one, as it was logged.
  const before = new Date(Date.parse(day) - 7 * 86_400_000).toISOString().slice(0, 10);
  await athlete.at("past-rows").locator(`a[href$="${before}"]`).click();
  await expect(athlete.at("row-0-1")).toContainText("3 × 117.5 kg");
  await athlete.at("edit-0-1").click();
  await athlete.at("count").fill("4");
  await athlete.at("save-line").click();
  await expect(athlete.at("row-0-1")).toContainText("4 × 117.5 kg");
  await expect(athlete.at("said")).toContainText("Corrected");
  // All of it was done, so today asks for more.
  await athlete.at("nav-today").click();
  // Not the page of that day, which says what was asked, too.
  await expect(athlete.at("asked-0")).toHaveText(/^\d/);
  await expect(athlete.at("asked-0")).not.toHaveText("4 × 4 @ 117.5 kg");
  const asked = await athlete.at("asked-0").innerText();
  const [, sets, reps, load] = asked.match(/^(\d+) × (\d+) @ ([\d.]+) kg$/).map(Number);
  expect(sets * reps * load).toBeGreaterThan(4 * 4 * 117.5);
  await page.reload();
  await expect(athlete.at("asked-0")).toHaveText(asked);
});

test("its day, its effort and all of it can be mended", async ({ page }) => {
  const { athlete } = await live(page, "strength");
  await page.goto(`${athlete.root}#/past`);
  const first = athlete.at("past-rows").locator("a").first();
  const address = await first.getAttribute("href");
  await first.click();
  const done = await athlete.at("done-on").innerText();
  await athlete.at("mend").locator("summary").click();
  await athlete.at("mend-day").selectOption({ index: 1 });
  await expect(athlete.at("done-on")).not.toHaveText(done);
  await expect(athlete.at("done-on")).toContainText("planned for");
  await athlete.tick("effort-9");
  await athlete.at("note").fill("A cold was coming");
  await athlete.at("save-effort").click();
  await expect(athlete.at("effort-said")).toContainText("effort 9 of 10");
  await expect(athlete.at("session-note")).toHaveText("A cold was coming");
  await page.goto(`${athlete.root}#/past`);
  await athlete.at("search").fill("a cold");
  await expect(athlete.at("past-rows").locator("> li")).toHaveCount(1);
  await page.goto(`${athlete.root}${address}`);
  await athlete.at("mend").locator("summary").click();
  await athlete.at("take-out").click();
  await athlete.at("keep").click();
  await athlete.at("take-out").click();
  await athlete.at("take-it-out").click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Nothing was done on that day");
  await page.reload();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Nothing was done on that day");
});

test("ten years are paged by month, and searched", async ({ page }) => {
  const { athlete } = await live(page, "ten-years");
  await page.goto(`${athlete.root}#/past`);
  const rows = athlete.at("past-rows").locator("> li");
  await expect(rows.first()).toBeVisible();
  expect(await rows.count()).toBeLessThan(40);
  for (let turn = 0; turn < 13; turn += 1) {
    const month = await athlete.at("month").innerText();
    await athlete.at("earlier").click();
    await expect(athlete.at("month")).not.toHaveText(month);
    expect(await rows.count()).toBeLessThan(40);
  }
  await athlete.at("search").fill("squat");
  await expect(rows).toHaveCount(20);
  await athlete.at("more").click();
  await expect(rows).toHaveCount(40);
  await athlete.at("search").fill("");
  await expect(athlete.at("month")).toBeVisible();
  // A session of a program that is long over is mended as any other.
  await page.goto(`${athlete.root}#/past/2027-03-01`);
  await rows.first().locator("a").click();
  await athlete.at("edit-0-0").click();
  await expect(page.locator("dialog[open]")).toBeVisible();
  await athlete.at("cancel").click();
});
