import { arrangementOf, isDeclined } from '../arrangements/arrangement-of.ts';
import type { CaseEvent } from '../case/case-event.ts';
import type { Case, Path } from '../case/case.ts';
import { valueOf } from '../case/field.ts';
import { decision } from '../case/fields/decision.ts';
import { nextOpenDay, openDayFrom, readCalendar } from '../case/school-calendar.ts';
import type { Signature } from '../case/signature.ts';
import type { IsoDate } from '../domain/iso-date.ts';
import { isBefore } from '../domain/iso-date.ts';
import { dayOfMoment } from '../domain/moment.ts';
import { isOfAgreement } from './agreements.ts';
import { isPlannedAnew } from './changed-terms.ts';
import type { AgencyRefusal, Ending } from './ending.ts';
import type { Course } from './in-force.ts';
import { inForceAt, isAllTooLateIn, isOffBeforeItBegan, isTooLateIn, spansIn } from './in-force.ts';
import { lastDayOf } from './last-day.ts';
import type { Life, Proposal, Waiting, WritesFirst } from './life.ts';
import type { OtherPeriod } from './pupil-periods.ts';
import { setAsideBy } from './set-aside.ts';
import { dayGiven, isSlotBefore } from './slot.ts';
import type { AgreedVersion } from './versions.ts';
/** That somebody who had to agree said no. */
type Refused = Extract<Life, { state: 'refused' }>;

/** What a life is worked out from; its case holds the present answers. */
export interface Lived extends Course {
  /** The decisions about the present answers that stand. */
  readonly standing: readonly Signature[];
  /** The last decision of all about an agreement, whether or not it stands. */
  readonly lastGiven: Signature | undefined;
  /** Whether nothing that was answered can be read any more. */
  readonly isAllLost: boolean;
  readonly events: readonly CaseEvent[];
  /** The parent’s wish for changes of what they had agreed to, as long as they have not decided since. */
  readonly wish: Signature | undefined;
  /** A professional who must agree and says no. */
  readonly refusal: AgencyRefusal | undefined;
  readonly proposal: Proposal | undefined;
  /** The further period of the same pupil, in another case, that takes over after a day. */
  readonly continuedBy: (end: IsoDate) => OtherPeriod | undefined;
  /** The case as it stood when something was first written down at a path after a moment, UTC, ISO 8601. */
  readonly whenWritten: (path: Path, since: string) => Case | undefined;
  /** The day to start that came before another was planned, as long as nobody has said since that the pupil is in school full time. */
  readonly startOwed: () => IsoDate | undefined;
  /** Who has not agreed to the present answers. */
  readonly waitsFor: readonly Waiting[];
  /** Who writes something down before the parent can be asked. */
  readonly writesFirst: () => WritesFirst | undefined;
}

/** That a parent, or a professional who must agree, said no before anything was agreed, and that no stands. */
function refusalIn({ standing, refusal }: Lived): Pick<Refused, 'who' | 'by' | 'on'> | undefined {
  const no = standing.findLast((signature) => isOfAgreement(signature) && signature.role === 'parent');
  const on = no?.decision === 'refuse' ? dayGiven(no) : undefined;
  if (no !== undefined && on !== undefined) return { who: 'parent', by: no.name, on };
  return refusal && { who: 'agency', ...refusal };
}

/** What everybody agreed to after its own last day, and nobody has changed or taken back since. */
function agreedTooLateIn(lived: Lived): Extract<Life, { state: 'not-begun' }>['agreedTooLate'] {
  const version = lived.versions.at(-1);
  if (version === undefined || lived.proposal !== undefined || lived.ending?.saidOn !== undefined) return undefined;
  const end = isTooLateIn(lived, version) ? lastDayOf(version, lived.facts(version), lived.today) : undefined;
  return end && { version, end };
}

/** The life of a case in which nothing was ever agreed, or nothing that could run. */
function withoutVersion(lived: Lived): Life {
  const { case: c, standing, waitsFor, today } = lived;
  const start = valueOf(c, arrangementOf(c).start);
  const refused = refusalIn(lived);
  const hasCome = start !== undefined && !isBefore(today, start);
  if (refused !== undefined)
    return { state: 'refused', ...refused, start: hasCome ? start : (lived.startOwed() ?? start) };
  if (hasCome) {
    const agreedTooLate = agreedTooLateIn(lived);
    return { state: 'not-begun', start, ...(agreedTooLate === undefined ? {} : { agreedTooLate }) };
  }
  // Another day to start does not answer whether the pupil has been in school full time since the one that came.
  const owed = lived.startOwed();
  if (owed !== undefined) return { state: 'not-begun', start: owed };
  const decisions = standing.filter(isOfAgreement);
  const last = decisions.at(-1);
  if (last === undefined)
    return { state: 'draft', start, earlier: lived.lastGiven, ...(lived.isAllLost ? { isAllLost: true } : {}) };
  const asked = decisions.findLast(({ role, decision: said }) => role === 'parent' && said === 'changes');
  return {
    state: 'deciding',
    start,
    waitsFor,
    get writesFirst() {
      return lived.writesFirst();
    },
    asked,
    since: last.at,
  };
}

/**
 * The life of a case in which nothing was agreed, or all that was agreed was taken back before it began: everybody decides anew.
 * @param takenBack that it was, and nobody has decided since.
 */
