// The whole walk for each goal, with the network off from the moment the program is adopted.

import { expect, test } from "@playwright/test";
import { Athlete, BELOW, GOALS, ROOT } from "./athlete.mjs";

for (const kind of Object.keys(GOALS)) {
  test(`${kind}: from a goal to the next session, offline`, async ({ page, context }) => {
    const failures = [];
    page.on("pageerror", (error) => failures.push(error.message));
    page.on("console", (message) => message.type() === "error" && failures.push(message.text()));
    const athlete = new Athlete(page);
    await athlete.open();
    await athlete.installed();
    await athlete.setUp(kind);
    await expect(athlete.at("summary")).toBeVisible();
    await athlete.adopt();
    await context.setOffline(true);

    await expect(athlete.at("why")).not.toBeEmpty();
    await expect(athlete.at("asked-0")).toHaveText(/\d/);
    await expect(athlete.at("reason-0")).not.toBeEmpty();
    const before = await athlete.lines();
    expect(before.length).toBeGreaterThan(0);

    await athlete.at("line-0-0").click();
    await expect(athlete.at("row-0-0")).toHaveAttribute("data-state", "done");
    // A second tap on the same place changes nothing.
    await athlete.at("line-0-0").dblclick();
    await expect(athlete.at("row-0-0")).toHaveAttribute("data-state", "done");

    await page.reload();
    await expect(athlete.at("row-0-0")).toHaveAttribute("data-state", "done");
    expect((await athlete.lines()).filter(([, state]) => state === "done")).toHaveLength(1);

    await athlete.logAll();
    await athlete.end(7, "felt strong");
    const next = await athlete.at("next-asks").innerText();
    expect(next).toMatch(/\d/);

    await page.goto(`${ROOT}#/today`);
    await page.reload();
    await expect(athlete.at("rest")).toBeVisible();
    await athlete.at("nav-plan").click();
    await expect(page.locator('[data-state="done"]').first()).toBeVisible();
    // What is packed is found again.
    const keys = await page.evaluate(() => Object.keys(localStorage).sort());
    expect(keys.filter((key) => key.startsWith("rung:e:"))).toEqual([]);
    expect(keys.filter((key) => key.startsWith("rung:s:"))).toHaveLength(1);
    expect(failures).toEqual([]);
  });
}

test("at a path below a host's root, routes survive a reload", async ({ page, context }) => {
  const athlete = new Athlete(page, BELOW);
  await athlete.open();
  await athlete.installed();
  await athlete.setUp("strength");
  await athlete.adopt();
  await context.setOffline(true);
  await athlete.at("nav-plan").click();
  await expect(page).toHaveURL(`${BELOW}#/plan`);
  await page.reload();
  await expect(athlete.at("weeks")).toBeVisible();
});

test("a set can be changed before and after, and undone", async ({ page }) => {
  const athlete = new Athlete(page);
  await athlete.open();
  await athlete.setUp("strength");
  await athlete.adopt();

  await athlete.at("edit-0-0").click();
  await athlete.at("load").fill("80");
  await athlete.at("count").fill("6");
  await athlete.tick("rpe-17");
  await athlete.at("save-line").click();
  await expect(athlete.at("row-0-0")).toHaveAttribute("data-state", "edited");
  await expect(athlete.at("edit-0-0")).toContainText("6 × 80 kg @ 8.5");

  // The next set starts from the weight that is on the bar.
  await athlete.at("edit-0-1").click();
  await expect(athlete.at("load")).toHaveValue("80");
  for (const bad of ["", "-1", "abc", "99999"]) {
    await athlete.at("count").fill(bad);
    await athlete.at("save-line").click();
    await expect(athlete.at("error-count")).not.toBeEmpty();
    await expect(athlete.at("count")).toHaveValue(bad);
  }
  await athlete.at("cancel").click();
  await expect(athlete.at("row-0-1")).toHaveAttribute("data-state", "todo");

  await page.reload();
  await expect(athlete.at("row-0-0")).toHaveAttribute("data-state", "edited");
  await athlete.at("edit-0-0").click();
  await athlete.at("undo").click();
  await expect(athlete.at("row-0-0")).toHaveAttribute("data-state", "todo");
});

