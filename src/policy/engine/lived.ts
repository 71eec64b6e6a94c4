import { arrangementOf, isPartTime } from '../../arrangements/arrangement-of.ts';
import { valueOf } from '../../case/field.ts';
import { remembered } from '../../case/remembered.ts';
import { nextOpenDay, openDayFrom, readCalendar } from '../../case/school-calendar.ts';
import type { IsoDate } from '../../domain/iso-date.ts';
import { addDays, compareDates, isBefore, isWithin } from '../../domain/iso-date.ts';
import type { Ending } from '../../life/ending.ts';
import { takenBack } from '../../life/ending.ts';
import type { Course } from '../../life/in-force.ts';
import { inForceAt, isOffBeforeItBegan, isTooLateIn, spansIn } from '../../life/in-force.ts';
import type { Stretch } from '../../life/in-full-time.ts';
import { fullTimeOwedFrom, isFullTimeOwed, isInFullTime } from '../../life/in-full-time.ts';
import type { Period } from '../../life/period.ts';
import type { AgreedVersion } from '../../life/versions.ts';
import type { Lack } from './rule.ts';
import type { Scope } from './scope.ts';
import { partTime, within } from './scope.ts';
import type { Situation } from './situation.ts';

type Lived = Pick<Situation, 'case' | 'life' | 'course' | 'today'>;

/** How it came to an end; `undefined` while it has not. */
export const endingIn = ({ life }: Pick<Situation, 'life'>): Ending | undefined =>
  life.state === 'ended' ? life.ending : undefined;

/** Whether its last day is past, or it ended before: what can only be done while it runs is asked no more. */
export const isPastItsEnd = (situation: Pick<Situation, 'life'>): boolean =>
  situation.life.state === 'over' || endingIn(situation) !== undefined;

/** Whether a version was agreed after its last day, or was taken back, by a parent or by a professional who must agree, before its first. */
function neverBegan(course: Course, version: AgreedVersion): boolean {
  const ending = course.endings.get(version);
  if (isTooLateIn(course, version)) return true;
  return ending?.saidOn !== undefined && !isBefore(version.from.day, ending.on);
}

/**
 * What was agreed of what the case is now, the first version first. What was taken back before its first day, or agreed after its last,
 * never began, and counts for nothing; what was agreed of another arrangement is none of this one.
 */
const agreedIn = remembered(({ case: c, course }: Lived): readonly AgreedVersion[] => {
  if (isOffBeforeItBegan(course)) return [];
  const own = isPartTime(c) ? 'consent' : 'agreement';
  return course.versions.filter((version) => version.document === own && !neverBegan(course, version));
});

/** What was agreed first. */
export const firstVersion = (situation: Lived): AgreedVersion | undefined => agreedIn(situation)[0];

/** What was agreed last. */
export const lastVersion = (situation: Lived): AgreedVersion | undefined => agreedIn(situation).at(-1);

/**
 * The day on which it all starts, or started: a proposal that names another moves nothing that has begun, and nothing into the past. What was
 * agreed after its day to start has that day. Ours.
 */
export function startOf(situation: Lived): IsoDate | undefined {
  const { case: c, today } = situation;
  const [named, first] = [valueOf(c, arrangementOf(c).start), firstVersion(situation)];
  if (first === undefined || named === undefined || named === first.start) return named;
  if (hasBegun(situation)) return first.start;
  return isBefore(named, today) ? today : named;
}

/** Whether something that was agreed has begun by a day: a duty of the time after the start is asked of no other. */
export function hasBegun(situation: Lived, day = situation.today): boolean {
  const first = firstVersion(situation);
  return first !== undefined && !isBefore(day, first.from.day);
}

/** Whether something that was agreed was in force on a day. */
export const isRunningOn = (situation: Lived, day: IsoDate): boolean =>
  daysInForce(situation).some(({ start, end }) => isWithin(day, start, end));

/** Whether something that was agreed was in force from the morning of a day on. */
export function isInForceOn(situation: Lived, day: IsoDate): boolean {
  const ended = endingIn(situation);
  if (ended !== undefined && !isBefore(day, ended.on)) return false;
  const version = inForceAt(situation.course, { day, half: 'am' });
  return version !== undefined && agreedIn(situation).includes(version);
}

