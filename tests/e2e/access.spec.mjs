// For everyone: every page by WCAG 2.2 AA in both schemes, at 320 px (which is 200 % and more of
// zoom on a phone, 400 % on a laptop), with room for a thumb in the session; and a walk by
// keyboard alone.

import { AxeBuilder } from "@axe-core/playwright";
import { expect, test } from "@playwright/test";
import { Athlete, OTHER_DAYS, weeksAhead } from "./athlete.mjs";
import { tooWide } from "./layout.mjs";
import { PAGES, SETUP, live } from "./pages.mjs";

const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
const SCHEMES = ["dark", "light"];

/** What axe finds, a line each: the rule, where, and why. */
async function faults(page) {
  const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(" ")}: ${failureSummary}`),
  );
}

/**
 * Controls that a thumb may miss: below 48 px, where they are not within a line of text. The weeks of
 * the road are a picture that is taken in at a glance: below 48 px in width, where the same can be had
 * by controls that are not.
 */
function tooSmall(page) {
  return page.evaluate(() => {
    const instead = document.querySelectorAll(".week-panel header button").length === 2;
    const narrow = (control) => (instead && control.matches(".way-week") ? 23.5 : 47.5);
    const controls = document.querySelectorAll(
      "main button, main a, main summary, main input, main select, dialog[open] button, dialog[open] input",
    );
    return [...controls]
      .filter((control) => control.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
      .map((control) => [control, (control.closest("label") ?? control).getBoundingClientRect()])
      .filter(([control, { width, height }]) => getComputedStyle(control).display !== "inline" && width > 1 && (width < narrow(control) || height < 47.5))
      .map(([control, { width, height }]) => `${Math.round(width)} x ${Math.round(height)}: ${control.outerHTML.slice(0, 120)}`);
  });
}

async function look(page, name) {
  for (const colorScheme of SCHEMES) {
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    expect.soft(await faults(page), `${name}, ${colorScheme}`).toEqual([]);
  }
  const { width, height } = page.viewportSize();
  await page.setViewportSize({ width: 320, height: 568 });
  expect.soft(await tooWide(page), `${name} at 320 px`).toEqual([]);
  await page.setViewportSize({ width, height });
}

for (const [name, whose, go] of PAGES) {
  test(`everyone can use ${name}`, async ({ page }) => {
    const { athlete } = await live(page, whose);
    await go(athlete);
    await look(page, name);
    expect(await tooSmall(page), `${name}: room for a thumb`).toEqual([]);
  });
}

test("everyone can use the setup", async ({ page }) => {
  const athlete = new Athlete(page);
  await athlete.open();
  await look(page, "setup, at first");
  await athlete.setUp("strength");
  for (const step of SETUP) {
    await page.goto(`${athlete.root}#/setup/${step}`);
    await expect(athlete.at("setup-step")).toHaveAttribute("data-step", step);
    await look(page, `setup, ${step}`);
  }
});

test("from a goal to the next session by keyboard alone", async ({ page }) => {
  test.setTimeout(240_000);
  const athlete = new Athlete(page);
  await athlete.open();
  const focused = () =>
    page.evaluate(() => {
      // A page that has just been opened has the focus as a whole.
      const at = document.activeElement;
      if (at?.matches("main, body")) return "";
      return at?.dataset.testid ?? at?.querySelector?.("[data-testid]")?.dataset.testid ?? "";
    });
  /** Tab by tab to a control, as far as it takes; each stop must be seen to have the focus. */
  const reach = async (id, key = "Tab") => {
    for (let step = 0; step < 160; step += 1) {
      if ((await focused()) === id) return;
      await page.keyboard.press(key);
    }
    throw new Error(`${id} cannot be reached`);
  };
  const press = async (id) => {
    await reach(id);
    await page.keyboard.press("Enter");
  };
  /** A choice among keys: the group is one stop where it is a choice of one. */
  const choose = async (id) => {
    const group = id.slice(0, id.indexOf("-"));
    for (let step = 0; step < 160; step += 1) {
      const at = await focused();
      if (at.startsWith(`${group}-`)) break;
      await page.keyboard.press("Tab");
    }
    for (let step = 0; step < 24 && (await focused()) !== id; step += 1) {
      await page.keyboard.press("ArrowDown");
    }
    await page.keyboard.press("Space");
  };
  const fill = async (id, text) => {
    await reach(`${id}-input`);
    await page.keyboard.press("Control+a");
    await page.keyboard.type(text);
  };

  await choose("goalkind-strength");
  await press("next");
  await expect(athlete.at("setup-step")).toHaveAttribute("data-step", "goal");
  await reach("goallift-input");
  await page.keyboard.type("Back squat");
  await fill("goalload", "132.5");
  await reach("goaldate-input");
  await athlete.type("goaldate", weeksAhead(14));
  await press("next");
  await expect(athlete.at("setup-step")).toHaveAttribute("data-step", "week");
  for (const day of OTHER_DAYS) {
    await reach(`days-${day}`);
    await page.keyboard.press("Space");
  }
  for (const item of ["barbell", "bench", "pull-up-bar"]) {
    await reach(`equipment-${item}`);
    await page.keyboard.press("Space");
  }
  await press("next");
  await expect(athlete.at("setup-step")).toHaveAttribute("data-step", "standing");
  await choose("experience-trained");
  await fill("liftload-back-squat", "100");
  await fill("liftreps-back-squat", "5");
  await fill("liftrpe-back-squat", "8.5");
  await press("next");
  await expect(athlete.at("setup-step")).toHaveAttribute("data-step", "review");
  await press("adopt");
  await expect(athlete.at("purpose")).toBeVisible();

  for (const [place] of await athlete.lines()) {
    await press(`line-${place}`);
    await expect(athlete.at(`row-${place}`)).toHaveAttribute("data-state", "done");
  }
  await press("end-session");
  await choose("effort-7");
  await press("save-end");
  await expect(athlete.at("next-asks")).toBeVisible();
  await press("to-today");
  await expect(athlete.at("rest")).toBeVisible();
});
