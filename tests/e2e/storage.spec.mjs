// What a browser can do to what is stored: close it, fill it, drop it, damage it, clear it, write it
// twice. Nothing that was logged is lost, and what is less safe is said.

import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { Athlete, ROOT } from "./athlete.mjs";
import { Killable } from "./killable.mjs";
import { boxed, entries, pairs } from "./stored.mjs";

const MONDAY = new Date("2026-11-23T09:00:00");
const SUNDAY = new Date("2026-11-22T09:00:00");

/** A lifter with today's session on the page. */
async function lifter(page) {
  await page.clock.setFixedTime(MONDAY);
  const athlete = new Athlete(page);
  await athlete.open();
  await athlete.setUp("strength", 14, SUNDAY, []);
  await athlete.adopt();
  return athlete;
}

async function log(athlete, place, saved = "true") {
  await athlete.at(`line-${place}`).click();
  await expect(athlete.at(`row-${place}`)).toHaveAttribute("data-state", "done");
  await expect(athlete.at(`row-${place}`)).toHaveAttribute("data-saved", saved);
}

const warning = (athlete) => athlete.at("banner");

/** Uses the store up, to the last character. */
const fill = (page) =>
  page.evaluate(() => {
    let number = localStorage.length;
    for (let size = 4 << 20; size >= 1; size >>= 1) {
      for (;;) {
        try {
          localStorage.setItem(`theirs-${(number += 1)}`, "x".repeat(size));
        } catch {
          break;
        }
      }
    }
  });

const empty = (page) =>
  page.evaluate(() => {
    for (const key of Object.keys(localStorage)) if (key.startsWith("theirs")) localStorage.removeItem(key);
  });

/** What a download holds. */
async function body(download) {
  let text = "";
  for await (const piece of await (await download).createReadStream()) text += piece;
  return text;
}

/** Changes one character in the middle of a stored text. */
const damage = (text) => text.slice(0, text.length >> 1) + "~" + text.slice((text.length >> 1) + 1);

test("both stores hold the same, and a lost one is brought back from the other", async ({ page }) => {
  const athlete = await lifter(page);
  await log(athlete, "0-0");
  await log(athlete, "0-1");
  const whole = entries(await pairs(page));
  expect(entries(await boxed(page))).toEqual(whole);

  // The browser loses its store, as after a damaged file: no new athlete is greeted.
  await page.evaluate(() => localStorage.clear());
  await page.reload();
  await expect(athlete.at("row-0-1")).toHaveAttribute("data-state", "done");
  await expect(athlete.at("restored")).toContainText(`${whole.length} entries`);
  expect(entries(await pairs(page))).toEqual(whole);

  // It loses the black box: that is made anew without a word.
  await page.goto("about:blank");
  await page.goto(`${ROOT}manifest.webmanifest`);
  await page.evaluate(
    () =>
      new Promise((resolve, reject) => {
        const gone = indexedDB.deleteDatabase("rung");
        gone.onsuccess = resolve;
        gone.onerror = reject;
      }),
  );
  await page.goto(`${ROOT}#/today`);
  await expect(athlete.at("row-0-1")).toHaveAttribute("data-state", "done");
  await expect.poll(async () => entries(await boxed(page))).toEqual(whole);
  await expect(athlete.at("restored")).toBeHidden();
});

test("without IndexedDB it works and says that it is less safe", async ({ page }) => {
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException("closed", "SecurityError");
    };
  });
  const athlete = await lifter(page);
  await expect(warning(athlete)).toHaveAttribute("data-warning", "less-safe");
  await log(athlete, "0-0");
  await warning(athlete).getByRole("button", { name: "OK" }).click();
  await expect(warning(athlete)).toBeHidden();
  await page.reload();
  await expect(athlete.at("row-0-0")).toHaveAttribute("data-state", "done");
});

test("without localStorage the black box keeps it", async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, "localStorage", {
      get: () => {
        throw new DOMException("closed", "SecurityError");
      },
    });
  });
  const athlete = await lifter(page);
  await expect(warning(athlete)).toHaveAttribute("data-warning", "blocked");
  await expect(warning(athlete)).toContainText("in one place only");
  await log(athlete, "0-0");
  await page.reload();
  await expect(athlete.at("row-0-0")).toHaveAttribute("data-state", "done");
});

