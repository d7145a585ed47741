# `make run` and `make test` set up a fresh machine: they install what is missing, pinned, outside
# the checkout where it can be used again, and do no work twice.

CACHE := $(or $(RUNG_CACHE),$(HOME)/.cache/rung)
TRUNK_VERSION := 0.21.14
BINDGEN_VERSION := 0.2.130
SPLIT_VERSION := 0.2.4
GECKO_VERSION := 0.37.1
DENY_VERSION := 0.20.2
FUZZ_VERSION := 0.13.2
TRUNK := $(CACHE)/tools/trunk-$(TRUNK_VERSION)
BINDGEN := $(CACHE)/tools/wasm-bindgen-$(BINDGEN_VERSION)
SPLIT := $(CACHE)/tools/wasm-split-$(SPLIT_VERSION)
GECKO := $(CACHE)/tools/geckodriver-$(GECKO_VERSION)
DENY := $(CACHE)/tools/cargo-deny-$(DENY_VERSION)
FUZZ := $(CACHE)/tools/cargo-fuzz-$(FUZZ_VERSION)
TOOLS := $(TRUNK)/bin/trunk $(BINDGEN)/bin/wasm-bindgen $(SPLIT)/bin/wasm-split-cli \
	node_modules/.package-lock.json
PORT ?= 8080
LIMIT := $(if $(shell command -v timeout),timeout --kill-after=10 600)

# No path of the machine that builds it goes into the app; the short ones weigh less, too.
export CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS := --cfg erase_components -Cllvm-args=-inline-threshold=0 \
	--remap-path-prefix=$(or $(CARGO_HOME),$(HOME)/.cargo)/registry/src=src

# A release builds the standard library with the app: small, and without the words of panics, which
# weigh a tenth of it all (static/boot.js says in the page that the app has stopped). Cargo calls
# that unstable, hence the bootstrap; the toolchain is pinned.
RELEASE := RUSTC_BOOTSTRAP=1 CARGO_UNSTABLE_BUILD_STD=std,panic_abort \
	CARGO_UNSTABLE_BUILD_STD_FEATURES=optimize_for_size \
	CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS="$(CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS) -Zunstable-options -Cpanic=immediate-abort"

export WASM_BINDGEN := $(BINDGEN)/bin/wasm-bindgen
export PATH := $(CURDIR)/tools/bin:$(TRUNK)/bin:$(SPLIT)/bin:$(GECKO)/bin:$(DENY)/bin:$(FUZZ)/bin:$(CURDIR)/node_modules/.bin:$(HOME)/.cargo/bin:$(PATH)

SOURCES := $(shell find src style static tools -type f) Cargo.toml Cargo.lock \
	Trunk.toml index.html .cargo/config.toml package-lock.json

.PHONY: run build test native e2e chromium engines made figures bench screens squad dev deny fuzz browser toolchain clean

run: build
	node tools/serve.mjs dist $(PORT)

build: dist/index.html

test: native e2e

# The app, rebuilt and reloaded with every change.
dev: toolchain $(TOOLS)
	trunk serve

native: toolchain
	cargo test --locked

# Seasons of simulated athletes under this coach and under others: no test, a look in the mirror.
squad: toolchain
	cargo run --release --locked --example squad

# What storage loses, takes and costs: a table, from a hundred kills with one store and with both.
figures: build browser made
	node tests/e2e/figures.mjs target/made

# How fast it is: visits, taps and the making of a program, against the bounds it has.
bench: build browser made
	node tests/e2e/bench.mjs target/made

# Every page in both schemes and at three widths, as pictures in target/screens.
screens: build browser made
	node tests/e2e/screens.mjs target/made target/screens

# Diaries that athletes of each kind would have, and one of ten years.
made: toolchain
	@mkdir -p target/made
	RUNG_MADE=$(CURDIR)/target/made cargo test --locked --quiet --test native diaries_for_the_browser

e2e: chromium engines

chromium: build browser made
	playwright test --config tests/e2e/playwright.config.mjs

# WebKit and Firefox. Every test has its time; what hangs beside them ends here.
engines: build $(GECKO)/bin/geckodriver
	@tools/engines.sh
	$(LIMIT) node --test --test-concurrency=1 --test-reporter=spec tests/engines/*.spec.mjs

# Licences, bans and sources of what comes from others, and its known faults where they can be told.
deny: toolchain $(DENY)/bin/cargo-deny
	@tools/deny.sh

# Tries every reader of what comes from outside with random bytes, each for so many seconds.
SECONDS_EACH ?= 120
fuzz: toolchain $(FUZZ)/bin/cargo-fuzz
	tools/fuzz.sh $(SECONDS_EACH)

dist/index.html: $(SOURCES) $(TOOLS) | toolchain
	$(RELEASE) trunk build --release --locked
	touch $@

toolchain:
	@tools/toolchain.sh

browser:
	@tools/browser.sh

$(TRUNK)/bin/trunk: | toolchain
	cargo install --locked trunk@$(TRUNK_VERSION) --no-default-features --features rustls --root $(TRUNK)

# Its own lock names a release that registries may not have any more: left to resolve.
$(BINDGEN)/bin/wasm-bindgen: | toolchain
	cargo install wasm-bindgen-cli@$(BINDGEN_VERSION) --root $(BINDGEN)

$(SPLIT)/bin/wasm-split-cli: | toolchain
	cargo install --locked wasm_split_cli_support@$(SPLIT_VERSION) --features build-binary --root $(SPLIT)

# A driver need not be fast: unoptimized, it takes two thirds of the time to build.
$(GECKO)/bin/geckodriver: | toolchain
	CARGO_PROFILE_DEV_DEBUG=0 cargo install --locked --debug geckodriver@$(GECKO_VERSION) --root $(GECKO)

# Built to be there soon: it is asked for a second's work.
$(DENY)/bin/cargo-deny: | toolchain
	CARGO_PROFILE_RELEASE_LTO=off CARGO_PROFILE_RELEASE_CODEGEN_UNITS=16 CARGO_PROFILE_RELEASE_OPT_LEVEL=1 \
		cargo install --locked cargo-deny@$(DENY_VERSION) --root $(DENY)

$(FUZZ)/bin/cargo-fuzz: | toolchain
	cargo install --locked cargo-fuzz@$(FUZZ_VERSION) --root $(FUZZ)

node_modules/.package-lock.json: package.json package-lock.json
	npm ci --no-progress
	touch $@

clean:
	rm -rf dist target test-results
