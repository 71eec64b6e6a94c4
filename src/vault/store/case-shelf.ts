import type { CaseRecord } from '../../case/record.ts';
import type { Failure } from '../../domain/failure.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import { caseBinding } from '../keys/binding.ts';
import { newKey, unwrap, wrap } from '../keys/seal.ts';
import type { Door } from './door.ts';
import { openCase, type CaseLedger, type OpenedCase } from './open-case.ts';
import { sealCommit } from './seal-commit.ts';

/** The cases of one unlocked vault. Its calls are made one at a time: each commit follows from the one before. */
export interface CaseShelf {
  open(caseId: string): Promise<Result<OpenedCase, Failure>>;
  /** Saves all or none, in one commit. */
  put(caseId: string, records: readonly CaseRecord[]): Promise<Result<void, Failure>>;
  /** Gives the case a key of its own and saves all or none; where another tab was first, adds to the case it began. */
  begin(caseId: string, records: readonly CaseRecord[]): Promise<Result<void, Failure>>;
  erase(caseId: string): Promise<Result<void, Failure>>;
}

/** The cases behind a door, under the vault key. Keeps the opened cases' own keys as long as it is kept itself. */
export function newCaseShelf(door: Door, vaultKey: CryptoKey): CaseShelf {
  const ledgers = new Map<string, CaseLedger>();

  async function open(caseId: string): Promise<Result<OpenedCase, Failure>> {
    const rows = await door.readCase(caseId);
    if (!rows.ok) return rows;
    const opened = await openCase(rows.value, vaultKey, door.name, caseId);
    if (opened.ok) ledgers.set(caseId, opened.value.ledger);
    return opened;
  }

  async function ledgerOf(caseId: string): Promise<Result<CaseLedger, Failure>> {
    const known = ledgers.get(caseId);
    if (known !== undefined) return ok(known);
    const opened = await open(caseId);
    return opened.ok ? ok(opened.value.ledger) : opened;
  }

  async function put(caseId: string, records: readonly CaseRecord[]): Promise<Result<void, Failure>> {
    // A second time, from what is stored now, where another tab has written since.
    for (let time = 1; time <= 2; time += 1) {
      const ledger = await ledgerOf(caseId);
      if (!ledger.ok) return ledger;
      const { commit, after } = await sealCommit(ledger.value, door.name, caseId, records);
      const committed = await door.commit(commit);
      if (!committed.ok) return committed;
      if (committed.value === 'committed') {
        ledgers.set(caseId, after);
        return ok(undefined);
      }
      ledgers.delete(caseId);
    }
    return fail({ kind: 'unexpected' });
  }

  async function begin(caseId: string, records: readonly CaseRecord[]): Promise<Result<void, Failure>> {
    const fresh = await newKey('seals');
    const wrapped = await wrap(fresh, vaultKey, caseBinding(door.name, caseId));
    const key = await unwrap(wrapped, vaultKey, caseBinding(door.name, caseId), 'seals');
    if (key === undefined) return fail({ kind: 'unexpected' });
    const { commit, after } = await sealCommit(
      { key, manifestRevision: 0, revisions: [], numbers: new Map() },
      door.name,
      caseId,
      records,
    );
    const committed = await door.commit({ ...commit, begins: { id: caseId, key: wrapped } });
    if (!committed.ok) return committed;
    if (committed.value === 'moved-on') return put(caseId, records);
    ledgers.set(caseId, after);
    return ok(undefined);
  }

  return {
    open,
    put,
    begin,
    erase: async (caseId) => {
      ledgers.delete(caseId);
      return door.erase(caseId);
    },
  };
}
