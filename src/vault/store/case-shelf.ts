import type { CaseRecord } from '../../case/record.ts';
import type { Failure } from '../../domain/failure.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import { caseBinding } from '../keys/binding.ts';
import { markOf } from '../keys/header.ts';
import type { Keyring } from '../keys/keyring.ts';
import { newKey, unwrap, wrap } from '../keys/seal.ts';
import type { AccountBook } from './account-book.ts';
import { entryOf } from './account.ts';
import type { Committed } from './commit.ts';
import type { Door } from './door.ts';
import type { Erased } from './erased-lines.ts';
import { areKeysChanged } from './keys-changed.ts';
import { isNothing, openCase, type CaseLedger, type OpenedCase } from './open-case.ts';
import { sealCommit, sealFold, sealSettled, type SealedCommit } from './seal-commit.ts';
import { untilCommitted } from './until-committed.ts';

/** What is told of a case without opening it, written with each of its commits. */
export interface Told {
  /** What a person knows the case by; where that is empty, what it was known by stays. */
  readonly name: string;
  /** What the list of cases shows, and what other cases' rules need; as its writer wants it read. */
  readonly summary: unknown;
}

/**
 * The cases of one unlocked vault. Reads may be made at any time; writes one at a time, as each commit follows from the one before.
 */
export interface CaseShelf {
  open(caseId: string): Promise<Result<OpenedCase, Failure>>;
  /** So too, to save what was typed into it here: also where another window has changed the keys, for a case's own key stays the same. */
  openToSave(caseId: string): Promise<Result<OpenedCase, Failure>>;
  /** Saves all or none, in one commit. */
  put(caseId: string, records: readonly CaseRecord[], told: Told | undefined): Promise<Result<void, Failure>>;
  /** Gives the case a key of its own and saves all or none; where another tab was first, adds to the case it began. */
  begin(caseId: string, records: readonly CaseRecord[], told: Told | undefined): Promise<Result<void, Failure>>;
  /**
   * Writes what is told of a case, as it was opened, and folds its records into one piece where they are many; leaves one that has moved
   * on since as it is.
   */
  tidy(caseId: string, opened: OpenedCase, told: Told): Promise<Result<void, Failure>>;
  /** Writes what could be read of a case as all there is of it. */
  settle(caseId: string, opened: OpenedCase, told: Told): Promise<Result<void, Failure>>;
  /** Deletes a case and its key, and leaves a line in the same commit; `no-such-case` where nothing of it is known. */
  erase(caseId: string, line: Erased): Promise<Result<void, Failure>>;
}

/** With fewer rows than these a case is opened as quickly as it would be from one piece. */
const WORTH_FOLDING = 32;

