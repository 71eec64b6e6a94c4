import type { Edit } from '../case/edit.ts';
import type { Signature } from '../case/signature.ts';
import type { CaseHead } from '../case/case-head.ts';
import type { Place } from '../case/place.ts';
import { SETTINGS_ID, type StoredCase } from '../case/stored-case.ts';
import type { Failure } from '../domain/failure.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import type { Bytes } from './keys/bytes.ts';
import { newCaseShelf, type CaseShelf } from './store/case-shelf.ts';
import type { Derivation } from './keys/derivation.ts';
import type { Door } from './store/door.ts';
import { exportOf } from './bundle/export.ts';
import { rewrapHeader, type Header, type Secret } from './keys/header.ts';
import type { Passphrase } from './keys/passphrase.ts';
import { storedFromBodies } from './store/stored-from-bodies.ts';
import { withinMs } from './within-ms.ts';

/** A case, and the names of its records that were refused or are missing; empty where all is well. */
export interface LoadedCase {
  readonly stored: StoredCase;
  readonly damaged: readonly string[];
}

/** The cases that could be opened, and the names of the cases and records that could not. */
export interface LoadedCases {
  readonly cases: readonly StoredCase[];
  readonly damaged: readonly string[];
}

/** What one commit of a case writes; the place is where the person last was. */
export interface Work {
  readonly edits?: readonly Edit[];
  readonly signatures?: readonly Signature[];
  readonly place?: Place;
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
  /** Begins a case, or the settings, with its first edits; all or nothing. */
  beginCase(head: CaseHead, edits: readonly Edit[]): Promise<Result<void, Failure>>;
  /**
   * Saves all of it in one commit, or none. An edit with a known id takes the older one's place; a signature never does:
   * `unexpected` where another one has its id.
   */
  save(caseId: string, work: Work): Promise<Result<void, Failure>>;
  /** Deletes a case and its key. What the browser has not yet overwritten on the disk stays sealed under a key that is gone from the store. */
  eraseCase(caseId: string): Promise<Result<void, Failure>>;
  /**
   * A file that holds the unsaved edits and, where it can still be read, the stored case. It is opened with the passphrase or
   * the recovery key of this vault, by `openExport`, without this device.
   */
  emergencyExport(caseId: string, unsaved: readonly Edit[]): Promise<Result<Bytes, Failure>>;
  /** Puts another passphrase in place, proved by the old one or by the recovery key, which stays. */
  changePassphrase(proof: Secret, chosen: Passphrase, derivation: Derivation): Promise<Result<void, Failure>>;
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

/** Whether a signature with this id is stored and is not the same. */
const isAnother = (signature: Signature, stored: readonly Signature[]): boolean =>
  stored.some((known) => known.id === signature.id && JSON.stringify(known) !== JSON.stringify(signature));

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
    return opened.ok
      ? ok({ stored: storedFromBodies(caseId, opened.value.bodies), damaged: opened.value.damaged })
      : opened;
  }

  return {
    loadCases: () =>
      inTurn(async (vault) => {
        const ids = await door.caseIds();
        if (!ids.ok) return ids;
        const cases: StoredCase[] = [];
        const damaged: string[] = [];
        for (const id of ids.value.filter((caseId) => caseId !== SETTINGS_ID)) {
          const loaded = await loadCase(vault, id);
          if (loaded.ok) {
            cases.push(loaded.value.stored);
            damaged.push(...loaded.value.damaged);
          } else if (loaded.error.kind === 'damaged-record') damaged.push(loaded.error.record);
          else return loaded;
        }
        return ok({ cases, damaged });
      }),
    loadCase: (caseId) => inTurn((vault) => loadCase(vault, caseId)),
    beginCase: (head, edits) =>
      inTurn(({ shelf }) =>
        shelf.begin(head.id, [{ kind: 'head', head }, ...edits.map((edit) => ({ kind: 'edit', edit }) as const)]),
      ),
    save: (caseId, work) =>
      inTurn(async (vault) => {
        const { edits = [], signatures = [], place } = work;
        if (signatures.length > 0) {
          const loaded = await loadCase(vault, caseId);
          if (!loaded.ok) return loaded;
          if (signatures.some((signature) => isAnother(signature, loaded.value.stored.signatures)))
            return fail({ kind: 'unexpected' });
        }
        return vault.shelf.put(caseId, [
          ...edits.map((edit) => ({ kind: 'edit', edit }) as const),
          ...signatures.map((signature) => ({ kind: 'signature', signature }) as const),
          ...(place === undefined ? [] : [{ kind: 'place', place } as const]),
        ]);
      }),
    eraseCase: (caseId) => inTurn(({ shelf }) => shelf.erase(caseId)),
    // Not in turn: it must work while a save hangs.
    emergencyExport: async (caseId, unsaved) => {
      if (unlocked === undefined) return fail({ kind: 'locked' });
      const { header: current, key: vaultKey } = unlocked;
      const loaded = await withinMs(READ_FOR_EXPORT_MS, loadCase(unlocked, caseId));
      return ok(
        await exportOf(current, vaultKey, caseId, loaded?.ok === true ? loaded.value.stored : undefined, unsaved),
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
    lock: async () => {
      unlocked = undefined;
      await last;
    },
  };
}
