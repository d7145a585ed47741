// The road to the goal: its weeks, a week's days, a session's work, and another day for it.

import { expect, test } from "@playwright/test";
import { Athlete } from "./athlete.mjs";

const MONDAY = new Date("2026-11-23T09:00:00");
/** From here the goal is a Sunday: weeks count back from it, and the first is a whole one. */
const SUNDAY = new Date("2026-11-22T09:00:00");

/** Who trains Monday, Wednesday and Friday, on the road. */
async function onTheRoad(page, kind = "strength") {
  await page.clock.setFixedTime(MONDAY);
  const athlete = new Athlete(page);
  await athlete.open();
  await athlete.setUp(kind, 14, SUNDAY, []);
  await athlete.adopt();
  await athlete.at("nav-plan").click();
  await expect(athlete.at("weeks")).toBeVisible();
  return athlete;
}

/** Brings an element to the middle of the screen, where nothing lies over it. */
const middle = (locator) =>
  locator.evaluate((element) => element.scrollIntoView({ block: "center", behavior: "instant" }));

async function center(locator) {
  const box = await locator.boundingBox();
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

test("a week leads to its sessions, a session to its work", async ({ page }) => {
  const athlete = await onTheRoad(page);
  const weeks = athlete.at("weeks").getByRole("tab");
  await expect(weeks).toHaveCount(14);
  await expect(athlete.at("week-1")).toHaveAttribute("aria-selected", "true");
  await expect(athlete.at("week-1")).toHaveAccessibleName(/^Week 1, this week: General, .*0 of 3 done$/);
  await expect(athlete.at("week-panel")).toContainText("Week 1");

  await athlete.at("week-6").click();
  await expect(athlete.at("week-panel")).toContainText("Week 6");
  await expect(athlete.at("week-panel").getByText("Rest")).not.toHaveCount(0);
  const sessions = page.locator(".session");
  await expect(sessions).toHaveCount(3);
  await sessions.first().getByRole("button").first().click();
  await expect(athlete.at("slot-lines").locator("li").first()).toContainText("Back squat");
  // The numbers stand already, as far as they can be told today.
  await expect(athlete.at("slot-lines").locator("li").first()).toContainText("kg");
  await athlete.at("to-session").click();
  await expect(page).toHaveURL(/#\/session\/2026-12-28$/);
  await expect(athlete.at("asked-0")).toContainText("kg");
});

test("a session is moved by menu, and what that does is said before", async ({ page }) => {
  const athlete = await onTheRoad(page);
  await athlete.at("open-2026-11-23").click();
  await athlete.at("move").click();
  const moves = athlete.at("moves");
  await expect(moves.locator("label").filter({ hasText: "Tue 24 Nov" })).toContainText("Free");
  await expect(moves.locator("label").filter({ hasText: "Wed 25 Nov" })).toContainText("two on one day");
  // Without a day there is nothing to do.
  await athlete.at("move-it").click();
  await expect(page.getByRole("alert").filter({ hasText: "Choose a day" })).toBeVisible();
  await athlete.tick("to-2026-11-24");
  await athlete.at("move-it").click();
  await expect(athlete.at("moved")).toContainText("Tue 24 Nov");
  await expect(athlete.at("on-2026-11-24").locator(".session")).toHaveCount(1);
  await expect(athlete.at("on-2026-11-23")).toContainText("Rest");
  await expect(athlete.at("open-2026-11-23")).toBeFocused();
  await page.reload();
  await expect(athlete.at("on-2026-11-24").locator(".session")).toHaveCount(1);
});

test("a session is dragged by mouse, and left where it was", async ({ page }) => {
  const athlete = await onTheRoad(page);
  const session = athlete.at("open-2026-11-23");
  await middle(athlete.at("on-2026-11-24"));
  const from = await center(session);
  const to = await center(athlete.at("on-2026-11-24"));
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(from.x, from.y + 10);
  await page.mouse.move(to.x, to.y, { steps: 5 });
  await expect(athlete.at("on-2026-11-24")).toHaveAttribute("data-over", "");
  await expect(athlete.at("on-2026-11-24")).toHaveAttribute("data-can", "yes");
  await expect(athlete.at("on-2026-11-25")).toContainText("two on one day");
  await page.mouse.up();
  await expect(athlete.at("to-2026-11-24")).toBeChecked();
  await athlete.at("leave-it").click();
  await expect(athlete.at("on-2026-11-23").locator(".session")).toHaveCount(1);
  // A drag opens nothing, and a click still does.
  await expect(athlete.at("slot-lines")).toBeHidden();
  await session.click();
  await expect(athlete.at("slot-lines")).toBeVisible();
});

/** A finger, by the browser's own touches. */
async function finger(page) {
  const tools = await page.context().newCDPSession(page);
  const send = (type, points) => tools.send("Input.dispatchTouchEvent", { type, touchPoints: points });
  return {
    down: (at) => send("touchStart", [at]),
    move: (at) => send("touchMove", [at]),
    up: () => send("touchEnd", []),
  };
}

test("a finger drags by the grip or after a long press, and scrolls before", async ({ page }) => {
  const athlete = await onTheRoad(page);
  const touch = await finger(page);
  const day = athlete.at("on-2026-11-24");
  await middle(day);
  const target = await center(day);

  await touch.down(await center(athlete.at("grip-2026-11-23")));
  await touch.move({ x: target.x, y: target.y - 20 });
  await touch.move(target);
  await expect(day).toHaveAttribute("data-over", "");
  await touch.up();
  await expect(athlete.at("to-2026-11-24")).toBeChecked();
  await athlete.at("leave-it").click();

  // At once it is the page that moves.
  await middle(day);
  const from = await center(athlete.at("open-2026-11-23"));
  const top = () => page.evaluate(() => scrollY);
  const before = await top();
  await touch.down(from);
  for (const by of [15, 40, 80, 120]) await touch.move({ x: from.x, y: from.y - by });
  await touch.up();
  await expect(athlete.at("moves")).toBeHidden();
  await expect.poll(top).not.toBe(before);

  await middle(day);
  const held = await center(athlete.at("open-2026-11-23"));
  const there = await center(day);
  await touch.down(held);
  // As long as a long press is.
  await page.waitForTimeout(500);
  await touch.move({ x: held.x, y: held.y + 8 });
  await touch.move(there);
  await expect(day).toHaveAttribute("data-over", "");
  await touch.up();
  await expect(athlete.at("to-2026-11-24")).toBeChecked();
  await athlete.at("move-it").click();
  await expect(day.locator(".session")).toHaveCount(1);
});

test("all of it without a pointer", async ({ page }) => {
  const athlete = await onTheRoad(page);
  await athlete.at("week-1").focus();
  await page.keyboard.press("ArrowRight");
  await expect(athlete.at("week-2")).toBeFocused();
  await expect(athlete.at("week-panel")).toContainText("Week 2");
  await page.keyboard.press("End");
  await expect(athlete.at("week-panel")).toContainText("Week 14");
  await expect(athlete.at("week-panel")).toContainText("Back squat 132.5 kg");
  await page.keyboard.press("Home");
  // One stop for all weeks, and one for the next of them.
  await page.keyboard.press("Tab");
  await expect(athlete.at("next-week")).toBeFocused();
  await page.keyboard.press("Tab");
  await expect(athlete.at("open-2026-11-23")).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(athlete.at("slot-lines")).toBeVisible();
  await page.keyboard.press("Tab");
  await expect(athlete.at("to-session")).toBeFocused();
  await page.keyboard.press("Tab");
  await expect(athlete.at("move")).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(athlete.at("moves")).toBeVisible();
  await page.keyboard.press("Space");
  await expect(athlete.at("to-2026-11-24")).toBeChecked();
  await page.keyboard.press("Tab");
  await expect(athlete.at("move-it")).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(athlete.at("on-2026-11-24").locator(".session")).toHaveCount(1);
  await expect(athlete.at("open-2026-11-23")).toBeFocused();
});

test("what was done and what was missed stand on the road, and rungs where they are due", async ({ page }) => {
  const athlete = await onTheRoad(page, "movement");
  await expect(athlete.at("road").locator(".way-rungs li").first()).toBeVisible();
  await athlete.at("nav-today").click();
  await athlete.logAll();
  await athlete.end();
  await athlete.wait(0);
  await page.clock.setFixedTime(new Date("2026-12-01T09:00:00"));
  await page.goto(`${athlete.root}#/plan`);
  await page.reload();
  await expect(athlete.at("week-2")).toHaveAttribute("aria-selected", "true");
  await expect(athlete.at("week-1")).toHaveAccessibleName(/1 of 3 done$/);
  await athlete.at("week-1").click();
  await expect(athlete.at("session-2026-11-23")).toHaveAttribute("data-state", "done");
  await expect(page.locator('.session[data-state="missed"]').or(page.locator('.session[data-state="dropped"]'))).not.toHaveCount(0);
  await athlete.at("open-2026-11-23").click();
  await athlete.at("to-session").click();
  await expect(page).toHaveURL(/#\/day\/2026-11-23$/);
});
