// The code of the pages that a first visit does not need: a file of its own, fetched when asked for.

import { expect, test } from "@playwright/test";
import { Athlete, BELOW, ROOT } from "./athlete.mjs";

const LATER = /\/(road|progress|later)-[0-9a-f]+\.wasm$/;

/** What the page itself asks for; the service worker fetches everything behind its back. */
function asked(page) {
  const found = [];
  page.on("request", (request) => LATER.test(request.url()) && found.push(request.url()));
  return found;
}

for (const root of [ROOT, BELOW]) {
  test(`no first visit to ${root} asks for it, and offline it is there`, async ({ page, context }) => {
    const failures = [];
    page.on("pageerror", (error) => failures.push(error.message));
    page.on("console", (message) => message.type() === "error" && failures.push(message.text()));
    const later = asked(page);
    const athlete = new Athlete(page, root);
    await athlete.open();
    await athlete.setUp("strength");
    await athlete.adopt();
    await athlete.logAll();
    await athlete.end();
    await athlete.at("to-today").click();
    await expect(athlete.at("rest")).toBeVisible();
    await athlete.installed();
    expect(later).toEqual([]);

    await context.setOffline(true);
    await page.goto(`${root}#/review`);
    await expect(athlete.at("review").locator("li")).not.toHaveCount(0);
    expect(later).toHaveLength(1);
    await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
    // What is there is not asked for again.
    await athlete.at("nav-plan").click();
    await expect(athlete.at("weeks")).toBeVisible();
    await athlete.at("nav-settings").click();
    await expect(athlete.at("export")).toBeVisible();
    expect(later).toHaveLength(3);
    expect(new Set(later).size).toBe(3);

    await page.reload();
    await expect(athlete.at("export")).toBeVisible();
    await athlete.at("nav-today").click();
    await expect(athlete.at("rest")).toBeVisible();
    expect(failures).toEqual([]);
  });
}

test.describe("with no service worker", () => {
  test.use({ serviceWorkers: "block" });

  test("a page whose code does not come says so, and comes when it can", async ({ page, context }) => {
    const failures = [];
    page.on("pageerror", (error) => failures.push(error.message));
    const later = asked(page);
    const athlete = new Athlete(page);
    await athlete.open();
    await athlete.setUp("strength");
    await athlete.adopt();

    await context.setOffline(true);
    await athlete.at("nav-plan").click();
    await expect(athlete.at("unfetched")).toContainText("could not be loaded");
    await athlete.at("unfetched").getByRole("button").click();
    await expect.poll(() => later.length).toBe(2);
    await expect(athlete.at("unfetched")).toBeVisible();
    // Training goes on without it.
    await athlete.at("nav-today").click();
    await athlete.at("line-0-0").click();
    await expect(athlete.at("row-0-0")).toHaveAttribute("data-state", "done");
    await athlete.at("nav-plan").click();
    await expect(athlete.at("unfetched")).toBeVisible();

    // A host that answers with something else has not got it, either.
    await context.setOffline(false);
    await page.route(LATER, (route) => route.fulfill({ status: 404, body: "Not found" }));
    await athlete.at("unfetched").getByRole("button").click();
    await expect.poll(() => later.length).toBe(3);
    await expect(athlete.at("unfetched")).toBeVisible();

    await page.unroute(LATER);
    await athlete.at("unfetched").getByRole("button").click();
    await expect(athlete.at("weeks")).toBeVisible();
    expect(failures).toEqual([]);
  });

  test("a host that does not know wasm serves it all the same", async ({ page }) => {
    await page.route(/\.wasm$/, async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, headers: { "content-type": "application/octet-stream" } });
    });
    const athlete = new Athlete(page);
    await page.goto(`${ROOT}#/settings`);
    await expect(athlete.at("export")).toBeVisible();
  });
});
