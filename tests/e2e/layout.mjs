// What does not fit a page: whatever the width, the scheme or the language.

/** What sticks out to the side. */
export function tooWide(page) {
  return page.evaluate(() => {
    const room = document.documentElement.clientWidth;
    if (document.scrollingElement.scrollWidth <= room) return [];
    const wide = [...document.body.querySelectorAll("*")].filter(
      (element) => element.getBoundingClientRect().right > room + 1,
    );
    return ["the page", ...wide.map((element) => element.outerHTML.slice(0, 120))];
  });
}

/**
 * Words that do not fit what holds them: a control, a card or a cell, and the page. What scrolls to
 * the side by itself, what is made for ears alone, and what a picture cuts on purpose may.
 */
export function tooLong(page) {
  return page.evaluate(() => {
    const BOXES = "button, a, label, summary, .card, dialog, fieldset, nav, main";
    const FREE = "svg, select, option, .plot";
    const isFree = (element) => {
      for (let at = element; at !== document.body; at = at.parentElement) {
        const { overflowX, clipPath } = getComputedStyle(at);
        if (["auto", "scroll"].includes(overflowX) || clipPath === "inset(50%)") return true;
      }
      return element.closest(FREE) !== null;
    };
    const room = document.documentElement.clientWidth;
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = node.data.trim();
      const parent = node.parentElement;
      if (!text || isFree(parent)) continue;
      if (!parent.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const boxes = [];
      for (let box = parent.closest(BOXES); box; box = box.parentElement?.closest(BOXES)) {
        boxes.push(box.getBoundingClientRect());
      }
      boxes.push({ left: 0, right: room });
      const out = [...range.getClientRects()].some((line) =>
        boxes.some(({ left, right }) => line.right > right + 1 || line.left < left - 1),
      );
      const { overflowX } = getComputedStyle(parent);
      const cut = overflowX === "hidden" && parent.scrollWidth > parent.clientWidth + 1;
      if (out || cut) found.push(`${cut ? "cut" : "out"}: ${text}`);
    }
    return found;
  });
}