test("where site data is blocked it works in memory, says so and exports", async () => {
  const killable = await Killable.make();
  await mkdir(join(killable.profile, "Default"));
  const preferences = { profile: { default_content_setting_values: { cookies: 2 } } };
  await writeFile(join(killable.profile, "Default", "Preferences"), JSON.stringify(preferences));
  const page = await killable.open();
  const athlete = await lifter(page);
  const denied = await page.evaluate(() => {
    try {
      return !window.localStorage;
    } catch {
      return true;
    }
  });
  expect(denied).toBe(true);
  await expect(warning(athlete)).toHaveAttribute("data-warning", "blocked");
  await expect(warning(athlete)).toContainText("gone when you close it");
  await athlete.at("line-0-0").click();
  await expect(athlete.at("row-0-0")).toHaveAttribute("data-state", "done");
  await killable.kill();
  await killable.remove();
});

test("a full store is told in time, the open session fits, and room is made", async ({ page }) => {
  const athlete = await lifter(page);
  await fill(page);
  await log(athlete, "0-0");
  await expect(warning(athlete)).toHaveAttribute("data-warning", "tight");
  await athlete.logAll();
  await expect(warning(athlete)).toHaveAttribute("data-warning", "tight");
  const whole = entries(await pairs(page));
  expect(entries(await boxed(page))).toEqual(whole);
  await page.reload();
  expect(entries(await pairs(page))).toEqual(whole);
  // Space is looked for at the start, and once the two stores have met.
  await expect(athlete.at("row-0-0")).toHaveAttribute("data-saved", "true");
  await expect(warning(athlete)).toHaveAttribute("data-warning", "tight");
  await empty(page);
  await warning(athlete).getByRole("button", { name: "Make room" }).click();
  await expect(warning(athlete)).toBeHidden();
});

test("what the store has no room for is kept in the black box and comes back", async ({ page }) => {
  const athlete = await lifter(page);
  await page.evaluate(() => localStorage.removeItem("rung.room"));
  await fill(page);
  await log(athlete, "0-0");
  await log(athlete, "0-1");
  await expect(warning(athlete)).toHaveAttribute("data-warning", "full");
  await expect(warning(athlete)).toContainText("one place only");
  const whole = entries(await boxed(page));
  expect(entries(await pairs(page)).length).toBeLessThan(whole.length);
  await page.reload();
  await expect(athlete.at("row-0-1")).toHaveAttribute("data-saved", "true");
  // Nothing came back that was away, and a copy has all of it.
  await expect(warning(athlete)).toHaveAttribute("data-warning", "full");
  await expect(athlete.at("restored")).toBeHidden();
  const copy = page.waitForEvent("download");
  await warning(athlete).getByRole("button", { name: "Export everything" }).click();
  expect(entries(Object.entries(JSON.parse(await body(copy))))).toEqual(whole);
  await empty(page);
  await page.reload();
  // With the word that a copy was handed out.
  await expect.poll(async () => entries(await pairs(page))).toEqual(expect.arrayContaining(whole));
});

for (const [name, patch] of [
  ["drops what it takes", () => (Storage.prototype.setItem = () => {})],
  [
    "throws what is no error",
    () =>
      (Storage.prototype.setItem = () => {
        throw 1;
      }),
  ],
]) {
  test(`a store that ${name} is found out`, async ({ page }) => {
    const athlete = await lifter(page);
    await page.evaluate(patch);
    await log(athlete, "0-0");
    await expect(warning(athlete)).toHaveAttribute("data-warning", "full");
    await page.reload();
    await expect(athlete.at("row-0-0")).toHaveAttribute("data-state", "done");
  });
}

test("a black box that hangs or fails is told within two seconds, and logging goes on", async ({ page }) => {
  const athlete = await lifter(page);
  // A transaction that never ends.
  await page.evaluate(() => {
    window.put = IDBObjectStore.prototype.put;
    window.complete = Object.getOwnPropertyDescriptor(IDBTransaction.prototype, "oncomplete");
    Object.defineProperty(IDBTransaction.prototype, "oncomplete", { set() {}, configurable: true });
  });
  await athlete.at("line-0-0").click();
  await expect(athlete.at("row-0-0")).toHaveAttribute("data-saved", "false");
  await page.clock.runFor(2_100).catch(() => {});
  await expect(warning(athlete)).toHaveAttribute("data-warning", "failing");
  await athlete.at("line-0-1").click();
  await expect(athlete.at("row-0-1")).toHaveAttribute("data-state", "done");
  await page.reload();
  await expect(athlete.at("row-0-1")).toHaveAttribute("data-saved", "true");
  // A full disk: it fails at once, and takes all once it can.
  await page.evaluate(() => {
    window.put = IDBObjectStore.prototype.put;
    IDBObjectStore.prototype.put = () => {
      throw new DOMException("full", "UnknownError");
    };
  });
  await athlete.at("line-0-2").click();
  await expect(warning(athlete)).toHaveAttribute("data-warning", "failing");
  await expect(athlete.at("row-0-2")).toHaveAttribute("data-saved", "false");
  await page.evaluate(() => (IDBObjectStore.prototype.put = window.put));
  await warning(athlete).getByRole("button", { name: "Try again" }).click();
  await expect(warning(athlete)).toBeHidden();
  await expect(athlete.at("row-0-2")).toHaveAttribute("data-saved", "true");
  expect(entries(await boxed(page))).toEqual(entries(await pairs(page)));
});

