import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import type { Hand } from './hand.ts';
import { PASSPHRASE, unlock } from './journey.ts';

/** The pages on which a parent reads: four of the paper, and with the consent form the plan. */
export async function readAsParent(hand: Hand, document: 'consent form' | 'agreement'): Promise<void> {
  const pages = document === 'consent form' ? 5 : 4;
  for (let page = 1; page <= pages; page += 1) {
    await hand.page.getByText(`${String(page)} of ${String(pages + 2)}`, { exact: true }).waitFor();
    await hand.press('Next');
  }
}

/** What each box says is ticked, and the last button is the decision. */
export async function agreeAsParent(hand: Hand, document: 'consent form' | 'agreement'): Promise<void> {
  await hand.choose('decision', 'agree');
  await hand.press('Next');
  await hand.tick('ticked', document === 'consent form' ? ['1', '2', '3'] : ['yes']);
  await hand.press('I agree');
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
  await readAsParent(hand, document);
  await agreeAsParent(hand, document);
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
  await hand.press('I have read this');
  if (document === 'consent form') await hand.press('I have read the plan');
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
