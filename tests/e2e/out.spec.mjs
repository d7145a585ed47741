// What goes out beside the backup: tables, the calendar, a run for a watch, a week on paper.

import { expect, test } from "@playwright/test";
import { readFile } from "node:fs/promises";
import { live } from "./pages.mjs";

/** Saves what a button saves, as a name with its text. */
async function saved(athlete, id) {
  const download = athlete.page.waitForEvent("download");
  await athlete.at(`save-${id}`).click();
  const file = await download;
  return { name: file.suggestedFilename(), text: await readFile(await file.path(), "utf8") };
}

test("all that was done leaves as a table, and as the table of another app", async ({ page }) => {
  const { athlete, day } = await live(page, "strength");
  await athlete.at("line-0-0").click();
  await page.locator('[data-testid="row-0-0"][data-state="done"]').waitFor();
  await athlete.at("nav-settings").click();
  await athlete.at("to-out").click();
  const own = await saved(athlete, "table");
  expect(own.name).toBe(`rung-${day}.csv`);
  const rows = own.text.trimEnd().split("\r\n");
  expect(rows[0]).toMatch(/^Date,Workout,Purpose,Exercise,Order,Kind,Weight \(kg\),Reps,/);
  expect(rows.length).toBeGreaterThan(200);
  expect(rows.at(-1)).toMatch(new RegExp(`^${day} 09:00:00,.*Back squat,1,normal,[0-9.]+,[0-9]+,`));
  await expect(athlete.at("handed")).toHaveText("Table (CSV): it is out.");

  const strong = await saved(athlete, "strong");
  expect(strong.name).toBe(`rung-strong-${day}.csv`);
  expect(strong.text.split("\r\n")[0]).toBe(
    "Date,Workout Name,Duration,Exercise Name,Set Order,Weight,Reps,Distance,Seconds,Notes,Workout Notes,RPE",
  );
  expect(strong.text).toContain(",Squat (Barbell),1,");
  expect(strong.text.split("\r\n").length).toBe(rows.length + 1);
});

test("the calendar has each session, and taken in anew it follows a move", async ({ page }) => {
  const { athlete } = await live(page, "strength");
  const events = (text) =>
    new Map(
      text
        .replaceAll("\r\n ", "")
        .split("BEGIN:VEVENT")
        .slice(1)
        .map((event) => [event.match(/UID:(\S+)/)[1], event]),
    );
  await page.goto(`${athlete.root}#/out`);
  const { name, text } = await saved(athlete, "calendar");
  expect(name).toBe("rung.ics");
  for (const line of text.split("\r\n")) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  const before = events(text);
  expect(before.size).toBeGreaterThan(20);
  const exact = [...before.values()].filter((event) => event.includes("Exact as of"));
  expect(exact).toHaveLength(1);
  expect(exact[0]).toContain("Back squat: ");

  await page.goto(`${athlete.root}#/today`);
  await athlete.at("move-session").selectOption({ index: 1 });
  await page.goto(`${athlete.root}#/out`);
  const after = events((await saved(athlete, "calendar")).text);
  expect([...after.keys()]).toEqual(expect.arrayContaining([...before.keys()]));
  const start = (event) => event.match(/DTSTART;VALUE=DATE:(\d+)/)[1];
  const sequence = (event) => Number(event.match(/SEQUENCE:(\d+)/)[1]);
  const moved = [...before.keys()].filter((uid) => start(before.get(uid)) !== start(after.get(uid)));
  expect(moved).toHaveLength(1);
  expect(sequence(after.get(moved[0]))).toBeGreaterThan(sequence(before.get(moved[0])));
});

test("a run goes to a watch, from the session's menu", async ({ page }) => {
  const { athlete } = await live(page, "race");
  await athlete.at("more-session").click();
  await athlete.at("send-to-watch").click();
  await athlete.at("watch-runs").waitFor();
  const { name, text } = await saved(athlete, "run-0");
  expect(name).toMatch(/^rung-\d{4}-\d\d-\d\d\.tcx$/);
  const workout = await page.evaluate((text) => {
    const xml = new DOMParser().parseFromString(text, "application/xml");
    return {
      broken: xml.querySelectorAll("parsererror").length,
      sport: xml.querySelector("Workout")?.getAttribute("Sport"),
      steps: xml.querySelectorAll("Step > StepId").length,
      names: [...xml.querySelectorAll("Name")].map((name) => name.textContent),
    };
  }, text);
  expect(workout).toMatchObject({ broken: 0, sport: "Running" });
  expect(workout.steps).toBeGreaterThan(0);
  expect(workout.names.every((name) => name.length > 0 && name.length <= 15)).toBe(true);
});

test("a week is printed without what is no part of it", async ({ page }) => {
  const { athlete } = await live(page, "strength");
  await page.goto(`${athlete.root}#/out`);
  await athlete.at("to-print").click();
  const paper = athlete.at("paper");
  await expect(paper.getByRole("heading", { level: 1 })).toContainText("Week");
  await expect(paper).toContainText("Back squat");
  await page.evaluate(() => {
    window.print = () => document.body.setAttribute("data-printed", "");
  });
  await athlete.at("print").click();
  await expect(page.locator("body[data-printed]")).toBeVisible();

  await page.emulateMedia({ media: "print" });
  await expect(athlete.at("print")).toBeHidden();
  await expect(page.getByRole("navigation")).toBeHidden();
  await expect(paper).toBeVisible();
  const colours = await paper.evaluate((paper) => {
    const { color } = getComputedStyle(paper);
    return [color, getComputedStyle(document.documentElement).backgroundColor];
  });
  expect(colours).toEqual(["rgb(0, 0, 0)", "rgb(255, 255, 255)"]);
  await page.emulateMedia({ media: "screen" });

  const first = await paper.getByRole("heading", { level: 1 }).textContent();
  await athlete.at("week-after").click();
  await expect(paper.getByRole("heading", { level: 1 })).not.toHaveText(first);
});
