// The backup file, read as anybody could: without the app.

import { readFile } from "node:fs/promises";
import { crc32 } from "node:zlib";

/** Clears all that the site has stored, but for its cookies, from a page that is not the app. */
export async function wipe(page, root) {
  await page.goto(`${root}manifest.webmanifest`);
  await page.evaluate(async () => {
    localStorage.clear();
    await new Promise((done, failed) => {
      const request = indexedDB.deleteDatabase("rung");
      request.onsuccess = done;
      request.onerror = failed;
    });
  });
}

/** Exports everything on the page of settings, as text. */
export async function exported(athlete) {
  await athlete.page.goto(`${athlete.root}#/settings`);
  const download = athlete.page.waitForEvent("download");
  await athlete.at("export").first().click();
  return readFile(await (await download).path(), "utf8");
}

/** A text with its checksum. */
export function seal(text) {
  return `${crc32(text).toString(16).padStart(8, "0")}|${text}`;
}

/** A backup with these records: a key with its JSON each. */
export function backup(records) {
  const sealed = Object.entries(records).map(([key, value]) => [key, seal(JSON.stringify(value))]);
  return JSON.stringify(Object.fromEntries(sealed));
}

const SPEAKS_OF_A_SESSION = ["l", "s", "f", "k", "m"];

/** The entries of a segment, each as it would stand alone. */
function unpacked([, writers, sessions, rows]) {
  let [seq, seconds] = [0, 0];
  return rows.map(([more, writer, later, offset, letter, ...fields]) => {
    [seq, seconds] = [seq + more, seconds + later];
    if (SPEAKS_OF_A_SESSION.includes(letter)) fields[0] = sessions[fields[0]];
    return [seq, writers[writer], seconds, offset, letter, ...fields];
  });
}

/** All entries of a backup by their names. */
export function entries(text) {
  const found = new Map();
  for (const [key, sealed] of Object.entries(JSON.parse(text))) {
    if (!key.startsWith("rung:")) continue;
    const [sum, json] = [sealed.slice(0, 8), sealed.slice(9)];
    if (crc32(json) !== parseInt(sum, 16)) throw new Error(`${key} is damaged`);
    const record = JSON.parse(json);
    const all = key.startsWith("rung:e:") ? [record.slice(1)] : key.startsWith("rung:u:") ? [] : unpacked(record);
    for (const entry of all) found.set(`${entry[0]}:${entry[1]}`, JSON.stringify(entry));
  }
  return found;
}

/** What a page has stored under our keys. */
export function stored(page) {
  return page.evaluate(() =>
    Object.keys(localStorage)
      .filter((key) => key.startsWith("rung:"))
      .sort()
      .map((key) => [key, localStorage.getItem(key)]),
  );
}
