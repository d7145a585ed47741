// What the walks need of W3C WebDriver. The client that npm has for it, selenium-webdriver, asks for
// a newer node than Rung does, brings along programs that fetch browsers, and knows no MiniBrowser.

const ELEMENT = "element-6066-11e4-a52e-4f735466cecf";
/** No command takes so long in ms, starting a browser included. */
const PATIENCE = 60_000;

async function send(base, method, path, body) {
  const answer = await fetch(base + path, {
    method,
    body: body && JSON.stringify(body),
    headers: { "content-type": "application/json" },
    signal: AbortSignal.timeout(PATIENCE),
  });
  const { value } = await answer.json();
  if (answer.ok) return value;
  throw new Error(`${method} ${path}: ${value.error}: ${value.message}`);
}

/** A window of a browser that a driver has opened. */
export class Window {
  #base;

  /** Opens one, by the driver that listens at an address. */
  static async open(driver, capabilities) {
    const body = { capabilities: { alwaysMatch: capabilities } };
    const { sessionId } = await send(driver, "POST", "/session", body);
    return new Window(`${driver}/session/${sessionId}`);
  }

  constructor(base) {
    this.#base = base;
  }

  #post(path, body = {}) {
    return send(this.#base, "POST", path, body);
  }

  async #element(selector) {
    const found = await this.#post("/element", { using: "css selector", value: selector });
    return `/element/${found[ELEMENT]}`;
  }

  resize(width, height) {
    return this.#post("/window/rect", { width, height });
  }

  go(url) {
    return this.#post("/url", { url });
  }

  /** Runs a function of plain arguments in the page; what it promises is waited for. */
  run(script, ...args) {
    return this.#post("/execute/sync", { script: `return (${script})(...arguments)`, args });
  }

  /**
   * A real tap: it fails where something else lies above. A page that has just come goes to its top,
   * whoever has scrolled it: WebKit's driver then taps what is no longer there, and is asked again.
   */
  async tap(selector) {
    const show = (selector) =>
      document.querySelector(selector)?.scrollIntoView({ block: "center", behavior: "instant" });
    const click = async () => this.#post(`${await this.#element(selector)}/click`);
    await this.run(show, selector);
    try {
      await click();
    } catch (error) {
      if (!String(error).includes("intercepted")) throw error;
      await new Promise((settled) => setTimeout(settled, 500));
      await this.run(show, selector);
      await click();
    }
  }

  /** Types in place of what is there, and leaves the field. */
  async type(selector, text) {
    const element = await this.#element(selector);
    await this.#post(`${element}/clear`);
    await this.#post(`${element}/value`, { text });
    await this.run((selector) => document.querySelector(selector).blur(), selector);
  }

  /** What is seen, as PNG. */
  async picture() {
    return Buffer.from(await send(this.#base, "GET", "/screenshot"), "base64");
  }
}