function undecided(lived: Lived, takenBack?: Refused): Life {
  const { case: c, events } = lived;
  const aside = setAsideBy(events);
  if (aside !== undefined)
    return {
      state: 'set-aside',
      on: dayOfMoment(aside.at),
      by: aside.by.name === '' ? undefined : aside.by.name,
      why: aside.says ?? '',
    };
  if (isDeclined(c)) return { state: 'declined', on: valueOf(c, decision.on) };
  return takenBack ?? withoutVersion(lived);
}

/**
 * The no with which all that was agreed was taken back before any of it began, where nobody has decided since. Of a professional it is one
 * that stands: who says yes again does not refuse.
 */
function takenBackUnanswered(
  { case: c, standing, whenWritten }: Lived,
  { how, by, saidOn, written, neverAgreed, answer }: Ending,
  latest: AgreedVersion,
): Refused | undefined {
  // Whoever took it back with a signature said no to what they had signed: what was planned since is another plan, whatever is written down of it later.
  const asWritten = (): Case | undefined =>
    latest.takenBack === undefined && written ? whenWritten(written.path, latest.agreedAt) : undefined;
  const saysNo = answer !== undefined && c.get(answer) === 'refuses';
  const isAnswered = how === 'agency' ? !saysNo : isPlannedAnew(latest, c, asWritten);
  return saidOn === undefined || isAnswered || standing.some(isOfAgreement)
    ? undefined
    : {
        state: 'refused',
        who: how === 'agency' ? 'agency' : 'parent',
        by: by ?? 'The parent',
        on: saidOn,
        start: valueOf(c, arrangementOf(c).start) ?? latest.start,
        ...(neverAgreed === undefined ? {} : { neverAgreed }),
      };
}

/** How it ended, where it was taken back: full time is owed since the last day on which something held, though the no came later. */
function owedSince(lived: Lived, ending: Ending, latest: AgreedVersion): Ending {
  const last = ending.saidOn === undefined ? undefined : spansIn(lived).at(-1)?.last;
  const owed = last && nextOpenDay(readCalendar(lived.facts(latest)), last);
  return owed === undefined || !isBefore(owed, ending.on) ? ending : { ...ending, on: owed };
}

/** What was in force and is over, where the next has not begun. */
function overBefore(lived: Lived): { readonly version: AgreedVersion; readonly end: IsoDate } | undefined {
  const span = spansIn(lived).findLast(({ last }) => last !== undefined && isBefore(last, lived.today));
  return span?.last === undefined ? undefined : { version: span.version, end: span.last };
}

/** Whether a school day lies between a day and the first school day of a version: two that follow each other over a weekend leave none in which full time is owed. */
function isSchoolBetween({ case: c }: Lived, end: IsoDate, { from }: AgreedVersion): boolean {
  const calendar = readCalendar(c);
  return isBefore(nextOpenDay(calendar, end), openDayFrom(calendar, from.day));
}

/** The life of a case in which something was agreed. */
function withVersion(lived: Lived, latest: AgreedVersion): Life {
  const { ending, proposal, wish, today } = lived;
  const evening = { day: today, half: 'pm' } as const;
  if (ending !== undefined && isOffBeforeItBegan(lived)) {
    const back = takenBackUnanswered(lived, ending, latest);
    const anew = undecided(lived, back);
    const isSaidAgain = anew.state === 'refused' && anew.on === ending.saidOn && anew.by === ending.by;
    return anew.state === 'refused' && (anew === back || isSaidAgain) ? { ...anew, takesBack: true } : anew;
  }
  if (isAllTooLateIn(lived)) return undecided(lived);
  // Who left on this day has left: what was agreed for the day still holds in it.
  const hasLeft = ending?.how === 'left' || ending?.how === 'moved';
  if (ending !== undefined && (hasLeft || ending.saidOn !== undefined || !isBefore(today, ending.on)))
    return { state: 'ended', version: latest, ending: owedSince(lived, ending, latest) };
  const current = inForceAt(lived, evening);
  if (current !== undefined)
    return {
      state: 'running',
      version: current,
      next: spansIn(lived).at(-1)?.version === latest && current !== latest ? latest : undefined,
      ahead: ending,
      proposal,
      asked: wish,
    };
  if (!isTooLateIn(lived, latest) && isSlotBefore(evening, latest.from)) {
    const before = overBefore(lived);
    const startOwed = before === undefined ? lived.startOwed() : undefined;
    const after = before && isSchoolBetween(lived, before.end, latest) ? before : undefined;
    return { state: 'agreed', version: latest, after, startOwed, proposal, asked: wish };
  }
  const end = spansIn(lived).at(-1)?.last ?? lastDayOf(latest, lived.facts(latest), today) ?? today;
  const next = lived.continuedBy(end);
  if (next !== undefined)
    return {
      state: 'ended',
      version: latest,
      ending: { how: 'continued', on: next.start, saidOn: undefined, by: undefined },
    };
  return { state: 'over', version: latest, end, proposal };
}

/**
 * What has become of an arrangement: worked out from versions, decisions, events, the present facts and the day. The first that holds: set
 * aside, declined, ended, over, running, agreed, refused, not begun, deciding, draft. What was agreed is never set aside or declined by
 * that: it runs until it ends. Source: ours, after LCC §9, para 67.
 */
export function lifeOf(lived: Lived): Life {
  const latest = lived.versions.at(-1);
  return latest === undefined ? undecided(lived) : withVersion(lived, latest);
}
