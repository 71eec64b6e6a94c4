import type { CaseRecord } from '../case/record.ts';
import type { Failure } from '../domain/failure.ts';
import type { Result } from '../domain/result.ts';
import type { Bytes } from './keys/bytes.ts';
import type { Derivation } from './keys/derivation.ts';
import type { Secret } from './keys/header.ts';
import type { Passphrase } from './keys/passphrase.ts';
import type { AccountMark, CaseMark } from './store/account.ts';
import type { Told } from './store/case-shelf.ts';
import type { Erased } from './store/erased-lines.ts';

/** A case's records, and what is known to be wrong with it; empty where all is well. */
export interface LoadedCase {
  readonly caseId: string;
  /** What the account knows it by; empty where it knows no name. */
  readonly name: string;
  /** Those of a newer Waymark too. Without those whose successor cannot be read: they are no longer the answer. */
  readonly records: readonly CaseRecord[];
  /** The names of those that were refused or are missing. */
  readonly damaged: readonly string[];
  /** The paths of the answers that were lost with them, as far as that is known. */
  readonly lost: readonly string[];
  /** What was found wrong with it, now or before, and is not settled. */
  readonly marks: readonly CaseMark[];
}

/** A case as the list shows it. */
export interface ListedCase {
  readonly caseId: string;
  /** What a person knows it by; empty where it was last saved by an older Waymark. */
  readonly name: string;
  /** What was told of it at its last commit, unparsed; `undefined` where that has to be told anew. */
  readonly summary: unknown;
  readonly marks: readonly CaseMark[];
  /** Whether a person has settled that part of it is lost: what was in that, nobody knows. */
  readonly isPartLost: boolean;
}

/** Every case that is there, or should be; the school's settings aside. */
export interface ListedCases {
  readonly cases: readonly ListedCase[];
  /** What was found wrong with the account of them, now or before. */
  readonly marks: readonly AccountMark[];
  /** What was found wrong with the settings. */
  readonly settings: readonly CaseMark[];
}

/**
 * An unlocked vault. Writes are carried out in the order they are made, and wait for no read but one of their own case, where they need it;
 * once locked, each call fails as `locked`. A save that succeeded is on the disk. Only {@link Vault.eraseCase} deletes what can be read;
 * {@link Vault.settle} and {@link Vault.settleAccount} let go of what cannot.
 */
export interface Vault {
  /** All cases, without opening one, compared with the account of what should be there. */
  listCases(): Promise<Result<ListedCases, Failure>>;
  /** The same, as it was last read; it is read now only where something was written since. */
  knownCases(): Promise<Result<ListedCases, Failure>>;
  /** One case, or the settings under `SETTINGS_ID`; `no-such-case` where it was never begun. */
  loadCase(caseId: string): Promise<Result<LoadedCase, Failure>>;
  /** Begins a case, or the settings, with its first records; all or nothing. */
  beginCase(caseId: string, records: readonly CaseRecord[], told?: Told): Promise<Result<void, Failure>>;
  /**
   * Saves all of it in one commit, or none. An edit, or what stays on this device, takes the place of the one with its name; no other record ever
   * does: `unexpected` where another one has its name.
   */
  save(caseId: string, records: readonly CaseRecord[], told?: Told): Promise<Result<void, Failure>>;
  /**
   * Folds a case's small records into one piece and puts what is told of it in place; for what an older Waymark saved, or where there are
   * many. Leaves a case that is damaged, or is saved in the meantime, as it is.
   */
  tidy(caseId: string, told: (loaded: LoadedCase) => Told): Promise<Result<void, Failure>>;
  /**
   * A person has settled what was found wrong with a case: what can be read of it is all there is, and what cannot goes for good. Fails as
   * `damaged-record` where nothing of it opens; such a case is erased.
   */
  settle(caseId: string, told: (loaded: LoadedCase) => Told): Promise<Result<void, Failure>>;
  /** A person has settled what was found wrong with the account: the cases that are stored are those there should be. */
  settleAccount(): Promise<Result<void, Failure>>;
  /** Notes how far the vault has come, inside and outside the store; once the cases have been listed, and so compared with the account. */
  advance(): Promise<Result<void, Failure>>;
  /**
   * Deletes a case and its key, and leaves a line in the same commit. What the browser has not yet overwritten on the disk stays sealed under
   * a key that is gone from the store. `no-such-case` where nothing of it is known: then no line is left.
   */
  eraseCase(caseId: string, line: Erased): Promise<Result<void, Failure>>;
  /** The lines that are left of erased cases, the first one first. */
  erased(): Promise<Result<readonly Erased[], Failure>>;
  /**
   * A file that holds the unsaved records and, where it can still be read, the stored case. It is opened with the passphrase or
   * the recovery key of this vault, by `openExport`, without this device.
   */
  emergencyExport(caseId: string, unsaved: readonly CaseRecord[]): Promise<Result<Bytes, Failure>>;
  /** Whether a passphrase opens this vault; reads nothing that is stored, and so also while the store is lost. */
  prove(secret: Secret, derivation: Derivation): Promise<Result<void, Failure>>;
  /**
   * Puts another passphrase and another vault key in place, proved by the old passphrase or by the recovery key, which stays. Gives a new
   * recovery key where an older Waymark kept none, for then the old one opens nothing here any more.
   */
  changePassphrase(
    proof: Secret,
    chosen: Passphrase,
    derivation: Derivation,
  ): Promise<Result<string | undefined, Failure>>;
  /** The recovery key as it was printed, proved by the passphrase; `undefined` where an older Waymark kept none. */
  recoveryKey(proof: Secret, derivation: Derivation): Promise<Result<string | undefined, Failure>>;
  /**
   * Makes a new recovery key, proved by the passphrase. The old one opens nothing here any more; it still opens what was exported before.
   */
  newRecoveryKey(proof: Secret, derivation: Derivation): Promise<Result<string, Failure>>;
  /** The id of this vault, which says on which device a record was made. */
  device(): Promise<Result<string, Failure>>;
  /** Refuses every later call at once; drops the keys when the writes made before are done. */
  lock(): Promise<void>;
}
