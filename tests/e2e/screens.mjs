// A picture of every page, in both schemes and at three widths, to be looked at.
//
//     node tests/e2e/screens.mjs <folder with made diaries> <folder for the pictures> [name] [folder with the app]

import { spawn } from "node:child_process";
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { chromium, selectors } from "@playwright/test";
import { browser } from "../../tools/browser.mjs";
import { Athlete, ROOT } from "./athlete.mjs";
import { FLAGS } from "./flags.mjs";

const [folder, out, only = "", app = "dist"] = process.argv.slice(2);
process.env.RUNG_MADE = folder;
const { PAGES, SETUP, live } = await import("./pages.mjs");

const WIDTHS = [
  ["phone", 390, 844],
  ["tablet", 820, 1180],
  ["laptop", 1280, 800],
];
const SCHEMES = ["dark", "light"];

async function pictures(page, name) {
  for (const [device, width, height] of WIDTHS) {
    await page.setViewportSize({ width, height });
    for (const colorScheme of SCHEMES) {
      await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
      // The part of a page behind its end is looked at, too.
      await page.screenshot({ path: join(out, `${name}-${device}-${colorScheme}.png`), fullPage: device === "phone" });
    }
  }
  console.log(name);
}

selectors.setTestIdAttribute("data-testid");
await mkdir(out, { recursive: true });
const host = spawn("node", ["tools/serve.mjs", app, new URL(ROOT).port], { stdio: "ignore" });
const chrome = await chromium.launch({ executablePath: browser(), args: FLAGS });
const fresh = async () => (await chrome.newContext({ viewport: { width: 390, height: 844 } })).newPage();
try {
  while (!(await fetch(ROOT).then((answer) => answer.ok, () => false))) {
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  for (const [name, whose, go] of PAGES.filter(([name]) => name.includes(only))) {
    const page = await fresh();
    const { athlete } = await live(page, whose);
    await go(athlete);
    await pictures(page, name);
    await page.context().close();
  }
  if ("setup".includes(only) || only.startsWith("setup")) {
    const page = await fresh();
    const athlete = new Athlete(page);
    await athlete.open();
    await pictures(page, "setup-0-first");
    await athlete.setUp("strength");
    for (const [place, step] of SETUP.entries()) {
      await page.goto(`${ROOT}#/setup/${step}`);
      await athlete.at("setup-step").waitFor();
      await pictures(page, `setup-${place + 1}-${step}`);
    }
  }
} finally {
  await chrome.close();
  host.kill();
}