/** That the last version was taken back: the no that ended it, if one did; another parent, who had not agreed, takes nothing back. */
export function takenBackIn(situation: Lived): Ending | undefined {
  const last = lastVersion(situation);
  const ending = last && situation.course.endings.get(last);
  return ending?.how === 'withdrawn' ? ending : last && takenBack(situation.case, last, situation.today)[0];
}

/** A part-time timetable that has really begun. */
export const begun = (words: string): Scope => within(partTime, words, (situation) => hasBegun(situation));

/**
 * The stretches of days in which something agreed was in force, or will be, the first one first: nothing stretches them, and what ended
 * early ends the last.
 */
export const daysInForce = remembered((situation: Lived): readonly Period[] => {
  const [own, ended] = [agreedIn(situation), endingIn(situation)];
  return spansIn(situation.course).flatMap(({ version, first, last }) => {
    const cut = ended === undefined ? undefined : addDays(ended.on, -1);
    const end = cut !== undefined && (last === undefined || isBefore(cut, last)) ? cut : last;
    return !own.includes(version) || end === undefined || isBefore(end, first) ? [] : [{ start: first, end }];
  });
});

/** The day from which a duty of a day is overdue: the next school day. Ours. */
export const isPastDue = ({ case: c, today }: Pick<Situation, 'case' | 'today'>, due: IsoDate): boolean =>
  !isBefore(today, nextOpenDay(readCalendar(c), due));

/**
 * A duty of a day: told at first, and overdue from the next school day. Ours.
 * @param due the day by which it is to be done, or on which what asks for it happened.
 */
export const dueBy = (situation: Pick<Situation, 'case' | 'today'>, due: IsoDate, lack: Lack): Lack =>
  isPastDue(situation, due) ? lack : { ...lack, level: 'note' };

/** The first day of what nobody had agreed to, once it has come: the pupil should be in school full time. */
export function startWithoutAgreement({ life, today }: Pick<Situation, 'life' | 'today'>): IsoDate | undefined {
  if (life.state === 'not-begun') return life.start;
  if (life.state === 'agreed') return life.startOwed;
  return life.state === 'refused' && life.start !== undefined && !isBefore(today, life.start) ? life.start : undefined;
}

/** The days between two agreements, in which full time is owed. */
interface Between {
  /** The last day of what was agreed before. */
  readonly end: IsoDate;
  /** The first school day after it. */
  readonly due: IsoDate;
  /** The school day on which the next begins. */
  readonly next: IsoDate;
}

/** Where what was agreed is over, and the next has not begun: from the first school day in between, until full time is on record. Ours. */
export function owedBetween(situation: Pick<Situation, 'case' | 'life' | 'today' | 'typedOn'>): Between | undefined {
  const { case: c, life, today } = situation;
  if (life.state !== 'agreed' || life.after === undefined) return undefined;
  if (!isFullTimeOwed(life, c, today) || isInFullTime(life, situation)) return undefined;
  const { end } = life.after;
  const calendar = readCalendar(c);
  return { end, due: nextOpenDay(calendar, end), next: openDayFrom(calendar, life.version.from.day) };
}

/** The days between two agreements that have come, whether they are past or not, and whatever is on record of them. Ours. */
function betweensIn(situation: Lived): readonly Between[] {
  const { case: c, course, today } = situation;
  const own = agreedIn(situation);
  const calendar = readCalendar(c);
  const spans = spansIn(course).filter(({ version }) => own.includes(version));
  return spans.flatMap(({ last: end }, index): readonly Between[] => {
    const next = spans[index + 1]?.first;
    if (end === undefined || next === undefined) return [];
    const due = nextOpenDay(calendar, end);
    return isBefore(due, next) && !isBefore(today, due) ? [{ end, due, next }] : [];
  });
}

/** The last of the days between two agreements that have come. */
export const lastBetween = (situation: Lived): Between | undefined => betweensIn(situation).at(-1);

/** The stretch of days in which full time is, or was, owed from a day on: the next begins with the next day on which something that was agreed is over. Ours. */
export function stretchFrom(situation: Lived, from: IsoDate): Stretch {
  const { case: c, life, today } = situation;
  const owed = fullTimeOwedFrom(life, c);
  const later = [...betweensIn(situation).map(({ due }) => due), ...(owed === undefined ? [] : [owed])]
    .filter((day) => isBefore(from, day) && !isBefore(today, day))
    .sort(compareDates);
  return { from, until: later[0] };
}
