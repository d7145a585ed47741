#!/bin/sh
# A browser for the tests, where there is none: Debian's, or else Playwright's own.
set -eu
node tools/browser.mjs >/dev/null && exit 0
if command -v apt-get >/dev/null && [ "$(id -u)" = 0 ]; then
  apt-get update -qq && apt-get install -y -qq --no-install-recommends chromium && exit 0
fi
node_modules/.bin/playwright install chromium
