// What a phone has and a test browser has not: tones, a buzz, a screen that is kept on. Each call is
// written down in the page.

/** Puts stand-ins in the page before it loads; `screen` is "kept", "refused" or "absent". */
export async function senses(page, screen = "kept") {
  await page.addInitScript((screen) => {
    const calls = { tones: 0, buzzes: 0, woken: 0, taken: 0, released: 0 };
    window.calls = calls;
    const param = { value: 0, setValueAtTime() {}, setTargetAtTime() {} };
    const node = () => ({ connect: (to) => to, gain: param, frequency: param });
    window.AudioContext = class {
      state = "suspended";
      currentTime = 0;
      destination = {};
      resume() {
        calls.woken += 1;
        this.state = "running";
        return Promise.resolve();
      }
      createGain = node;
      createOscillator = () => ({ ...node(), start: () => (calls.tones += 1), stop() {} });
    };
    navigator.vibrate = () => {
      calls.buzzes += 1;
      return true;
    };
    const wakeLock =
      screen === "absent"
        ? undefined
        : {
            async request() {
              if (screen === "refused") throw new DOMException("low battery", "NotAllowedError");
              calls.taken += 1;
              const lock = {
                released: false,
                async release() {
                  if (!lock.released) calls.released += 1;
                  lock.released = true;
                },
              };
              window.lastLock = lock;
              return lock;
            },
          };
    if (wakeLock) Object.defineProperty(navigator, "wakeLock", { value: wakeLock });
    else delete Navigator.prototype.wakeLock;
  }, screen);
}

/** What was called so far. */
export const calls = (page) => page.evaluate(() => ({ ...window.calls }));

/** Hides the page as a lock does, or shows it again: the browser lets go of the screen meanwhile. */
export async function hide(page, hidden) {
  await page.evaluate((hidden) => {
    Object.defineProperty(document, "hidden", { configurable: true, get: () => hidden });
    if (hidden && window.lastLock) window.lastLock.released = true;
    document.dispatchEvent(new Event("visibilitychange", { bubbles: true }));
  }, hidden);
}
