// The engines that Playwright's Chromium is not, as Debian has them, each behind its own driver.

import { execFileSync } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { delimiter, dirname, join } from "node:path";
import { answers, folder, start } from "./processes.mjs";
import { Window } from "./webdriver.mjs";

/** A phone's screen. The bars of desktop browsers take some of its height. */
const WIDTH = 390;
const HEIGHT = 844;
const PORTS = { WebKit: 4612, Firefox: 4613 };

/** Where a program is, or nothing. */
function program(...names) {
  const places = (process.env.PATH ?? "").split(delimiter);
  return names.flatMap((name) => places.map((place) => join(place, name))).find(existsSync);
}

/** WebKit's browser for tests, which is not in PATH: Debian's records know where. */
function miniBrowser() {
  try {
    const found = execFileSync("dpkg", ["-S", "*/MiniBrowser"], { encoding: "utf8", stdio: "pipe" });
    return found.match(/^libwebkit2gtk-\S+ (.+)$/m)?.[1];
  } catch {
    return undefined;
  }
}

const NEEDED = {
  WebKit: { MiniBrowser: miniBrowser(), WebKitWebDriver: program("WebKitWebDriver"), Xvfb: program("Xvfb") },
  Firefox: { firefox: program("firefox-esr", "firefox"), geckodriver: program("geckodriver") },
};

export const ENGINES = Object.keys(NEEDED);

/** Why an engine's walks are left out on this machine, or nothing. CI leaves out none. */
export function absent(engine) {
  const missing = Object.entries(NEEDED[engine]).filter(([, path]) => !path);
  if (missing.length === 0) return false;
  const reason = `this machine has no ${missing.map(([name]) => name).join(" and no ")}: see tools/engines.sh`;
  if (process.env.CI) throw new Error(reason);
  return reason;
}

/** Windows of desktops have a least width: here it gives way to a phone's. */
async function narrow(path, style) {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, style);
}

/** A screen that nobody sees; it says its number when it is there. */
async function screen() {
  const args = ["-displayfd", "1", "-screen", "0", "1024x1024x24", "-nolisten", "tcp"];
  const { end, out } = start(NEEDED.WebKit.Xvfb, args, {}, "pipe");
  const [number] = await once(out, "data", { signal: AbortSignal.timeout(20_000) });
  return { name: `:${String(number).trim()}`, end };
}

/**
 * Makes all ready for WebKit's browser: where it is, a screen, and what its programs are to be
 * told. Their sandbox is left out, which root cannot have: they open nothing but the app.
 */
export async function webkit(profile) {
  const bare = "* { min-width: 0; padding: 0; margin: 0; border-width: 0; font-size: 1px; }";
  await narrow(join(profile, "gtk-3.0/gtk.css"), bare);
  const { name, end } = await screen();
  const env = {
    DISPLAY: name,
    WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: "1",
    XDG_CONFIG_HOME: profile,
    XDG_DATA_HOME: join(profile, "data"),
    XDG_CACHE_HOME: join(profile, "cache"),
  };
  return { browser: NEEDED.WebKit.MiniBrowser, env, end };
}

const OPEN = {
  async WebKit(profile) {
    const { browser, env, end } = await webkit(profile);
    const driver = start(NEEDED.WebKit.WebKitWebDriver, [`--port=${PORTS.WebKit}`], env);
    const options = { binary: browser, args: ["--automation"] };
    return { capabilities: { "webkitgtk:browserOptions": options }, ends: [driver.end, end] };
  },
  async Firefox(profile) {
    await narrow(join(profile, "chrome/userChrome.css"), ":root { min-width: 0 !important; }");
    const driver = start(NEEDED.Firefox.geckodriver, ["--port", String(PORTS.Firefox)]);
    const options = {
      binary: NEEDED.Firefox.firefox,
      args: ["-headless", "-profile", profile],
      prefs: { "toolkit.legacyUserProfileCustomizations.stylesheets": true, "ui.useOverlayScrollbars": 1 },
    };
    return { capabilities: { "moz:firefoxOptions": options }, ends: [driver.end] };
  },
};

/** Opens a window of an engine with a profile of its own, or one that another has left. */
export async function open(engine, left) {
  const profile = left ?? (await folder());
  const { capabilities, ends } = await OPEN[engine](profile.path);
  const kill = () => Promise.all(ends.map((end) => end()));
  try {
    const driver = `http://127.0.0.1:${PORTS[engine]}`;
    await answers(`${driver}/status`);
    const window = await Window.open(driver, capabilities);
    await window.resize(WIDTH, HEIGHT);
    return { window, profile, kill };
  } catch (error) {
    await kill();
    throw new Error(`${engine} does not start here: ${error.message}`);
  }
}
