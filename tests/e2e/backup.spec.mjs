// The diary as a file: out, in, and back; what is no backup; what is lost.

import { expect, test } from "@playwright/test";
import { Athlete, ROOT } from "./athlete.mjs";
import { backup, entries, exported, stored, wipe } from "./backup.mjs";

/** Somebody who has trained once. */
async function trained(page) {
  const athlete = new Athlete(page);
  await athlete.open();
  await athlete.setUp("strength");
  await athlete.adopt();
  await athlete.logAll();
  await athlete.end(7, "heavy, but sound");
  return athlete;
}

async function choose(athlete, body, name = "rung.json") {
  await athlete.page.goto(`${athlete.root}#/bring`);
  const buffer = Buffer.from(body);
  await athlete.at("file").setInputFiles({ name, mimeType: "application/json", buffer });
}

test("a diary leaves, all is wiped, and it comes back; twice is once, and it can be taken back", async ({
  page,
  context,
}) => {
  const athlete = await trained(page);
  const first = await exported(athlete);
  expect(JSON.parse(first)["rung-backup"]).toMatchObject({ version: 1 });
  await expect(athlete.at("copy-age")).toContainText("today; no session");

  await wipe(page, ROOT);
  await context.clearCookies();
  await page.goto(ROOT);
  await athlete.at("have-backup").click();
  await athlete.at("file").setInputFiles({
    name: "rung.json",
    mimeType: "application/json",
    buffer: Buffer.from(first),
  });
  const preview = athlete.at("preview-import");
  await expect(preview).toContainText(`${entries(first).size} entries to bring in, of 1 session`);
  await expect(preview).toContainText("Your program would then be the one from");
  expect(await stored(page)).toEqual([]);
  await athlete.at("bring-in").click();
  await expect(athlete.at("brought-in")).toContainText(`${entries(first).size} entries`);
  await athlete.at("to-today").click();
  await expect(athlete.at("rest")).toContainText("Done for today");
  await page.reload();
  await expect(athlete.at("rest")).toContainText("Done for today");
  const second = await exported(athlete);
  expect(entries(second)).toEqual(entries(first));

  // Again: nothing is new, nothing is written.
  const before = await stored(page);
  await choose(athlete, first);
  await expect(preview).toContainText("nothing in it that is not here already");
  await expect(preview).toContainText("are here already");
  await expect(athlete.at("bring-in")).toBeHidden();
  await athlete.at("leave").click();
  expect(await stored(page)).toEqual(before);

  await athlete.at("take-back").click();
  await athlete.at("take-back-yes").click();
  await expect(athlete.at("taken-back")).toContainText("taken back");
  const left = await exported(athlete);
  // What was noted since, that copies were made, stays.
  expect([...entries(left).values()].every((entry) => entry.includes('"b"'))).toBe(true);
});

test("two diaries become one, in whichever order", async ({ page, browser }) => {
  const here = await trained(page);
  const there = await trained(await (await browser.newContext()).newPage());
  const [ours, theirs] = [await exported(here), await exported(there)];
  await choose(here, theirs);
  await here.at("bring-in").click();
  await expect(here.at("brought-in")).toBeVisible();
  await choose(there, ours);
  await there.at("bring-in").click();
  await expect(there.at("brought-in")).toBeVisible();
  const noted = ([, entry]) => !entry.includes('"b"');
  const all = async (athlete) =>
    [...entries(await exported(athlete))].filter(noted).sort(([a], [b]) => (a < b ? -1 : 1));
  const both = await all(here);
  expect(both).toEqual(await all(there));
  expect(both).toHaveLength(entries(ours).size + entries(theirs).size);
});

/** A month of more entries than anybody makes. */
function crowd(length, letter, fields) {
  const row = (_, place) => [1, 0, 0, 0, letter, ...fields(place)];
  return [3, ["00000000000000ff"], [], Array.from({ length }, row)];
}

