import { dense, readPdf } from '../documents/pdf/read-pdf.ts';
import { medicalShortPlain } from '../scenarios/medical-short-plain.ts';
import { respondent } from './support/answer.ts';
import { onTheDayOfTheScenarios } from './support/clock.ts';
import { byKeyboard } from './support/hand-by-keyboard.ts';
import { beginCase, schoolFacts, setUp } from './support/journey.ts';
import { downloadPack } from './support/paper.ts';
import { nothingHolds } from './support/readiness.ts';
import { signAll } from './support/sign.ts';
import { expect, test } from './support/test.ts';
import { storedForOffline } from './support/watch.ts';

declare global {
  interface Window {
    /** Notes that something but the keyboard was used. */
    notePointer?(kind: string): void;
  }
}

// A trace of thousands of key presses takes longer than the presses.
test.use({ trace: 'off' });

test('a whole case by the keyboard alone and offline, from the first use of the device to the signed pack, which is read back', async ({
  context,
  page,
}) => {
  test.setTimeout(480_000);
  await onTheDayOfTheScenarios(context);
  const pointers: string[] = [];
  await context.exposeFunction('notePointer', (kind: string) => pointers.push(kind));
  await context.addInitScript(() => {
    for (const kind of ['pointerdown', 'mousedown', 'touchstart'] as const)
      document.addEventListener(kind, () => window.notePointer?.(kind), { capture: true });
  });
  await page.goto('./');
  await storedForOffline(page);
  await context.setOffline(true);

  const hand = byKeyboard(page);
  await setUp(hand);
  await schoolFacts(hand, medicalShortPlain);
  await beginCase(hand);
  const answering = respondent(hand, medicalShortPlain);
  await answering.until('readiness');
  await nothingHolds(page);
  await answering.until('sign');
  await signAll(hand);

  const { pages } = await readPdf(await downloadPack(hand));
  for (const words of pages) expect(words).toMatch(/Signed.*Code [0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{4}/);
  for (const words of ['Sam Fielding', 'Robin Fielding', 'Attendance codes', 'Matrix of concern'])
    expect(dense(pages.join(' '))).toContain(dense(words));
  expect(pointers).toEqual([]);
});
