// Runs in a page of the app's origin: makes the app's database, with the app's own code.
import '../../setup/temporal.ts';
import { toldOfStored } from '../../../src/app/told.ts';
import { argon2 } from '../../../src/vault/keys/argon2.ts';
import { STRONG } from '../../../src/vault/keys/derivation.ts';
import { choosePassphrase } from '../../../src/vault/keys/passphrase.ts';
import { newDoor } from '../../../src/vault/store/door.ts';
import { createVault } from '../../../src/vault/unlock.ts';
import { recordsOf } from '../../case/records-of.ts';
import { medicalShortPlain } from '../../scenarios/medical-short-plain.ts';
import { storedCase } from '../../screens/support/memory-store.ts';

const pupil = 'Sam Fielding';

/** The letters of a number: no two pupils are the same. */
const lettersOf = (number) =>
  String(number)
    .padStart(5, '0')
    .replaceAll(/\d/g, (digit) => 'abcdefghij'[Number(digit)]);

/**
 * A vault with this many cases of as many pupils. Each tells in the list what a whole case tells.
 * @param whole whether each also holds a whole case's answers, folded; else the first of them alone.
 */
globalThis.fillVault = async (passphrase, count, whole) => {
  const { vault } = good(
    await createVault(newDoor('waymark'), good(choosePassphrase(passphrase)), { derive: argon2, cost: STRONG }),
  );
  const answers = new Map([...medicalShortPlain].filter(([path]) => path !== 'pupil.upn'));
  const told = JSON.stringify(
    toldOfStored(storedCase(answers, { id: 'case-00000' }), [], globalThis.Temporal.Now.plainDateISO().toString()),
  );
  const kept = whole ? answers : new Map([...answers].slice(0, 8));
  for (let at = 0; at < count; at += 1) {
    const id = `case-${String(at).padStart(5, '0')}`;
    const name = `Sam ${lettersOf(at)}`;
    const named = JSON.parse(told.replaceAll('case-00000', id).replaceAll(pupil, name));
    good(await vault.beginCase(id, recordsOf(storedCase(new Map([...kept, ['pupil.name', name]]), { id })), named));
    if (whole) good(await vault.tidy(id, () => named));
  }
  good(await vault.listCases());
  good(await vault.advance());
  await vault.lock();
};

function good(result) {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}