test("any bytes are answered with a sentence within a second, and nothing is written", async ({ page }) => {
  const failures = [];
  page.on("pageerror", (error) => failures.push(error.message));
  // From the choice in the picker to the last change of what is shown.
  await page.addInitScript(() => {
    addEventListener("change", () => (window.begun = performance.now()), true);
    new MutationObserver(() => (window.took = performance.now() - window.begun)).observe(document, {
      subtree: true,
      childList: true,
      characterData: true,
    });
  });
  const athlete = await trained(page);
  const whole = await exported(athlete);
  const before = await stored(page);
  const cut = (part) => whole.slice(0, Math.floor(whole.length * part));
  const writer = "00000000000000ff";
  const cases = [
    ["empty", "", "is empty"],
    ["HTML", "<!doctype html><p>rung:", "not know this kind"],
    ["PNG", Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0xff]), "not know this kind"],
    ["UTF-16", Buffer.from(whole, "utf16le"), "backup|not know this kind"],
    ["other JSON", '{"weights":[1e999]}', "not know this kind"],
    ["cut at 1 %", cut(0.01), "backup"],
    ["cut in the middle", cut(0.5), "cut short"],
    ["cut at the end", whole.slice(0, -1), "cut short"],
    ["9 MB", Buffer.alloc(9 * 1024 * 1024, "a"), "not know this kind"],
    ["just below the bound", `{"rung:e:${"a".repeat(8 * 1024 * 1024 - 100)}`, "cut short"],
    ["very many values", `{"rung:e:${writer}:1":[${"[],".repeat(2_500_000)}1]}`, "any diary could hold"],
    ["very many movements", backup({ [`rung:s:2026-11:${writer}:1`]: crowd(50_000, "o", (place) => [`made-up-${place}`, 1]) }), "any diary could hold"],
    ["a very long history", backup({ [`rung:s:2026-11:${writer}:1`]: crowd(400_000, "b", () => []) }), "any diary could hold"],
    ["deep", `{"rung:e:${writer}:1":${"[".repeat(100_000)}`, "cut short"],
    ["a newer frame", '{"rung-backup":{"version":9,"records":0}}', "newer version"],
    ["a newer record", backup({ [`rung:e:${writer}:1`]: [99, 1, writer, 0, 0, "b"] }), "newer version"],
    [
      "another age",
      backup({ [`rung:e:${writer}:1`]: [1, 1, writer, 0, 0, "w", "9999-12-31", 8000] }),
      "None of the records",
    ],
    ["a place beyond all order", backup({ [`rung:e:${writer}:9007199254740991`]: [3, 9007199254740991, writer, 0, 0, "b"] }), "any diary could hold"],
  ];
  let slowest = 0;
  for (const [name, body, words] of cases) {
    await choose(athlete, "[1]");
    await expect(athlete.at("refused")).toContainText("not know this kind");
    await choose(athlete, body);
    await expect(athlete.at("refused"), name).toContainText(new RegExp(words));
    const took = await page.evaluate(() => window.took);
    expect(took, name).toBeGreaterThan(0);
    expect(took, name).toBeLessThan(1_000);
    slowest = Math.max(slowest, took);
    expect(await stored(page), name).toEqual(before);
  }
  // What is dropped is looked at as what is chosen.
  await athlete.at("drop").evaluate((card) => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File([""], "nothing.json"));
    card.dispatchEvent(new DragEvent("drop", { dataTransfer, bubbles: true, cancelable: true }));
  });
  await expect(athlete.at("refused")).toContainText("is empty");
  expect(await stored(page)).toEqual(before);
  console.log(`the slowest answer to a hostile file took ${slowest.toFixed(0)} ms`);

  // One record with a wrong checksum stays out, the others come.
  const records = JSON.parse(whole);
  const place = Object.keys(records).find((key) => key.startsWith("rung:e:") || key.startsWith("rung:s:"));
  records[place] = records[place].replace(/^./, (digit) => (digit === "0" ? "1" : "0"));
  await choose(athlete, JSON.stringify({ ...records, ...JSON.parse(backup({ [`rung:e:${writer}:1`]: [1, 1, writer, 0, 0, "w", "2026-11-20", 8000] })) }));
  await expect(athlete.at("preview-import")).toContainText("1 record in it is damaged");
  expect(await stored(page)).toEqual(before);
  expect(failures).toEqual([]);
});