/** The cases behind a door, under the vault key. Keeps the opened cases' own keys as long as it is kept itself. */
export function newCaseShelf(door: Door, keyring: Keyring, book: AccountBook): CaseShelf {
  const ledgers = new Map<string, CaseLedger>();
  /** The key of each case that was opened, should another window change what it is wrapped by. */
  const own = new Map<string, CryptoKey>();

  async function open(caseId: string): Promise<Result<OpenedCase, Failure>> {
    const rows = await door.readCase(caseId);
    if (!rows.ok) return rows;
    const opened = await openCase(rows.value, keyring, door.name, caseId);
    if (!opened.ok && opened.error.kind === 'damaged-record' && (await areKeysChanged(door, keyring)))
      return fail({ kind: 'keys-changed' });
    // A save that was made while this was read knows more.
    if (opened.ok && opened.value.ledger.manifestRevision >= (ledgers.get(caseId)?.manifestRevision ?? 0))
      know(caseId, opened.value.ledger);
    return opened;
  }

  function know(caseId: string, ledger: CaseLedger): void {
    ledgers.set(caseId, ledger);
    own.set(caseId, ledger.key);
  }

  async function openToSave(caseId: string): Promise<Result<OpenedCase, Failure>> {
    const [opened, key] = [await open(caseId), own.get(caseId)];
    if (opened.ok || opened.error.kind !== 'keys-changed' || key === undefined) return opened;
    const rows = await door.readCase(caseId);
    if (!rows.ok) return rows;
    const same = await openCase(rows.value, { ...keyring, unwrap: () => Promise.resolve(key) }, door.name, caseId);
    // Else it may be another case, under another key.
    return same.ok && same.value.damaged.includes(`${caseId}/manifest`) ? opened : same;
  }

  async function ledgerOf(caseId: string): Promise<Result<CaseLedger, Failure>> {
    const known = ledgers.get(caseId);
    if (known !== undefined) return ok(known);
    const opened = await openToSave(caseId);
    return opened.ok ? ok(opened.value.ledger) : opened;
  }

  const forget = (caseId: string) => () => {
    ledgers.delete(caseId);
    book.forget();
  };

  async function commit(
    caseId: string,
    sealed: SealedCommit,
    told: Told | undefined,
  ): Promise<Result<Committed, Failure>> {
    const { manifestRevision: revision } = sealed.after;
    const page = await book.entered(
      caseId,
      told === undefined || told.name === '' ? { revision } : { revision, name: told.name },
      sealed.commit.begins === undefined ? 'saved' : 'begun',
    );
    if (!page.ok) return page;
    const committed = await door.commit({ ...sealed.commit, page: page.value.commit });
    if (committed.ok && committed.value === 'committed') {
      know(caseId, sealed.after);
      page.value.keep();
    }
    return committed;
  }

  const put = (caseId: string, records: readonly CaseRecord[], told: Told | undefined) =>
    untilCommitted(async () => {
      const ledger = await ledgerOf(caseId);
      if (!ledger.ok) return ledger;
      return commit(caseId, await sealCommit(ledger.value, door.name, caseId, records, told?.summary), told);
    }, forget(caseId));

  return {
    open,
    openToSave,
    put,
    begin: async (caseId, records, told) => {
      const fresh = await newKey('seals');
      const vaultKey = keyring.present();
      const wrapped = await wrap(fresh, vaultKey, caseBinding(door.name, caseId));
      const key = await unwrap(wrapped, vaultKey, caseBinding(door.name, caseId), 'seals');
      if (key === undefined) return fail({ kind: 'unexpected' });
      const empty = {
        key,
        manifestRevision: 0,
        revisions: [],
        numbers: new Map(),
        tail: new Map(),
        piece: 0,
        untold: new Set<number>(),
      };
      return untilCommitted(async () => {
        const there = await ledgerOf(caseId);
        if (!there.ok && there.error.kind !== 'no-such-case') return there;
        const sealed = await sealCommit(there.ok ? there.value : empty, door.name, caseId, records, told?.summary);
        const begins = there.ok ? {} : { begins: { id: caseId, key: wrapped }, under: markOf(keyring.header()) };
        return commit(caseId, { ...sealed, commit: { ...sealed.commit, ...begins } }, told);
      }, forget(caseId));
    },
    tidy: async (caseId, opened, told) => {
      const sealed =
        opened.rows.length < WORTH_FOLDING
          ? await sealCommit(opened.ledger, door.name, caseId, [], told.summary)
          : await sealFold(opened, door.name, caseId, told.summary);
      const tidied = await commit(caseId, sealed, told);
      return tidied.ok ? ok(undefined) : tidied;
    },
    settle: async (caseId, opened, told) => {
      const written = await commit(caseId, await sealSettled(opened, door.name, caseId, told.summary), told);
      if (!written.ok) return written;
      return written.value === 'committed' ? ok(undefined) : fail({ kind: 'unexpected' });
    },
    erase: (caseId, line) =>
      untilCommitted(async () => {
        const account = await book.account();
        if (!account.ok) return account;
        const rows = await door.readCase(caseId);
        if (!rows.ok) return rows;
        if (isNothing(rows.value) && entryOf(account.value, caseId) === undefined)
          return fail({ kind: 'no-such-case' });
        const page = await book.struck(caseId, line);
        if (!page.ok) return page;
        const erased = await door.erase(caseId, page.value.commit);
        if (erased.ok && erased.value === 'committed') {
          ledgers.delete(caseId);
          own.delete(caseId);
          page.value.keep();
        }
        return erased;
      }, forget(caseId)),
  };
}
