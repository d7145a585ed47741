// More than one thing to reach: a second goal beside the first, lifts beside a lift.

import { expect, test } from "@playwright/test";
import { Athlete, weeksAhead } from "./athlete.mjs";

test("a race that leads and a strong squat make one program", async ({ page }) => {
  const athlete = new Athlete(page);
  await athlete.open();
  await athlete.tick("goalkind-race");
  await athlete.at("more").click();
  await athlete.at("secondkind-input").selectOption("strength");
  await athlete.next("goal");
  await athlete.at("goallift-input").selectOption("back-squat");
  for (const [id, text] of [
    ["goaldistance", "10"],
    ["goaltime", "52:00"],
    ["goalload", "110"],
    ["goaldate", weeksAhead(14)],
  ]) {
    await athlete.type(id, text);
  }
  await athlete.next("week");
  await athlete.tick("days-sun");
  await athlete.type("minutes", "75");
  await athlete.tick("equipment-barbell");
  await athlete.next("standing");
  for (const [id, text] of [
    ["racedistance", "5"],
    ["racetime", "26:00"],
    ["weeklydistance", "30"],
    ["longestrun", "10"],
    ["liftload-back-squat", "85"],
    ["liftreps-back-squat", "5"],
  ]) {
    await athlete.type(id, text);
  }
  await athlete.next("review");
  await expect(athlete.at("summary")).toContainText("10 km in 52:00 + Back squat 110 kg");
});

test("the lifts of a meet are one goal", async ({ page }) => {
  const athlete = new Athlete(page);
  await athlete.open();
  await athlete.tick("goalkind-strength");
  await athlete.next("goal");
  await athlete.at("goallift-input").selectOption("back-squat");
  await athlete.type("goalload", "110");
  await athlete.at("more").click();
  await athlete.type("alsoload-bench-press", "80");
  await athlete.type("alsoload-deadlift", "140");
  await athlete.type("goaldate", weeksAhead(12));
  await athlete.next("week");
  await athlete.tick("equipment-barbell");
  await athlete.tick("equipment-bench");
  await athlete.next("standing");
  await athlete.type("liftload-deadlift", "115");
  await athlete.type("liftreps-deadlift", "5");
  await athlete.next("review");
  const all = "Back squat 110 kg + Bench press 80 kg + Deadlift 140 kg";
  await expect(athlete.at("summary")).toContainText(all);
});

test("a waist is measured by the tape, and a slip of the finger is asked about", async ({ page }) => {
  const athlete = new Athlete(page);
  await athlete.open();
  await athlete.tick("goalkind-composition");
  await athlete.next("goal");
  await athlete.tick("bodymeasure-fat");
  await expect(athlete.at("goalfat-input")).toBeVisible();
  await athlete.tick("bodymeasure-waist");
  await expect(athlete.at("goalfat-input")).toHaveCount(0);
  for (const [id, text] of [
    ["weightnow", "78"],
    ["waistnow", "92"],
    ["goalwaist", "88"],
    ["goaldate", weeksAhead(14)],
  ]) {
    await athlete.type(id, text);
  }
  await athlete.next("week");
  for (const day of ["tue", "thu", "sat", "sun"]) await athlete.tick(`days-${day}`);
  await athlete.tick("equipment-dumbbells");
  await athlete.next("standing");
  await athlete.next("review");
  await expect(athlete.at("summary")).toContainText("Waist 92 cm to 88 cm");
  await athlete.adopt();
  // The weight's card stays in place when it is saved: a second tap meets no other.
  await athlete.at("save-weight").dblclick();
  await expect(athlete.at("saved-weight")).toHaveText("Saved: 78 kg, today.");
  await expect(athlete.at("waist")).toHaveValue("");
  await expect(athlete.at("waist")).toHaveAttribute("placeholder", "92");
  await expect(athlete.at("tape-in")).toContainText("at the start");
  await athlete.at("waist").fill("9.1");
  await athlete.at("save-tape").click();
  await expect(athlete.at("error-waist")).toContainText("no measure of a body");
  await athlete.at("waist").fill("71");
  await athlete.at("save-tape").click();
  await expect(athlete.at("error-waist")).toContainText("save it again");
  await athlete.at("waist").fill("91.5");
  await athlete.at("save-tape").dblclick();
  await expect(athlete.at("saved-tape")).toHaveText("Saved: 91.5 cm, today.");
  await expect(athlete.at("error-waist")).toBeEmpty();
  await expect(athlete.at("tape-in")).toContainText("91.5 cm, today");
  await page.reload();
  await expect(athlete.at("tape-in")).toContainText("91.5 cm, today");
});
