import { manifestBinding, recordBinding } from '../keys/binding.ts';
import { nameOf, type Body } from './body.ts';
import type { Commit } from './door.ts';
import type { CaseLedger } from './open-case.ts';
import { seal } from '../keys/seal.ts';

/**
 * Seals bodies into the rows of one commit: a body that the case knows is written over, any other gets the next number.
 *
 * @returns the commit, and what the case's next one has to know once this one is made
 */
export async function sealCommit(
  ledger: CaseLedger,
  store: string,
  caseId: string,
  bodies: readonly Body[],
): Promise<{ readonly commit: Commit; readonly after: CaseLedger }> {
  const numbers = new Map(ledger.numbers);
  const revisions = [...ledger.revisions];
  const written = new Map<number, Body>();
  for (const body of bodies) {
    const number = numbers.get(nameOf(body)) ?? revisions.push(0) - 1;
    numbers.set(nameOf(body), number);
    written.set(number, body);
  }
  const records = await Promise.all(
    [...written].map(async ([number, body]) => {
      const revision = (revisions[number] ?? 0) + 1;
      revisions[number] = revision;
      return {
        caseId,
        number,
        revision,
        ...(await seal(ledger.key, recordBinding(store, caseId, number, revision), body)),
      };
    }),
  );
  const revision = ledger.manifestRevision + 1;
  const manifest = {
    caseId,
    revision,
    ...(await seal(ledger.key, manifestBinding(store, caseId, revision), { revisions })),
  };
  return {
    commit: { caseId, records, manifest, follows: ledger.manifestRevision },
    after: { key: ledger.key, manifestRevision: revision, revisions, numbers },
  };
}
