// History of other apps and of watches: through the picker, read beside the page, shown, asked about,
// brought in, and taken back.

import { readFile, writeFile } from "node:fs/promises";
import { expect, test } from "@playwright/test";
import { Athlete, ROOT } from "./athlete.mjs";
import { stored } from "./backup.mjs";
import { fiftyThousand } from "./fifty_thousand.mjs";

const SAMPLES = "tests/samples/foreign";

async function open(page) {
  const athlete = new Athlete(page);
  await athlete.open();
  await athlete.at("have-backup").click();
  return athlete;
}

const pick = (athlete, ...files) => athlete.at("file").setInputFiles(files.map((file) => `${SAMPLES}/${file}`));

test("a history comes in, once, and goes out again", async ({ page }) => {
  const athlete = await open(page);
  await pick(athlete, "strong-commas.csv");
  const found = athlete.at("found");
  await expect(found.locator("h2")).toHaveText("Strong");
  await expect(athlete.at("found-counts")).toContainText("2 sessions");
  await expect(athlete.at("found-said")).toContainText("9 rows");
  await athlete.at("left-out").click();
  await expect(athlete.at("left-out-rows")).toContainText("1 × a rest timer");
  expect(await stored(page)).toEqual([]);

  // Pounds, said by the athlete, hold for all of it.
  await athlete.at("file-mass-1").check({ force: true });
  await expect(found).toHaveAttribute("aria-busy", "false");
  await expect(athlete.at("file-mass-1")).toBeChecked();
  await athlete.at("bring-in").click();
  await expect(athlete.at("brought-in")).toContainText("2 sessions are in your diary now");
  const [[key, text]] = (await stored(page)).filter(([key]) => key.startsWith("rung:i:"));
  expect(key).toBeTruthy();
  // Negative is pounds: 80 lb.
  expect(text).toContain("[8,-8001,16]");

  // It is the same after a reload, and the same file changes nothing.
  await page.goto(`${athlete.root}#/bring`);
  await page.reload();
  await pick(athlete, "strong-commas.csv");
  await athlete.at("bring-in").click();
  await expect(athlete.at("brought-in")).toContainText("All of it is here already");
  await expect(athlete.at("brought-in")).toContainText("2 sessions are here already");

  // All of it goes out at once.
  await page.goto(`${athlete.root}#/settings`);
  await page.goto(`${athlete.root}#/bring`);
  await athlete.at("take-back").click();
  await athlete.at("take-back-yes").click();
  await expect(athlete.at("taken-back")).toContainText("taken back");
  expect((await stored(page)).filter(([key]) => key.startsWith("rung:i:"))).toEqual([]);
});

test("what is not sure is asked once and remembered", async ({ page }) => {
  const athlete = await open(page);
  const head = "Date,Workout Name,Duration,Exercise Name,Set Order,Weight,Reps,Distance,Seconds,Notes,Workout Notes,RPE";
  const row = (day) => `2024-03-${day} 18:00:00,"A",1h,"Zorblatt Squeeze",1,40,8,0,0,"","",`;
  const file = (...days) => ({
    name: "strong.csv",
    mimeType: "text/csv",
    buffer: Buffer.from([head, ...days.map(row)].join("\n")),
  });
  await athlete.at("file").setInputFiles(file("05"));
  await expect(athlete.at("unsure")).toContainText("not sure about 1 exercise");
  await athlete.at("means").selectOption("*");
  await athlete.at("means-other").selectOption("bench-press");
  await athlete.at("bring-in").click();
  await expect(athlete.at("brought-in")).toContainText("1 session is in your diary");
  const text = (await stored(page)).map(([, text]) => text).join("\n");
  expect(text).toContain("bench-press");
  expect(text).not.toContain("own:");

  await page.goto(`${athlete.root}#/settings`);
  await page.goto(`${athlete.root}#/bring`);
  await athlete.at("file").setInputFiles(file("05", "07"));
  await expect(athlete.at("means-other")).toHaveValue("bench-press");
  await athlete.at("bring-in").click();
  await expect(athlete.at("brought-in")).toContainText("1 session is in your diary now");
  await expect(athlete.at("brought-in")).toContainText("1 session is here already");
});

