// Starts the app. What goes wrong before or after is said in the page, with a way to the data:
// none of this may depend on the app itself.

const PREFIX = "rung:";

function stored() {
  const found = {};
  for (let place = 0; place < localStorage.length; place += 1) {
    const key = localStorage.key(place);
    if (key.startsWith(PREFIX)) found[key] = localStorage.getItem(key);
  }
  return JSON.stringify(found);
}

function save() {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([stored()], { type: "application/json" }));
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

function failed() {
  const page = document.createElement("main");
  page.className = "page failed";
  page.setAttribute("role", "alert");
  const title = document.createElement("h1");
  title.textContent = "Rung has stopped";
  const text = document.createElement("p");
  text.textContent =
    "What you logged is stored. Reload to go on; if this comes again, export your data first.";
  const actions = document.createElement("div");
  actions.className = "actions";
  actions.append(
    button("Reload", () => location.reload()),
    button("Export everything", save),
  );
  page.append(title, text, actions);
  document.body.replaceChildren(page);
}

// A panic traps: nothing of the app runs any more.
function trapped(error) {
  if (error instanceof WebAssembly.RuntimeError) failed();
}
addEventListener("error", (event) => trapped(event.error));
addEventListener("unhandledrejection", (event) => trapped(event.reason));

const WORKER = "%WORKER%";
if (WORKER && "serviceWorker" in navigator) {
  // Where it cannot be registered the app works, online alone.
  navigator.serviceWorker.register(WORKER, { updateViaCache: "none" }).catch(() => {});
}

// Who has a diary trains: that part is fetched beside the app, not after it.
try {
  if (Object.keys(localStorage).some((key) => key.startsWith(PREFIX))) {
    fetch(new URL("%TRAINING%", import.meta.url)).catch(() => {});
  }
} catch {
  // A store that cannot be reached is told of by the app.
}

try {
  const { default: start } = await import("%JS%");
  await start({ module_or_path: new URL("%WASM%", import.meta.url) });
} catch (error) {
  console.error(error);
  failed();
}
