// What must never be in the sources or in what is served.

import { readdir, readFile } from "node:fs/promises";
import { basename, join, relative } from "node:path";
import { integrity } from "./integrity.mjs";

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
/** What stands within the page: how it looks, and the theme and language before anything is painted. */
const within = (name) => [...page.matchAll(new RegExp(`<${name}>([^]*?)</${name}>`, "gi"))].map(([, text]) => text);
const sealed = (name) => within(name).map((text) => `'${integrity(Buffer.from(text))}'`).join(" ");

// All that the app may do. Written again, not taken from where it is set: what loosens it there
// has to be meant here, too.
const MEANT = {
  "default-src": "'none'",
  "script-src": `'self' 'wasm-unsafe-eval' ${sealed("script")}`,
  "style-src": `'self' ${sealed("style")}`,
  "img-src": "'self'",
  "connect-src": "'self'",
  "manifest-src": "'self'",
  "worker-src": "'self'",
  "base-uri": "'none'",
  "form-action": "'none'",
};

const tags = (name) => page.match(new RegExp(`<${name}\\b[^>]*>`, "gi")) ?? [];
const attribute = (tag, name) =>
  tag.match(new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s>]+))`, "i"))?.slice(1).find(Boolean);
const wrong = (what) => faults.push(`dist/index.html: ${what}`);

const policies = tags("meta").filter((tag) => /content-security-policy/i.test(tag));
const [policy] = policies;
if (policies.length !== 1 || page.search(/<(?:script|link|style)\b/i) < page.indexOf(policy)) {
  wrong("not one content policy before all that it is for");
}
const directives = (attribute(policy ?? "", "content") ?? "").split(";").map((one) => one.trim().split(/\s+/));
const allowed = directives.map(([name, ...sources]) => [name, sources.join(" ")]);
if (allowed.length !== Object.keys(MEANT).length || allowed.some(([name, sources]) => MEANT[name] !== sources)) {
  wrong(`another content policy than is meant: ${policy}`);
}
for (const tag of tags("\\w+")) {
  if (/\s(?:style|on\w+)\s*=/i.test(tag)) wrong(`an inline style or script: ${tag.slice(0, 80)}`);
  if (/javascript:/i.test(tag)) wrong(`an address that is a script: ${tag.slice(0, 80)}`);
}
for (const name of ["style", "script"]) {
  if (within(name).length !== 1) wrong(`not one ${name} within the page`);
}
if (tags("style").length !== 1) wrong("a style that the policy does not name");
if (tags("base").length > 0) wrong("another base");

// What is loaded says what it must be, and is that.
const links = tags("link").filter((tag) => /\b(?:stylesheet|modulepreload)\b/.test(attribute(tag, "rel") ?? ""));
const scripts = tags("script").filter((tag) => tag !== "<script>");
if (scripts.length === 0 || links.length === 0) wrong("nothing is loaded");
for (const tag of [...scripts, ...links]) {
  const address = attribute(tag, "src") ?? attribute(tag, "href");
  if (!address) wrong(`an inline script: ${tag}`);
  else if (attribute(tag, "integrity") !== integrity(await readFile(join("dist", address)))) {
    wrong(`${address} is not sealed, or is another file`);
  }
}
const code = (await Promise.all((await files("dist", [".js"])).map((path) => readFile(path, "utf8")))).join("\n");
const parts = await files("dist", [".wasm"]);
if (parts.length === 0) faults.push("dist: no wasm");
for (const path of parts) {
  const fetched = code.split(`"./${basename(path)}"`).slice(1);
  const seal = `integrity: "${integrity(await readFile(path))}"`.replace(" ", "");
  // Boot.js hints at one of them before the app's own code fetches it.
  const right = fetched.filter((rest) => rest.slice(0, 160).replace(/\s/g, "").includes(seal));
  if (right.length !== 1) faults.push(`${path}: fetched without its seal`);
}

// What the service worker keeps, it has checked.
const worker = await readFile("dist/sw.js", "utf8");
const kept = new Map([...worker.matchAll(/\["([^"]+)","([^"]+)"\]/g)].map(([, file, seal]) => [file, seal]));
for (const path of [...served, ...(await files("dist", [".svg", ".webmanifest"]))]) {
  const file = relative("dist", path);
  if (file === "sw.js") continue;
  if (!kept.has(file)) faults.push(`dist/sw.js: ${file} is not kept`);
  else if (kept.get(file) !== integrity(await readFile(path))) faults.push(`dist/sw.js: ${file} is not sealed`);
}

for (const fault of faults) console.error(fault);
if (faults.length > 0) process.exit(1);
console.log("The audits pass.");
