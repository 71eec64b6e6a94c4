import { isFlexiRequest } from '../../arrangements/arrangement-of.ts';
import type { Case } from '../../case/case.ts';
import { running } from '../../case/fields/running.ts';
import { happenedOn } from '../../case/happened.ts';
import { asSentences, nameOf } from '../../case/pupil-name.ts';
import { nextOpenDay, openDayFrom, readCalendar } from '../../case/school-calendar.ts';
import type { Signature } from '../../case/signature.ts';
import { weeksTouched } from '../../case/timetable.ts';
import type { IsoDate } from '../../domain/iso-date.ts';
import { formatDate, isBefore } from '../../domain/iso-date.ts';
import { asItSays, givenOn, isByClockAhead } from '../../life/clock-ahead.ts';
import { fullTimeWasDue } from '../../life/full-time-was-due.ts';
import { isInFullTime, isStillPart, saidFullTime } from '../../life/in-full-time.ts';
import { leavingOf } from '../../life/leaving.ts';
import type { Life } from '../../life/life.ts';
import { noInWords } from '../../life/no-in-words.ts';
import { noticeWithoutDay } from '../../life/notice-without-day.ts';
import { isRenewable } from '../../life/renewable.ts';
import type { AgreedVersion } from '../../life/versions.ts';
import { agreedTooLate } from './agreed-too-late.ts';
import type { Told } from './ending-in-words.ts';
import { began, endingInWords, endsAhead, leftInWords } from './ending-in-words.ts';
import { onDay, onDayGiven, proposalInWords, waitingInWords } from './proposal-in-words.ts';
import { startMovedInWords } from './start-moved.ts';

/** A version by its number, as a sentence begins. */
const versionInWords = ({ number }: AgreedVersion): string => `Version ${String(number)}`;

/** The first school day of a version: on a day on which nobody is in school nothing starts, and nothing takes over. */
const firstDayInWords = ({ from }: AgreedVersion, c: Case): string =>
  formatDate(openDayFrom(readCalendar(c), from.day));

/** That a version takes over, and on which day. */
export const takesOver = (next: AgreedVersion, c: Case): string =>
  `${versionInWords(next)} takes over on ${firstDayInWords(next, c)}.`;

/** What goes on while a change is proposed: the version in force or to come; nothing once it is over. */
function whatGoesOn(life: Life): string | undefined {
  if (life.state === 'running') return life.next === undefined ? versionInWords(life.version) : 'What was agreed';
  return life.state === 'agreed' ? versionInWords(life.version) : undefined;
}

/**
 * What is proposed beside what was agreed, who it waits for, and what they said; nothing where nothing is.
 * @param told the present case, and the day.
 */
export const changeInWords = (life: Life, { case: c, today }: Pick<Told, 'case' | 'today'>): readonly string[] =>
  'proposal' in life && life.proposal !== undefined ? [proposalInWords(life.proposal, c, whatGoesOn(life), today)] : [];

/** The same, where it is said already that its version runs: what stays is said once. */
const besideRunning = (life: Extract<Life, { state: 'running' }>, told: Told): readonly string[] =>
  changeInWords(life, told).map((words) =>
    life.next === undefined ? words.replace(` ${versionInWords(life.version)} goes on.`, '') : words,
  );

/** `Week 2 of 4`; nothing for flexi-schooling, which has no weeks, and on a weekend before the first. */
function weekInWords({ start, end, document }: AgreedVersion, today: IsoDate): string {
  if (document !== 'consent' || end === undefined) return '';
  const week = weeksTouched(start, today);
  return week === 0 ? '' : `, week ${String(week)} of ${String(weeksTouched(start, end))}`;
}

/** That notice was given, and not of which day. */
function noticed(version: AgreedVersion, { case: c, today }: Told): readonly string[] {
  const on = noticeWithoutDay(version, c, today);
  return on === undefined ? [] : [`Notice was given on ${formatDate(on)}: the last day is not on record.`];
}

