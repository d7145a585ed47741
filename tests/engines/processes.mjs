// Programs beside the tests, ended with them whatever becomes of them.

import { spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";

const groups = new Set();

/** Starts a program as the head of a process group of its own; `end` ends all of it, and waits. */
export function start(path, args, env = {}, out = "ignore") {
  const stdio = ["ignore", out, "ignore"];
  const child = spawn(path, args, { env: { ...process.env, ...env }, detached: true, stdio });
  groups.add(child.pid);
  const gone = new Promise((done) => child.on("error", done).on("exit", done));
  const end = () => {
    kill(child.pid);
    return gone;
  };
  return { end, out: child.stdout };
}

/** Ends all of a group as a phone does that needs the memory: at once, asking nobody. */
function kill(group) {
  if (!groups.delete(group)) return;
  try {
    process.kill(-group, "SIGKILL");
  } catch {
    // It has ended by itself.
  }
}

process.on("exit", () => groups.forEach(kill));
for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => process.exit(1));

/** Asks until it is so, 20 s at most. */
export async function until(what, ask, every = 50) {
  const end = Date.now() + 20_000;
  do {
    const found = await ask();
    if (found) return found;
    await pause(every);
  } while (Date.now() < end);
  throw new Error(`Waited in vain: ${what}`);
}

/** Serves a folder as any static host would; ends with a call. */
export async function host(port, folder = "dist") {
  const { end } = start(process.execPath, ["tools/serve.mjs", folder, String(port)]);
  await answers(`http://localhost:${port}/`);
  return end;
}

/** Waits for a server. */
export function answers(url) {
  return until(`an answer of ${url}`, () => fetch(url).then(() => true, () => false));
}

/** A folder that is there for a while. */
export async function folder() {
  const path = await mkdtemp(join(tmpdir(), "rung-"));
  return { path, remove: () => rm(path, { recursive: true, force: true, maxRetries: 5 }) };
}
