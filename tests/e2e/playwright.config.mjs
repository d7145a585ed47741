import { defineConfig } from "@playwright/test";
import { browser } from "../../tools/browser.mjs";
import { FLAGS } from "./flags.mjs";

export default defineConfig({
  testDir: ".",
  outputDir: "../../test-results",
  timeout: 120_000,
  expect: { timeout: 15_000 },
  workers: 2,
  retries: 0,
  reporter: [["list"]],
  use: {
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    isMobile: true,
    testIdAttribute: "data-testid",
    serviceWorkers: "allow",
    launchOptions: { executablePath: browser(), args: FLAGS },
  },
  webServer: [
    { command: "node tools/serve.mjs dist 4601", url: "http://localhost:4601/", cwd: "../.." },
    {
      command: "node tools/serve.mjs dist 4602 /some/sub/path/",
      url: "http://localhost:4602/some/sub/path/",
      cwd: "../..",
    },
  ],
});
