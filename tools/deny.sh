#!/bin/sh
# What comes from others: licences, bans and sources always; known faults where the list of them,
# which is kept apart from the registry, can be fetched. Where it cannot, that is said.
set -eu
cargo deny --locked check licenses bans sources
if cargo deny --locked fetch db >/dev/null 2>&1; then
  cargo deny --locked check --disable-fetch advisories
else
  echo "Advisories were NOT checked: the RustSec database cannot be fetched from here." >&2
fi
