// An athlete with a thumb: what one does on each page, found by test id.

import { expect } from "@playwright/test";

const PORT = process.env.RUNG_PORT ?? "4601";

export const ROOT = `http://localhost:${PORT}/`;
export const BELOW = "http://localhost:4602/some/sub/path/";

/** The day so many weeks ahead of the page's clock. */
export function weeksAhead(weeks, from = new Date()) {
  const day = new Date(from);
  day.setDate(day.getDate() + weeks * 7);
  const two = (number) => String(number).padStart(2, "0");
  return `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`;
}

/** The days that are not chosen from the start: with them there is a session whatever today is. */
export const OTHER_DAYS = ["tue", "thu", "sat", "sun"];

export const GOALS = {
  strength: {
    choose: { goallift: "back-squat" },
    type: { goalload: "132.5" },
    equipment: ["barbell", "bench", "pull-up-bar"],
    stand: {
      "liftload-back-squat": "100",
      "liftreps-back-squat": "5",
      "liftrpe-back-squat": "8.5",
    },
    experience: "trained",
  },
  race: {
    choose: {},
    type: { goaldistance: "10", goaltime: "52:00" },
    equipment: ["none"],
    stand: { racedistance: "5", racetime: "26:00", weeklydistance: "30", longestrun: "10" },
    experience: "trained",
  },
  composition: {
    choose: {},
    type: { weightnow: "78", goalweight: "73" },
    equipment: ["dumbbells"],
    stand: {},
    experience: "new",
  },
  movement: {
    choose: { goalladder: "squat", goalrung: "back-squat" },
    type: {},
    equipment: ["barbell", "dumbbells"],
    stand: {},
    experience: "new",
  },
};

export class Athlete {
  constructor(page, root = ROOT) {
    this.page = page;
    this.root = root;
  }

  at(id) {
    return this.page.getByTestId(id);
  }

  async open() {
    await this.page.goto(this.root);
    await expect(this.at("setup-step")).toBeVisible();
  }

  async type(id, text) {
    const input = this.at(`${id}-input`);
    await input.fill(text);
    await input.blur();
  }

  async tick(name) {
    await this.at(name).check({ force: true });
  }

  async next(step) {
    await this.at("next").click();
    await expect(this.at("setup-step")).toHaveAttribute("data-step", step);
  }

  /** Answers all there is to answer for a goal. */
  async setUp(kind, weeks = 14, from = new Date(), days = OTHER_DAYS) {
    const goal = GOALS[kind];
    await this.tick(`goalkind-${kind}`);
    await this.next("goal");
    for (const [id, code] of Object.entries(goal.choose)) {
      await this.at(`${id}-input`).selectOption(code);
    }
    for (const [id, text] of Object.entries(goal.type)) await this.type(id, text);
    await this.type("goaldate", weeksAhead(weeks, from));
    await this.next("week");
    for (const day of days) await this.tick(`days-${day}`);
    for (const item of goal.equipment) await this.tick(`equipment-${item}`);
    await this.next("standing");
    await this.tick(`experience-${goal.experience}`);
    for (const [id, text] of Object.entries(goal.stand)) await this.type(id, text);
    await this.next("review");
  }

  async adopt() {
    await this.at("adopt").click();
    await expect(this.at("purpose")).toBeVisible();
  }

  /** Says how one thing is today: 0 good, 1 so-so, 2 bad; the same again takes it back. */
  async feels(name, value) {
    const check = this.at("check");
    if ((await check.getAttribute("open")) === null) await check.locator("summary").click();
    await this.at(`${name}-${value}`).click({ force: true });
  }

  /** The same page, so many days later. */
  async wait(days) {
    await this.page.clock.setFixedTime(Date.now() + days * 86_400_000);
    await this.page.reload();
  }

  /** The service worker has everything: the network may go. */
  async installed() {
    await this.page.evaluate(() => navigator.serviceWorker.ready);
    await this.page.waitForFunction(async () => {
      const names = await caches.keys();
      const counts = await Promise.all(
        names.map(async (name) => (await (await caches.open(name)).keys()).length),
      );
      return counts.reduce((sum, count) => sum + count, 0) > 8;
    });
  }

  /** All lines of the session, as [id, state]. */
  async lines() {
    const rows = this.page.locator('[data-testid^="row-"]');
    return rows.evaluateAll((all) =>
      all.map((row) => [row.dataset.testid.replace("row-", ""), row.dataset.state]),
    );
  }

  async logAll() {
    for (const [place, state] of await this.lines()) {
      if (state !== "todo") continue;
      await this.at(`line-${place}`).click();
      await expect(this.at(`row-${place}`)).toHaveAttribute("data-state", "done");
    }
  }

  async end(effort = 7, note = "") {
    await this.at("end-session").click();
    await this.tick(`effort-${effort}`);
    if (note) await this.at("note").fill(note);
    await this.at("save-end").click();
    await expect(this.at("next-asks")).toBeVisible();
  }
}
