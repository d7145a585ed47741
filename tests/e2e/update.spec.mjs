// A newer version waits until the athlete lets it in: no page ever mixes old files and new ones.

import { cp, mkdtemp, readFile, readdir, rename, rm, writeFile } from "node:fs/promises";
import { spawn } from "node:child_process";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { integrity } from "../../tools/integrity.mjs";
import { Athlete } from "./athlete.mjs";

const PORT = 4603;
const ROOT = `http://localhost:${PORT}/`;

/** A host of its own, whose files the test may change. */
async function host() {
  const folder = await mkdtemp(join(tmpdir(), "rung-"));
  await cp("dist", folder, { recursive: true });
  const server = spawn("node", ["tools/serve.mjs", folder, String(PORT)], { stdio: "pipe" });
  await new Promise((ready) => server.stdout.once("data", ready));
  const stop = async () => {
    server.kill();
    await rm(folder, { recursive: true });
  };
  return { folder, stop };
}

const HASHED = /^(?:boot|chunk_\d+|later|rung|training)-([0-9a-f]{16})\.(?:js|wasm)$/;

/** Other names for what has hashed ones, as after any change: the old names are not there any more. */
async function renamed(folder) {
  const files = await readdir(folder);
  const old = files.filter((file) => HASHED.test(file));
  const stems = new Set(old.map((file) => file.split(/[-_]/)[0]));
  expect([...stems].sort()).toEqual(["boot", "chunk", "later", "rung", "training"]);
  const other = (name) => name.replace(/[0-9a-f]{16}/, (hash) => [...hash].reverse().join(""));
  // A file before those that say what it must be.
  const order = ["rung", "boot", "index", "sw"];
  const place = (file) => order.findIndex((stem) => file.startsWith(stem));
  const texts = files.filter((file) => /\.(js|html)$/.test(file)).sort((a, b) => place(a) - place(b));
  const seals = new Map();
  for (const file of texts) {
    const path = join(folder, file);
    const text = await readFile(path, "utf8");
    const named = old.reduce((text, name) => text.replaceAll(name, other(name)), text);
    await writeFile(path, resealed(named, seals));
    seals.set(integrity(text), integrity(await readFile(path)));
  }
  for (const name of old) await rename(join(folder, name), join(folder, other(name)));
}

const resealed = (text, seals) =>
  [...seals].reduce((text, [before, now]) => text.replaceAll(before, now), text);

/** Another release: another page, and a worker that knows it. */
async function release(folder) {
  await renamed(folder);
  const page = join(folder, "index.html");
  const worker = join(folder, "sw.js");
  const before = await readFile(page, "utf8");
  const after = before.replace("<body", '<body data-release="2"');
  await writeFile(page, after);
  const seals = new Map([[integrity(before), integrity(after)]]);
  const old = await readFile(worker, "utf8");
  expect(old).toContain(`["index.html","${integrity(before)}"]`);
  await writeFile(worker, resealed(old, seals));
}

test("a newer version waits for the athlete, also with a session open", async ({ page }) => {
  const { folder, stop } = await host();
  try {
    const athlete = new Athlete(page, ROOT);
    await athlete.open();
    await athlete.installed();
    await athlete.setUp("strength");
    await athlete.adopt();
    await athlete.at("line-0-0").click();
    await expect(athlete.at("newer")).toBeHidden();

    await release(folder);
    await page.reload();
    await expect(athlete.at("newer")).toBeVisible();
    const body = page.locator("body");
    await expect(body).not.toHaveAttribute("data-release");
    await expect(athlete.at("row-0-0")).toHaveAttribute("data-state", "done");

    // The waiting one has taken away what this one has not asked for yet: it has it all the same.
    await athlete.at("nav-plan").click();
    await expect(athlete.at("weeks")).toBeVisible();
    await athlete.at("nav-today").click();

    await athlete.at("newer").getByRole("button").click();
    await expect(body).toHaveAttribute("data-release", "2");
    await expect(athlete.at("row-0-0")).toHaveAttribute("data-state", "done");
    await expect(athlete.at("newer")).toBeHidden();
    await athlete.at("nav-plan").click();
    await expect(athlete.at("weeks")).toBeVisible();
  } finally {
    await stop();
  }
});
