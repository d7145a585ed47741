#!/bin/sh
# The Rust toolchain of rust-toolchain.toml with the browser's target and the sources of the standard
# library, which a release builds anew, where they are missing.
set -eu
command -v rustup >/dev/null || { echo "Rung needs rustup: see https://rustup.rs" >&2; exit 1; }
command -v npm >/dev/null || { echo "Rung needs Node 20 or newer with npm" >&2; exit 1; }
version=$(sed -n 's/^channel = "\(.*\)"/\1/p' rust-toolchain.toml)
rustup toolchain list | grep -q "^$version" ||
  rustup toolchain install "$version" --profile minimal --component rustfmt --component clippy
rustup component list --installed --toolchain "$version" | grep -qx rust-src ||
  rustup component add rust-src --toolchain "$version"
rustup target list --installed --toolchain "$version" | grep -qx wasm32-unknown-unknown ||
  rustup target add wasm32-unknown-unknown --toolchain "$version"
