import { createContext, useContext } from 'react';
import type { ActorRefFrom } from 'xstate';
import type { caseLogMachine } from '../../../machines/case-log.ts';
import type { journeyMachine } from '../../../machines/journey.ts';
import type { vaultMachine } from '../../../machines/vault.ts';
import type { Path } from '../../case/case.ts';
import type { Person } from '../../case/person.ts';
import type { Place } from '../../case/place.ts';
import type { CaseRecord } from '../../case/record.ts';
import type { StoredCase } from '../../case/stored-case.ts';
import type { Pack } from '../../documents/model.ts';
import type { Failure } from '../../domain/failure.ts';
import type { IsoDate } from '../../domain/iso-date.ts';
import type { Result } from '../../domain/result.ts';
import type { Near } from '../../life/followed-by.ts';
import type { Period } from '../../life/period.ts';
import type { Reading } from '../../reading/reading.ts';
import type { ErasedKind } from '../words/erased-words.ts';
import type { AccountMark, CaseMark } from '../words/mark-words.ts';
import type { CaseLine } from './case-line.ts';

/** Whether the browser may drop what is stored. */
export type Persistence = 'persisted' | 'may-be-wiped' | 'unknown';

/** Answers that can be typed into: a case’s, or the school’s facts. */
export interface OpenedAnswers {
  readonly stored: StoredCase;
  readonly damage: Damage;
  /** Their saving, running. */
  readonly log: ActorRefFrom<typeof caseLogMachine>;
  /** What follows from them now; the same until they, or the day, are others. */
  readonly reading: () => Reading;
  /** Whether the other cases could not be read: then none of their periods is counted. */
  readonly areOthersUnread: () => boolean;
  /** Tells when any of that may be another; returns how to hear no more. */
  readonly subscribe: (tell: () => void) => () => void;
}

/** A case that can be typed into, and walked through. */
export interface OpenedCase extends OpenedAnswers {
  readonly journey: ActorRefFrom<typeof journeyMachine>;
}

/** What is wrong with an open case. */
export interface Damage {
  /** What the case was last known by, where its own name is lost. */
  readonly name?: string | undefined;
  readonly marks: readonly CaseMark[];
  /** The answers whose last state cannot be read, as far as that is known. */
  readonly lost: readonly Path[];
  /** Whether nothing that was answered can be read any more, also once that was settled. */
  readonly isAllLost?: boolean;
  /** Whether the other cases could not be read: then none of their periods is counted. */
  readonly areOthersUnread?: boolean;
  /** Whether it may have ended, and what tells of it cannot be read. */
  readonly mayHaveEnded?: boolean;
}

/** Whether anything is wrong with a case. */
export const isDamaged = ({ marks, isAllLost = false, mayHaveEnded = false }: Damage): boolean =>
  marks.length > 0 || isAllLost || mayHaveEnded;

/** A case, without opening it. */
export interface ListedCase {
  readonly id: string;
  /** What it was last known by; empty where that has to be told anew. */
  readonly name: string;
  /** Its line today; `undefined` where that has to be told anew. */
  readonly line: CaseLine | undefined;
  readonly marks: readonly CaseMark[];
  /** Whether part of it is lost, also once that was settled: what was in that, nobody knows. */
  readonly isPartLost?: boolean;
}

/** All cases that are there, or should be. */
export interface CaseList {
  readonly cases: readonly ListedCase[];
  readonly marks: readonly AccountMark[];
  /** What was found wrong with the school's settings. */
  readonly settings: readonly CaseMark[];
}

/** What is left of a case that was erased: nothing of the child’s. */
export interface ErasedLine {
  /** UTC, ISO 8601. */
  readonly at: string;
  readonly by: Person;
  /** Of which kind it was; a word that this code does not know came from a newer Waymark. */
  readonly kind: string;
}

/** What can be done with the recovery key by whoever knows the passphrase. */
export interface RecoveryKeyService {
  /** As it was printed; `undefined` where an older Waymark kept none. */
  readonly read: (passphrase: string) => Promise<Result<string | undefined, Failure>>;
  /** Makes a new one; the old one opens this device no more. */
  readonly renew: (passphrase: string) => Promise<Result<string, Failure>>;
}

/** Who works here, as the vault remembers them. */
export interface StaffService {
  readonly read: () => Promise<Result<readonly Person[], Failure>>;
  /** Puts this in place of who was remembered. */
  readonly keep: (staff: readonly Person[]) => Promise<Result<null, Failure>>;
}

/** A case that another goes on from, and the days of its period. */
export interface EarlierCase extends Period {
  readonly id: string;
}

