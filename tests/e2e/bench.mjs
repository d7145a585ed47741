// How fast it is, in one run: first visits over slow 4G, later ones, taps, and a program's making,
// on a CPU four times slower, with an empty diary and with ten years. Prints a table in Markdown.
//
//     node tests/e2e/bench.mjs <folder with ten-years.json> [runs] [folder with the app]

import { spawn } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium, expect } from "@playwright/test";
import { browser } from "../../tools/browser.mjs";
import { Athlete, ROOT } from "./athlete.mjs";
import { fiftyThousand } from "./fifty_thousand.mjs";
import { FLAGS } from "./flags.mjs";

const [folder, runs = "7", app = "dist"] = process.argv.slice(2);
const SLOWER = 4;
/** Slow 4G: 1.6 Mbps down, 0.75 up, 150 ms to and fro. */
const SLOW_4G = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 93_750 };

const decade = JSON.parse(await readFile(join(folder, "ten-years.json"), "utf8"));

const share = (numbers, part) =>
  numbers.toSorted((a, b) => a - b)[Math.min(numbers.length - 1, Math.floor(numbers.length * part))];

const table = [];
function row(what, bound, numbers, part = 0.5) {
  const ms = share(numbers, part);
  const missed = bound && ms > bound ? `, missed by ${Math.round(ms - bound)}` : "";
  const spread = `${Math.round(Math.min(...numbers))} to ${Math.round(Math.max(...numbers))}, ${numbers.length} times`;
  table.push([what, bound ? `${bound} ms` : "", `${Math.round(ms)} ms (${spread})${missed}`]);
  console.error(table.at(-1).join(" | "));
}

/** A phone of its own: nothing is cached, nothing stored. */
async function phone(use) {
  const profile = await mkdtemp(join(tmpdir(), "rung-bench-"));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: browser(),
    args: FLAGS,
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    isMobile: true,
  });
  try {
    const page = await context.newPage();
    // The day stands where the ten years end; the clock that measures goes on.
    await page.addInitScript((now) => {
      const Real = Date;
      const ahead = now - Real.now();
      globalThis.Date = class extends Real {
        constructor(...parts) {
          if (parts.length > 0) super(...parts);
          else super(Real.now() + ahead);
        }
        static now() {
          return Real.now() + ahead;
        }
      };
    }, new Date(`${decade.day}T09:00:00`).getTime());
    // When what is waited for stands in the page, by the page's own clock.
    await page.addInitScript(() => {
      globalThis.usable = (selector) =>
        new Promise((resolve) => {
          const look = () => {
            const found = document.querySelector(selector);
            if (found && !found.disabled) requestAnimationFrame(() => resolve(performance.now()));
            else setTimeout(look, 4);
          };
          look();
        });
    });
    const devtools = await context.newCDPSession(page);
    return await use({ page, devtools, context });
  } finally {
    await context.close();
    await rm(profile, { recursive: true, force: true });
  }
}

const slow = (devtools) => devtools.send("Emulation.setCPUThrottlingRate", { rate: SLOWER });
const quick = (devtools) => devtools.send("Emulation.setCPUThrottlingRate", { rate: 1 });
const painted = (page) =>
  page.evaluate(() => performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? NaN);
const usable = (page, selector) => page.evaluate((selector) => globalThis.usable(selector), selector);

const QUESTION = '[data-testid="setup-step"]';
const TO_DO = '[data-testid^="line-"]';

async function store(page) {
  await page.evaluate((pairs) => {
    localStorage.clear();
    for (const [key, text] of Object.entries(pairs)) localStorage.setItem(key, text);
  }, decade.pairs);
}

async function firstVisits() {
  const [shells, questions] = [[], []];
  for (let run = 0; run < Number(runs); run += 1) {
    await phone(async ({ page, devtools }) => {
      await devtools.send("Network.enable");
      await devtools.send("Network.emulateNetworkConditions", SLOW_4G);
      await slow(devtools);
      await page.goto(ROOT, { waitUntil: "commit" });
      questions.push(await usable(page, QUESTION));
      shells.push(await painted(page));
    });
  }
  row("first visit, slow 4G, 4x slower CPU: shell painted", 500, shells);
  row("the same: the first question can be answered", 2_000, questions);
}

