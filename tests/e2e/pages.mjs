// Every page there is, for who looks at all of them: with whose diary, and how one gets there.

import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { Athlete, ROOT } from "./athlete.mjs";

const MADE = process.env.RUNG_MADE ?? join(import.meta.dirname, "../../target/made");

/** The made diary of a name: `{ day, pairs }`. */
export async function made(name) {
  return JSON.parse(await readFile(join(MADE, `${name}.json`), "utf8"));
}

/** Puts a made diary into the page's store, on the day on which its next session is. */
export async function live(page, name, root = ROOT) {
  const { day, pairs } = await made(name);
  await page.clock.setFixedTime(new Date(`${day}T09:00:00`));
  await page.goto(`${root}#/settings`);
  await page.evaluate((pairs) => {
    localStorage.clear();
    for (const [key, text] of Object.entries(pairs)) localStorage.setItem(key, text);
  }, pairs);
  await page.goto(`${root}#/today`);
  await page.reload();
  const athlete = new Athlete(page, root);
  await athlete.at("purpose").waitFor();
  return { athlete, day };
}

const go = (hash, ready) => async (athlete) => {
  await athlete.page.goto(`${athlete.root}#${hash}`);
  await athlete.at(ready).first().waitFor();
};

/** The steps of the setup, each with its answers given, from an empty store. */
export const SETUP = ["kind", "goal", "week", "standing", "review"];

/** Pages of an athlete with a diary: a name, whose diary, and the way. */
export const PAGES = [
  ["today-strength", "strength", go("/today", "purpose")],
  ["today-race", "race", go("/today", "purpose")],
  ["today-composition", "composition", go("/today", "purpose")],
  ["today-movement", "movement", go("/today", "purpose")],
  [
    "session-open",
    "strength",
    async (athlete) => {
      await go("/today", "purpose")(athlete);
      await athlete.at("line-0-0").click();
      await athlete.page.locator('[data-testid="row-0-0"][data-state="done"]').waitFor();
    },
  ],
  [
    "editor",
    "strength",
    async (athlete) => {
      await go("/today", "purpose")(athlete);
      await athlete.at("edit-0-1").click();
      await athlete.page.locator("dialog[open]").waitFor();
    },
  ],
  [
    "finish",
    "strength",
    async (athlete) => {
      await go("/today", "purpose")(athlete);
      await athlete.logAll();
      await athlete.at("end-session").click();
      await athlete.at("save-end").waitFor();
    },
  ],
  [
    "ended",
    "strength",
    async (athlete) => {
      await go("/today", "purpose")(athlete);
      await athlete.logAll();
      await athlete.end(7);
    },
  ],
  ["plan", "strength", go("/plan", "weeks")],
  ["plan-race", "race", go("/plan", "weeks")],
  ["progress-goal", "strength", go("/progress/goal", "facts")],
  ["progress-strength", "strength", go("/progress/strength", "plot")],
  ["progress-running", "race", go("/progress/running", "plot")],
  ["progress-body", "composition", go("/progress/body", "plot")],
  ["progress-load", "strength", go("/progress/load", "plot")],
  ["progress-calendar", "strength", go("/progress/calendar", "calendar")],
  ["past", "strength", go("/past", "past-rows")],
  [
    "day",
    "strength",
    async (athlete) => {
      await go("/past", "past-rows")(athlete);
      await athlete.at("past-rows").locator("a").first().click();
      await athlete.at("row-0-0").waitFor();
    },
  ],
  ["review", "strength", go("/review", "review")],
  ["settings", "strength", go("/settings", "export")],
  ["bring", "strength", go("/bring", "file")],
];
