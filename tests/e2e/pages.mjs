// Every page there is, for who looks at all of them: with whose diary, and how one gets there.

import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { Athlete, ROOT } from "./athlete.mjs";
import { hide } from "./senses.mjs";

const MADE = process.env.RUNG_MADE ?? join(import.meta.dirname, "../../target/made");

/** The made diary of a name: `{ day, pairs }`. */
export async function made(name) {
  return JSON.parse(await readFile(join(MADE, `${name}.json`), "utf8"));
}

/** Puts a made diary into the page's store, on the day on which its next session is. */
export async function live(page, name, root = ROOT) {
  const { day, pairs } = await made(name);
  await page.clock.setFixedTime(new Date(`${day}T09:00:00`));
  return { athlete: await stored(page, pairs, root), day };
}

/** The same on another day, with a clock that goes when it is told to. */
export async function timed(page, name, day, root = ROOT) {
  const { pairs } = await made(name);
  await page.clock.install({ time: new Date(`${day}T09:00:00`) });
  const athlete = await stored(page, pairs, root);
  await page.clock.pauseAt(new Date(`${day}T09:30:00`));
  return athlete;
}

async function stored(page, pairs, root) {
  await page.goto(`${root}#/settings`);
  await page.evaluate((pairs) => {
    localStorage.clear();
    for (const [key, text] of Object.entries(pairs)) localStorage.setItem(key, text);
  }, pairs);
  await page.goto(`${root}#/today`);
  await page.reload();
  const athlete = new Athlete(page, root);
  // Who has no program comes to the setup.
  await athlete.at("purpose").or(athlete.at("setup-step")).first().waitFor();
  return athlete;
}

const go = (hash, ready) => async (athlete) => {
  await athlete.page.goto(`${athlete.root}#${hash}`);
  await athlete.at(ready).first().waitFor();
};

/** To the clock of a slot of today, from tap to tap, until the last of them is there. */
const clock = (slot, ...taps) => async (athlete) => {
  await go("/today", "purpose")(athlete);
  await athlete.at(`to-clock-${slot}`).click();
  for (const tap of taps.slice(0, -1)) await athlete.at(tap).click();
  await athlete.at(taps.at(-1)).waitFor();
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
    "slot-menu",
    "strength",
    async (athlete) => {
      await go("/today", "purpose")(athlete);
      await athlete.at("more-0").click();
      await athlete.at("slot-menu").waitFor();
    },
  ],
  [
    "pain",
    "strength",
    async (athlete) => {
      await go("/today", "purpose")(athlete);
      await athlete.at("line-0-0").click();
      await athlete.at("more-0").click();
      await athlete.at("leave-pain").click();
      await athlete.at("leave-pain").waitFor({ state: "hidden" });
    },
  ],
  [
    "session-menu",
    "strength",
    async (athlete) => {
      await go("/today", "purpose")(athlete);
      await athlete.at("more-session").click();
      await athlete.at("kit").locator("summary").click();
      await athlete.at("bar").waitFor();
    },
  ],
  [
    "in-turn",
    "strength",
    async (athlete) => {
      await go("/today", "purpose")(athlete);
      await athlete.at("more-3").click();
      await athlete.at("pair").check({ force: true });
      await athlete.at("close-sheet").click();
      await athlete.page.locator('[data-turn="second"]').waitFor();
    },
  ],
  ["movement", "strength", go("/movement/back-squat", "times")],
  ["movement-new", "strength", go("/movement/pull-up", "ladder")],
  [
    "best",
    "strength",
    async (athlete) => {
      await go("/today", "purpose")(athlete);
      await athlete.at("edit-0-0").click();
      await athlete.at("count").fill("130x5@9");
      await athlete.at("save-line").click();
      await athlete.logAll();
      await athlete.end(7);
      await athlete.at("picture").locator("summary").click();
      await athlete.at("canvas").waitFor();
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
  ["clock-start", "race", clock(0, "clock-steps")],
  ["clock-start-hold", "movement", clock(4, "clock-moves")],
  ["clock-run", "race", clock(0, "clock-start", "clock-digits")],
  ["clock-paused", "race", clock(0, "clock-start", "clock-pause", "clock-resume")],
  ["clock-elsewhere", "race", clock(0, "clock-start", "clock-leave", "clock-bar")],
  [
    "clock-summary",
    "race",
    async (athlete) => {
      await clock(0, "clock-start", "clock-pause")(athlete);
      // Behind a locked screen time goes by; before one's eyes it would be a clock that was set.
      await hide(athlete.page, true);
      await athlete.page.clock.setFixedTime(Date.parse("2027-01-25T09:21:00"));
      await hide(athlete.page, false);
      await athlete.at("clock-pause").click();
      await athlete.at("clock-end").click();
      await athlete.at("clock-log").waitFor();
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
  ["out", "strength", go("/out", "save-calendar")],
  ["out-runs", "race", go("/out", "save-run-0")],
  ["print", "strength", go("/print", "paper")],
  ["audit", "strength", go("/audit", "verdict")],
  ["audit-random", "elsewhere-random", go("/audit", "make")],
  ["audit-runs", "elsewhere-runs", go("/audit", "make")],
];
