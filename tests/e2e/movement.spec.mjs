// A movement's own page: how it is done, its ladder and its history; and what was never done before.

import { readFile } from "node:fs/promises";
import { expect, test } from "@playwright/test";
import { live } from "./pages.mjs";

test("a movement has its cue, its ladder and its history", async ({ page }) => {
  const { athlete } = await live(page, "strength");
  await athlete.at("name-0").click();
  await expect(page).toHaveURL(/#\/movement\/back-squat$/);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Back squat");
  await expect(athlete.at("movement-cue")).not.toBeEmpty();
  await expect(page.locator(".figure")).toBeVisible();
  await expect(athlete.at("ladder").locator('[aria-current="true"]')).toHaveText(/Back squat/);
  await expect(athlete.at("best-sets")).toContainText("Heaviest");
  const times = athlete.at("times").locator("a");
  expect(await times.count()).toBeGreaterThan(5);
  // A rung leads to its own page, a time to its day.
  await athlete.at("ladder").getByRole("link", { name: "Front squat" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Front squat");
  await page.goBack();
  await times.first().click();
  await expect(page).toHaveURL(/#\/day\//);
  // What nobody has heard of is no page.
  await page.goto(`${athlete.root}#/movement/no-such-thing`);
  await expect(athlete.at("purpose")).toBeVisible();
});

test("a best is told at the end, with a picture to keep", async ({ page }) => {
  const { athlete } = await live(page, "strength");
  await athlete.at("edit-0-0").click();
  await athlete.at("count").fill("130x5@9");
  await athlete.at("count").press("Enter");
  await athlete.logAll();
  await athlete.end(8);
  const bests = athlete.at("bests");
  await expect(bests).toContainText("Back squat");
  await expect(bests).toContainText("good for once");
  await athlete.at("picture").locator("summary").click();
  const picture = athlete.at("canvas");
  await expect(picture).toHaveAccessibleName(/Back squat/);
  // What is in it is chosen: neither the day nor the purpose is from the start.
  await expect(picture).not.toHaveAccessibleName(/Max strength/);
  const drawn = () => picture.evaluate((canvas) => canvas.toDataURL());
  const before = await drawn();
  await athlete.at("picture").getByRole("checkbox").nth(1).check();
  await expect.poll(drawn).not.toBe(before);
  const coming = page.waitForEvent("download");
  await athlete.at("keep-picture").click();
  const file = await readFile(await (await coming).path());
  expect(file.subarray(1, 4).toString()).toBe("PNG");
  expect([file.readUInt32BE(16), file.readUInt32BE(20)]).toEqual([1_080, 1_350]);
});
