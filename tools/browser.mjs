// Where the browser for the tests is: prints its path, or fails where there is none.

import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { pathToFileURL } from "node:url";
import { chromium } from "@playwright/test";

const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

export function browser() {
  const places = (process.env.PATH ?? "").split(delimiter);
  const installed = NAMES.flatMap((name) => places.map((place) => join(place, name)));
  const all = [process.env.CHROMIUM, ...installed, chromium.executablePath()];
  return all.find((path) => path && existsSync(path));
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const found = browser();
  if (!found) process.exit(1);
  console.log(found);
}
