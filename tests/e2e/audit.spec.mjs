// The audit: how much of a history was training, and a program that goes on from it.

import { expect, test } from "@playwright/test";
import { ROOT, weeksAhead } from "./athlete.mjs";
import { live } from "./pages.mjs";

/** What broke while the page was used. */
function broken(page) {
  const found = [];
  page.on("pageerror", (error) => found.push(error.message));
  page.on("console", (message) => message.type() === "error" && found.push(message.text()));
  return found;
}

async function audit(page, name) {
  const { athlete, day } = await live(page, name);
  await page.goto(`${athlete.root}#/audit`);
  await expect(athlete.at("verdict")).toBeVisible();
  return { athlete, day };
}

/** The points of all marks that are shown, and of how many. */
const sum = (page) =>
  page.locator(".points").evaluateAll((all) =>
    all
      .map((points) => points.textContent.match(/\d+/g).map(Number))
      .reduce(([points, most], [here, of]) => [points + here, most + of], [0, 0]),
  );

test("a history from elsewhere is judged by its marks, and the score is their sum", async ({ page }) => {
  const failures = broken(page);
  const { athlete } = await audit(page, "elsewhere-lifts");
  const [points, most] = await sum(page);
  const score = Number(await athlete.at("score").getAttribute("data-score"));
  expect(score).toBe(Math.round((points / most) * 100));
  await expect(athlete.at("sum")).toContainText(`${points} of the ${most} points`);
  const stalls = athlete.at("mark-stalls");
  await expect(stalls).toContainText("Bench press: nothing above 5 × 80 kg @ 9 since Mon 29 Jun 2026");
  await expect(athlete.at("cost")).toContainText("stood still");
  await expect(athlete.at("picture").locator("li")).toHaveCount(5);
  await expect(athlete.at("picture").locator("i[data-done]")).toHaveCount(5 * 24);
  expect(failures).toEqual([]);
});

test("a random one is confetti, and hears so", async ({ page }) => {
  const { athlete } = await audit(page, "elsewhere-random");
  await expect(athlete.at("verdict").locator("h2")).toHaveText("So far, this is working out.");
  await expect(athlete.at("others")).toContainText("More that had no room here");
  await expect(athlete.at("good")).toContainText("You came");
  const whole = await athlete.at("verdict").innerText();
  await athlete.at("span-whole").check({ force: true });
  await expect(athlete.at("verdict")).not.toHaveText(whole);
});

test("one tap carries it into the setup, and the program goes on from it", async ({ page }) => {
  const failures = broken(page);
  const { athlete, day } = await audit(page, "elsewhere-lifts");
  await athlete.at("make").click();
  await expect(athlete.at("setup-step")).toHaveAttribute("data-step", "kind");
  await athlete.tick("goalkind-strength");
  await athlete.next("goal");
  await athlete.at("goallift-input").selectOption("back-squat");
  await athlete.type("goalload", "135");
  await athlete.type("goaldate", weeksAhead(14, new Date(`${day}T09:00:00`)));
  await athlete.next("week");
  await expect(athlete.at("days-mon")).toBeChecked();
  await expect(athlete.at("days-wed")).not.toBeChecked();
  await expect(athlete.at("equipment-barbell")).toBeChecked();
  await expect(athlete.at("minutes-input")).toHaveValue("65");
  // So that there is a session today.
  await athlete.tick("days-sat");
  await athlete.next("standing");
  await expect(athlete.at("liftload-back-squat-input")).toHaveValue("108.75");
  await expect(athlete.at("liftreps-back-squat-input")).toHaveValue("5");
  await athlete.next("review");
  await athlete.adopt();
  // The first session asks for what follows from the last: no novice's load, and no jump.
  // What the reasons say of a one-rep max is no load that is asked for.
  const asked = await page.locator('[data-testid^="asked-"]').allInnerTexts();
  const loads = asked.join("\n").match(/[\d.]+(?= kg)/g).map(Number);
  expect(Math.max(...loads)).toBeGreaterThan(90);
  expect(Math.max(...loads)).toBeLessThan(130);
  await page.goto(`${athlete.root}#/audit`);
  await expect(athlete.at("to-progress")).toBeVisible();
  await expect(athlete.at("make")).toHaveCount(0);
  expect(failures).toEqual([]);
});

test("who has a program comes to it from their progress", async ({ page }) => {
  const { athlete } = await live(page, "strength");
  await athlete.at("nav-progress").click();
  await athlete.at("to-audit").click();
  await expect(athlete.at("mark-goal")).toContainText("10 of 10");
  await expect(athlete.at("nav-progress")).toHaveAttribute("aria-current", "page");
  await athlete.at("to-progress").click();
  await expect(athlete.at("facts")).toBeVisible();
});

test("without a history there is nothing to judge", async ({ page }) => {
  await page.goto(`${ROOT}#/audit`);
  await expect(page.getByTestId("too-little")).toContainText("Nothing is recorded yet.");
  await expect(page.getByTestId("make")).toBeVisible();
});