test("a slip of the finger is asked about, a miss reads as one", async ({ page }) => {
  const athlete = new Athlete(page);
  await athlete.open();
  await athlete.setUp("strength");
  await athlete.adopt();

  await athlete.at("edit-0-0").click();
  await athlete.at("load").fill("1000");
  await athlete.at("save-line").click();
  await expect(athlete.at("doubt")).toContainText("times what was asked");
  await athlete.at("load").fill("90");
  await expect(athlete.at("doubt")).toBeEmpty();
  await athlete.at("load").fill("1000");
  await athlete.at("save-line").click();
  await expect(athlete.at("row-0-0")).toHaveAttribute("data-state", "edited");

  await athlete.at("edit-0-1").click();
  await athlete.at("missed").click();
  await expect(athlete.at("row-0-1")).toHaveAttribute("data-state", "missed");
  await expect(athlete.at("line-0-1")).toHaveAccessibleName(/^Missed: set 2/i);
  await athlete.at("line-0-2").click();
  await expect(athlete.at("line-0-2")).toHaveAccessibleName(/^Logged: set 3/i);
});

test("a session left open is a card on the next day, and can be ended", async ({ page }) => {
  const athlete = new Athlete(page);
  await athlete.open();
  await athlete.setUp("strength");
  await athlete.adopt();
  await athlete.at("line-0-0").click();
  await expect(athlete.at("still-open")).toBeHidden();

  await athlete.wait(1);
  await expect(athlete.at("still-open")).toContainText("is still open");
  expect((await athlete.lines()).filter(([, state]) => state !== "todo")).toEqual([]);
  await athlete.at("end-it").click();
  await athlete.tick("effort-6");
  await athlete.at("save-end").click();
  await expect(athlete.at("kept")).toHaveText("Kept");
  await athlete.at("nav-today").click();
  await expect(athlete.at("goal")).toBeVisible();
  await expect(athlete.at("still-open")).toBeHidden();
});

test("after today's session the next one is there to read, not to log", async ({ page }) => {
  const athlete = new Athlete(page);
  await athlete.open();
  await athlete.setUp("composition");
  await athlete.adopt();
  await athlete.at("weight").fill("77.4");
  await athlete.at("save-weight").click();
  await expect(athlete.at("weigh-in")).toContainText("77.4 kg, today");
  await athlete.logAll();
  await athlete.end();
  await athlete.at("to-today").click();
  await expect(athlete.at("rest")).toContainText("Done for today");
  await expect(athlete.at("preview")).toBeVisible();
  expect(await athlete.lines()).toEqual([]);
  await athlete.at("instead").click();
  await expect(athlete.at("line-0-0")).toBeEnabled();
});

test("two tabs see each other's sets", async ({ page, context }) => {
  const athlete = new Athlete(page);
  await athlete.open();
  await athlete.setUp("strength");
  await athlete.adopt();
  const second = new Athlete(await context.newPage());
  await second.page.goto(ROOT);
  await second.at("line-0-1").click();
  await expect(athlete.at("row-0-1")).toHaveAttribute("data-state", "done");
});

test("a weak point is found and declined, and a movement of one's own is trained", async ({ page }) => {
  const athlete = new Athlete(page);
  await athlete.open();
  await athlete.setUp("strength");
  await page.goto(`${ROOT}#/setup/standing`);
  await athlete.at("more").click();
  await athlete.type("liftload-bench-press", "100");
  await athlete.type("liftload-barbell-row", "55");
  await athlete.next("review");
  const found = athlete.at("found-horizontal-pull");
  await expect(found).toBeChecked();
  await expect(athlete.at("found")).toContainText("Pull lags");
  await found.uncheck();
  await page.reload();
  await expect(found).not.toBeChecked();

  await page.goto(`${ROOT}#/settings`);
  await athlete.at("own-new").click();
  await athlete.at("own-new-name").fill("Seated good morning");
  await athlete.at("own-0").selectOption({ label: "Hinge" });
  await athlete.at("own-1").selectOption({ label: "Good morning" });
  await athlete.at("own-add").click();
  await athlete.at("own-name").fill("Box hinge");
  await athlete.at("own-name").blur();
  await page.reload();
  await expect(athlete.at("own-name")).toHaveValue("Box hinge");

  await page.goto(`${ROOT}#/setup/review`);
  await athlete.adopt();
  await expect(page.locator("main")).toContainText("Box hinge");
});

test("where the app stops the page says so, with a way to the data", async ({ page }) => {
  const athlete = new Athlete(page);
  await athlete.open();
  await athlete.setUp("strength");
  // A panic is a trap of the wasm; nothing else can be seen of it from here.
  await page.evaluate(() => {
    setTimeout(() => {
      throw new WebAssembly.RuntimeError("unreachable");
    });
  });
  const alert = page.getByRole("alert");
  await expect(alert).toContainText("Rung has stopped");
  const download = page.waitForEvent("download");
  await alert.getByRole("button", { name: "Export everything" }).click();
  expect((await download).suggestedFilename()).toBe("rung.json");
  await alert.getByRole("button", { name: "Reload" }).click();
  await expect(athlete.at("setup-step")).toBeVisible();
});
