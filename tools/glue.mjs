// Takes from the glue what the app does not use, and from the names between the two what does not
// compress.

/** The glue without the functions that `wasm` does not import: those that only its own dead code took. */
export function trimmed(glue, wasm) {
  const imports = WebAssembly.Module.imports(new WebAssembly.Module(wasm));
  const used = new Set(imports.map(({ name }) => name));
  const entry = /^ {8}(__wb\w+): function[\s\S]*?^ {8}\}.*,$/gm;
  return glue.replace(entry, (all, name) => (used.has(name) ? all : ""));
}

/**
 * Both with other names for what the one takes from the other: wasm-bindgen's have hashes, half of
 * their weight. They keep their length, so that nothing else in the wasm moves.
 */
export function renamed(glue, wasm) {
  const module = new WebAssembly.Module(wasm);
  const all = [...WebAssembly.Module.imports(module), ...WebAssembly.Module.exports(module)];
  const hashed = new Set(all.map(({ name }) => name).filter((name) => /_[0-9a-f]{16}/.test(name)));
  // One may begin as another: the longer first.
  const names = [...hashed].sort((a, b) => b.length - a.length);
  let [text, binary] = [glue, wasm.toString("latin1")];
  names.forEach((name, place) => {
    const [word] = name.split(/_[0-9a-f]{16}/);
    const other = word + String(place).padStart(name.length - word.length, "_");
    if (binary.split(name).length !== 2) throw new Error(`${name} is not there once`);
    binary = binary.replace(name, other);
    text = text.replaceAll(name, other);
  });
  return [text, Buffer.from(binary, "latin1")];
}
