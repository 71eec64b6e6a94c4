import { canChange, nameOf, textOf, type CaseRecord } from '../case/record.ts';
import type { Failure } from '../domain/failure.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { exportOf } from './bundle/export.ts';
import { newKeyChanges } from './change-keys.ts';
import { newAccountCheck } from './check-account.ts';
import { deviceOf } from './keys/device.ts';
import type { Header } from './keys/header.ts';
import { newKeyring } from './keys/keyring.ts';
import { asList } from './list-cases.ts';
import { newLists } from './lists.ts';
import { readRows, type RowsRead } from './rows-read.ts';
import { newAccountBook } from './store/account-book.ts';
import { newCaseShelf, type CaseShelf } from './store/case-shelf.ts';
import type { Door } from './store/door.ts';
import { erasedIn } from './store/erased-lines.ts';
import { areKeysChanged } from './store/keys-changed.ts';
import type { OpenedCase } from './store/open-case.ts';
import type { ListedCases, LoadedCase, Vault } from './vault.ts';
import { withinMs } from './within-ms.ts';

/** How long an export waits for the stored part of a case. */
const READ_FOR_EXPORT_MS = 3000;

/** Whether one of the records has the name of a stored one and is not the same. */
function isAnyAnother(records: readonly CaseRecord[], stored: readonly CaseRecord[]): boolean {
  const known = new Map(stored.map((record) => [nameOf(record), record]));
  return records.some((record) => {
    const same = known.get(nameOf(record));
    return same !== undefined && textOf(same) !== textOf(record);
  });
}

const asLoaded = (caseId: string, { records, damaged, lost }: OpenedCase): Omit<LoadedCase, 'name' | 'marks'> => ({
  caseId,
  records: records.map(({ record }) => record),
  damaged,
  lost,
});

