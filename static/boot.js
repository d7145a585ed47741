// Starts the app. What goes wrong before or after is said in the page, with a way to the data:
// none of this may depend on the app itself.

const PREFIX = "rung:";

// What is said here in each language: the app and its words may be what fails.
const SENTENCES = {
  en: {
    lead: "Train. Don’t just work out.",
    stopped: "Rung has stopped",
    safe: "What you logged is stored. Reload to go on; if this comes again, export your data first.",
    reload: "Reload",
    export: "Export everything",
    open: "Open Rung",
    framed: "Rung does not run inside another page",
    apart: "What is stored here is kept apart from what you logged. Open Rung by its own address.",
  },
  de: {
    lead: "Trainiere. Beweg dich nicht nur.",
    stopped: "Rung ist stehen geblieben",
    safe: "Was du eingetragen hast, ist gespeichert. Lade neu, um weiterzumachen; kommt das wieder, exportiere zuerst deine Daten.",
    reload: "Neu laden",
    export: "Alles exportieren",
    open: "Rung öffnen",
    framed: "Rung läuft nicht in einer anderen Seite",
    apart: "Was hier gespeichert ist, liegt getrennt von dem, was du eingetragen hast. Öffne Rung unter seiner eigenen Adresse.",
  },
  pl: {
    lead: "Trenuj. Nie tylko ćwicz.",
    stopped: "Rung się zatrzymał",
    safe: "To, co zapisano, jest bezpieczne. Odśwież, by kontynuować; jeśli to się powtórzy, najpierw wyeksportuj dane.",
    reload: "Odśwież",
    export: "Eksportuj wszystko",
    open: "Otwórz Rung",
    framed: "Rung nie działa wewnątrz innej strony",
    apart: "To, co jest tu zapisane, leży osobno od twoich wpisów. Otwórz Rung pod jego własnym adresem.",
  },
};
const sentence = (name) => (SENTENCES[document.documentElement.lang] ?? SENTENCES.en)[name];

// Both stores, for one may have what the other lacks; what cannot be reached is left out.
async function stored() {
  const found = {};
  try {
    for (const key of Object.keys(localStorage)) {
      if (key.startsWith(PREFIX)) found[key] = localStorage.getItem(key);
    }
  } catch {}
  try {
    for (const [key, text] of await boxed()) {
      if (key.startsWith(PREFIX)) found[key] ??= text;
    }
  } catch {}
  return JSON.stringify(found);
}

function boxed() {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open("rung", 1);
    // One that is not there is not made here.
    opening.onupgradeneeded = () => opening.transaction.abort();
    opening.onerror = reject;
    opening.onsuccess = () => {
      const store = opening.result.transaction("kept").objectStore("kept");
      const [keys, texts] = [store.getAllKeys(), store.getAll()];
      texts.onsuccess = () => resolve(keys.result.map((key, place) => [key, texts.result[place]]));
      texts.onerror = reject;
    };
  });
}

async function save() {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([await stored()], { type: "application/json" }));
  link.download = "rung.json";
  link.click();
}

function button(text, act) {
  const button = document.createElement("button");
  button.type = "button";
  button.textContent = text;
  button.addEventListener("click", act);
  return button;
}

function say(what, why, ...ways) {
  const page = document.createElement("main");
  page.className = "page failed";
  page.setAttribute("role", "alert");
  const title = document.createElement("h1");
  title.textContent = what;
  const text = document.createElement("p");
  text.textContent = why;
  const actions = document.createElement("div");
  actions.className = "actions";
  actions.append(...ways);
  page.append(title, text, actions);
  document.body.replaceChildren(page);
}

function failed() {
  say(
    sentence("stopped"),
    sentence("safe"),
    button(sentence("reload"), () => location.reload()),
    button(sentence("export"), save),
  );
}

// A panic traps: nothing of the app runs any more.
function trapped(error) {
  if (error instanceof WebAssembly.RuntimeError) failed();
}
addEventListener("error", (event) => trapped(event.error));
addEventListener("unhandledrejection", (event) => trapped(event.reason));

/** Within another page the browser keeps a store of its own: the diary would seem to be gone. */
function framed() {
  const link = document.createElement("a");
  link.href = location.href;
  link.target = "_top";
  link.textContent = sentence("open");
  say(sentence("framed"), sentence("apart"), link);
}

/** Who has a diary trains: that part is fetched beside the app, not after it. */
function hint() {
  try {
    if (!Object.keys(localStorage).some((key) => key.startsWith(PREFIX))) return;
  } catch {
    return; // A store that cannot be reached is told of by the app.
  }
  for (const file of "%TRAINING%") {
    const link = document.createElement("link");
    link.rel = "preload";
    link.as = "fetch";
    link.crossOrigin = "anonymous";
    link.href = new URL(file, import.meta.url);
    document.head.append(link);
  }
}

/** The words of another language than the one that is built in; without them it is that one. */
async function words() {
  const found = "%WORDS%"[document.documentElement.lang];
  if (!found) return;
  const [file, integrity] = found;
  try {
    const response = await fetch(new URL(file, import.meta.url), { integrity });
    if (!response.ok) throw new Error(response.status);
    globalThis.rungWords = await response.text();
  } catch (error) {
    console.warn(error);
    document.documentElement.lang = "en";
  }
}

async function run() {
  const WORKER = "%WORKER%";
  if (WORKER && "serviceWorker" in navigator) {
    // Where it cannot be registered the app works, online alone.
    navigator.serviceWorker.register(WORKER, { updateViaCache: "none" }).catch(() => {});
  }
  hint();
  const spoken = words();
  const lead = document.querySelector("#shell .lead");
  if (lead) lead.textContent = sentence("lead");
  const wasm = fetch(new URL("%WASM%", import.meta.url), { integrity: "%WASM_INTEGRITY%" });
  wasm.catch(() => {}); // It is told of below, once.
  const { default: start } = await import("%JS%");
  await spoken;
  await start({ module_or_path: wasm });
}

// Within a page of another host the stores are others. One of this host has the same.
function isOwn() {
  try {
    return window.top.location.origin === location.origin;
  } catch {
    return false;
  }
}

if (isOwn()) {
  run().catch((error) => {
    console.error(error);
    failed();
  });
} else {
  framed();
}
