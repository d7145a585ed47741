// The size gate, in brotli, part by part: what a first visit fetches, which is the setup; what comes
// beside it before the first session; and what is fetched when it is asked for. Pictures for the
// home screen are fetched by who installs the app.

import { readdir, readFile } from "node:fs/promises";
import { basename, extname, join } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";

const MOST = 256 * 1024;
const AIM = 200 * 1024;
const MOST_TRAINED = 352 * 1024;
const MOST_LATER = 64 * 1024;
/** What reads files of other apps and of watches, in a worker: as much as all of its formats take. */
const MOST_READER = 176 * 1024;

const folder = process.argv[2] ?? "dist";
const files = (await readdir(folder, { recursive: true, withFileTypes: true }))
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
  .filter((file) => extname(file) !== ".png");

const parts = await Promise.all(
  files.map(async (file) => {
    const body = await readFile(file);
    const params = { [constants.BROTLI_PARAM_QUALITY]: 11 };
    return { file, raw: body.length, brotli: brotliCompressSync(body, { params }).length };
  }),
);
parts.sort((a, b) => b.brotli - a.brotli);

const page = await readFile(join(folder, "index.html"), "utf8");
const isChart = ({ file }) => /^((chart|reader)-.*\.js|road-.*\.css)$/.test(basename(file));
const isLater = (part) =>
  isChart(part) || ([".wasm", ".txt"].includes(extname(part.file)) && !page.includes(basename(part.file)));
const first = parts.filter((part) => !isLater(part));
// The start-up script knows what training fetches: its part, and what that shares with others.
const boot = await readFile(first.find(({ file }) => basename(file).startsWith("boot-")).file, "utf8");
const training = parts.filter(
  (part) => isLater(part) && extname(part.file) === ".wasm" && boot.includes(basename(part.file)),
);
const later = parts.filter((part) => isLater(part) && !training.includes(part));

const line = (name, raw, brotli) =>
  `${name.padEnd(44)} ${String(raw).padStart(9)} ${String(brotli).padStart(9)}`;
const kilobytes = (bytes) => (bytes / 1024).toFixed(1);
console.log(line("file", "raw", "brotli"));
for (const { file, raw, brotli } of first) console.log(line(file, raw, brotli));

const total = first.reduce((sum, part) => sum + part.brotli, 0);
console.log(line("all", first.reduce((sum, part) => sum + part.raw, 0), total));
console.log(`${kilobytes(total)} KB of ${MOST / 1024} KB; ${AIM / 1024} KB is the aim`);
console.log("before the first session:");
for (const { file, raw, brotli } of training) console.log(line(file, raw, brotli));
const trained = training.reduce((sum, part) => sum + part.brotli, total);
console.log(`${kilobytes(trained)} KB with the first visit's; ${MOST_TRAINED / 1024} KB at most`);
const bound = ({ file }) => (/^reader-.*wasm$/.test(basename(file)) ? MOST_READER : MOST_LATER);
console.log(`later, each of ${MOST_LATER / 1024} KB at most, the reader of ${MOST_READER / 1024}:`);
for (const { file, raw, brotli } of later) console.log(line(file, raw, brotli));

if (!first.some((part) => extname(part.file) === ".wasm")) throw new Error("there is no app in it");
if (total > MOST || trained > MOST_TRAINED || later.some((part) => part.brotli > bound(part))) {
  console.error("Too large.");
  process.exit(1);
}
