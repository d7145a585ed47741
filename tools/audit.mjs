// What must never be in the sources or in what is served.

import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";

async function files(folder, kinds) {
  const found = await readdir(folder, { recursive: true, withFileTypes: true });
  return found
    .filter((entry) => entry.isFile() && kinds.some((kind) => entry.name.endsWith(kind)))
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name));
}

const faults = [];

async function forbid(paths, pattern, why) {
  for (const path of paths) {
    const text = await readFile(path, "latin1");
    const found = text.match(pattern);
    if (found) faults.push(`${path}: ${why}: ${found[0].slice(0, 80)}`);
  }
}

await forbid(await files("style", [".css"]), /!important/, "fights the layers");
await forbid(["package-lock.json"], /"resolved"/, "names a registry");
await forbid(["Cargo.lock"], /source = "(?!registry\+https:\/\/github\.com\/rust-lang\/crates\.io-index")/, "a crate from elsewhere");
const served = await files("dist", [".html", ".css", ".js", ".wasm"]);
await forbid(served, /\/(?:root|home|Users)\/[\w.-]+\//, "a path of a machine");
await forbid(await files("dist", [".html", ".css"]), /(?:src|href)="?https?:/, "asks another host");
const page = await readFile("dist/index.html", "utf8");
if (!page.includes("Content-Security-Policy")) faults.push("dist/index.html: no content policy");
if (/<script(?![^>]*src=)/.test(page)) faults.push("dist/index.html: an inline script");

for (const fault of faults) console.error(fault);
if (faults.length > 0) process.exit(1);
console.log("The audits pass.");