/** A vault whose key was just unwrapped. */
export function openVault(door: Door, header: Header, key: CryptoKey): Vault {
  const keyring = newKeyring(header, key);
  const book = newAccountBook(door, keyring);
  const changes = newKeyChanges(keyring, book, door);
  let unlocked: CaseShelf | undefined = newCaseShelf(door, keyring, book);
  let last: Promise<unknown> = Promise.resolve();
  let stopReading: RowsRead['stop'] | undefined;

  const locked = () => fail<Failure>({ kind: 'locked' });

  /** What is written is written one after another. */
  function queued<T>(work: (shelf: CaseShelf) => Promise<Result<T, Failure>>): Promise<Result<T, Failure>> {
    const shelf = unlocked;
    if (shelf === undefined) return Promise.resolve(locked());
    const done = last.then(() => work(shelf)).catch(() => fail<Failure>({ kind: 'unexpected' }));
    last = done;
    return done;
  }

  /** So too, where the list may be another after it. */
  function inTurn<T>(work: (shelf: CaseShelf) => Promise<Result<T, Failure>>): Promise<Result<T, Failure>> {
    lists.outdate();
    const done = queued(work);
    last = done.then(() => {
      lists.outdate();
    });
    return done;
  }

  /** Reads at once: no save waits for it, and it waits for none. */
  async function atOnce<T>(work: (shelf: CaseShelf) => Promise<Result<T, Failure>>): Promise<Result<T, Failure>> {
    const shelf = unlocked;
    if (shelf === undefined) return locked();
    const read = await work(shelf).catch(() => fail<Failure>({ kind: 'unexpected' }));
    return unlocked === undefined ? locked() : read;
  }

  const rows = (): RowsRead => {
    const read = readRows(door);
    stopReading = read.stop;
    return read;
  };

  const { listed, enteredOf } = newAccountCheck(door, keyring, book, rows, (work) => inTurn(work));

  const lists = newLists<ListedCases>(async () => {
    const all = await listed();
    isCompared ||= all.ok;
    return all.ok ? ok(asList(all.value.found, all.value.account)) : all;
  });

  async function loadCase(shelf: CaseShelf, caseId: string): Promise<Result<LoadedCase, Failure>> {
    const opened = await shelf.open(caseId);
    return opened.ok ? ok(await loadedOf(caseId, opened.value)) : opened;
  }

  const loadedOf = async (caseId: string, opened: OpenedCase): Promise<LoadedCase> => ({
    ...asLoaded(caseId, opened),
    ...(await enteredOf(caseId, opened.damaged.length > 0)),
  });

  // The root is brought as far as its pages only once they were compared with what is stored: else it would vouch for what was put back.
  let isCompared = false;
  const advance = async (): Promise<Result<void, Failure>> => {
    if (await areKeysChanged(door, keyring)) return fail({ kind: 'keys-changed' });
    if (!isCompared) return ok(undefined);
    const come = await book.advance();
    if (!come.ok) return come;
    door.milestone.set(come.value);
    return ok(undefined);
  };

  return {
    listCases: () => atOnce(() => lists.anew()),
    knownCases: () => atOnce(() => lists.known()),
    loadCase: (caseId) => atOnce((shelf) => loadCase(shelf, caseId)),
    beginCase: (caseId, records, told) => inTurn((shelf) => shelf.begin(caseId, records, told)),
    save: (caseId, records, told) =>
      inTurn(async (shelf) => {
        const lasting = records.filter((record) => !canChange(record));
        if (lasting.length > 0) {
          const stored = await shelf.openToSave(caseId);
          if (!stored.ok) return stored;
          const known = stored.value.records.map(({ record }) => record);
          if (isAnyAnother(lasting, known)) return fail({ kind: 'unexpected' });
        }
        return shelf.put(caseId, records, told);
      }),
    tidy: async (caseId, told) => {
      const opened = await atOnce((shelf) => shelf.open(caseId));
      if (!opened.ok) return opened;
      const loaded = await loadedOf(caseId, opened.value);
      if (loaded.damaged.length > 0) return ok(undefined);
      return inTurn((shelf) => shelf.tidy(caseId, opened.value, told(loaded)));
    },
    settle: (caseId, told) =>
      inTurn(async (shelf) => {
        const opened = await shelf.open(caseId);
        if (!opened.ok) return opened;
        const written = await shelf.settle(
          caseId,
          opened.value,
          told({ ...asLoaded(caseId, opened.value), name: '', marks: [] }),
        );
        return written.ok ? book.settle(caseId) : written;
      }),
    settleAccount: async () => {
      const all = await atOnce(() => listed());
      return all.ok
        ? inTurn(async () => {
            const settled = await book.accept(
              all.value.found.filter(({ opens }) => opens),
              all.value.strays,
            );
            return settled.ok ? advance() : settled;
          })
        : all;
    },
    advance: () => queued(advance),
    eraseCase: (caseId, line) => inTurn((shelf) => shelf.erase(caseId, line)),
    erased: () =>
      atOnce(async () => {
        const account = await book.account();
        return account.ok ? ok(erasedIn(account.value)) : account;
      }),
    // Not in turn: it must work while a save hangs.
    emergencyExport: async (caseId, unsaved) => {
      if (unlocked === undefined) return fail({ kind: 'locked' });
      const opened = await withinMs(READ_FOR_EXPORT_MS, unlocked.open(caseId));
      const stored = opened?.ok === true ? opened.value.records.map(({ record }) => record) : undefined;
      return ok(await exportOf(keyring.header(), keyring.present(), caseId, stored, unsaved));
    },
    prove: (secret, derivation) =>
      atOnce(async () => {
        const proven = await changes.prove(secret, derivation);
        return proven.ok ? ok(undefined) : proven;
      }),
    changePassphrase: (proof, chosen, derivation) => inTurn(() => changes.changePassphrase(proof, chosen, derivation)),
    recoveryKey: (proof, derivation) => atOnce(() => changes.recoveryKey(proof, derivation)),
    newRecoveryKey: (proof, derivation) => inTurn(() => changes.newRecoveryKey(proof, derivation)),
    // Not in turn: it reads nothing that is stored.
    device: async () => (unlocked === undefined ? fail({ kind: 'locked' }) : ok(await deviceOf(keyring.header()))),
    lock: async () => {
      const done = queued(advance);
      unlocked = undefined;
      stopReading?.();
      await done;
    },
  };
}
