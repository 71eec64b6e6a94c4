import type { Driver } from './driver.ts';

async function keepSignature(driver: Driver, tick: string): Promise<void> {
  await driver.untilHeading('Sign');
  await driver.press('checkbox', tick);
  await driver.press('button', 'Continue');
  await driver.untilHeading('Is this right?');
  await driver.press('button', 'Keep my signature');
}

const tick = 'This is my signature, and I agree';

/** What stands at the head of each page on which the parent reads. */
const pagesOfTheParent = [
  'Hello Alex Example. This is about Robin.',
  'Robin’s weeks',
  'What each side takes on',
  'Who to ring',
  'Part-time timetable plan',
];

/** What a parent says by agreeing, each ticked. */
const statements = [
  'someone from school has talked all of this through with you and heard what you think is right for Robin',
  'you know that it is only for a limited time, and you know the day it ends',
  'you agree to the plan, and to the days and hours in it',
];

async function signAsParent(driver: Driver): Promise<void> {
  await driver.press('button', 'Hand the device to the parent');
  for (const heading of pagesOfTheParent) {
    await driver.untilHeading(heading);
    await driver.press('button', 'Next');
  }
  await driver.press('radio', 'I agree');
  await driver.press('button', 'Next');
  for (const statement of statements) await driver.press('checkbox', statement);
  await driver.press('button', 'I agree');
  await driver.press('button', 'Give the device back to the school');
}

async function signAsHead(driver: Driver, document: 'consent form and the plan' | 'checklist'): Promise<void> {
  await driver.press('button', `Sign the ${document} as head`);
  await driver.press('button', 'I have read this');
  if (document !== 'checklist') await driver.press('button', 'I have read the plan');
  await driver.press('button', 'Yes, go on to sign');
  await keepSignature(driver, tick);
  await driver.press('button', 'Back to the signatures');
}

/** The parent signs the consent form and the plan, then the head these and the checklist; ends on the page of the signed pack. */
export async function signSample(driver: Driver): Promise<void> {
  await driver.untilHeading('Sign');
  await signAsParent(driver);
  await signAsHead(driver, 'consent form and the plan');
  await signAsHead(driver, 'checklist');
  await driver.press('button', 'Go to the signed pack');
  await driver.untilHeading('The pack');
}

/** Runs in the page: whether the viewer has drawn a page with dark letters on light paper. */
const pageIsDrawn = `(() => {
  const canvas = document.querySelector('.wm-pdf canvas');
  const { data } = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height);
  let ink = 0;
  for (let at = 0; at < data.length; at += 4) if (data[at + 3] > 0 && data[at] + data[at + 1] + data[at + 2] < 300) ink += 1;
  return ink > 500 && ink < data.length / 8;
})()`;

/** Waits for the PDF and turns its pages in the viewer: each is drawn, and its words can be selected. */
export async function lookAtPack(driver: Driver): Promise<void> {
  await driver.untilTrue(`/^Signed, code /.test(document.querySelector('[data-testid=pack-ready]').innerText)`);
  await driver.press('button', 'Look at the pages');
  await driver.untilTrue(`/^Page 1 of \\d\\d$/.test(document.querySelector('.wm-pdf__page').innerText)`);
  await driver.untilTrue(pageIsDrawn);
  await driver.untilTrue(`document.querySelector('.wm-pdf .textLayer').innerText.includes('Robin Example')`);
  await driver.press('button', 'Next page');
  await driver.untilTrue(`/^Page 2 /.test(document.querySelector('.wm-pdf__page').innerText)`);
  await driver.untilTrue(`document.querySelector('.wm-pdf .textLayer').innerText.includes('Page 2 of')`);
  await driver.untilTrue(pageIsDrawn);
}
