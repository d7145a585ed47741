// What was done, said by thumb on the pad or in one line by a keyboard; and what is on the bar.

import { expect, test } from "@playwright/test";
import { live } from "./pages.mjs";

test("a set is said by the keys of the pad", async ({ page }) => {
  const { athlete } = await live(page, "strength");
  const tap = (id) => athlete.at(id).tap();
  await expect(athlete.at("asked-0")).toHaveText("4 × 4 @ 117.5 kg");
  await expect(athlete.at("plates-0")).toHaveText("25 + 20 + 2.5 + 1.25 kg a side");
  await expect(athlete.at("plates-0").locator("[data-plate]")).toHaveCount(4);
  // Each set of the way there has its own plates.
  const warmUp = athlete.at("warm-up-0").locator("label");
  await expect(warmUp.first()).toContainText("8 × 20 kg");
  await expect(warmUp.nth(1).locator("[data-plate]")).not.toHaveCount(0);

  // The first key takes the place of what stands there, the next ones go behind it.
  await tap("edit-0-0");
  await expect(athlete.at("count")).toHaveValue("4");
  await tap("key-1");
  await tap("key-2");
  await expect(athlete.at("count")).toHaveValue("12");
  await tap("key-erase");
  await tap("key-erase");
  await tap("key-5");
  // To the next load that the plates make, and back.
  await tap("load");
  await tap("step-up");
  await expect(athlete.at("load")).toHaveValue("120");
  await expect(athlete.at("pad-plates")).toHaveText("25 + 25 kg a side");
  await tap("step-down");
  await tap("step-down");
  await expect(athlete.at("load")).toHaveValue("115");
  await athlete.tick("rpe-17");
  await tap("save-line");
  await expect(athlete.at("edit-0-0")).toContainText("5 × 115 kg @ 8.5");
  await expect(athlete.at("row-0-0")).toHaveAttribute("data-state", "edited");

  // The load on the bar stands in for the next set; what was logged last is undone where it stands.
  await tap("edit-0-1");
  await expect(athlete.at("load")).toHaveValue("115");
  await tap("cancel");
  await tap("undo-0-0");
  await expect(athlete.at("row-0-0")).toHaveAttribute("data-state", "todo");
});

test("a set is typed in one line", async ({ page }) => {
  const { athlete } = await live(page, "strength");
  await athlete.at("edit-0-0").click();
  await athlete.at("count").fill("100x8@9");
  await expect(athlete.at("pad-plates")).toHaveText("25 + 15 kg a side");
  await athlete.at("count").press("Enter");
  await expect(athlete.at("edit-0-0")).toContainText("8 × 100 kg @ 9");

  await athlete.at("edit-0-1").click();
  await athlete.at("count").fill("100x@9");
  await athlete.at("count").press("Enter");
  await expect(athlete.at("error-count")).toContainText("The reps are missing");
  await athlete.at("count").fill("3@10");
  await athlete.at("count").press("Enter");
  await expect(athlete.at("edit-0-1")).toContainText("3 × 100 kg @ 10");
});

test("what is asked is loaded with the plates that are there", async ({ page }) => {
  const { athlete } = await live(page, "strength");
  await expect(athlete.at("plates-0")).toHaveText("25 + 20 + 2.5 + 1.25 kg a side");
  await athlete.at("more-session").click();
  await athlete.at("kit").locator("summary").click();
  await athlete.at("plate-25").uncheck({ force: true });
  await athlete.at("close-sheet").click();
  await expect(athlete.at("plates-0")).toHaveText("20 + 20 + 5 + 2.5 + 1.25 kg a side");
  await page.reload();
  await expect(athlete.at("plates-0")).toHaveText("20 + 20 + 5 + 2.5 + 1.25 kg a side");
});