test("a damaged record is set aside, named, exported and never touched", async ({ page }) => {
  const athlete = await lifter(page);
  await athlete.logAll();
  await athlete.end();
  const [key, text] = (await pairs(page)).find(([key]) => key.startsWith("rung:s:"));
  const whole = entries(await pairs(page));
  await page.evaluate(([key, text]) => localStorage.setItem(key, text), [key, damage(text)]);
  // The black box has it.
  await page.goto(`${ROOT}#/today`);
  await page.reload();
  await expect(athlete.at("restored")).toBeVisible();
  await expect(athlete.at("goal")).toBeVisible();
  expect(new Map(await pairs(page)).get(key)).toBe(damage(text));
  expect(entries((await pairs(page)).filter(([name]) => name !== key))).toEqual(whole);
  await athlete.at("nav-settings").click();
  await expect(athlete.at("damage")).toContainText(key);
  const copy = page.waitForEvent("download");
  await athlete.at("export").click();
  expect(JSON.parse(await body(copy))[key]).toBe(damage(text));
});

test("what a newer version wrote is shown, and nothing is written", async ({ page }) => {
  const athlete = await lifter(page);
  await log(athlete, "0-0");
  await page.evaluate(() => localStorage.setItem("rung:n:1", "00000000|[]"));
  await page.reload();
  await expect(warning(athlete)).toHaveAttribute("data-warning", "read-only");
  await expect(athlete.at("row-0-0")).toHaveAttribute("data-state", "done");
  const before = await pairs(page);
  await expect(athlete.at("line-0-1")).toBeDisabled();
  await athlete.at("line-0-1").dispatchEvent("click");
  await athlete.at("nav-plan").click();
  await athlete.at("nav-today").click();
  await expect(athlete.at("row-0-1")).toHaveAttribute("data-state", "todo");
  expect(await pairs(page)).toEqual(before);
});

test("two tabs log at once: nothing is lost or doubled, and each sees the other's", async ({ page, context }) => {
  const athlete = await lifter(page);
  const page2 = await context.newPage();
  await page2.clock.setFixedTime(MONDAY);
  await page2.goto(`${ROOT}#/today`);
  const other = new Athlete(page2);
  await expect(other.at("line-0-0")).toBeVisible();
  const places = (await athlete.lines()).map(([place]) => place);
  await Promise.all(
    [athlete, other].map(async (who, turn) => {
      for (const place of places.filter((_, number) => number % 2 === turn)) {
        await who.at(`line-${place}`).click();
      }
    }),
  );
  for (const who of [athlete, other]) {
    for (const place of places) await expect(who.at(`row-${place}`)).toHaveAttribute("data-state", "done");
  }
  // One ends it and packs; the other hears of that.
  await athlete.end();
  await expect(other.at("end-session")).toBeHidden();
  await page.goto(`${ROOT}#/today`);
  const all = entries(await pairs(page));
  const logged = new Set(all);
  await page.reload();
  await expect(athlete.at("goal")).toBeVisible();
  await expect.poll(async () => new Set(entries(await boxed(page)))).toEqual(logged);
  expect(new Set(entries(await pairs(page)))).toEqual(logged);
});

test("a sibling site that clears the store takes nothing", async ({ page, context }) => {
  const athlete = await lifter(page);
  await log(athlete, "0-0");
  const whole = entries(await pairs(page));
  const sibling = await context.newPage();
  await sibling.goto(`${ROOT}manifest.webmanifest`);
  await sibling.evaluate(() => localStorage.clear());
  await expect.poll(async () => entries(await pairs(page))).toEqual(whole);
  await log(athlete, "0-1");
  await page.reload();
  await expect(athlete.at("row-0-1")).toHaveAttribute("data-state", "done");
});

