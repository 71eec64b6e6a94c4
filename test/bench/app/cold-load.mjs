import { freshPage, slowDown } from '../tools/browser.mjs';
import { spread } from '../tools/numbers.mjs';
import { notePainted } from '../tools/shown.mjs';

const repetitions = 9;

/** From the address to the first text box, on a slow device that has nothing of the app yet. */
export async function measureColdLoad(browser, site) {
  const times = [];
  for (let count = 0; count < repetitions; count += 1) {
    const { page, close } = await freshPage(browser);
    await slowDown(page, 4);
    await page.addInitScript(notePainted, 'input');
    await page.goto(`${site.url}#/cases`); // on a new device, the page that takes the passphrase
    times.push(await page.evaluate(() => globalThis.painted));
    await close();
  }
  return [
    {
      what: 'Cold load to the first text box, 4x CPU slowdown',
      value: `${spread(times, 0)} ms`,
      note: `${String(repetitions)} times`,
      goal: '1000 ms',
    },
    { what: '  as measured earlier: SurveyJS, Form.io, RJSF', value: '2400, 1800, 1240 ms', note: '', goal: '' },
  ];
}
