// Closed by policy: the app does what it is, and nothing else; what is loaded is what was built.

import { createServer } from "node:http";
import { readFile } from "node:fs/promises";
import { extname, join } from "node:path";
import { expect, test } from "@playwright/test";
import { Athlete, ROOT } from "./athlete.mjs";

/** All that breaks the policy, in every document that the page opens. */
async function violations(page) {
  const found = [];
  await page.exposeFunction("violated", (what) => found.push(what));
  await page.addInitScript(() => {
    addEventListener("securitypolicyviolation", (event) => {
      const blocked = event.blockedURI.replace(/^(https?:\/\/[^/]+).*/, "$1");
      window.violated(`${event.effectiveDirective} ${blocked}`);
    });
  });
  return found;
}

test("no page breaks the policy, and none opens a window", async ({ page, context }) => {
  const found = await violations(page);
  const failures = [];
  page.on("pageerror", (error) => failures.push(error.message));
  page.on("console", (message) => message.type() === "error" && failures.push(message.text()));
  await page.addInitScript(() => {
    window.open = () => window.violated("window.open");
  });
  const athlete = new Athlete(page);
  await athlete.open();
  await athlete.setUp("strength");
  await athlete.at("back").click();
  await athlete.next("review");
  await athlete.adopt();
  await athlete.feels("sleep", 1);
  await athlete.at("edit-0-0").click();
  await athlete.at("save-line").click();
  await athlete.logAll();
  await athlete.end(7, '<img src=x onerror="violated(1)">');
  await athlete.at("to-today").click();
  await expect(athlete.at("rest")).toBeVisible();
  for (const place of ["plan", "settings", "today"]) await athlete.at(`nav-${place}`).click();
  await expect(athlete.at("rest")).toBeVisible();
  await page.goto(`${ROOT}#/review`);
  await expect(athlete.at("review").locator("li")).not.toHaveCount(0);
  await athlete.at("nav-settings").click();
  const download = page.waitForEvent("download");
  await athlete.at("export").click();
  await download;
  await athlete.wait(30);
  await expect(page.locator("h1").first()).toBeVisible();
  expect(found).toEqual([]);
  expect(failures).toEqual([]);
  expect(context.pages()).toHaveLength(1);
});

/** What someone who got words into the page would try, by the directive that refuses it. */
const TRIES = {
  "script-src-elem inline": () => {
    const script = document.createElement("script");
    script.textContent = "window.PWNED = 1";
    document.body.append(script);
  },
  "script-src-elem https://elsewhere.example": () => {
    const script = document.createElement("script");
    script.src = "https://elsewhere.example/";
    document.body.append(script);
  },
  "script-src-attr inline": () => {
    const holder = document.createElement("div");
    holder.innerHTML = '<button onclick="window.PWNED = 1">';
    document.body.append(holder);
    holder.firstChild.click();
  },
  "script-src eval": () => {
    // Later: what the test itself evaluates may evaluate.
    setTimeout(() => eval("window.PWNED = 1"));
  },
  "style-src-attr inline": () => {
    const holder = document.createElement("div");
    holder.innerHTML = '<p style="position: fixed">';
    document.body.append(holder);
  },
  "style-src-elem inline": () => {
    const style = document.createElement("style");
    style.textContent = "body { display: none }";
    document.head.append(style);
  },
  "img-src https://elsewhere.example": () => {
    new Image().src = "https://elsewhere.example/";
  },
  "connect-src https://elsewhere.example": () => {
    fetch("https://elsewhere.example/").catch(() => {});
  },
  "frame-src https://elsewhere.example": () => {
    const frame = document.createElement("iframe");
    frame.src = "https://elsewhere.example/";
    document.body.append(frame);
  },
  "form-action https://elsewhere.example": () => {
    const form = document.createElement("form");
    form.action = "https://elsewhere.example/";
    document.body.append(form);
    form.submit();
  },
  "base-uri https://elsewhere.example": () => {
    const base = document.createElement("base");
    base.href = "https://elsewhere.example/";
    document.head.append(base);
  },
};

test("what is put into the page does nothing", async ({ page }) => {
  const found = await violations(page);
  // A host that would answer, were it asked.
  const reached = [];
  await page.route("https://elsewhere.example/**", (route) => {
    reached.push(route.request().url());
    return route.fulfill({ contentType: "text/javascript", body: "window.PWNED = 1" });
  });
  const athlete = new Athlete(page);
  await athlete.open();
  for (const [refused, attempt] of Object.entries(TRIES)) {
    await page.evaluate(attempt);
    await expect.poll(() => found, refused).toContain(refused);
  }
  const pwned = await page.evaluate(() => window.PWNED);
  expect(pwned).toBeUndefined();
  expect(reached).toEqual([]);
  expect(page.url().startsWith(ROOT)).toBe(true);
});

const FRAME = `<iframe src="${ROOT}" width="380" height="600"></iframe>`;

async function framed(page, address) {
  await page.goto(address);
  const inner = page.frameLocator("iframe");
  await expect(inner.getByRole("alert")).toContainText("does not run inside another page");
  await expect(inner.getByTestId("setup-step")).toHaveCount(0);
  await inner.getByRole("link").click();
  await expect(page.getByTestId("setup-step")).toBeVisible();
  expect(page.url().startsWith(ROOT)).toBe(true);
}

test("within a page of its own host it runs: the diary is the same", async ({ page }) => {
  const address = `${ROOT}frame.html`;
  await page.route(address, (route) => route.fulfill({ contentType: "text/html", body: FRAME }));
  await page.goto(address);
  await expect(page.frameLocator("iframe").getByTestId("setup-step")).toBeVisible();
});

