import { canChange, jsonOf, nameOf, type CaseRecord } from '../../case/record.ts';
import { manifestBinding, recordBinding } from '../keys/binding.ts';
import { seal } from '../keys/seal.ts';
import type { Commit } from './door.ts';
import type { CaseLedger } from './open-case.ts';

/**
 * Seals records into the rows of one commit. One that the case knows is written over where it can change, else left as it is; any
 * other gets the next number.
 *
 * @returns the commit, and what the case's next one has to know once this one is made
 */
export async function sealCommit(
  ledger: CaseLedger,
  store: string,
  caseId: string,
  records: readonly CaseRecord[],
): Promise<{ readonly commit: Commit; readonly after: CaseLedger }> {
  const numbers = new Map(ledger.numbers);
  const revisions = [...ledger.revisions];
  const written = new Map<number, CaseRecord>();
  for (const record of records) {
    const name = nameOf(record);
    const known = numbers.get(name);
    if (known !== undefined && !canChange(record)) continue;
    const number = known ?? revisions.push(0) - 1;
    numbers.set(name, number);
    written.set(number, record);
  }
  const rows = await Promise.all(
    [...written].map(async ([number, record]) => {
      const revision = (revisions[number] ?? 0) + 1;
      revisions[number] = revision;
      return {
        caseId,
        number,
        revision,
        ...(await seal(ledger.key, recordBinding(store, caseId, number, revision), jsonOf(record))),
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
    commit: { caseId, records: rows, manifest, follows: ledger.manifestRevision },
    after: { key: ledger.key, manifestRevision: revision, revisions, numbers },
  };
}
