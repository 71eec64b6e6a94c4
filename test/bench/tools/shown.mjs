/** Runs in a new page before anything else: notes when an element of this selector was first painted, in milliseconds since the page was asked for. */
export function notePainted(selector) {
  globalThis.painted = new Promise((resolve) => {
    const look = () => {
      const element = document.querySelector(selector);
      if (element === null || element.getClientRects().length === 0) return;
      watching.disconnect();
      // The frame in which it stands is painted when the next one begins.
      requestAnimationFrame(() => requestAnimationFrame(() => resolve(performance.now())));
    };
    const watching = new MutationObserver(look);
    watching.observe(document, { childList: true, subtree: true });
  });
}
