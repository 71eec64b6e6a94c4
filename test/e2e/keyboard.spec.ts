import { medicalShortPlain } from '../scenarios/medical-short-plain.ts';
import { respondent } from './support/answer.ts';
import { onTheDayOfTheScenarios } from './support/clock.ts';
import { byKeyboard } from './support/hand-by-keyboard.ts';
import { beginCase, schoolFacts, setUp } from './support/journey.ts';
import { signAll } from './support/sign.ts';
import { expect, test } from './support/test.ts';

declare global {
  interface Window {
    /** Notes that something but the keyboard was used. */
    notePointer?(kind: string): void;
  }
}

// A trace of thousands of key presses takes longer than the presses.
test.use({ trace: 'off' });

test('a whole case by the keyboard alone, from the first use of the device to the signed pack', async ({ context, page }) => {
  test.setTimeout(480_000);
  await onTheDayOfTheScenarios(context);
  const pointers: string[] = [];
  await context.exposeFunction('notePointer', (kind: string) => pointers.push(kind));
  await context.addInitScript(() => {
    for (const kind of ['pointerdown', 'mousedown', 'touchstart'] as const) document.addEventListener(kind, () => window.notePointer?.(kind), { capture: true });
  });
  const hand = byKeyboard(page);
  await setUp(hand);
  await schoolFacts(hand, medicalShortPlain);
  await beginCase(hand);
  await respondent(hand, medicalShortPlain).until('sign');
  await signAll(hand);

  const downloading = page.waitForEvent('download');
  await hand.press('Download the PDF');
  expect((await downloading).suggestedFilename()).toMatch(/^part-time-timetable-pack-signed-.+\.pdf$/);
  expect(pointers).toEqual([]);
});
