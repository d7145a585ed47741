// An athlete with a thumb, as in tests/e2e, in a window of any engine.

import assert from "node:assert/strict";
import { GOALS, OTHER_DAYS } from "../e2e/athlete.mjs";
import { until } from "./processes.mjs";

const at = (id) => `[data-testid="${id}"]`;

export class Walker {
  constructor(window, root) {
    this.window = window;
    this.root = root;
  }

  /** Waits for something to be there that can be touched, and brings it to the middle. */
  async sees(id) {
    const ready = (selector) => {
      const found = document.querySelector(selector);
      if (!found || found.disabled || !found.getClientRects().length) return false;
      found.scrollIntoView({ block: "center", behavior: "instant" });
      return true;
    };
    await until(`${id} in the page`, () => this.window.run(ready, at(id)));
  }

  async tap(id) {
    await this.sees(id);
    await this.window.tap(at(id));
  }

  async type(id, text) {
    await this.sees(id);
    await this.window.type(at(id), text);
  }

  async choose(id, code) {
    await this.sees(id);
    await this.window.tap(`${at(id)} option[value="${code}"]`);
  }

  async tick(id) {
    await this.tap(id);
    // WebKit's driver may answer before the page has heard of the tap.
    const is = () => this.window.run((selector) => document.querySelector(selector).checked, at(id));
    await until(`${id} ticked`, is);
  }

  /** The text of something that is there. */
  async reads(id) {
    await this.sees(id);
    return this.window.run((selector) => document.querySelector(selector).innerText, at(id));
  }

  /** Waits until a thing's attribute has a value. */
  async turns(id, name, value) {
    const ask = (selector, name) => document.querySelector(selector)?.getAttribute(name) ?? null;
    const what = `${id} with ${name}="${value}"`;
    await until(what, async () => (await this.window.run(ask, at(id), name)) === value);
  }

  /** Reloads as the athlete does: Firefox's driver would ask the host past the service worker. */
  async reload() {
    await this.window.run(() => {
      window.left = true;
      setTimeout(() => location.reload());
    });
    const arrived = () => !window.left && document.readyState === "complete";
    // Between two pages there is none to ask.
    await until("the page again", () => this.window.run(arrived).catch(() => false));
  }

  async next(step) {
    await this.tap("next");
    await this.turns("setup-step", "data-step", step);
  }

  /** From the first question to a program, as in tests/e2e. */
  async becomes(kind) {
    const goal = GOALS[kind];
    await this.window.go(this.root);
    await this.tick(`goalkind-${kind}`);
    await this.next("goal");
    for (const [id, code] of Object.entries(goal.choose)) await this.choose(`${id}-input`, code);
    for (const [id, text] of Object.entries(goal.type)) await this.type(`${id}-input`, text);
    // A date's own field differs by engine; sixteen weeks ahead is one tap in all.
    await this.sees("quick-date");
    await this.window.tap(`${at("quick-date")}:last-child`);
    await this.next("week");
    for (const day of OTHER_DAYS) await this.tick(`days-${day}`);
    for (const item of goal.equipment) await this.tick(`equipment-${item}`);
    await this.next("standing");
    await this.tick(`experience-${goal.experience}`);
    for (const [id, text] of Object.entries(goal.stand)) await this.type(`${id}-input`, text);
    await this.next("review");
    assert.match(await this.reads("summary"), /\d/);
    await this.tap("adopt");
    await this.sees("purpose");
  }

  /** All lines of the session, as [place, state, what was done]. */
  async lines() {
    await this.sees("row-0-0");
    return this.window.run(() => {
      const rows = [...document.querySelectorAll('[data-testid^="row-"]')];
      const text = (row) => row.querySelector(".text").textContent;
      return rows.map((row) => [row.dataset.testid.replace("row-", ""), row.dataset.state, text(row)]);
    });
  }

  /** Logs a line as it is asked. */
  async logs(place) {
    await this.tap(`line-${place}`);
    await this.turns(`row-${place}`, "data-state", "done");
  }

  /** Waits until a line shows that what was logged of it is on the disk. */
  saved(place) {
    return this.turns(`row-${place}`, "data-saved", "true");
  }

  /** The entries that localStorage has, by key. */
  stored() {
    return this.window.run(() => {
      const pairs = Object.entries(localStorage);
      return Object.fromEntries(pairs.filter(([key]) => key.startsWith("rung:e:")));
    });
  }

  /** What the black box has under some keys. */
  boxed(keys) {
    return this.window.run(async (keys) => {
      const answer = (request) =>
        new Promise((resolve, reject) => {
          request.onsuccess = () => resolve(request.result);
          request.onerror = () => reject(request.error);
        });
      const box = await answer(indexedDB.open("rung"));
      const store = box.transaction("kept").objectStore("kept");
      const pairs = await Promise.all(keys.map(async (key) => [key, await answer(store.get(key))]));
      box.close();
      return Object.fromEntries(pairs);
    }, keys);
  }

  /** Says what was done of the first line instead. */
  async corrects(load, count) {
    await this.tap("edit-0-0");
    await this.type("load", load);
    await this.type("count", count);
    await this.tap("save-line");
    await this.turns("row-0-0", "data-state", "edited");
  }

  async ends(effort) {
    await this.tap("end-session");
    await this.tick(`effort-${effort}`);
    await this.tap("save-end");
    return this.reads("next-asks");
  }

  /** The service worker has all files: the host may go. */
  async installed() {
    const files = await this.window.run(async () => {
      await navigator.serviceWorker.ready;
      const names = await caches.keys();
      const kept = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
      return kept.flat().length;
    });
    assert.ok(files > 8, `${files} files are kept for offline`);
  }
}
