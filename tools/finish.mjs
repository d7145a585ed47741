// Trunk's post-build hook. Trunk writes the start-up script into the page, where a strict content
// policy forbids it: it becomes a file of its own, made of static/boot.js. The parts that
// tools/split.mjs took out get their place beside the app. All is named by its contents, and what
// loads it says what it must be: a file that is another one is refused, whoever has changed it. A
// release gets its policy and its service worker, static/sw.js, and its code is made small.

import { createHash } from "node:crypto";
import { readFile, readdir, rename, rm, stat, writeFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { minify } from "terser";
import { arrange, optimize } from "./arrange.mjs";
import { renamed, trimmed } from "./glue.mjs";
import { integrity } from "./integrity.mjs";

const POLICY = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval' '%LOOK%'",
  "style-src 'self' '%STYLE%'",
  "img-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

const KEPT = /\.(html|css|js|wasm|svg|txt|webmanifest)$/;

const WORDS = "src/view/words";

/** Sheets of pages that a first visit does not show. */
const LATER_SHEETS = ["clocks", "road", "progress", "gym", "out", "exchange", "audit"];

/** A part of fewer bytes is not arranged. */
const SMALL = 8 * 1024;

const stage = process.env.TRUNK_STAGING_DIR;
const release = process.env.TRUNK_PROFILE === "release";

function only(pattern, text, what) {
  const found = text.match(pattern);
  if (!found) throw new Error(`Trunk's page has no ${what}`);
  return found;
}

async function boot(page) {
  // Trunk's own scripts for reloading while developing stay where they are.
  const [inline] = only(/<script type="?module"?[^>]*>[\s\S]*?<\/script>/, page, "start-up script");
  const [, glue] = only(/from\s*['"]([^'"]+)['"]/, inline, "module");
  const [, app] = only(/['"]([^'"]+\.wasm)['"]/, inline, "wasm");
  const training = await later(join(stage, glue));
  if (release) await shrink(join(stage, glue), join(stage, app));
  const js = await named(glue, "rung", ".js");
  const wasm = await named(app, "rung", "_bg.wasm");
  const here = (path) => `./${path}`;
  const template = await readFile("static/boot.js", "utf8");
  const script = template
    .replace("%JS%", here(js))
    .replace("%WASM%", here(wasm))
    .replace("%WASM_INTEGRITY%", await sealed(wasm))
    .replace('"%TRAINING%"', JSON.stringify(training.map(here)))
    .replace('"%WORDS%"', JSON.stringify(await languages()))
    .replace("%WORKER%", release ? "./sw.js" : "");
  const name = `boot-${hash(script)}.js`;
  await writeFile(join(stage, name), script);
  // All that is needed is fetched at once, not one after the other. Trunk's own hints are dropped:
  // they name each file a second time. The glue is refused by its hint: an import cannot say what it
  // must be. Of wasm a hint says nothing: who fetches it does.
  const early = [
    `<link rel="modulepreload" href="${here(js)}" integrity="${await sealed(js)}">`,
    `<link rel="preload" href="${here(wasm)}" as="fetch" type="application/wasm" crossorigin>`,
  ];
  const start = `<script type="module" src="./${name}" integrity="${integrity(script)}"></script>`;
  const bare = page.replace(inline, "").replace(/<link[^>]*rel="?(?:modulepreload|preload)[^>]*>/g, "");
  return first(bare, [...early, start].join(""));
}

/**
 * The messages of each language but the built-in one: a file each, without what is said to who
 * translates. By its end every host knows that it can be compressed.
 */
async function languages() {
  const found = {};
  for (const code of await codes()) {
    if (code === "en") continue;
    const folder = join(WORDS, code);
    const files = (await readdir(folder)).filter((file) => file.endsWith(".ftl")).sort();
    const texts = await Promise.all(files.map((file) => readFile(join(folder, file), "utf8")));
    const lines = texts.join("\n").split("\n");
    const text = lines.filter((line) => line !== "" && !line.startsWith("#")).join("\n");
    await writeFile(join(stage, "words.txt"), `${text}\n`);
    const name = await named("words.txt", `words-${code}`, ".txt");
    found[code] = [`./${name}`, await sealed(name)];
  }
  return found;
}

/** The codes of all languages: a folder each. */
async function codes() {
  const folders = await readdir(WORDS, { withFileTypes: true });
  return folders.filter(({ name }) => /^[a-z]{2}$/.test(name)).map(({ name }) => name);
}

/** What stands in the page itself, to be there before anything is painted. */
async function look() {
  const text = await readFile("static/look.js", "utf8");
  const filled = text.replace('"%CODES%"', JSON.stringify(await codes()));
  const { code } = await minify(filled, { toplevel: true });
  return code;
}

const sealed = async (name) => integrity(await readFile(join(stage, name)));

const hash = (body) => createHash("sha256").update(body).digest("hex").slice(0, 16);

/** Gives a file a name that says what is in it: whatever built it, no name has two contents. */
async function named(path, stem, end) {
  const name = `${stem}-${hash(await readFile(join(stage, path)))}${end}`;
  await rename(join(stage, path), join(stage, name));
  return name;
}

/** The parts that are fetched later, and the glue that fetches them by their names; those of training. */
async function later(glue) {
  const folder = "snippets";
  let text = await readFile(glue, "utf8");
  // What parts share is a file of its own; before each the loader says of which parts.
  const shared = text.matchAll(/\/\* ([\w, ]+) \*\/\s*const \w+ = makeLoad\([^"]*"\.\/snippets\/([^"]+)"/g);
  const trains = new Map([...shared].map(([, parts, file]) => [file, parts.split(", ").includes("training")]));
  const training = [];
  for (const file of await readdir(join(stage, folder))) {
    const path = join(folder, file);
    const fetched = `fetch(new URL("./${folder}/${file}", import.meta.url))`;
    // Trunk copies the folder with the reader, too: what was left there by a build before.
    if (!text.includes(fetched)) {
      await rm(join(stage, path));
      continue;
    }
    if (release) {
      optimize(join(stage, path), flags());
      // In a few functions there is nothing alike.
      if ((await stat(join(stage, path))).size > SMALL) await arrange(join(stage, path), flags());
    }
    const name = await named(path, file.replace(/^split_|\.wasm$/g, ""), ".wasm");
    if (trains.get(file) ?? name.startsWith("training-")) training.push(name);
    const seal = `{ integrity: "${await sealed(name)}" }`;
    text = text.replaceAll(fetched, `fetch(new URL("./${name}", import.meta.url), ${seal})`);
  }
  if (text.includes(`./${folder}/`)) throw new Error("a part is missing");
  await rm(join(stage, folder), { recursive: true });
  if (!training.some((name) => name.startsWith("training-"))) throw new Error("training is missing");
  await writeFile(glue, text);
  return training;
}

/** What draws charts, in a file of its own: the page says which, src/browser/chart.rs fetches it. */
async function chart(page) {
  const folder = "node_modules/uplot";
  const { name: title, version, license } = JSON.parse(await readFile(join(folder, "package.json"), "utf8"));
  const library = await readFile(join(folder, "dist/uPlot.esm.js"), "utf8");
  const own = await readFile("static/chart.js", "utf8");
  const [imported] = only(/^import uPlot from "uplot";$/m, own, "chart library");
  const [exported] = only(/^export \{ uPlot as default \};$/m, library, "chart of its own");
  let text = library.replace(exported, "") + own.replace(imported, "");
  if (release) {
    const [, rights] = only(/^\* (Copyright .*)$/m, library, "rights");
    const preamble = `/*! ${title} ${version}, ${license}. ${rights} */`;
    text = (await minify(text, { module: true, format: { preamble } })).code;
  }
  const name = `chart-${hash(text)}.js`;
  await writeFile(join(stage, name), text);
  return first(page, `<meta name="chart" content="./${name} ${integrity(text)}">`);
}

/**
 * What reads files in a worker beside the page: the page says where it is, src/browser/reader.rs
 * starts it. Trunk leaves it as it is; it is made small and named as all else is.
 */
async function reader(page) {
  const [glue, app] = ["reader.js", "reader_bg.wasm"];
  if (release) await shrink(join(stage, glue), join(stage, app));
  const [js, wasm] = [await named(glue, "reader-glue", ".js"), await named(app, "reader", "_bg.wasm")];
  const text = (await readFile("static/reader.js", "utf8"))
    .replace("%JS%", `./${js}`)
    .replace("%WASM%", `./${wasm}`)
    .replace("%WASM_INTEGRITY%", await sealed(wasm));
  await writeFile(join(stage, "reader.js"), release ? (await minify(text, { module: true })).code : text);
  return first(page, `<meta name="reader" content="./${await named("reader.js", "reader", ".js")}">`);
}

/** What index.html has Trunk tell wasm-opt for the app. */
function flags() {
  const [, level, params] = only(/data-wasm-opt="(\w)" data-wasm-opt-params="([^"]*)"/, source, "wasm-opt");
  return [`-O${level}`, ...params.split(" ")];
}

/** The app and its glue: each knows the other by shorter names, and nothing that is not used. */
async function shrink(glue, app) {
  await arrange(app, flags());
  const wasm = await readFile(app);
  const [text, binary] = renamed(trimmed(await readFile(glue, "utf8"), wasm), wasm);
  await writeFile(app, binary);
  // Trunk's own minifier gives up on it.
  const { code } = await minify(text, { module: true });
  await writeFile(glue, code);
}

/**
 * The page with its sheets in it: they are there when it is painted, a round trip sooner. The
 * policy knows them by what is in them. Those of pages that are fetched later are a file: the page
 * says which, src/browser/page.rs fetches it.
 */
async function sheet(page) {
  const links = page.match(/<link [^>]*rel="?stylesheet[^>]*>/g) ?? [];
  const files = links.map((link) => only(/href="?\.\/([^" >]+)/, link, "style sheet")[1]);
  if (files.length === 0) throw new Error("Trunk's page has no style sheet");
  const isLater = (file) => LATER_SHEETS.some((name) => file.startsWith(`${name}-`));
  const style = await joined(files.filter((file) => !isLater(file)));
  await writeFile(join(stage, "road.css"), await joined(files.filter(isLater)));
  const later = await named("road.css", "road", ".css");
  await Promise.all(files.map((file) => rm(join(stage, file))));
  const policy = POLICY.replace("%STYLE%", integrity(style)).replace("%LOOK%", integrity(await look()));
  const bare = links.reduce((page, link) => page.replace(link, ""), page);
  const closed = `<meta http-equiv="Content-Security-Policy" content="${policy}">`;
  const asked = `<meta name="sheet" content="./${later} ${await sealed(later)}">`;
  return first(bare, `${closed}<style>${style}</style>${asked}`);
}

/** Sheets as one. */
async function joined(files) {
  const bodies = await Promise.all(files.map((file) => readFile(join(stage, file), "utf8")));
  return bodies.join("");
}

/** The page with a piece right behind its first line, the charset. */
function first(page, piece) {
  const [charset] = only(/<meta charset[^>]*>/i, page, "charset");
  return page.replace(charset, () => charset + piece);
}

/** The service worker knows all files; pictures for the home screen are fetched by who installs it. */
async function worker() {
  const files = (await readdir(stage, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => relative(stage, join(entry.parentPath ?? entry.path, entry.name)))
    .filter((file) => KEPT.test(file))
    .sort();
  const list = await Promise.all(files.map(async (file) => [file, await sealed(file)]));
  const template = await readFile("static/sw.js", "utf8");
  const { code } = await minify(template.replace('"%FILES%"', JSON.stringify(list)), { toplevel: true });
  await writeFile(join(stage, "sw.js"), code);
}

const source = await readFile("index.html", "utf8");
const path = join(stage, "index.html");
let page = await reader(await chart(await boot(await readFile(path, "utf8"))));
// Behind the last of what it changes.
const [colors] = only(/(<meta [^>]*theme-color[^>]*>\s*)+/, page, "theme colours");
const early = `${colors}<script>${await look()}</script>`;
page = page.replace(colors, () => early);
if (release) {
  page = await sheet(page);
}
await writeFile(path, page);
if (release) await worker();