test("a table of one's own is read by what its columns are said to hold", async ({ page }) => {
  const athlete = await open(page);
  const table = "wann;was;womit;wie oft\n5.3.2024;Kniebeuge;82,5;5\n7.3.2024;Kniebeuge;85;5\n";
  await athlete.at("file").setInputFiles({
    name: "training.csv",
    mimeType: "text/csv",
    buffer: Buffer.from(table),
  });
  await expect(athlete.at("columns")).toBeVisible();
  const holds = { 0: "Day", 1: "Exercise", 2: "Load", 3: "Reps" };
  for (const [place, label] of Object.entries(holds)) {
    await athlete.at(`column-${place}`).selectOption({ label });
    await expect(athlete.at("found")).toHaveAttribute("aria-busy", "false");
  }
  await expect(athlete.at("found-counts")).toContainText("2 sessions");
  await athlete.at("bring-in").click();
  await expect(athlete.at("brought-in")).toContainText("2 sessions are in your diary now");
  const text = (await stored(page)).map(([, text]) => text).join("\n");
  expect(text).toContain("[5,8250]");
});

test("what cannot be read is refused with a reason, and changes nothing", async ({ page }) => {
  const athlete = await open(page);
  const give = (name, text) =>
    athlete.at("file").setInputFiles({ name, mimeType: "text/csv", buffer: Buffer.from(text) });
  await give("empty.csv", "");
  await expect(athlete.at("refused")).toContainText("empty");
  await give("picture.png", "\x89PNG\r\n\x1a\n");
  await expect(athlete.at("refused")).toContainText("does not know this kind");
  await give("archive.zip", "PK\x03\x04aaaaaaaaaaaaaaaaaaaaaaaaaa");
  await expect(athlete.at("refused")).toContainText("cut short");
  expect(await stored(page)).toEqual([]);
});

test("fifty thousand sets come in while the page stays alive", async ({ page }, info) => {
  test.setTimeout(120_000);
  // A file on the disk: what is handed over as bytes is made a file by the page itself.
  const { name, buffer } = fiftyThousand();
  const path = info.outputPath(name);
  await writeFile(path, buffer);
  const athlete = await open(page);
  // How long the page does not answer at the most.
  await page.evaluate(() => {
    globalThis.longest = 0;
    let last = performance.now();
    const beat = () => {
      const now = performance.now();
      globalThis.longest = Math.max(globalThis.longest, now - last);
      last = now;
      setTimeout(beat, 0);
    };
    beat();
  });
  await athlete.at("file").setInputFiles(path);
  await expect(athlete.at("found-counts")).toContainText("50,000 sets", { timeout: 60_000 });
  const reading = await page.evaluate(() => globalThis.longest);
  console.log(`the page did not answer for ${reading.toFixed(0)} ms at the most`);
  expect(reading).toBeLessThan(1_000);
  await athlete.at("bring-in").click();
  await expect(athlete.at("brought-in")).toContainText("2500 sessions", { timeout: 60_000 });
  // It fits, beside as much again and more.
  const size = (await stored(page)).reduce((sum, [key, text]) => sum + key.length + text.length, 0);
  expect(size).toBeLessThan(1_500_000);
  await page.reload();
  await expect(athlete.at("last-import")).toBeVisible({ timeout: 60_000 });
});

test("a file that another app shares waits on the page", async ({ page }) => {
  const athlete = new Athlete(page);
  await athlete.open();
  await athlete.installed();
  await page.reload();
  const text = await readFile(`${SAMPLES}/strong-short.csv`, "utf8");
  const answer = await page.evaluate(async (text) => {
    const form = new FormData();
    form.append("files", new File([text], "strong (ä).csv", { type: "text/csv" }));
    const { redirected, url } = await fetch("./share", { method: "POST", body: form });
    return { redirected, url };
  }, text);
  expect(answer.redirected).toBe(true);
  await page.goto(`${athlete.root}#/bring`);
  await expect(athlete.at("found").locator("h2")).toHaveText("Strong");
  // It is there once.
  await page.goto(`${athlete.root}#/settings`);
  await page.goto(`${athlete.root}#/bring`);
  await expect(athlete.at("drop")).toBeVisible();
  await page.waitForTimeout(500);
  await expect(athlete.at("found")).toBeHidden();
});
