import { arrangementOf, printableOf } from '../arrangements/arrangement-of.ts';
import type { DocumentId } from '../arrangements/ids.ts';
import type { Profile } from '../authorities/profile.ts';
import type { CaseEvent } from '../case/case-event.ts';
import type { Case, Path } from '../case/case.ts';
import type { Person } from '../case/person.ts';
import type { Signature } from '../case/signature.ts';
import type { GivenDay, IsoDate } from '../domain/iso-date.ts';
import type { Gap } from '../forms/gaps.ts';
import type { EarlierAnswer } from '../life/agency-history.ts';
import type { Span } from '../life/in-force.ts';
import type { Life } from '../life/life.ts';
import type { AgreedVersion } from '../life/versions.ts';
import type { PlannedSession } from '../policy/attendance/codes.ts';
import type { Finding } from '../policy/engine/finding.ts';
import type { Matrix } from '../policy/matrix/matrix.ts';

/** That a version was taken back, or that a professional who must agree does not any more. */
export interface TakenBack {
  readonly how: 'withdrawn' | 'agency';
  readonly on: GivenDay;
  readonly by: string | undefined;
  /** That the professional had never agreed. */
  readonly neverAgreed?: true;
}

/** A signature, and whether it stands. */
export interface PlacedSignature {
  readonly signature: Signature;
  /**
   * Whether it holds for the text that is printed: it completed the version that is printed, or it is the last word in its place and
   * nothing that it covers is another.
   */
  readonly stands: boolean;
  /** The version that it completed, if it did: it stays with that for good. */
  readonly version: number | undefined;
  /** How the version that it completed was taken back, if it was. */
  readonly takenBack: TakenBack | undefined;
  /** The version that went on when it was given, where it is no part of that: what it decides about is a change. */
  readonly goesOn: number | undefined;
  /** Whether it took that version back. */
  readonly takesBack: boolean;
  /** Whether it ended that version: what is over by then is taken back, and ends no more. */
  readonly ends: boolean;
  /** Whether a later decision has taken its place. */
  readonly replaced: boolean;
  /** The paths, among those it used, at which something else stands now. */
  readonly changed: readonly Path[];
}

/** What a text changes of a version that goes on until everybody agrees, as those who sign it read it. */
export interface Change {
  /** The version, and when it was agreed. */
  readonly number: number;
  readonly agreedOn: GivenDay;
  /** The day from which it is to be, where it names one of its own. */
  readonly from: IsoDate | undefined;
  /** The last day of that version; none of flexi-schooling, which its reviews end or renew. */
  readonly until: IsoDate | undefined;
  /** What reads otherwise: its name, as it was agreed, as it is to be; nothing where it is not there. */
  readonly told: readonly {
    readonly what: string;
    readonly was: string | undefined;
    readonly is: string | undefined;
  }[];
}

/** What documents are built from: their window on a case that was read. */
export interface Facts {
  /** The asked answers alone. */
  readonly case: Case;
  /** What is still missing or cannot be read, in the order of the forms. */
  readonly gaps: readonly Gap[];
  readonly placed: readonly PlacedSignature[];
  readonly findings: readonly Finding[];
  /** The duties that are overdue on the day it is printed. */
  readonly overdue: readonly Finding[];
  /** What happened and is no answer and no signature. */
  readonly events: readonly CaseEvent[];
  readonly authority: Profile;
  /** The matrix of concern; none where it is left aside, because it follows from findings and signatures. */
  readonly matrix: Matrix | undefined;
  /** The register’s code of each half-day, as the versions in force have it. */
  readonly codes: readonly PlannedSession[];
  /** The day it is printed on. */
  readonly today: IsoDate;
  readonly life: Life;
  readonly versions: readonly AgreedVersion[];
  /** The days on which each version is in force; none for one that never was. */
  readonly spans: readonly Span[];
  /** The version that is printed; none where it is a proposal, or nothing was agreed. */
  readonly printed: AgreedVersion | undefined;
  /** The day on which an answer was last typed; none where it was not. */
  readonly typedOn: (path: Path) => GivenDay | undefined;
  /** Who last typed it, where that is known. */
  readonly typedBy: (path: Path) => Person | undefined;
  /** What professionals and services answered before what they answer now. */
  readonly earlierAnswers: readonly EarlierAnswer[];
  /** What is changed of what was agreed before; none in what is agreed for the first time, or anew. */
  readonly change: Change | undefined;
}

/** The facts, and what is printed of them together. */
export interface Print extends Facts {
  /** The documents that are printed together, in order. */
  readonly documents: readonly DocumentId[];
  /** The pack code; empty while it is being worked out. */
  readonly version: string;
}

/**
 * What is printed of a case before its version is known.
 * @param wanted the documents wanted, of those that can be printed; the whole pack without it.
 */
export const printOf = (facts: Facts, wanted?: readonly DocumentId[]): Print => ({
  case: facts.case,
  gaps: facts.gaps,
  placed: facts.placed,
  findings: facts.findings,
  overdue: facts.overdue,
  events: facts.events,
  authority: facts.authority,
  matrix: facts.matrix,
  codes: facts.codes,
  today: facts.today,
  life: facts.life,
  versions: facts.versions,
  spans: facts.spans,
  printed: facts.printed,
  typedOn: facts.typedOn,
  typedBy: facts.typedBy,
  earlierAnswers: facts.earlierAnswers,
  change: facts.change,
  documents:
    wanted === undefined
      ? arrangementOf(facts.case).documents
      : printableOf(facts.case).filter((id) => wanted.includes(id)),
  version: '',
});

/** What the body of a signed document is built from: the case alone, so that all that is in it is known to have been read of it. */
export type OfCase = Pick<Facts, 'case'>;

/** What the body of an agreement is built from: the case, and what follows from it and from what was agreed before. */
export type OfAgreement = OfCase &
  Partial<Pick<Facts, 'change'>> & {
    /** The day on which everybody agreed to just that, where a parent reads it to say that they take it back, or want something else. */
    readonly holdsSince?: GivenDay | undefined;
  };
