// Every page in every language: no word of another one is left, and long words fit. And a language
// that is chosen stays, offline, too.

import { expect, test } from "@playwright/test";
import { readFile, readdir } from "node:fs/promises";
import { join } from "node:path";
import { Athlete } from "./athlete.mjs";
import { tooLong, tooWide } from "./layout.mjs";
import { PAGES, SETUP, live } from "./pages.mjs";

const WORDS = join(import.meta.dirname, "../../src/view/words");
const WIDTHS = [320, 390];
/** The same in all languages. */
const NAMES = ["VDOT", "English", "Deutsch", "Polski"];
const OTHERS = [
  { code: "de", locale: "de-DE", day: /^(Mo|Di|Mi|Do|Fr|Sa|So) \d{1,2}\. (Jan\.|Feb\.|März|Apr\.|Mai|Juni|Juli|Aug\.|Sept\.|Okt\.|Nov\.|Dez\.)/ },
  { code: "pl", locale: "pl-PL", day: /^(pon\.|wt\.|śr\.|czw\.|pt\.|sob\.|niedz\.) \d{1,2} (sty|lut|mar|kwi|maj|cze|lip|sie|wrz|paź|lis|gru)/ },
];

/** What is told of nothing, by its key: messages without a place to fill in. */
async function fixed(code) {
  const folder = join(WORDS, code);
  const files = (await readdir(folder)).filter((file) => file.endsWith(".ftl"));
  const texts = await Promise.all(files.map((file) => readFile(join(folder, file), "utf8")));
  const lines = texts.join("\n").matchAll(/^([a-z][\w-]*) = ([^{}\n]+)$/gm);
  return new Map([...lines].map(([, key, value]) => [key, value]));
}

/** What is read on a page, and what is heard alone, piece by piece. */
function pieces(page) {
  return page.evaluate(() => {
    const found = new Set();
    const add = (text) => text?.trim() && found.add(text.trim());
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (!node.parentElement.closest("script, style, noscript, template")) add(node.data);
    }
    for (const name of ["aria-label", "aria-description", "placeholder", "title", "alt"]) {
      for (const element of document.body.querySelectorAll(`[${name}]`)) add(element.getAttribute(name));
    }
    return [...found];
  });
}

/** A page of nearly all there are, and the setup, in the language of the browser. */
async function walk(browser, locale, look) {
  const open = () =>
    browser.newContext({ locale, viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, serviceWorkers: "block" });
  for (const [name, whose, go] of PAGES) {
    const context = await open();
    const page = await context.newPage();
    const { athlete } = await live(page, whose);
    await go(athlete);
    await look(page, name);
    await context.close();
  }
  const context = await open();
  const page = await context.newPage();
  const athlete = new Athlete(page);
  await athlete.open();
  await athlete.setUp("strength", 14, new Date(), ["mon", "wed", "fri"]);
  for (const step of SETUP) {
    await page.goto(`${athlete.root}#/setup/${step}`);
    await expect(athlete.at("setup-step")).toHaveAttribute("data-step", step);
    await look(page, `setup-${step}`);
  }
  await context.close();
}

test.describe("all pages", () => {
  test.describe.configure({ mode: "serial", timeout: 400_000 });
  const english = new Map();

  test("in English, to hold the others against", async ({ browser }) => {
    await walk(browser, "en-GB", async (page, name) => {
      english.set(name, new Set(await pieces(page)));
    });
    expect(english.size).toBe(PAGES.length + SETUP.length);
  });

  for (const { code, locale } of OTHERS) {
    test(`in ${code} say nothing in English, and hold their words`, async ({ browser }) => {
      const [from, to] = [await fixed("en"), await fixed(code)];
      const own = [...to.values()];
      // What is a whole message of a language is said in it, be it as in English: Trend, Burpee.
      const same = new Set([...own, ...NAMES].map((text) => text.toLowerCase()));
      // Sentences and pairs of words: a single one may be of both languages.
      const foreign = [...from].filter(([key, text]) => text.includes(" ") && text.length > 8 && !own.some((said) => said.includes(text)) && to.has(key));
      await walk(browser, locale, async (page, name) => {
        await expect(page.locator("html")).toHaveAttribute("lang", code);
        const said = await pieces(page);
        const isWord = (text) => /\p{L}{4}/u.test(text) && !same.has(text.toLowerCase());
        const kept = said.filter((text) => isWord(text) && english.get(name).has(text));
        expect.soft(kept, `${name}: as in English`).toEqual([]);
        const left = foreign.filter(([, text]) => said.some((piece) => piece.includes(text)));
        expect.soft(left, `${name}: English within`).toEqual([]);
        for (const width of WIDTHS) {
          await page.setViewportSize({ width, height: 844 });
          expect.soft(await tooWide(page), `${name} at ${width} px`).toEqual([]);
          expect.soft(await tooLong(page), `${name} at ${width} px`).toEqual([]);
        }
        if (process.env.RUNG_LOOK) await pictures(page, `${name}-${code}`);
      });
    });
  }
});

for (const [place, { code, day }] of OTHERS.entries()) {
  test(`${code} is chosen once, and stays without a network`, async ({ page, context }) => {
    const { athlete } = await live(page, "strength");
    const words = await fixed(code);
    await athlete.at("nav-settings").click();
    await athlete.at(`language-${place + 1}`).check({ force: true });
    await expect(page.locator("html")).toHaveAttribute("lang", code);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(words.get("settings"));
    await athlete.installed();
    await context.setOffline(true);
    await page.reload();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(words.get("settings"));
    await expect(page.locator("html")).toHaveAttribute("lang", code);

    await athlete.at("nav-today").click();
    await expect(athlete.at("nav-today")).toHaveText(words.get("today"));
    await expect(athlete.at("purpose")).toBeVisible();
    // Loads and dates are written as they are where the language is spoken.
    const asked = await page.locator(".slot").allInnerTexts();
    expect(asked.join(" ")).toMatch(/\d,\d+ kg/);
    expect(asked.join(" ")).not.toMatch(/\d\.\d+ kg/);

    await athlete.at("nav-plan").click();
    await expect(athlete.at("weeks")).toHaveAttribute("aria-label", words.get("road-weeks"));
    await expect(page.locator(".week-day .date").first()).toHaveText(day);

    await athlete.at("nav-progress").click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(words.get("progress"));
    await athlete.at("topic-calendar").click();
    const names = words.get("month-names").split(" ");
    await expect(athlete.at("month")).toHaveText(new RegExp(`^(${names.join("|")}) \\d{4}$`));
    await athlete.at("to-past").click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(words.get("past-sessions"));

    await page.goto(`${athlete.root}#/review`);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(words.get("review"));
    await expect(athlete.at("review")).toBeVisible();
  });
}

/** For who looks at them: RUNG_LOOK names the folder. */
async function pictures(page, name) {
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 844 });
    for (const colorScheme of ["dark", "light"]) {
      await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
      await page.screenshot({ path: join(process.env.RUNG_LOOK, `${name}-${width}-${colorScheme}.png`), fullPage: true });
    }
  }
}