/** Where cases are kept: the vault, or, for the sample, memory alone. */
export interface CaseStore {
  /** All cases, as they were told at their last save. */
  readonly list: () => Promise<Result<CaseList, Failure>>;
  /** Reads a case whose line has to be told anew, and keeps what it tells; `undefined` where it cannot be read whole. */
  readonly retell: (id: string) => Promise<Result<CaseLine | undefined, Failure>>;
  /**
   * Reads a case whole, to find out whether part of it is damaged; gives what is wrong with it, `undefined` where nothing was when it was read before,
   * since the unlock.
   */
  readonly check: (id: string) => Promise<readonly CaseMark[] | undefined>;
  readonly one: (id: string) => Promise<Result<StoredCase, Failure>>;
  /** The school's facts, as a case’s edits; none typed yet gives an empty one. */
  readonly settings: () => Promise<Result<StoredCase, Failure>>;
  /** Opens a case to be typed into, at a place; to be closed when the page is left. */
  readonly open: (id: string, place?: Place) => Promise<Result<OpenedCase, Failure>>;
  /** Opens the school’s facts likewise. */
  readonly openSettings: () => Promise<Result<OpenedAnswers, Failure>>;
  readonly close: (id: string) => void;
  /** Begins a case with a copy of the school's facts; gives its id. */
  readonly begin: () => Promise<Result<string, Failure>>;
  /**
   * The id of the case that was begun as the further period of another, and was not set aside; else one of the same pupil’s that begins, or is planned
   * to, on one of some days; `undefined` where there is none.
   */
  readonly further: (id: string, near?: Near) => Promise<Result<string | undefined, Failure>>;
  /** The case that a further period goes on from; `undefined` where none on this device tells of it. */
  readonly earlier: (id: string, before: Period | undefined) => Promise<Result<EarlierCase | undefined, Failure>>;
  /** Begins the case of a further period, with what still holds of the one that is ending; gives its id. One that was begun so before is given again. */
  readonly extend: (id: string) => Promise<Result<string, Failure>>;
  /** Deletes a case and its key, and leaves a line that says when, by whom and of which kind. */
  readonly erase: (id: string, kind: ErasedKind) => Promise<Result<null, Failure>>;
  /**
   * A person has settled what was found wrong with a case, or with the settings: what can be read is all there is. Settings of which nothing
   * opens are begun anew.
   */
  readonly settle: (id: string) => Promise<Result<null, Failure>>;
  /** A person has settled that the cases on the list are those there should be. */
  readonly settleAccount: () => Promise<Result<null, Failure>>;
  /** The lines that are left of erased cases, the last one first. */
  readonly erased: () => Promise<Result<readonly ErasedLine[], Failure>>;
  /** A sealed copy of a case with what could not be saved. */
  readonly sealedCopy: (id: string, unsaved: readonly CaseRecord[]) => Promise<Result<Blob, Failure>>;
}

/** Who makes a record, and on which device. */
export interface Maker {
  readonly by: Person;
  /** The id of the device’s vault. */
  readonly device: string;
}

/** The browser’s own offer to install the app, where it makes one. */
export interface InstallOffering {
  readonly subscribe: (tell: () => void) => () => void;
  readonly isOffered: () => boolean;
  readonly accept: () => Promise<void>;
}

/** What the pages need from outside: the clock, the stores, the PDF worker. Made in `app/`. */
export interface Services {
  /** This device's clock, UTC, ISO 8601. */
  readonly now: () => string;
  readonly today: () => IsoDate;
  readonly newId: () => string;
  readonly vault: ActorRefFrom<typeof vaultMachine>;
  readonly store: CaseStore;
  /** Who is working here; nobody while the vault is locked, as when the sample alone is open. */
  readonly maker: () => Promise<Maker | undefined>;
  readonly pdf: { readonly warm: () => void; readonly make: (pack: Pack) => Promise<Uint8Array> };
  readonly persistence: () => Promise<Persistence>;
  /** Whether the browser offers to install the app; asks it to. */
  readonly install: InstallOffering;
  /** Puts a new passphrase in the place of the present one; gives the recovery key where a new one had to be made. */
  readonly changePassphrase: (present: string, chosen: string) => Promise<Result<string | undefined, Failure>>;
  /** The recovery key, behind the passphrase. */
  readonly recoveryKey: RecoveryKeyService;
  readonly staff: StaffService;
  /** Waits until this work is on the disk, or tells why it is not. */
  readonly settled: (log: ActorRefFrom<typeof caseLogMachine>) => Promise<Result<null, Failure>>;
  /** While somebody signs, no new version may reload the page; returns how to let go. */
  readonly holdUpdates: () => () => void;
  readonly version: string;
}

/** Gives the services to the pages. */
export const ServicesContext = createContext<Services | undefined>(undefined);

/** The services. */
export function useServices(): Services {
  const services = useContext(ServicesContext);
  if (services === undefined) throw new Error('no services are provided');
  return services;
}
