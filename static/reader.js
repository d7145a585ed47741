// Reads files beside the page, which stays alive: what is asked comes as [what, order, files], what
// was found goes back as [what, text], how far it is as ["share", of 1]. The files of the last
// asking stay until there are others.

import start, { bring, drop, survey, take } from "%JS%";

// The reader tells how far it is through this.
globalThis.rungShare = (share) => postMessage(["share", share]);

const ASKED = { survey, bring };
const wasm = fetch(new URL("%WASM%", import.meta.url), { integrity: "%WASM_INTEGRITY%" });
const started = start({ module_or_path: wasm });

// One after the other, in their order.
let last = started;
addEventListener("message", ({ data: [what, order, files] }) => {
  last = last.then(async () => {
    if (files) {
      drop();
      for (const file of files) take(file.name, new Uint8Array(await file.arrayBuffer()));
    }
    postMessage([what, ASKED[what](order)]);
  });
  last.catch((error) => {
    console.error(error);
    postMessage(["failed", ""]);
  });
});
