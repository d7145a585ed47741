// Progress after weeks of training: each chart, its table, a closer look, and all of it offline.

import { expect, test } from "@playwright/test";
import { Athlete } from "./athlete.mjs";
import { live } from "./pages.mjs";

/** What broke while the page was used. */
function broken(page) {
  const found = [];
  page.on("pageerror", (error) => found.push(error.message));
  page.on("console", (message) => message.type() === "error" && found.push(message.text()));
  return found;
}

async function look(athlete, topic, chart) {
  await athlete.at(`topic-${topic}`).click();
  await expect(athlete.at(`chart-${chart}`)).toBeVisible();
  await expect(athlete.at("plot")).toHaveAttribute("data-state", "there");
}

/** How many of the chart's dots are painted at all. */
const inked = (page) =>
  page.locator("canvas").evaluate((canvas) => {
    const { data } = canvas.getContext("2d").getImageData(0, 0, canvas.width, canvas.height);
    let painted = 0;
    for (let at = 3; at < data.length; at += 4) painted += data[at] > 0;
    return painted;
  });

test("each chart is drawn, says what it shows, and is a table too", async ({ page }) => {
  const failures = broken(page);
  const scripts = [];
  page.on("request", (request) => /\/chart-\w+\.js$/.test(request.url()) && scripts.push(request.url()));
  const { athlete } = await live(page, "strength");
  expect(scripts).toEqual([]);
  await athlete.at("nav-progress").click();
  for (const [topic, chart] of [
    ["goal", "goal"],
    ["strength", "strength"],
    ["volume", "volume"],
    ["load", "load"],
    ["body", "body"],
  ]) {
    await look(athlete, topic, chart);
    await expect(athlete.at("says")).not.toBeEmpty();
    expect(await inked(page)).toBeGreaterThan(500);
    await athlete.at("as-table").locator("summary").click();
    await expect(athlete.at("numbers").locator("tbody tr")).not.toHaveCount(0);
    await expect(athlete.at("numbers").locator("thead th").first()).toHaveText("Day");
  }
  expect(new Set(scripts).size).toBe(1);
  await athlete.at("topic-strength").click();
  await athlete.at("choice").selectOption({ index: 1 });
  await expect(athlete.at("facts").locator("dt")).toHaveCount(3);
  await expect(athlete.at("plot")).toHaveAttribute("data-state", "there");
  expect(failures).toEqual([]);
});

test("a runner sees fitness with its races, and paces against what was asked", async ({ page }) => {
  const { athlete } = await live(page, "race");
  await athlete.at("nav-progress").click();
  await look(athlete, "running", "fitness");
  await expect(athlete.at("facts")).toContainText("Half marathon");
  await expect(athlete.at("facts")).toContainText(/\d:\d\d:\d\d/);
  await athlete.at("choice").selectOption("tempo");
  await expect(athlete.at("chart-pace")).toContainText("Tempo runs");
  await expect(athlete.at("chart-pace")).toContainText("Asked");
  await athlete.at("as-table").locator("summary").click();
  await expect(athlete.at("numbers")).toContainText(/\d:\d\d\/mi/);
});

