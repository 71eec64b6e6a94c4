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

/** Runs in the page: from the next key until the status line has turned to saving and back to saved. */
export function noteSaved() {
  globalThis.saved = new Promise((resolve) => {
    let pressed;
    let wasWorking = false;
    document.addEventListener('keydown', ({ timeStamp }) => (pressed = timeStamp), { once: true, capture: true });
    const watching = new MutationObserver(() => {
      const line = document.querySelector('.wm-status');
      if (line?.classList.contains('wm-status--working')) wasWorking = true;
      if (!wasWorking || !line?.classList.contains('wm-status--saved')) return;
      watching.disconnect();
      resolve(performance.now() - pressed);
    });
    watching.observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true });
  });
}
