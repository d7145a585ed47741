# `make run` and `make test` set up a fresh machine: they install what is missing, pinned, outside
# the checkout where it can be used again, and do no work twice.

CACHE := $(or $(RUNG_CACHE),$(HOME)/.cache/rung)
TRUNK_VERSION := 0.21.14
BINDGEN_VERSION := 0.2.130
TRUNK := $(CACHE)/tools/trunk-$(TRUNK_VERSION)
BINDGEN := $(CACHE)/tools/wasm-bindgen-$(BINDGEN_VERSION)
PORT ?= 8080

# No path of the machine that builds it goes into the app; the short ones weigh less, too.
export CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS := --cfg erase_components -Cllvm-args=-inline-threshold=0 \
	--remap-path-prefix=$(or $(CARGO_HOME),$(HOME)/.cargo)/registry/src=src

export PATH := $(TRUNK)/bin:$(BINDGEN)/bin:$(CURDIR)/node_modules/.bin:$(HOME)/.cargo/bin:$(PATH)

SOURCES := $(shell find src style static tools -type f) Cargo.toml Cargo.lock \
	Trunk.toml index.html .cargo/config.toml package-lock.json

.PHONY: run build test native e2e squad dev browser toolchain clean

run: build
	node tools/serve.mjs dist $(PORT)

build: dist/index.html

test: native e2e

# The app, rebuilt and reloaded with every change.
dev: toolchain $(TRUNK)/bin/trunk $(BINDGEN)/bin/wasm-bindgen node_modules/.package-lock.json
	trunk serve

native: toolchain
	cargo test --locked

# Seasons of simulated athletes under this coach and under others: no test, a look in the mirror.
squad: toolchain
	cargo run --release --locked --example squad

e2e: build browser
	playwright test --config tests/e2e/playwright.config.mjs

dist/index.html: $(SOURCES) $(TRUNK)/bin/trunk $(BINDGEN)/bin/wasm-bindgen node_modules/.package-lock.json | toolchain
	trunk build --release --locked
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

node_modules/.package-lock.json: package.json package-lock.json
	npm ci --no-progress
	touch $@

clean:
	rm -rf dist target test-results
