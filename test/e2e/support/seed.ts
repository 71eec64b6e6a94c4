import type { Page } from '@playwright/test';
import type { Answers } from '../../../src/case/case.ts';
import type { StoredCase } from '../../../src/case/stored-case.ts';
import { argon2 } from '../../../src/vault/keys/argon2.ts';
import { STRONG } from '../../../src/vault/keys/derivation.ts';
import { newDoor } from '../../../src/vault/store/door.ts';
import { createVault } from '../../../src/vault/unlock.ts';
import { recordsOf } from '../../case/records-of.ts';
import { storedCase } from '../../screens/support/memory-store.ts';
import { chosen, dump, good } from '../../vault/support/device.ts';
import type { Hand } from './hand.ts';
import { PASSPHRASE, sayWhoWorks, unlock } from './journey.ts';

/** The app's database. */
const DATABASE = 'waymark';

/** A device's database, as text, that holds a vault under a passphrase with these cases in it; sealed by the app's own code. */
async function sealedRows(cases: readonly StoredCase[], passphrase: string): Promise<string> {
  const door = newDoor(DATABASE);
  const { vault } = good(await createVault(door, chosen(passphrase), { derive: argon2, cost: STRONG }));
  for (const stored of cases) good(await vault.beginCase(stored.head.id, recordsOf(stored)));
  await vault.lock();
  const rows = await dump(DATABASE);
  door.close();
  await new Promise<void>((resolve, reject) => {
    const gone = indexedDB.deleteDatabase(DATABASE);
    gone.onsuccess = () => {
      resolve();
    };
    gone.onerror = () => {
      reject(new Error('The database could not be deleted'));
    };
  });
  return JSON.stringify(rows, (_, value: unknown) =>
    value instanceof Uint8Array ? { base64: Buffer.from(value).toString('base64') } : value,
  );
}

/** Puts the rows into the database that the app has just made. */
const put = (page: Page, rows: string): Promise<void> =>
  page.evaluate(
    ([name, text]) =>
      new Promise<void>((resolve, reject) => {
        const tables = JSON.parse(text, (_, value: unknown) =>
          typeof value === 'object' && value !== null && 'base64' in value && typeof value.base64 === 'string'
            ? Uint8Array.from(atob(value.base64), (letter) => letter.charCodeAt(0))
            : value,
        ) as Record<string, readonly unknown[]>;
        const opening = indexedDB.open(name);
        opening.onsuccess = () => {
          const db = opening.result;
          const change = db.transaction(Object.keys(tables), 'readwrite');
          for (const [table, stored] of Object.entries(tables))
            for (const row of stored) change.objectStore(table).put(row);
          change.oncomplete = () => {
            db.close();
            resolve();
          };
          change.onerror = () => {
            reject(new Error('The rows could not be put'));
          };
        };
        opening.onerror = () => {
          reject(new Error('The database could not be opened'));
        };
      }),
    [DATABASE, rows] as const,
  );

/** On a device that was never used: puts a vault into its store that holds these cases and remembers nobody, and unlocks it. */
export async function seedCases(
  hand: Hand,
  cases: readonly StoredCase[],
  passphrase: string = PASSPHRASE,
): Promise<void> {
  const { page } = hand;
  const rows = await sealedRows(cases, passphrase);
  await page.goto('./');
  await page.getByRole('button', { name: 'Set up Waymark on this device' }).waitFor();
  await put(page, rows);
  await page.reload();
  await unlock(hand, passphrase);
  await sayWhoWorks(hand);
}

/**
 * On a device that was never used: puts a vault into its store that holds one case with these answers, as if it had been typed,
 * and unlocks it. For tests in which the typing is not what is proven.
 * @returns the id of the case.
 */
export async function seedCase(hand: Hand, answers: Answers): Promise<string> {
  const id = 'seeded';
  await seedCases(hand, [storedCase(answers, { id })]);
  return id;
}
