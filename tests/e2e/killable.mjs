// A browser that is killed as phones kill it, all its processes at once and without a word, and
// opened again with the same profile.

import { spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "@playwright/test";
import { browser } from "../../tools/browser.mjs";
import { FLAGS } from "./flags.mjs";

export class Killable {
  /** With a profile of its own, on a disk of the caller's choice. */
  static async make(disk = tmpdir()) {
    return new Killable(await mkdtemp(join(disk, "rung-profile-")));
  }

  constructor(profile) {
    this.profile = profile;
  }

  /** Opens the browser; gives its page. */
  async open(prepare = async () => {}) {
    this.process = spawn(
      browser(),
      ["--headless", "--remote-debugging-port=0", `--user-data-dir=${this.profile}`, ...FLAGS, "about:blank"],
      { detached: true, stdio: ["ignore", "ignore", "pipe"] },
    );
    this.gone = new Promise((resolve) => this.process.once("exit", resolve));
    const address = await new Promise((resolve, reject) => {
      let said = "";
      this.process.stderr.on("data", (piece) => {
        said += piece;
        const found = said.match(/DevTools listening on (ws:\S+)/);
        if (found) resolve(found[1]);
      });
      this.gone.then(() => reject(new Error(`the browser is gone: ${said}`)));
    });
    this.browser = await chromium.connectOverCDP(address);
    const [context] = this.browser.contexts();
    await prepare(context);
    const [first] = context.pages();
    return first ?? context.newPage();
  }

  /** kill -9 of all its processes. */
  async kill() {
    process.kill(-this.process.pid, "SIGKILL");
    await this.gone;
    await this.browser.close().catch(() => {});
  }

  async remove() {
    await rm(this.profile, { recursive: true, force: true });
  }
}
