import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import type { Hand } from './hand.ts';
import { PASSPHRASE, unlock } from './journey.ts';

/** What is signed is read first; with the consent form the plan. */
async function read(hand: Hand, document: string): Promise<void> {
  await hand.press('I have read this');
  if (document === 'consent form') await hand.press('I have read the plan');
}

async function typeAndKeep(hand: Hand): Promise<void> {
  await hand.tick('ticked', ['yes']);
  await hand.press('Continue');
  await hand.press('Keep my signature');
}

/**
 * The parent's part, from the page of signatures and back to it: reads the consent form and the plan, or the agreement, agrees, types their name
 * and ticks. It ends in the lock, and the school unlocks.
 */
export async function signAsParent(
  hand: Hand,
  document: 'consent form' | 'agreement',
  passphrase = PASSPHRASE,
): Promise<void> {
  await hand.press('Hand the device to the parent');
  await read(hand, document);
  await hand.choose('decision', 'agree');
  await hand.press('Continue');
  await typeAndKeep(hand);
  await hand.press('Give the device back to the school');
  // The sample, which anybody may try, is behind no lock.
  if (!hand.page.url().includes('#/sample')) await unlock(hand, passphrase);
}

/** The head's part for one document, from the page of signatures and back to it. */
export async function signAsHead(
  hand: Hand,
  document: 'consent form' | 'checklist' | 'agreement' | 'letter',
): Promise<void> {
  await hand.press(`Sign the ${document === 'consent form' ? 'consent form and the plan' : document} as head`);
  await read(hand, document);
  await hand.press('Yes, go on to sign');
  await typeAndKeep(hand);
  await hand.press('Back to the signatures');
}

/** All three signatures, then on to the pack; waits until its PDF is made and says that it is signed. */
export async function signAll(hand: Hand, passphrase = PASSPHRASE): Promise<void> {
  await signAsParent(hand, 'consent form', passphrase);
  await signAsHead(hand, 'consent form');
  await signAsHead(hand, 'checklist');
  await hand.press('Go to the signed pack');
  await signedPack(hand.page);
}

/** Waits until the pack is made and says that it is signed. */
export const signedPack = (page: Page): Promise<void> =>
  expect(page.getByTestId('pack-ready')).toHaveText(/^Signed, code /, { timeout: 30_000 });
