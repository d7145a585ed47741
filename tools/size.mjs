// The size gate: what a first visit fetches, in brotli, part by part. Pictures for the home screen
// are fetched by who installs the app.

import { readdir, readFile } from "node:fs/promises";
import { extname, join } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";

const MOST = 256 * 1024;
const AIM = 200 * 1024;

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

const line = (name, raw, brotli) =>
  `${name.padEnd(44)} ${String(raw).padStart(9)} ${String(brotli).padStart(9)}`;
console.log(line("file", "raw", "brotli"));
for (const { file, raw, brotli } of parts) console.log(line(file, raw, brotli));

const total = parts.reduce((sum, part) => sum + part.brotli, 0);
console.log(line("all", parts.reduce((sum, part) => sum + part.raw, 0), total));
console.log(`${(total / 1024).toFixed(1)} KB of ${MOST / 1024} KB; ${AIM / 1024} KB is the aim`);
if (!parts.some((part) => extname(part.file) === ".wasm")) throw new Error("there is no app in it");
if (total > MOST) {
  console.error("Too large.");
  process.exit(1);
}