test("within a page of another host it says why it does not run", async ({ page }) => {
  const other = createServer((_, response) => response.writeHead(200, { "content-type": "text/html" }).end(FRAME));
  await new Promise((ready) => other.listen(0, ready));
  try {
    await framed(page, `http://127.0.0.1:${other.address().port}/`);
  } finally {
    other.close();
  }
});

test.describe("with no service worker", () => {
  test.use({ serviceWorkers: "block" });

  /** The same file with a byte more. */
  async function tampered(page, pattern) {
    let count = 0;
    await page.route(pattern, async (route) => {
      count += 1;
      const response = await route.fetch();
      const body = Buffer.concat([await response.body(), Buffer.from(extra(pattern))]);
      await route.fulfill({ response, body });
    });
    return () => count;
  }
  // A wasm file may end with a section that means nothing: each would run, were it let in.
  const extra = (pattern) => (String(pattern).includes("wasm") ? [0, 2, 1, 120] : [10]);

  for (const [what, pattern] of Object.entries({
    app: /\/rung-[0-9a-f]+_bg\.wasm$/,
    glue: /\/rung-[0-9a-f]+\.js$/,
  })) {
    test(`a changed file is refused: the ${what}`, async ({ page }) => {
      // With a route from the start nothing comes from the browser's cache, which has no changed file.
      await page.route("**", (route) => route.fallback());
      const athlete = new Athlete(page);
      await athlete.open();
      await athlete.tick("goalkind-race");
      const count = await tampered(page, pattern);
      await page.reload();
      const alert = page.getByRole("alert");
      await expect(alert).toContainText("Rung has stopped");
      expect(count()).toBeGreaterThan(0);
      await expect(athlete.at("setup-step")).toHaveCount(0);
      const download = page.waitForEvent("download");
      await alert.getByRole("button", { name: "Export everything" }).click();
      const kept = await readFile(await (await download).path(), "utf8");
      expect(Object.values(JSON.parse(kept)).join()).toContain("race");

      await page.unroute(pattern);
      await alert.getByRole("button", { name: "Reload" }).click();
      await expect(athlete.at("goaldistance-input")).toBeVisible();
    });
  }

  test("a changed file is refused: the start itself, and the shell stays", async ({ page }) => {
    const count = await tampered(page, /\/boot-[0-9a-f]+\.js$/);
    await page.goto(ROOT);
    await expect.poll(count).toBe(1);
    await page.waitForLoadState("networkidle");
    await expect(page.locator("#shell")).toBeVisible();
  });

  test("a changed file is refused: a page's code, and one that is right is taken", async ({ page }) => {
    const pattern = /\/later-[0-9a-f]+\.wasm$/;
    const count = await tampered(page, pattern);
    const athlete = new Athlete(page);
    await page.goto(`${ROOT}#/settings`);
    await expect(athlete.at("unfetched")).toBeVisible();
    expect(count()).toBe(1);
    await page.unroute(pattern);
    await athlete.at("unfetched").getByRole("button").click();
    await expect(athlete.at("export")).toBeVisible();
  });

  test("a changed page is refused: how it looks", async ({ page }) => {
    await page.route(ROOT, async (route) => {
      const response = await route.fetch();
      const body = (await response.text()).replace("<style>", "<style>*{color:red}");
      await route.fulfill({ response, body });
    });
    const athlete = new Athlete(page);
    await athlete.open();
    await expect(page.locator("style")).toHaveCount(1);
    expect(await page.evaluate(() => document.styleSheets.length)).toBe(0);
  });

  test("no file is fetched twice, neither without a diary nor with one", async ({ page }) => {
    const { root, asked, stop } = await host();
    try {
      const athlete = new Athlete(page, root);
      await athlete.open();
      await page.waitForLoadState("networkidle");
      const first = asked.splice(0);
      expect(first.filter((path) => path.endsWith(".wasm"))).toHaveLength(1);
      expect(first).toEqual([...new Set(first)]);

      await athlete.setUp("strength");
      // What a session opens is fetched once there is time for it.
      const all = async () => {
        await expect.poll(() => asked.filter((path) => /^\/(gym|aside)-/.test(path))).toHaveLength(2);
        await page.waitForLoadState("networkidle");
        return asked.splice(0);
      };
      await athlete.adopt();
      await all();
      await page.reload();
      await expect(athlete.at("purpose")).toBeVisible();
      const again = await all();
      expect(again.filter((path) => path.startsWith("/training-"))).toHaveLength(1);
      expect(again).toEqual([...new Set(again)]);
    } finally {
      stop();
    }
  });
});

/** A host that tells what it was asked for, and lets nothing be kept. */
async function host() {
  const types = { ".html": "text/html", ".js": "text/javascript", ".wasm": "application/wasm", ".css": "text/css", ".svg": "image/svg+xml" };
  const asked = [];
  const server = createServer(async (request, response) => {
    const path = new URL(request.url, "http://localhost").pathname;
    asked.push(path);
    try {
      const file = path === "/" ? "/index.html" : path;
      const body = await readFile(join("dist", file));
      const type = types[extname(file)] ?? "application/octet-stream";
      response.writeHead(200, { "content-type": type, "cache-control": "no-store" }).end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise((ready) => server.listen(0, ready));
  return { root: `http://localhost:${server.address().port}/`, asked, stop: () => server.close() };
}
