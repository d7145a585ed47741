// WebKit's browser keeps nothing on the disk while a driver has it. To see what outlives it, it is
// opened as an athlete opens it, on a page that has the app in a frame and does there what a test
// asks for. The app's content policy holds in the frame, not around it.

import { once } from "node:events";
import { cp, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { webkit } from "./engines.mjs";
import { folder, host, start } from "./processes.mjs";

const PORTS = { host: 4615, asks: 4616 };
const ASKS = `http://localhost:${PORTS.asks}/`;
/** No answer takes so long in ms, starting the browser included. */
const PATIENCE = 60_000;

/** In the page: asks what to do, does it, tells what came of it, and asks again. */
async function obey(asks) {
  const frame = document.querySelector("iframe");
  const known = ["document", "location", "localStorage", "navigator"];
  let answer = {};
  for (;;) {
    const asked = await fetch(asks, { method: "POST", body: JSON.stringify(answer) });
    const { script, args } = await asked.json();
    try {
      const window = frame.contentWindow;
      const run = new Function("window", ...known, "args", `return (${script})(...args)`);
      answer = { value: await run(window, ...known.map((name) => window[name]), args) };
    } catch (error) {
      answer = { error: String(error) };
    }
  }
}

const PAGE = `<!doctype html>
<meta charset="utf-8">
<title>Walk</title>
<iframe style="position: fixed; inset: 0; inline-size: 100%; block-size: 100%; border: 0"></iframe>
<script type="module">(${obey})("${ASKS}")</script>
`;

/** A window as of WebDriver; its taps and words are made by script. */
class Puppet {
  #server;
  #idle;

  constructor(server) {
    this.#server = server;
    server.on("request", async (request, response) => {
      const answer = JSON.parse(await text(request));
      response.setHeader("access-control-allow-origin", "*");
      this.#idle = response;
      server.emit("answer", answer);
    });
  }

  async answer() {
    const [{ value, error }] = await once(this.#server, "answer", { signal: AbortSignal.timeout(PATIENCE) });
    if (error) throw new Error(error);
    return value;
  }

  run(script, ...args) {
    const answer = this.answer();
    this.#idle.end(JSON.stringify({ script: String(script), args }));
    return answer;
  }

  go(url) {
    return this.run((url) => void (location.href = url), url);
  }

  tap(selector) {
    const tap = (selector) => {
      const found = document.querySelector(selector);
      if (found.localName === "option") {
        found.selected = true;
        return found.parentElement.dispatchEvent(new Event("change", { bubbles: true }));
      }
      // As a function of the frame: else the app's own addresses are taken as the outer page's.
      const { Function, setTimeout } = document.defaultView;
      return new Promise((done) => {
        found.addEventListener("click", () => done(true), { once: true });
        setTimeout(Function.prototype.bind.call(found.click, found));
      });
    };
    return this.run(tap, selector);
  }

  type(selector, text) {
    const type = (selector, text) => {
      const found = document.querySelector(selector);
      found.value = text;
      for (const name of ["input", "change"]) found.dispatchEvent(new Event(name, { bubbles: true }));
    };
    return this.run(type, selector, text);
  }
}

/** Where the app is in such a window. */
export const ROOT = `http://localhost:${PORTS.host}/app/`;

/** The app with the page around it, served; ends with a call. */
export async function stage() {
  const site = await folder();
  await cp("dist", join(site.path, "app"), { recursive: true });
  await writeFile(join(site.path, "index.html"), PAGE);
  const stop = await host(PORTS.host, site.path);
  return async () => {
    await stop();
    await site.remove();
  };
}

/** Opens a window with a profile of its own, or one that another has left. */
export async function open(left) {
  const profile = left ?? (await folder());
  const server = createServer().listen(PORTS.asks);
  const window = new Puppet(server);
  const { browser, env, end } = await webkit(profile.path);
  const running = start(browser, [new URL("..", ROOT).href], env);
  const kill = async () => {
    await Promise.all([running.end(), end()]);
    server.closeAllConnections();
    await new Promise((done) => server.close(done));
  };
  try {
    await window.answer();
    return { window, profile, kill };
  } catch (error) {
    await kill();
    throw new Error(`WebKit does not start here without a driver: ${error.message}`);
  }
}
