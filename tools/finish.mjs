// Trunk's post-build hook. Trunk writes the start-up script into the page, where a strict content
// policy forbids it: it becomes a file of its own, made of static/boot.js. A release gets its
// policy and its service worker, and its glue is minified: Trunk's own minifier gives up on it.

import { createHash } from "node:crypto";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { minify } from "terser";
import { generateSW } from "workbox-build";

const POLICY = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "connect-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

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
  const [, js] = only(/from\s*['"]([^'"]+)['"]/, inline, "module");
  const [, wasm] = only(/['"]([^'"]+\.wasm)['"]/, inline, "wasm");
  const here = (path) => `./${path.replace(/^\.?\//, "")}`;
  const source = await readFile("static/boot.js", "utf8");
  const script = source
    .replace("%JS%", here(js))
    .replace("%WASM%", here(wasm))
    .replace("%WORKER%", release ? "./sw.js" : "");
  const hash = createHash("sha256").update(script).digest("hex").slice(0, 16);
  const name = `boot-${hash}.js`;
  await writeFile(join(stage, name), script);
  if (release) await shrink(join(stage, js));
  // All that is needed is fetched at once, not one after the other. Trunk's own hints are dropped:
  // they name each file a second time.
  const early = [
    `<link rel="modulepreload" href="${here(js)}">`,
    `<link rel="preload" href="${here(wasm)}" as="fetch" type="application/wasm" crossorigin>`,
  ];
  const start = `<script type="module" src="./${name}"></script>`;
  const bare = page.replace(inline, "").replace(/<link[^>]*rel="?(?:modulepreload|preload)[^>]*>/g, "");
  return first(bare, [...early, start].join(""));
}

async function shrink(path) {
  const { code } = await minify(await readFile(path, "utf8"), { module: true });
  await writeFile(path, code);
}

/** The page with a piece right behind its first line, the charset. */
function first(page, piece) {
  const [charset] = only(/<meta charset[^>]*>/i, page, "charset");
  return page.replace(charset, charset + piece);
}

async function worker() {
  const { warnings } = await generateSW({
    swDest: join(stage, "sw.js"),
    globDirectory: stage,
    // Pictures for the home screen are fetched by who installs it.
    globPatterns: ["**/*.{html,css,js,wasm,svg,webmanifest}"],
    // Hashed names never change their contents.
    dontCacheBustURLsMatching: /-[0-9a-f]{12,16}(_bg)?\./,
    navigateFallback: "index.html",
    // A newer version waits until the athlete lets it in: no page ever mixes two.
    skipWaiting: false,
    clientsClaim: true,
    cleanupOutdatedCaches: true,
    inlineWorkboxRuntime: true,
    sourcemap: false,
    maximumFileSizeToCacheInBytes: 8 * 1024 * 1024,
  });
  if (warnings.length > 0) throw new Error(warnings.join("\n"));
}

const path = join(stage, "index.html");
let page = await boot(await readFile(path, "utf8"));
if (release) {
  page = first(page, `<meta http-equiv="Content-Security-Policy" content="${POLICY}">`);
}
await writeFile(path, page);
if (release) await worker();
