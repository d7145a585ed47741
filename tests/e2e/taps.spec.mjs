// How many taps a session takes, from opening the app to its end: every touch of the screen counts.
// The figures stand in tests/README.md.

import { expect, test } from "@playwright/test";
import { live } from "./pages.mjs";

/** The app, opened anew, with an athlete whose thumb is counted. */
async function opened(page) {
  const { athlete } = await live(page, "strength");
  await page.evaluate(() => {
    window.taps = 0;
    window.addEventListener("pointerdown", () => (window.taps += 1), { capture: true });
  });
  const lines = await athlete.lines();
  expect(lines).toHaveLength(18);
  return { athlete, places: lines.map(([place]) => place) };
}

async function asAsked(athlete, place) {
  await athlete.at(`line-${place}`).tap();
  await expect(athlete.at(`row-${place}`)).toHaveAttribute("data-state", "done");
}

/** How hard it was stands as last time: two taps, or three where it is said anew. */
async function ended(page, athlete) {
  await athlete.at("end-session").tap();
  await athlete.at("save-end").tap();
  await expect(athlete.at("next-asks")).toBeVisible();
  return page.evaluate(() => window.taps);
}

test("18 sets as prescribed take 20 taps", async ({ page }) => {
  const { athlete, places } = await opened(page);
  for (const place of places) await asAsked(athlete, place);
  expect(await ended(page, athlete)).toBe(20);
});

test("with a load, a count and an effort corrected they take 27", async ({ page }) => {
  const { athlete, places } = await opened(page);
  const [load, count, rpe, ...others] = places;
  await athlete.at(`edit-${load}`).tap();
  await athlete.at("load").tap();
  await athlete.at("step-down").tap();
  await athlete.at("save-line").tap();
  await expect(athlete.at(`edit-${load}`)).toContainText("4 × 115 kg");

  await athlete.at(`edit-${count}`).tap();
  await athlete.at("key-3").tap();
  await athlete.at("save-line").tap();
  await expect(athlete.at(`edit-${count}`)).toContainText("3 × 115 kg");

  await athlete.at(`edit-${rpe}`).tap();
  await athlete.at("pad").locator("label", { has: athlete.at("rpe-18") }).tap();
  await athlete.at("save-line").tap();
  await expect(athlete.at(`edit-${rpe}`)).toContainText("@ 9");

  for (const place of others) await asAsked(athlete, place);
  expect(await ended(page, athlete)).toBe(27);
});
