// Stands before wasm-bindgen, where Trunk has no step of its own: takes the code that is fetched
// later (src/app/later) out of what cargo built, and hands on the rest. Trunk copies the
// folder `snippets` as it is: the parts travel in it to tools/finish.mjs.

import { spawnSync } from "node:child_process";
import { mkdir, readFile, readdir, rename, rm, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";

const BINDGEN = process.env.WASM_BINDGEN;
if (!BINDGEN) throw new Error("WASM_BINDGEN does not name wasm-bindgen: build with make");

function run(tool, args) {
  const { status, error } = spawnSync(tool, args, { stdio: "inherit" });
  if (error) throw error;
  if (status !== 0) process.exit(status ?? 1);
}

const args = process.argv.slice(2);
const whole = args.find((arg) => arg.endsWith(".wasm"));
// The app alone has parts; what runs beside it in a worker is fetched whole.
if (!whole || basename(whole) !== "rung.wasm") {
  run(BINDGEN, args);
  process.exit(0);
}

const option = (name) => args.find((arg) => arg.startsWith(`--${name}=`)).split("=")[1];
const [out, name] = [option("out-dir"), option("out-name")];
const [parts, snippets] = [join(out, "parts"), join(out, "snippets")];
for (const folder of [parts, snippets]) {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
}

run("wasm-split-cli", [whole, parts, "--out-name", name]);
const main = join(parts, `${name}.wasm`);
run(BINDGEN, [...args.map((arg) => (arg === whole ? main : arg)), "--keep-lld-exports"]);

let loader = await readFile(join(parts, "__wasm_split.js"), "utf8");
for (const file of await readdir(parts)) {
  if (!file.endsWith(".wasm") || file === basename(main)) continue;
  await rename(join(parts, file), join(snippets, file));
  loader = loader.replaceAll(`./${file}`, `./snippets/${file}`);
}
const glue = join(out, `${name}.js`);
await writeFile(glue, joined(await readFile(glue, "utf8"), loader));

/** The loader within the glue that imports it: one file less to fetch before anything starts. */
function joined(glue, loader) {
  // One line for each thing that the app takes from it.
  const imports = /^import \* as (\w+) from "\.\/__wasm_split\.js";?$/gm;
  const [first] = glue.match(imports) ?? [];
  const stream = "WebAssembly.instantiateStreaming(src, imports)";
  if (!first || !loader.includes(stream)) throw new Error("wasm-split's loader is another one");
  // As the app itself, it starts from hosts that do not know wasm, too.
  const plain = "WebAssembly.instantiate(await (await src).arrayBuffer(), imports)";
  const body = loader
    .replace(/^import .*$/m, "")
    .replaceAll(stream, plain)
    .replace(/^export /gm, "");
  const names = [...loader.matchAll(/^export const (\w+)/gm)].map(([, found]) => found);
  const parts = `const rungParts = { ${names.join(", ")} };`;
  return glue
    .replace(first, (line) => `${body}\n${parts}\n${line}`)
    .replace(imports, "const $1 = rungParts;");
}
