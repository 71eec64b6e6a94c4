import { canChange, nameOf, textOf, type CaseRecord } from '../case/record.ts';
import { SETTINGS_ID } from '../case/stored-case.ts';
import type { Failure } from '../domain/failure.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { exportOf } from './bundle/export.ts';
import type { Bytes } from './keys/bytes.ts';
import type { Derivation } from './keys/derivation.ts';
import { deviceOf } from './keys/device.ts';
import { rewrapHeader, type Header, type Secret } from './keys/header.ts';
import type { Passphrase } from './keys/passphrase.ts';
import { newCaseShelf, type CaseShelf } from './store/case-shelf.ts';
import type { Door } from './store/door.ts';
import { withinMs } from './within-ms.ts';

/** A case's records, and the names of those that were refused or are missing; empty where all is well. */
export interface LoadedCase {
  readonly caseId: string;
  /** Those of a newer Waymark too. */
  readonly records: readonly CaseRecord[];
  readonly damaged: readonly string[];
}

/** The cases that could be opened, and the names of all cases and records that could not. */
export interface LoadedCases {
  readonly cases: readonly LoadedCase[];
  readonly damaged: readonly string[];
}

/**
 * An unlocked vault. Calls are carried out in the order they are made; once locked, each fails as `locked`. A save that
 * succeeded is on the disk. No call ever deletes anything but {@link Vault.eraseCase}.
 */
export interface Vault {
  /** Every case, the school's settings aside. */
  loadCases(): Promise<Result<LoadedCases, Failure>>;
  /** One case, or the settings under `SETTINGS_ID`; `no-such-case` where it was never begun. */
  loadCase(caseId: string): Promise<Result<LoadedCase, Failure>>;
  /** Begins a case, or the settings, with its first records; all or nothing. */
  beginCase(caseId: string, records: readonly CaseRecord[]): Promise<Result<void, Failure>>;
  /**
   * Saves all of it in one commit, or none. An edit, or a place, takes the place of the one with its name; no other record ever
   * does: `unexpected` where another one has its name.
   */
  save(caseId: string, records: readonly CaseRecord[]): Promise<Result<void, Failure>>;
  /** Deletes a case and its key. What the browser has not yet overwritten on the disk stays sealed under a key that is gone from the store. */
  eraseCase(caseId: string): Promise<Result<void, Failure>>;
  /**
   * A file that holds the unsaved records and, where it can still be read, the stored case. It is opened with the passphrase or
   * the recovery key of this vault, by `openExport`, without this device.
   */
  emergencyExport(caseId: string, unsaved: readonly CaseRecord[]): Promise<Result<Bytes, Failure>>;
  /** Puts another passphrase in place, proved by the old one or by the recovery key, which stays. */
  changePassphrase(proof: Secret, chosen: Passphrase, derivation: Derivation): Promise<Result<void, Failure>>;
  /** The id of this vault, which says on which device a record was made. */
  device(): Promise<Result<string, Failure>>;
  /** Refuses every later call at once; drops the keys when the calls made before are done. */
  lock(): Promise<void>;
}

/** How long an export waits for the stored part of a case. */
const READ_FOR_EXPORT_MS = 3000;

interface Unlocked {
  readonly key: CryptoKey;
  readonly shelf: CaseShelf;
  header: Header;
}

/** Whether one of the records has the name of a stored one and is not the same. */
function isAnyAnother(records: readonly CaseRecord[], stored: readonly CaseRecord[]): boolean {
  const known = new Map(stored.map((record) => [nameOf(record), record]));
  return records.some((record) => {
    const same = known.get(nameOf(record));
    return same !== undefined && textOf(same) !== textOf(record);
  });
}

/** A vault whose key was just unwrapped. */
export function openVault(door: Door, header: Header, key: CryptoKey): Vault {
  let unlocked: Unlocked | undefined = { key, header, shelf: newCaseShelf(door, key) };
  let last: Promise<unknown> = Promise.resolve();

  function inTurn<T>(work: (vault: Unlocked) => Promise<Result<T, Failure>>): Promise<Result<T, Failure>> {
    const vault = unlocked;
    if (vault === undefined) return Promise.resolve(fail({ kind: 'locked' }));
    const done = last.then(() => work(vault)).catch(() => fail<Failure>({ kind: 'unexpected' }));
    last = done;
    return done;
  }

  async function loadCase({ shelf }: Unlocked, caseId: string): Promise<Result<LoadedCase, Failure>> {
    const opened = await shelf.open(caseId);
    return opened.ok ? ok({ caseId, records: opened.value.records, damaged: opened.value.damaged }) : opened;
  }

  return {
    loadCases: () =>
      inTurn(async (vault) => {
        const ids = await door.caseIds();
        if (!ids.ok) return ids;
        const cases: LoadedCase[] = [];
        const damaged: string[] = [];
        for (const id of ids.value.filter((caseId) => caseId !== SETTINGS_ID)) {
          const loaded = await loadCase(vault, id);
          if (loaded.ok) {
            cases.push(loaded.value);
            damaged.push(...loaded.value.damaged);
          } else if (loaded.error.kind === 'damaged-record') damaged.push(loaded.error.record);
          else return loaded;
        }
        return ok({ cases, damaged });
      }),
    loadCase: (caseId) => inTurn((vault) => loadCase(vault, caseId)),
    beginCase: (caseId, records) => inTurn(({ shelf }) => shelf.begin(caseId, records)),
    save: (caseId, records) =>
      inTurn(async (vault) => {
        const lasting = records.filter((record) => !canChange(record));
        if (lasting.length > 0) {
          const loaded = await loadCase(vault, caseId);
          if (!loaded.ok) return loaded;
          if (isAnyAnother(lasting, loaded.value.records)) return fail({ kind: 'unexpected' });
        }
        return vault.shelf.put(caseId, records);
      }),
    eraseCase: (caseId) => inTurn(({ shelf }) => shelf.erase(caseId)),
    // Not in turn: it must work while a save hangs.
    emergencyExport: async (caseId, unsaved) => {
      if (unlocked === undefined) return fail({ kind: 'locked' });
      const { header: current, key: vaultKey } = unlocked;
      const loaded = await withinMs(READ_FOR_EXPORT_MS, loadCase(unlocked, caseId));
      return ok(
        await exportOf(current, vaultKey, caseId, loaded?.ok === true ? loaded.value.records : undefined, unsaved),
      );
    },
    changePassphrase: (proof, chosen, derivation) =>
      inTurn(async (vault) => {
        const rewrapped = await rewrapHeader(vault.header, proof, chosen, derivation);
        if (!rewrapped.ok) return rewrapped;
        const replaced = await door.replaceHeader(rewrapped.value);
        if (replaced.ok) vault.header = rewrapped.value;
        return replaced;
      }),
    // Not in turn: it reads nothing that is stored.
    device: async () => (unlocked === undefined ? fail({ kind: 'locked' }) : ok(await deviceOf(unlocked.header))),
    lock: async () => {
      unlocked = undefined;
      await last;
    },
  };
}