test("markup in a backup stays text on every page", async ({ page }) => {
  const athlete = await trained(page);
  const writer = "00000000000000ff";
  const evil = '"><img src=x onerror="window.PWNED=1"><script>window.PWNED=1</script>\u202e\u2066\u0000';
  const program = entries(await exported(athlete));
  const session = [...program.values()].map((entry) => JSON.parse(entry)).find((entry) => entry[4] === "f")[5];
  const last = 1_000;
  const said = [
    ["f", session, 14, evil],
    ["a", "goalload", evil],
    ["a", "goaltime", evil],
    ["a", "days", evil],
    ["o", "own:aaab4:<img_src=x_onerror=PWNED=1>", 1],
    ["o", `own:aaab4:\u202eevil\u2066`, 1],
    ["o", evil, 1],
    ["k", ["2026-11-20", 1, writer], evil],
  ];
  const records = said.map((body, place) => [
    `rung:e:${writer}:${last + place}`,
    [2, last + place, writer, 1_795_000_000, 60, ...body],
  ]);
  await choose(athlete, backup(Object.fromEntries(records)));
  await expect(athlete.at("preview-import")).toBeVisible();
  await athlete.at("bring-in").click();
  await expect(athlete.at("brought-in")).toBeVisible();
  for (const place of ["today", "plan", "review", "settings", "bring", "finish/2026-11-20", "setup/kind", "setup/goal", "setup/week", "setup/standing", "setup/review"]) {
    await page.goto(`${ROOT}#/${place}`);
    await page.reload();
    await expect(page.locator("main h1").first(), place).toBeVisible();
    expect(await page.evaluate(() => window.PWNED), place).toBeUndefined();
    expect(await page.locator("main img, main script, main iframe").count(), place).toBe(0);
  }
});

test("where everything but the cookie is gone, that is said, not a new athlete's setup", async ({ page }) => {
  const athlete = await trained(page);
  const copy = await exported(athlete);
  await wipe(page, ROOT);
  await page.goto(ROOT);
  await expect(athlete.at("missing")).toContainText("Your diary is not here any more");
  await page.goto(`${ROOT}#/setup/kind`);
  await expect(athlete.at("missing")).toBeVisible();
  await athlete.at("to-bring").click();
  await athlete.at("file").setInputFiles({ name: "a.txt", mimeType: "text/plain", buffer: Buffer.from(copy) });
  await athlete.at("bring-in").click();
  await athlete.at("to-today").click();
  await expect(athlete.at("rest")).toContainText("Done for today");

  await wipe(page, ROOT);
  await page.goto(ROOT);
  await athlete.at("anew").click();
  await athlete.at("anew-yes").click();
  await expect(athlete.at("setup-step")).toHaveAttribute("data-step", "kind");
  await page.reload();
  await expect(athlete.at("setup-step")).toBeVisible();
  await expect(athlete.at("have-backup")).toBeVisible();
});

test("a phone shares the file and nothing else, and what was left is no copy", async ({ page }) => {
  await page.addInitScript(() => {
    window.shared = [];
    navigator.canShare = ({ files }) => files[0].type === "text/plain";
    navigator.share = async (data) => {
      window.shared.push([Object.keys(data), data.files[0].name, await data.files[0].text()]);
      if (window.outcome) throw new DOMException("", window.outcome);
    };
  });
  const athlete = await trained(page);
  await page.goto(`${ROOT}#/settings`);
  await page.evaluate(() => (window.outcome = "AbortError"));
  await athlete.at("export").click();
  await expect.poll(() => page.evaluate(() => window.shared.length)).toBe(1);
  await expect(athlete.at("copy-age")).toHaveText("No copy yet.");
  await page.evaluate(() => (window.outcome = "NotAllowedError"));
  await athlete.at("export").click();
  await expect(athlete.at("exported")).toContainText("did not share it");
  await expect(athlete.at("save-file")).toBeVisible();
  await page.evaluate(() => (window.outcome = ""));
  await athlete.at("export").click();
  await expect(athlete.at("copy-age")).toContainText("from today");
  const [[keys, name, text]] = await page.evaluate(() => window.shared);
  expect(keys).toEqual(["files"]);
  expect(name).toMatch(/^rung-\d{4}-\d\d-\d\d\.txt$/);
  expect(entries(text).size).toBeGreaterThan(5);
});