test("a clock a year ahead and back again moves and refuses nothing", async ({ page }) => {
  const athlete = await lifter(page);
  await log(athlete, "0-0");
  const year = new Date(MONDAY.getTime() + 365 * 86_400_000);
  await page.clock.setFixedTime(year);
  await page.reload();
  await expect(athlete.at("goal").or(athlete.at("setup-step")).or(athlete.at("lapsed"))).toBeVisible();
  await page.clock.setFixedTime(new Date(MONDAY.getTime() - 3_600_000));
  await page.reload();
  await expect(athlete.at("row-0-0")).toHaveAttribute("data-state", "done");
  await log(athlete, "0-1");
  await page.clock.setFixedTime(new Date(0));
  await page.reload();
  await page.clock.setFixedTime(MONDAY);
  await page.reload();
  await expect(athlete.at("row-0-1")).toHaveAttribute("data-state", "done");
});

test("a session over a flight and a change of the clock keeps its order and its day", async ({ page }) => {
  const tools = await page.context().newCDPSession(page);
  const zone = (timezoneId) => tools.send("Emulation.setTimezoneOverride", { timezoneId });
  await zone("America/New_York");
  const athlete = await lifter(page);
  const place = (number) => `0-${number}`;
  await log(athlete, place(0));
  for (const [number, timezone, hours] of [
    [1, "Asia/Tokyo", 1],
    [2, "Pacific/Honolulu", 2],
    [3, "Europe/Berlin", 3],
  ]) {
    await zone(timezone);
    await page.clock.setFixedTime(new Date(MONDAY.getTime() + hours * 3_600_000));
    await page.reload();
    const open = athlete.at("still-open").or(athlete.at("row-0-0"));
    await expect(open).toBeVisible();
    if (await athlete.at("still-open").isVisible()) await athlete.at("still-open").getByRole("link").click();
    await expect(athlete.at(`row-${place(number - 1)}`)).toHaveAttribute("data-state", "done");
    await log(athlete, place(number));
  }
  await zone("America/New_York");
  await page.goto(`${ROOT}#/today`);
  await page.reload();
  for (const number of [0, 1, 2, 3]) {
    await expect(athlete.at(`row-${place(number)}`)).toHaveAttribute("data-state", "done");
  }
});

test("what the black box refused shows as unsaved after a reload and in another tab", async ({ page, context }) => {
  const athlete = await lifter(page);
  const refuse = () =>
    (IDBObjectStore.prototype.put = () => {
      throw new DOMException("full", "UnknownError");
    });
  await page.evaluate(refuse);
  await page.addInitScript(refuse);
  await athlete.at("line-0-0").click();
  await expect(athlete.at("row-0-0")).toHaveAttribute("data-saved", "false");
  await page.reload();
  await expect(warning(athlete)).toHaveAttribute("data-warning", "failing");
  await expect(athlete.at("row-0-0")).toHaveAttribute("data-saved", "false");
  // Another tab, whose black box works, hands it on at its start.
  const other = new Athlete(await context.newPage());
  await other.page.goto(`${ROOT}#/today`);
  await expect(other.at("row-0-0")).toHaveAttribute("data-saved", "true");
  expect(entries(await boxed(other.page))).toEqual(entries(await pairs(other.page)));
});

for (const version of ["version-1-strength", "version-2", "version-3", "version-4"]) {
  test(`what ${version} left is read, and goes on`, async ({ page }) => {
    const sample = new URL(`../samples/${version}.json`, import.meta.url);
    const left = Object.entries(JSON.parse(await readFile(sample, "utf8")));
    const records = left.filter(([key]) => key.startsWith("rung:"));
    await page.clock.setFixedTime(new Date("2026-12-01T09:00:00"));
    await page.goto(`${ROOT}manifest.webmanifest`);
    await page.evaluate((records) => {
      for (const [key, text] of records) localStorage.setItem(key, text);
    }, records);
    const athlete = new Athlete(page);
    await page.goto(`${ROOT}#/settings`);
    const names = new Set(entries(records));
    await expect(athlete.at("entries")).toContainText(`${names.size} entries`);
    await expect(athlete.at("damage")).toBeHidden();
    await expect(warning(athlete)).toBeHidden();
    await expect.poll(async () => new Set(entries(await boxed(page)))).toEqual(names);
  });
}
