#!/bin/sh
# WebKit and Firefox for the tests, with a driver and a screen, where they are missing: Debian's.
# Where they cannot be installed, the tests say what they leave out; with CI set they fail.
set -eu
missing=""
command -v WebKitWebDriver >/dev/null || missing="$missing webkit2gtk-driver"
command -v Xvfb >/dev/null || missing="$missing xvfb"
command -v firefox-esr >/dev/null || command -v firefox >/dev/null || missing="$missing firefox-esr"
[ -n "$missing" ] || exit 0
if command -v apt-get >/dev/null && [ "$(id -u)" = 0 ]; then
  export DEBIAN_FRONTEND=noninteractive
  # shellcheck disable=SC2086
  apt-get update -qq && apt-get install -y -qq --no-install-recommends $missing && exit 0
  echo "Debian's packages could not be installed:$missing" >&2
  exit 1
fi
echo "Not installed here, and only root with apt-get could:$missing" >&2
