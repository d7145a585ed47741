// A session that goes another way than planned: swapped, left, added to, in turn, with notes.

import { expect, test } from "@playwright/test";
import { live } from "./pages.mjs";

test("a movement is swapped, and given back", async ({ page }) => {
  const { athlete } = await live(page, "strength");
  await expect(athlete.at("name-0")).toHaveText("Back squat");
  await athlete.at("more-0").click();
  const swaps = athlete.at("swaps").locator("button");
  await expect(swaps.first()).toContainText("Front squat");
  await expect(swaps.first()).toContainText("Same pattern");
  await swaps.first().click();
  await expect(athlete.at("name-0")).toHaveText("Front squat");
  await expect(athlete.at("reason-0")).toContainText("in the place of the back squat");
  await athlete.at("line-0-0").click();
  await expect(athlete.at("row-0-0")).toHaveAttribute("data-state", "done");
  await page.reload();
  await expect(athlete.at("name-0")).toHaveText("Front squat");
  await athlete.at("edit-0-0").click();
  await athlete.at("undo").click();
  await athlete.at("more-0").click();
  await athlete.at("give-back").click();
  await expect(athlete.at("name-0")).toHaveText("Back squat");
});

test("what is left for a reason is no miss, and one comes back to it", async ({ page }) => {
  const { athlete } = await live(page, "strength");
  await athlete.at("line-1-0").click();
  await athlete.at("more-1").click();
  await athlete.at("leave-busy").click();
  await expect(athlete.at("left-1")).toContainText("Left: taken");
  await expect(athlete.at("row-1-0")).toHaveAttribute("data-state", "done");
  await expect(athlete.at("row-1-1")).toHaveCount(0);
  await athlete.at("back-to-1").click();
  await expect(athlete.at("row-1-1")).toBeVisible();
});

test("pain stops a movement and offers what spares it", async ({ page }) => {
  const { athlete } = await live(page, "strength");
  const before = await page.locator(".slot").count();
  await athlete.at("line-0-0").click();
  await athlete.at("more-0").click();
  await athlete.at("leave-pain").click();
  await expect(athlete.at("swaps")).toContainText("These spare it");
  await athlete.at("swaps").locator("button").first().click();
  await expect(athlete.at("left-0")).toContainText("it hurt");
  await expect(page.locator(".slot")).toHaveCount(before + 1);
  // Nothing of that slot is asked for any more.
  await expect(athlete.at("row-0-1")).toHaveCount(0);
});

test("a movement is added, and two are done in turn", async ({ page }) => {
  const { athlete } = await live(page, "strength");
  const before = await page.locator(".slot").count();
  await athlete.at("more-session").click();
  await athlete.at("add-movement").selectOption({ index: 1 });
  await athlete.at("add-it").click();
  await expect(page.locator(".slot")).toHaveCount(before + 1);
  await expect(athlete.at(`reason-${before}`)).toContainText("You added it");

  await athlete.at("more-3").click();
  await athlete.at("pair").check({ force: true });
  await athlete.at("close-sheet").click();
  await expect(athlete.at("slot-3")).toHaveAttribute("data-turn", "first");
  const rows = await athlete.at("slot-3").locator('[data-testid^="row-"]').evaluateAll((all) =>
    all.map((row) => row.dataset.testid),
  );
  expect(rows.slice(0, 4)).toEqual(["row-3-0", "row-4-0", "row-3-1", "row-4-1"]);
  await page.reload();
  await expect(athlete.at("slot-3")).toHaveAttribute("data-turn", "first");
});

test("notes to a set, a movement and the session stay", async ({ page }) => {
  const { athlete } = await live(page, "strength");
  const note = async (text) => {
    await athlete.at("note-text").fill(text);
    await athlete.at("note-text").blur();
    await expect(page.locator("dialog[open]").getByRole("status").last()).toHaveText("Noted");
  };
  await athlete.at("line-0-0").click();
  await athlete.at("edit-0-0").click();
  await athlete.at("pad").locator("summary").click();
  await note("Slow off the floor");
  await athlete.at("cancel").click();
  await athlete.at("more-0").click();
  await note("Belt, third hole");
  await athlete.at("close-sheet").click();
  await expect(athlete.at("notes-0")).toContainText("Set 1: Slow off the floor");
  await expect(athlete.at("notes-0")).toContainText("Belt, third hole");
  await athlete.at("more-session").click();
  await note("The rack by the window");
  await page.reload();
  await expect(athlete.at("notes-0")).toContainText("Belt, third hole");
  await athlete.at("more-session").click();
  await expect(athlete.at("note-text")).toHaveValue("The rack by the window");
});