/** What holds where nothing is agreed. */
const fullTimeGoesOn = (c: Case): string => `${nameOf(c)} should be in school full time.`;

/** That full time goes on, where nothing is agreed and that is on record. */
function isFullOnRecord(c: Case, today: IsoDate): string {
  const since = happenedOn(c, running.fullTimeOn, today);
  return since === undefined
    ? `${nameOf(c)} is in school full time, as is on record.`
    : `${nameOf(c)} has been in school full time since ${formatDate(since)}.`;
}

/** Who said no before anything began, and on which day: to what was asked, or to what everybody had agreed to. */
function refusedInWords(life: Extract<Life, { state: 'refused' }>, today: IsoDate): string {
  const { by, who, on, takesBack, neverAgreed } = life;
  if (takesBack === true && who === 'parent') return `${by} took the agreement back ${givenOn(on, today)}.`;
  return `${noInWords({ by, on, neverAgreed: takesBack && neverAgreed }, today)}.`;
}

/** How it is with full time, where somebody said no before anything began. */
function fullTimeRefused(life: Extract<Life, { state: 'refused' }>, told: Told): readonly string[] {
  const { case: c, today } = told;
  const leaving = leavingOf(c, today);
  if (leaving !== undefined) return [leftInWords(leaving, c, today)];
  return isInFullTime(life, told) ? [isFullOnRecord(c, today)] : [fullTimeGoesOn(c), ...startMovedInWords(life, c)];
}

/** What is over: the day full time was due, and what to do. */
function overInWords(life: Extract<Life, { state: 'over' }>, told: Told): string {
  const { case: c, today } = told;
  const { end, version } = life;
  const due = nextOpenDay(readCalendar(c), end);
  if (isFlexiRequest(c)) {
    const owed = isRenewable(life) ? 'is owed full time until a review renews it' : 'is owed full time';
    const is =
      saidFullTime(told, due) === 'yes' ? 'is in school full time, and since which day is not on record' : owed;
    return `It was agreed until ${formatDate(end)}, and nothing was agreed after that. ${nameOf(c)} ${is}.`;
  }
  return isBefore(today, due)
    ? `The last part-time day was ${formatDate(end)}. Full time is due on ${formatDate(due)}.`
    : fullTimeWasDue({ version, case: c, today, due }, formatDate, began(told, due, 'Did it begin?'));
}

/** That it was set aside: when, by whom and why. */
function setAsideInWords({ on, by, why }: Extract<Life, { state: 'set-aside' }>, today: IsoDate): string {
  const who = by === undefined ? '' : ` by ${by}`;
  const when = on === undefined ? '' : ` ${givenOn(on, today)}`;
  return `Set aside${isByClockAhead(on, today) ? `${who},${when}` : `${when}${who}`}: ${why}`;
}

/** That the head declined, and when. */
function declinedInWords({ on }: Extract<Life, { state: 'declined' }>, today: IsoDate): string {
  if (on === undefined) return 'Declined.';
  return isByClockAhead(on, today)
    ? `Declined. It is said to have been on ${asItSays(on)}, which is still to come.`
    : `Declined on ${asItSays(on)}.`;
}

/** When a version was agreed, as its last signature says; a day that is still to come tells of a clock that was ahead. */
function agreedInWords(version: AgreedVersion, today: IsoDate): string {
  const on = asItSays(version.agreedOn);
  if (isByClockAhead(version.agreedOn, today))
    return `Agreed. The clock of a device was ahead when somebody signed: it says ${on}, which is still to come.`;
  return version.number === 1 ? `Agreed on ${on}.` : `${versionInWords(version)} was agreed on ${on}.`;
}

