// Bad input gets a sentence beside its field, and nothing that was typed is lost.

import { expect, test } from "@playwright/test";
import { Athlete, weeksAhead } from "./athlete.mjs";

async function wrong(athlete, id, text) {
  await athlete.type(id, text);
  await expect(athlete.at(`error-${id}`)).not.toBeEmpty();
  await expect(athlete.at(`${id}-input`)).toHaveValue(text);
}

test("each bad answer is told beside its field and kept", async ({ page }) => {
  const athlete = new Athlete(page);
  await athlete.open();

  // No goal at all: the sentence comes with the wish to go on.
  await athlete.at("next").click();
  await expect(athlete.at("error-goalkind")).not.toBeEmpty();

  await athlete.tick("goalkind-strength");
  await athlete.next("goal");
  await athlete.at("next").click();
  await expect(athlete.at("error-goallift")).not.toBeEmpty();
  await athlete.at("goallift-input").selectOption("back-squat");
  for (const text of ["-5", "0", "a lot", "1e9", "99999"]) await wrong(athlete, "goalload", text);
  await athlete.at("quick-date").first().click();
  await expect(athlete.at("goaldate-input")).toHaveValue(weeksAhead(8));
  await wrong(athlete, "goaldate", weeksAhead(-3));
  await wrong(athlete, "goaldate", weeksAhead(1));
  await wrong(athlete, "goaldate", weeksAhead(80));
  await athlete.at("next").click();
  await expect(athlete.at("setup-step")).toHaveAttribute("data-step", "goal");

  await page.reload();
  await expect(athlete.at("goalload-input")).toHaveValue("99999");
  await athlete.type("goalload", "120");
  await expect(athlete.at("error-goalload")).toBeEmpty();
  await athlete.type("goaldate", weeksAhead(14));
  await athlete.next("week");

  for (const day of ["mon", "wed", "fri"]) await athlete.at(`days-${day}`).uncheck({ force: true });
  await wrong(athlete, "minutes", "5");
  await athlete.at("next").click();
  await expect(athlete.at("error-equipment")).not.toBeEmpty();
  await expect(athlete.at("error-days")).not.toBeEmpty();
  await athlete.type("minutes", "60");
  for (const item of ["barbell", "bench"]) await athlete.tick(`equipment-${item}`);
  await athlete.tick("days-tue");
  await athlete.next("standing");

  await wrong(athlete, "liftload-back-squat", "heavy");
  await athlete.type("liftload-back-squat", "100");
  await wrong(athlete, "liftreps-back-squat", "0");
  await wrong(athlete, "liftreps-back-squat", "50");
  await athlete.type("liftreps-back-squat", "5");
  await wrong(athlete, "liftrpe-back-squat", "11");
  await athlete.type("liftrpe-back-squat", "8");
  await athlete.next("review");
});

test("an answer can be left and come back to", async ({ page }) => {
  const athlete = new Athlete(page);
  await athlete.open();
  await athlete.tick("mass-lb");
  await athlete.tick("goalkind-race");
  await athlete.next("goal");
  await athlete.type("goaldistance", "13.1");
  await page.goto("about:blank");
  await page.goto(athlete.root);
  await expect(athlete.at("setup-step")).toHaveAttribute("data-step", "goal");
  await expect(athlete.at("goaldistance-input")).toHaveValue("13.1");
  await page.goBack();
});

test("a goal out of reach is refused with what is in reach", async ({ page }) => {
  const athlete = new Athlete(page);
  await athlete.open();
  await athlete.setUp("strength", 4);
  await expect(athlete.at("refusal")).toContainText("in reach");
  await expect(athlete.at("way-goaldate")).toContainText("Keep 132.5 kg, by ");
  await athlete.at("way-goalload").click();
  await expect(athlete.at("summary")).toBeVisible();
  await athlete.adopt();
  // The review is not there to go back to: nothing is started twice.
  await page.goBack();
  await expect(athlete.at("setup-step")).toHaveAttribute("data-step", "standing");
});

test("where nothing can be stored the athlete is told and can export", async ({ page }) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException("full", "QuotaExceededError");
    };
  });
  const athlete = new Athlete(page);
  await athlete.open();
  await athlete.tick("goalkind-race");
  await expect(athlete.at("banner")).toBeVisible();
  await expect(athlete.at("goalkind-race")).toBeChecked();
  const download = page.waitForEvent("download");
  await athlete.at("banner").getByRole("button").last().click();
  expect((await download).suggestedFilename()).toMatch(/^rung-.*\.json$/);
});