test("a chart is looked at closer by fingers, keys and how far back", async ({ page }) => {
  const { athlete } = await live(page, "strength");
  await page.goto(`${athlete.root}#/progress/load`);
  const plot = athlete.at("plot");
  await expect(plot).toHaveAttribute("data-state", "there");
  const span = async () => {
    const [from, to] = await plot.evaluate(({ dataset }) => [dataset.from, dataset.to].map((day) => Date.parse(day)));
    return { from, days: (to - from) / 86_400_000 };
  };
  // A quarter of a year, or as much of it as there is: nine weeks.
  const quarter = await span();
  expect(quarter.days).toBeGreaterThan(60);
  await plot.evaluate((element) => element.scrollIntoView({ block: "center", behavior: "instant" }));
  const box = await plot.boundingBox();
  const y = box.y + box.height / 2;
  const at = (share) => ({ x: box.x + box.width * share, y });
  const tools = await page.context().newCDPSession(page);
  const touch = (type, ...touchPoints) => tools.send("Input.dispatchTouchEvent", { type, touchPoints });

  // Two fingers apart.
  await touch("touchStart", { ...at(0.5), id: 1 }, { ...at(0.6), id: 2 });
  for (const by of [0.02, 0.05, 0.1, 0.15]) {
    await touch("touchMove", { ...at(0.5 - by), id: 1 }, { ...at(0.6 + by), id: 2 });
  }
  await touch("touchEnd");
  await expect.poll(async () => (await span()).days).toBeLessThan(quarter.days / 2);
  await expect(athlete.at("readout")).not.toBeEmpty();

  // One finger along.
  const near = await span();
  await touch("touchStart", at(0.5));
  for (const by of [0.05, 0.1, 0.2]) await touch("touchMove", at(0.5 + by));
  await touch("touchEnd");
  await expect.poll(async () => (await span()).from).toBeLessThan(near.from);

  // Keys.
  await plot.focus();
  await page.keyboard.press("0");
  await expect.poll(async () => (await span()).days).toBe(quarter.days);
  await page.keyboard.press("+");
  await expect.poll(async () => (await span()).days).toBeLessThan(quarter.days);
  const said = await athlete.at("readout").textContent();
  await page.keyboard.press("ArrowLeft");
  await page.keyboard.press("ArrowLeft");
  await expect(athlete.at("readout")).not.toHaveText(said);
  await expect(athlete.at("readout")).toContainText("Fitness");

  // How far back.
  await athlete.tick("reach-all");
  await expect(plot).toHaveAttribute("data-state", "there");
  await expect.poll(async () => (await span()).days).toBeLessThan(quarter.days);
});

test("a month of days leads to what was done on them", async ({ page }) => {
  const { athlete } = await live(page, "strength");
  await page.goto(`${athlete.root}#/progress/calendar`);
  await expect(athlete.at("month")).toHaveText("January 2027");
  await athlete.at("earlier").click();
  await expect(athlete.at("month")).toHaveText("December 2026");
  await expect(athlete.at("says")).toHaveText(/^\d+ of \d+ sessions done, \d+ %\.$/);
  await expect(page.locator('.days [data-state="missed"], .days [data-state="dropped"]')).not.toHaveCount(0);
  await page.locator('.days [data-state="done"] a').first().click();
  await expect(page).toHaveURL(/#\/day\/2026-12-\d\d$/);
  await expect(athlete.at("asked-0")).toContainText("kg");
  await page.goBack();
  await athlete.at("topic-goal").focus();
});

test("before the first session it says what will be there", async ({ page }) => {
  const athlete = new Athlete(page);
  await athlete.open();
  await athlete.setUp("strength");
  await athlete.adopt();
  await athlete.at("nav-progress").click();
  for (const topic of ["strength", "running", "volume", "load", "body"]) {
    await athlete.at(`topic-${topic}`).click();
    await expect(athlete.at("panel-note")).not.toBeEmpty();
    await expect(athlete.at("plot")).toBeHidden();
  }
});

test("offline the charts are there, and without what draws them their numbers", async ({ page, context }) => {
  const { athlete } = await live(page, "strength");
  await athlete.installed();
  await context.setOffline(true);
  await page.goto(`${athlete.root}#/progress/strength`);
  await page.reload();
  await expect(athlete.at("plot")).toHaveAttribute("data-state", "there");
});

test.describe("with no service worker", () => {
  test.use({ serviceWorkers: "block" });

  test("a chart that is another one is not run", async ({ page }) => {
    const { athlete } = await live(page, "strength");
    await page.route(/\/chart-\w+\.js$/, (route) =>
      route.fulfill({ contentType: "text/javascript", body: "globalThis.rungChart = () => (window.broken = 1);" }),
    );
    await page.goto(`${athlete.root}#/progress/strength`);
    await expect(athlete.at("chart-strength")).toContainText("could not be loaded");
    expect(await page.evaluate(() => window.broken)).toBe(undefined);
    await athlete.at("as-table").locator("summary").click();
    await expect(athlete.at("numbers").locator("tbody tr")).not.toHaveCount(0);
  });
});

test("ten years are looked at as quickly as one", async ({ page }) => {
  const { athlete } = await live(page, "ten-years");
  await page.goto(`${athlete.root}#/progress/strength`);
  await expect(athlete.at("plot")).toHaveAttribute("data-state", "there");
  const took = await page.evaluate(async () => {
    const begun = performance.now();
    document.querySelector('[data-testid="reach-all"]').click();
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    return performance.now() - begun;
  });
  console.log(`ten years of a movement: ${took.toFixed(0)} ms`);
  expect(took).toBeLessThan(1_000);
  await expect(athlete.at("plot")).toHaveAttribute("data-state", "there");
});
