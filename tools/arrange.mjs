// Puts alike functions of a wasm file beside each other: the same code, brotli finds more of it
// again, and a distance that is short is short to write. wasm-opt does the moving: it sorts by the
// names that this gives the functions.

import { spawnSync } from "node:child_process";
import { readFile, writeFile } from "node:fs/promises";

const [CUSTOM, IMPORT, CODE] = [0, 2, 10];
const FUNCTION = 0;
const PIECE = 5;
/** What more functions than this have in common says nothing about two of them. */
const FREQUENT = 400;

/** Arranges the functions of the file at `path`, and optimizes it once more with wasm-opt's `flags`. */
export async function arrange(path, flags) {
  const wasm = await readFile(path);
  const { imported, bodies } = functions(wasm);
  await writeFile(path, Buffer.concat([wasm, names(imported, alike(bodies))]));
  optimize(path, [...flags, "--reorder-functions-by-name"]);
}

export function optimize(path, flags) {
  const { status, error } = spawnSync("wasm-opt", [...flags, path, "-o", path], { stdio: "inherit" });
  if (error || status !== 0) throw error ?? new Error("wasm-opt failed");
}

/** The places of the bodies, each followed by the one of those left that is most like it. */
function alike(bodies) {
  const all = bodies.map(pieces);
  const where = new Map();
  all.forEach((each, place) => {
    for (const piece of each) where.has(piece) ? where.get(piece).push(place) : where.set(piece, [place]);
  });
  const byBytes = bodies.map((_, place) => place).sort((a, b) => Buffer.compare(bodies[a], bodies[b]));
  const left = new Set(byBytes);
  const order = [];
  for (let at = byBytes[0]; at !== undefined; at = nearest(at) ?? left.values().next().value) {
    order.push(at);
    left.delete(at);
  }
  return order;

  /** What has most pieces in common with the one at a place, for its size; rare ones tell more. */
  function nearest(at) {
    const common = new Map();
    for (const piece of all[at]) {
      const places = where.get(piece);
      if (places.length > FREQUENT) continue;
      for (const place of places) {
        if (left.has(place)) common.set(place, (common.get(place) ?? 0) + places.length ** -0.5);
      }
    }
    const likeness = ([place, sum]) => sum / (all[at].size + all[place].size) ** 0.9;
    let [best, most] = [undefined, 0];
    for (const pair of common) {
      if (likeness(pair) > most) [best, most] = [pair[0], likeness(pair)];
    }
    return best;
  }
}

/** All runs of bytes of one length in a body. */
function pieces(body) {
  const all = new Set();
  for (let at = 0; at + PIECE <= body.length; at += 1) all.add(body.toString("latin1", at, at + PIECE));
  return all;
}

/** How many functions come from elsewhere, and the code of each that does not. */
function functions(wasm) {
  let imported = 0;
  const bodies = [];
  const read = new Reader(wasm, 8);
  while (!read.done()) {
    const id = read.byte();
    const section = read.part();
    if (id === IMPORT) {
      for (let left = section.number(); left > 0; left -= 1) imported += section.import();
    } else if (id === CODE) {
      for (let left = section.number(); left > 0; left -= 1) bodies.push(section.part().rest());
    }
  }
  return { imported, bodies };
}

/** A section that names each function by its place in `order`. */
function names(imported, order) {
  const width = String(order.length).length;
  const named = new Array(order.length);
  order.forEach((body, place) => {
    named[body] = sized(Buffer.from(String(place).padStart(width, "0")));
  });
  const list = named.map((name, body) => Buffer.concat([number(imported + body), name]));
  const functions = Buffer.concat([number(list.length), ...list]);
  const title = sized(Buffer.from("name"));
  return Buffer.concat([
    Buffer.of(CUSTOM),
    sized(Buffer.concat([title, Buffer.of(1), sized(functions)])),
  ]);
}

const sized = (bytes) => Buffer.concat([number(bytes.length), bytes]);

/** LEB128, as wasm writes numbers. */
function number(value) {
  const bytes = [];
  for (; value > 127; value >>>= 7) bytes.push((value & 127) | 128);
  return Buffer.from([...bytes, value]);
}

class Reader {
  constructor(bytes, at = 0) {
    this.bytes = bytes;
    this.at = at;
  }

  done() {
    return this.at >= this.bytes.length;
  }

  byte() {
    return this.bytes[this.at++];
  }

  number() {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = this.byte();
      value += (byte & 127) * 2 ** shift;
      if (byte < 128) return value;
    }
  }

  part() {
    const length = this.number();
    this.at += length;
    return new Reader(this.bytes.subarray(this.at - length, this.at));
  }

  rest() {
    return this.bytes.subarray(this.at);
  }

  /** Steps over an import; 1 if it is a function. */
  import() {
    this.part();
    this.part();
    const kind = this.byte();
    if (kind === FUNCTION) {
      this.number();
      return 1;
    }
    // A table has a type before its limits, a global one byte behind its type.
    if (kind === 3) this.at += 2;
    else {
      if (kind === 1) this.byte();
      const limited = this.byte() & 1;
      this.number();
      if (limited) this.number();
    }
    return 0;
  }
}
