// The figures of storage, in one run: what a hundred kills lose with one store and with both, the
// time from a tap to "saved", and what ten years take. Prints a table in Markdown.
//
//     node tests/e2e/figures.mjs <folder with ten-years.json> [kills] [folder with the app]

import { spawn } from "node:child_process";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect } from "@playwright/test";
import { Athlete, ROOT } from "./athlete.mjs";
import { Killable } from "./killable.mjs";
import { train, withoutBlackBox } from "./kills.mjs";

const [folder, kills = "100", app = "dist"] = process.argv.slice(2);
const PAUSES = [0, 0, 50, 200, 0, 1_000, 0, 400, 0, 3_000];
const pause = (kill) => PAUSES[kill % PAUSES.length];

/** Sorted numbers: the one below which this share of them is. */
const share = (numbers, part) =>
  numbers.toSorted((a, b) => a - b)[Math.min(numbers.length - 1, Math.floor(numbers.length * part))];

const table = [];
const row = (what, value) => {
  table.push([what, value]);
  console.error(`${what}: ${value}`);
};

async function lost() {
  for (const [name, prepare] of [
    ["localStorage alone", withoutBlackBox],
    ["localStorage and the black box", async () => {}],
  ]) {
    const { acknowledged, lost, doubled } = await train(Number(kills), pause, prepare);
    row(`entries lost of those acknowledged, ${kills} kills, ${name}`, `${lost} of ${acknowledged}`);
    row(`entries doubled, ${name}`, doubled);
  }
}

/** The page of an athlete who has trained for ten years, on a day with a session, throttled. */
async function decade(killable, slower) {
  const { day, pairs } = JSON.parse(await readFile(join(folder, "ten-years.json"), "utf8"));
  const page = await killable.open();
  await page.clock.setFixedTime(new Date(`${day}T09:00:00`));
  await page.goto(ROOT);
  await page.evaluate((pairs) => {
    localStorage.clear();
    for (const [key, text] of Object.entries(pairs)) localStorage.setItem(key, text);
  }, pairs);
  const devtools = await page.context().newCDPSession(page);
  await devtools.send("Emulation.setCPUThrottlingRate", { rate: slower });
  const athlete = new Athlete(page);
  await page.goto(`${ROOT}#/today`);
  await page.reload();
  await expect(athlete.at("goal")).toBeVisible();
  return { page, athlete };
}

async function taps(slower) {
  const killable = await Killable.make();
  const { page, athlete } = await decade(killable, slower);
  const starts = [];
  for (let turn = 0; turn < 5; turn += 1) {
    const begun = Date.now();
    await page.reload();
    await expect(athlete.at("goal")).toBeVisible();
    starts.push(Date.now() - begun);
  }
  const [framed, saved] = [[], []];
  for (const [place, state] of await athlete.lines()) {
    if (state !== "todo") continue;
    const [frame, disk] = await page.evaluate(
      (place) =>
        new Promise((resolve) => {
          const row = document.querySelector(`[data-testid="row-${place}"]`);
          const begun = performance.now();
          let frame = 0;
          const look = () => {
            if (row.dataset.saved === "true") resolve([frame, performance.now() - begun]);
          };
          new MutationObserver(look).observe(row, { attributes: true });
          document.querySelector(`[data-testid="line-${place}"]`).click();
          requestAnimationFrame(() => {
            frame = performance.now() - begun;
            look();
          });
        }),
      place,
    );
    framed.push(frame);
    saved.push(disk);
  }
  await killable.kill();
  await killable.remove();
  const name = `ten years, ${slower}x slower CPU`;
  const middle = (numbers) => `${share(numbers, 0.5).toFixed(0)} ms (98th percentile ${share(numbers, 0.98).toFixed(0)} ms, ${numbers.length} times)`;
  row(`reload until Today can be used, ${name}`, middle(starts));
  row(`tap to the next frame, ${name}`, middle(framed));
  row(`tap to saved, ${name}`, middle(saved));
}

const host = spawn("node", ["tools/serve.mjs", app, new URL(ROOT).port], { stdio: "ignore" });
try {
  await expect.poll(() => fetch(ROOT).then((answer) => answer.ok, () => false)).toBe(true);
  const { said } = JSON.parse(await readFile(join(folder, "ten-years.json"), "utf8"));
  row("ten years in the store", said);
  await taps(1);
  await taps(4);
  await taps(6);
  if (Number(kills) > 0) await lost();
  console.log("| what | measured |\n|---|---|");
  for (const [what, value] of table) console.log(`| ${what} | ${value} |`);
} finally {
  host.kill();
}
