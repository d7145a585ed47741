// Keeps the app for use offline: all its files, each by what is in it. A newer version takes its
// place beside the one in use and waits until the athlete lets it in: no page ever mixes two.

/** Each file, and what it must be. */
const FILES = "%FILES%";
const PAGE = "index.html";
const HASHED = /-[0-9a-f]{16}(_bg)?\.\w+$/;
// Sites of one host share its caches: the scope tells whose one is.
const CACHE = `rung-${registration.scope}`;

const address = (file) => new URL(file, registration.scope).href;
const keys = new Map(FILES.map(([file, seal]) => [address(file), `${address(file)}?${seal}`]));

/** A file that came as another one fails the whole: the version before stays. */
async function keep() {
  const cache = await caches.open(CACHE);
  // One after the other: the page fetches what it needs meanwhile.
  for (const [file, integrity] of FILES) {
    const key = keys.get(address(file));
    if (await cache.match(key)) continue;
    // What has no hash in its name may be an old one in the browser's own cache.
    const response = await fetch(address(file), {
      integrity,
      cache: HASHED.test(file) ? "default" : "reload",
      credentials: "same-origin",
    });
    if (!response.ok) throw new Error(`${file}: ${response.status}`);
    // Browsers show no page that came by a redirect from here.
    const { redirected, body } = response;
    await cache.put(key, redirected ? new Response(body, response) : response);
  }
}

/** Drops what only older versions use. */
async function clear() {
  for (const name of await caches.keys()) {
    const ours = name === CACHE || name === SHARED;
    if (name.endsWith(`-${registration.scope}`) && !ours) await caches.delete(name);
  }
  const cache = await caches.open(CACHE);
  const known = new Set(keys.values());
  for (const { url } of await cache.keys()) if (!known.has(url)) await cache.delete(url);
}

async function kept(key, request) {
  const cache = await caches.open(CACHE);
  return (await cache.match(key)) ?? fetch(request);
}

// Files that another app has shared, until the page takes them (src/browser/shared.rs).
const SHARED = `rung-shared-${registration.scope}`;

/** The page stands whatever becomes of the files. */
async function receive(request) {
  await keepShared(request).catch((error) => console.error(error));
  return Response.redirect(address("#/bring"), 303);
}

async function keepShared(request) {
  const cache = await caches.open(SHARED);
  const files = (await request.formData()).getAll("files").filter((file) => file instanceof File);
  for (const [place, file] of files.entries()) {
    const name = encodeURIComponent(file.name);
    await cache.put(address(`shared/${Date.now()}-${place}`), new Response(file, { headers: { "x-name": name } }));
  }
}

addEventListener("install", (event) => event.waitUntil(keep()));

addEventListener("activate", (event) => event.waitUntil(clear().then(() => clients.claim())));

addEventListener("message", ({ data }) => {
  if (data?.type === "SKIP_WAITING") skipWaiting();
});

// A clock has ended: who taps on that word wants the page that knows more.
addEventListener("notificationclick", (event) => {
  event.notification.close();
  const back = async () => {
    const [page] = await clients.matchAll({ type: "window" });
    return page ? page.focus() : clients.openWindow(registration.scope);
  };
  event.waitUntil(back());
});

addEventListener("fetch", (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method === "POST" && origin + pathname === address("share")) {
    event.respondWith(receive(request));
  }
  if (request.method !== "GET") return;
  // Whatever is asked for as a page is the app: its routes stand behind the `#`.
  const page = request.mode === "navigate" ? keys.get(address(PAGE)) : undefined;
  const key = keys.get(origin + pathname) ?? page;
  if (key) event.respondWith(kept(key, request));
});
