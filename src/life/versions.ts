import type { Answers, Case } from '../case/case.ts';
import { caseFrom } from '../case/case.ts';
import type { Edits } from '../case/current.ts';
import type { Used } from '../case/recorded.ts';
import { remembered } from '../case/remembered.ts';
import type { Signature } from '../case/signature.ts';
import type { GivenDay, IsoDate } from '../domain/iso-date.ts';
import { compareDates, isBefore } from '../domain/iso-date.ts';
import { daysOfAgreement } from './agreement-days.ts';
import type { Decided } from './agreements.ts';
import { completing } from './agreements.ts';
import { answersThen } from './answers-then.ts';
import type { Slot } from './slot.ts';
import { dayAfter, dayGiven, isSlotBefore, laterSlot, morningOf, slotAfter } from './slot.ts';

/** What everybody agreed to, once. It follows from the decisions alone, and never changes; where an earlier Waymark’s signature kept no answers, what was typed by then counts. */
export interface AgreedVersion {
  /** 1, 2, 3. */
  readonly number: number;
  /** In which document it was agreed. */
  readonly document: Signature['document'];
  /** When the last of them agreed, UTC, ISO 8601. */
  readonly agreedAt: string;
  readonly agreedOn: GivenDay;
  /** The first day of what was agreed. */
  readonly start: IsoDate;
  /** Its own last day; none where flexi-schooling names none. */
  readonly end: IsoDate | undefined;
  /** The first session in which it is in force. */
  readonly from: Slot;
  /** The first session after everybody had agreed. */
  readonly soonest: Slot;
  /** The version that had begun by then, and that it changes; none where nothing had. */
  readonly follows: AgreedVersion | undefined;
  readonly signatures: readonly Signature[];
  /** The signature with which it was taken back. */
  readonly takenBack: Signature | undefined;
  /** What the agreement used. */
  readonly terms: Used;
  /** All that was asked and answered then. */
  readonly answers: Answers;
}

/** One case for the answers of a version: what is remembered of it is worked out once, whoever asks. */
const caseThen = remembered((answers: Answers): Case => caseFrom(answers));

/** The decision of the parent who agreed to a version: the last one that was given to just that. */
export const parentWhoAgreed = ({ signatures }: Pick<AgreedVersion, 'signatures'>): Signature | undefined =>
  signatures.findLast(({ role }) => role === 'parent');

/** What was agreed, as a case. The answers that were asked then are all there are. */
export const caseOf = ({ answers }: Pick<AgreedVersion, 'answers'>): Case => caseThen(answers);

/** A decision, and the day it was given: that on a paper counts, not that on which somebody wrote it down here. */
interface DatedDecision {
  readonly at: string;
  readonly on: GivenDay;
}

const datedIn = (signatures: readonly Signature[]): readonly DatedDecision[] =>
  signatures.flatMap((signature) => {
    const on = dayGiven(signature);
    return on === undefined ? [] : [{ at: signature.at, on }];
  });

/** Of two decisions the one given later: a clock that was set back makes nothing agreed before the other had agreed. */
function laterGiven(a: DatedDecision, b: DatedDecision): DatedDecision {
  const days = compareDates(a.on, b.on);
  return days < 0 || (days === 0 && a.at <= b.at) ? b : a;
}

/**
 * From which session a version is in force: where nothing has begun, from its first day; a change from the day after its last signature
 * or the later day that it names; where it was agreed later than that, or names that very day, from the session after that signature.
 * Ours, after regulation 11(6).
 * @param names the day from which it is to be.
 * @param on the day on which it was agreed.
 */
function inForceFrom(names: IsoDate, on: IsoDate, soonest: Slot, follows: AgreedVersion | undefined): Slot {
  if (follows === undefined) return laterSlot(morningOf(names), soonest);
  const from = names === on ? soonest : isBefore(on, names) ? morningOf(names) : dayAfter(on);
  return laterSlot(from, follows.soonest);
}

/**
 * The versions of a case, the first one first.
 * @param edits all edits of the case.
 */
export function versionsOf({ agreements }: Pick<Decided, 'agreements'>, edits: Edits): readonly AgreedVersion[] {
  const versions: AgreedVersion[] = [];
  for (const { signatures, completedBy, takenBack } of agreements) {
    const answers = answersThen(completedBy, edits);
    const c = caseThen(answers);
    const { start, end, changedFrom } = daysOfAgreement(c, completedBy.document);
    const both = completing({ signatures });
    const given = datedIn(both);
    const last = given.length < both.length ? undefined : given.reduce(laterGiven);
    if (start === undefined || last === undefined) continue;
    const after = both.flatMap((signature) => slotAfter(signature, c) ?? []);
    // Nothing is agreed before what was agreed before it, whatever a clock said.
    const soonest = [...after, ...versions.slice(-1).map((former) => former.soonest)].reduce(laterSlot);
    const follows = versions.findLast(({ from }) => isSlotBefore(from, soonest));
    versions.push({
      number: versions.length + 1,
      document: completedBy.document,
      agreedAt: last.at,
      agreedOn: last.on,
      start,
      end,
      from: inForceFrom(follows === undefined ? start : (changedFrom ?? start), last.on, soonest, follows),
      soonest,
      follows,
      signatures,
      takenBack,
      terms: completedBy.used,
      answers,
    });
  }
  return versions;
}