async function laterVisits(name, selector, prepare) {
  const times = [];
  await phone(async ({ page, devtools, context }) => {
    await page.goto(ROOT);
    await prepare(page);
    await new Athlete(page).installed();
    await page.goto(`${ROOT}#/today`);
    await page.reload();
    await usable(page, selector);
    // What the first start does once, it has done.
    await page.waitForTimeout(3_000);
    await context.setOffline(true);
    await slow(devtools);
    for (let run = 0; run < Number(runs); run += 1) {
      await page.reload({ waitUntil: "commit" });
      times.push(await usable(page, selector));
      await page.waitForTimeout(500);
    }
  });
  row(name, 700, times);
}

async function taps() {
  const times = [];
  for (let run = 0; run < Number(runs); run += 1) {
    await phone(async ({ page, devtools }) => {
      await page.goto(ROOT);
      await store(page);
      await page.goto(`${ROOT}#/today`);
      await page.reload();
      await usable(page, TO_DO);
      await page.waitForTimeout(2_000);
      await slow(devtools);
      const athlete = new Athlete(page);
      for (const [place, state] of await athlete.lines()) {
        if (state !== "todo") continue;
        times.push(
          await page.evaluate(
            (place) =>
              new Promise((resolve) => {
                const begun = performance.now();
                document.querySelector(`[data-testid="line-${place}"]`).click();
                requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - begun)));
              }),
            place,
          ),
        );
        await page.waitForTimeout(300);
      }
      await quick(devtools);
    });
  }
  row("tap on done to the next frame drawn, ten years, 4x slower CPU (98th percentile)", 50, times, 0.98);
}

/** The setup's last step: the program of 26 weeks is made, and shown. */
async function program() {
  const times = [];
  await phone(async ({ page }) => {
    const athlete = new Athlete(page);
    await athlete.open();
    await athlete.setUp("race", 26, new Date(`${decade.day}T09:00:00`));
    for (let run = 0; run < Number(runs); run += 1) {
      await page.goto(`${ROOT}#/setup/standing`);
      await expect(athlete.at("setup-step")).toHaveAttribute("data-step", "standing");
      times.push(
        await page.evaluate(
          () =>
            new Promise((resolve) => {
              const begun = performance.now();
              new MutationObserver((_, seen) => {
                if (!document.querySelector('[data-testid="adopt"]')) return;
                seen.disconnect();
                resolve(performance.now() - begun);
              }).observe(document.body, { childList: true, subtree: true });
              document.querySelector('[data-testid="next"]').click();
            }),
        ),
      );
    }
  });
  row("a program of 26 weeks made and shown, full speed", 16, times);
}

/** Years of another app: from the choice of the file to the word that they are here. */
async function history() {
  const times = [];
  for (let run = 0; run < Number(runs); run += 1) {
    await phone(async ({ page }) => {
      const athlete = new Athlete(page);
      await athlete.open();
      await page.goto(`${ROOT}#/bring`);
      const file = fiftyThousand();
      const begun = Date.now();
      await athlete.at("file").setInputFiles(file);
      await page.evaluate(() => globalThis.usable('[data-testid="bring-in"]'));
      await athlete.at("bring-in").click();
      await page.evaluate(() => globalThis.usable('[data-testid="brought-in"]'));
      times.push(SLOWER * (Date.now() - begun));
    });
  }
  // No browser slows a worker down: it is the time at full speed, four times.
  row("50,000 sets of Strong brought in, 4x the time at full speed", 5_000, times);
}

const host = spawn("node", ["tools/serve.mjs", app, new URL(ROOT).port, "/", "compressed"], {
  stdio: "ignore",
});
try {
  await expect.poll(() => fetch(ROOT).then((answer) => answer.ok, () => false)).toBe(true);
  await firstVisits();
  await laterVisits("later visit, offline, no diary, 4x slower CPU: the first question", QUESTION, async () => {});
  await laterVisits("later visit, offline, ten years, 4x slower CPU: Today can be used", TO_DO, store);
  await taps();
  await program();
  await history();
  console.log(`Ten years: ${decade.said}.\n`);
  console.log("| what | bound | measured: middle, or as said (all) |\n|---|---|---|");
  for (const cells of table) console.log(`| ${cells.join(" | ")} |`);
} finally {
  host.kill();
}
