import { setTimeout as pause } from 'node:timers/promises';
import { freshPage } from '../tools/browser.mjs';
import { spread } from '../tools/numbers.mjs';

const repetitions = 9;
const reading = 8_000;

/** From the tap on "The pack" in the sample's task list until the pack is there: after some seconds on the list, and at once. */
export async function measureOpenPack(browser, site) {
  const ahead = await timesAfter(browser, site, reading);
  const atOnce = await timesAfter(browser, site, 0);
  return [
    {
      what: 'Tap to open pack, sample case',
      value: `${spread(ahead, 0)} ms`,
      note: `${String(repetitions)} times, after ${String(reading / 1000)} s on the task list`,
      goal: '100 ms',
    },
    {
      what: '  tapped as soon as the list is there',
      value: `${spread(atOnce, 0)} ms`,
      note: `${String(repetitions)} times, nothing made ahead`,
      goal: '',
    },
  ];
}

async function timesAfter(browser, site, wait) {
  const times = [];
  for (let count = 0; count < repetitions; count += 1) {
    const { page, close } = await freshPage(browser);
    await page.goto(`${site.url}#/sample`);
    const link = page.getByRole('link', { name: 'The pack', exact: true });
    await link.waitFor();
    await pause(wait);
    await page.evaluate(noteReady);
    await link.click();
    times.push(await page.evaluate(() => globalThis.ready));
    await close();
  }
  return times;
}

/** Runs in the page: from the next tap until the pack is said to be ready. */
function noteReady() {
  globalThis.ready = new Promise((resolve) => {
    let tapped;
    document.addEventListener('pointerdown', ({ timeStamp }) => (tapped = timeStamp), { once: true, capture: true });
    const watching = new MutationObserver(() => {
      if (document.querySelector('[data-testid=pack-ready]') === null) return;
      watching.disconnect();
      resolve(performance.now() - tapped);
    });
    watching.observe(document.body, { subtree: true, childList: true });
  });
}