/** That nothing holds though the day to start has come, and how it is with full time. */
function notBegunInWords(life: Extract<Life, { state: 'not-begun' }>, told: Told): readonly string[] {
  const { case: c, today } = told;
  const tooLate = agreedTooLate(life, today);
  const isPart = isStillPart(told, life.start);
  const leaving = leavingOf(c, today);
  if (leaving !== undefined) {
    const left = leftInWords(leaving, c, today);
    return tooLate === undefined ? [`No agreement: ${left}`] : [tooLate, left];
  }
  if (tooLate !== undefined) {
    const now = isPart ? `${nameOf(c)} is not in school full time.` : fullTimeGoesOn(c);
    return [tooLate, isInFullTime(life, told) ? isFullOnRecord(c, today) : now];
  }
  if (isInFullTime(life, told)) return [`No agreement: ${isFullOnRecord(c, today)}`];
  return [
    isPart
      ? `No agreement, and ${nameOf(c)} is not in school full time.`
      : `No agreement: ${nameOf(c)} should be in full time.`,
    ...startMovedInWords(life, c),
  ];
}

/**
 * What has become of an arrangement, in a sentence or three; the first says its state.
 * @param told the present case, and when it was written down.
 */
export const lifeInWords = (life: Life, told: Told): readonly string[] =>
  life.state === 'set-aside' ? [setAsideInWords(life, told.today)] : wordsOf(life, told).map(asSentences);

function wordsOf(life: Exclude<Life, { state: 'set-aside' }>, told: Told): readonly string[] {
  const { case: c, today } = told;
  switch (life.state) {
    case 'declined':
      return [declinedInWords(life, today)];
    case 'draft':
      if (life.isAllLost === true) return ['Its answers are lost, so nobody can say what was decided.'];
      return life.earlier === undefined
        ? ['A draft: nobody has decided yet.']
        : [
            `A draft. What ${life.earlier.name} decided${onDay(life.earlier.at, today)} was about other answers: ask again.`,
          ];
    case 'deciding':
      return life.asked === undefined
        ? [
            life.waitsFor.length === 0
              ? 'Everybody has signed, but a day in it cannot be read, or the clock of a device was ahead when somebody signed, so nothing is agreed yet. Put that right, and ask again.'
              : waitingInWords('It', life, c, today),
            fullTimeGoesOn(c),
          ]
        : [
            `${life.asked.name} asked for changes${onDayGiven(life.asked, today)}. Until everybody agrees, ${fullTimeGoesOn(c)}`,
          ];
    case 'refused':
      return [refusedInWords(life, today), ...fullTimeRefused(life, told)];
    case 'not-begun':
      return notBegunInWords(life, told);
    case 'agreed':
      return [
        `${agreedInWords(life.version, today)} ${life.version.number === 1 ? 'Starts' : 'It starts'} on ${firstDayInWords(life.version, c)}.`,
        ...(life.startOwed === undefined
          ? []
          : [
              `A day to start, ${formatDate(life.startOwed)}, came before anything was agreed for it. Until ${formatDate(life.version.from.day)}, ${nameOf(c)} is owed full time.`,
            ]),
        ...(life.after === undefined
          ? []
          : [
              `What was agreed before ended on ${formatDate(life.after.end)}. Until the next begins, ${nameOf(c)} is owed full time.`,
            ]),
        ...wished(life.asked, today),
        ...changeInWords(life, told),
      ];
    case 'running':
      return [
        `${versionInWords(life.version)} runs${weekInWords(life.version, today)}.`,
        ...(life.next === undefined ? [] : [takesOver(life.next, c)]),
        ...(life.ahead === undefined ? [] : [endsAhead(life.ahead, c)]),
        ...noticed(life.version, told),
        ...wished(life.asked, today),
        ...besideRunning(life, told),
      ];
    case 'over':
      return [overInWords(life, told), ...changeInWords(life, told)];
    case 'ended':
      return [endingInWords(life.ending, told)];
  }
}

/** That a parent who agreed asks for something else since. */
const wished = (asked: Signature | undefined, today: IsoDate): readonly string[] =>
  asked === undefined ? [] : [`${asked.name} asked for changes${onDayGiven(asked, today)}. What was agreed goes on.`];