test("the way from a tab of an iPhone to its home screen carries the diary", async ({ browser }) => {
  const tab = await browser.newContext();
  await tab.addInitScript(() => {
    navigator.standalone = false;
    window.copied = [];
    navigator.clipboard.writeText = async (text) => void window.copied.push(text);
  });
  const before = await trained(await tab.newPage());
  await before.page.goto(`${ROOT}#/settings`);
  await expect(before.at("install")).toContainText("starts empty");
  await before.at("copy").click();
  await expect(before.at("copied")).toContainText("copied");
  const [copied] = await before.page.evaluate(() => window.copied);

  const app = await browser.newContext();
  await app.addInitScript((text) => {
    navigator.standalone = true;
    navigator.clipboard.readText = async () => text;
  }, copied);
  const after = new Athlete(await app.newPage());
  await after.open();
  await expect(after.at("bring-first")).toContainText("Safari");
  await after.at("have-backup").click();
  await after.at("paste").click();
  await after.at("bring-in").click();
  await after.at("to-today").click();
  await expect(after.at("rest")).toContainText("Done for today");
  await after.page.goto(`${ROOT}#/settings`);
  await expect(after.at("install")).toBeHidden();
});

test("a diary pasted by hand is offered and comes in", async ({ page, browser }) => {
  const failures = [];
  page.on("pageerror", (error) => failures.push(error.message));
  const copy = await exported(await trained(page));
  const other = await browser.newContext();
  await other.addInitScript(() => {
    navigator.clipboard.readText = async () => Promise.reject(new Error("denied"));
  });
  const athlete = new Athlete(await other.newPage());
  athlete.page.on("pageerror", (error) => failures.push(error.message));
  await athlete.page.goto(`${ROOT}#/bring`);
  await athlete.at("paste").click();
  await athlete.at("pasted").fill(copy);
  await expect(athlete.at("preview-import")).toContainText("of 1 session");
  await athlete.at("bring-in").click();
  await athlete.at("to-today").click();
  await expect(athlete.at("rest")).toContainText("Done for today");
  expect(failures).toEqual([]);
});

test("three sessions without a copy are told once, at the end of one", async ({ page }) => {
  const monday = new Date("2026-11-23T09:00:00");
  await page.clock.install({ time: monday });
  const athlete = new Athlete(page);
  await athlete.open();
  await athlete.setUp("strength", 14, new Date("2026-11-22T09:00:00"), []);
  await athlete.adopt();
  for (const [days, told] of [[0, false], [2, false], [4, true]]) {
    const now = new Date(monday);
    now.setDate(now.getDate() + days);
    await page.clock.setFixedTime(now);
    await page.goto(`${ROOT}#/today`);
    await page.reload();
    await expect(athlete.at("line-0-0")).toBeVisible();
    await athlete.logAll();
    await athlete.end();
    await expect(athlete.at("copy-due")).toBeVisible({ visible: told });
  }
  const download = page.waitForEvent("download");
  await athlete.at("copy-due").getByRole("button").click();
  await download;
  await expect(athlete.at("copy-due")).toContainText("is out");
  await page.reload();
  await expect(athlete.at("next-asks")).toBeVisible();
  await expect(athlete.at("copy-due")).toBeHidden();
});

test("midnight passes while the page is looked at, and nothing is written", async ({ page }) => {
  await page.clock.install({ time: new Date("2026-11-23T23:20:00") });
  const athlete = new Athlete(page);
  await athlete.open();
  await athlete.setUp("strength", 14, new Date("2026-11-22T09:00:00"), []);
  await athlete.adopt();
  const before = await stored(page);
  await page.clock.fastForward("45:00");
  await expect(athlete.at("note")).toContainText("Missed on Mon 23 Nov");
  await page.clock.fastForward("24:00:00");
  await expect(athlete.at("note")).not.toContainText("Do it today");
  expect(await stored(page)).toEqual(before);
});
