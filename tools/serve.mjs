// Serves a folder as any static host would: at the root, and for the tests also at a path below;
// as it is, or compressed as hosts do.
// Usage: node tools/serve.mjs <folder> <port> [path] [compressed]

import { createServer } from "node:http";
import { readFile } from "node:fs/promises";
import { extname, join, normalize } from "node:path";
import { brotliCompressSync } from "node:zlib";

const [folder, port, below = "/", compressed] = process.argv.slice(2);
const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".wasm": "application/wasm",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".png": "image/png",
  ".webmanifest": "application/manifest+json",
};

function inside(path) {
  const asked = path.startsWith(below) ? path.slice(below.length) : path.slice(1);
  const file = asked === "" || asked.endsWith("/") ? `${asked}index.html` : asked;
  const safe = normalize(join(folder, file));
  return safe.startsWith(normalize(folder)) ? safe : null;
}

const squeezed = new Map();

/** A file as it is sent, with its encoding where it is compressed: once, not for each visitor. */
async function sent(file) {
  if (!compressed || extname(file) === ".png") return [await readFile(file), {}];
  if (!squeezed.has(file)) squeezed.set(file, brotliCompressSync(await readFile(file)));
  return [squeezed.get(file), { "content-encoding": "br" }];
}

const server = createServer(async (request, response) => {
  try {
    const path = decodeURIComponent(new URL(request.url, "http://localhost").pathname);
    const file = inside(path);
    const [body, encoding] = await sent(file);
    const type = TYPES[extname(file)] ?? "application/octet-stream";
    const headers = { "content-type": type, "cache-control": "no-cache", ...encoding };
    response.writeHead(200, headers).end(body);
  } catch {
    response.writeHead(404, { "content-type": "text/plain" }).end("Not found");
  }
});

server.listen(Number(port), () => console.log(`Rung is at http://localhost:${port}${below}`));
