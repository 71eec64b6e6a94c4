import { dfe, lcc, ours } from '../../../authorities/sources.ts';
import { valueOf } from '../../../case/field.ts';
import { heldReviews, running } from '../../../case/fields/running.ts';
import { aboutPupil, nameOf } from '../../../case/pupil-name.ts';
import { nextOpenDay, readCalendar } from '../../../case/school-calendar.ts';
import type { IsoDate } from '../../../domain/iso-date.ts';
import { daysBetween, formatDate, formatWeekdayDate, isBefore } from '../../../domain/iso-date.ts';
import { givenDay, givenOn, isByClockAhead } from '../../../life/clock-ahead.ts';
import type { Ending } from '../../../life/ending.ts';
import { takenBack } from '../../../life/ending.ts';
import { continuedBy, followedBy } from '../../../life/followed-by.ts';
import { fullTimeWasDue } from '../../../life/full-time-was-due.ts';
import { heldReviewsBy } from '../../../life/held-reviews.ts';
import { leavingOf } from '../../../life/leaving.ts';
import type { Life } from '../../../life/life.ts';
import { hasAgreedSince, noInWords } from '../../../life/no-in-words.ts';
import { arePartDaysSince } from '../../../life/part-days-on-record.ts';
import { saidHow } from '../../../life/said-how.ts';
import { daysWithoutAgreement } from '../../days-without-agreement.ts';
import { dueBy, endingIn, lastVersion, takenBackIn } from '../../engine/lived.ts';
import type { Lack, Rule } from '../../engine/rule.ts';
import { partTime, within } from '../../engine/scope.ts';
import type { Situation } from '../../engine/situation.ts';
import { beganLate } from '../shared/began-late.ts';
import { partDayLacks } from '../shared/without-agreement.ts';

const { path } = running.fullTimeOn;

/** The day on which full time is due after the last part-time day: nothing that nobody agreed to lies in between. */
const dueAfter = ({ case: c }: Pick<Situation, 'case'>, end: IsoDate): IsoDate => nextOpenDay(readCalendar(c), end);

/** What is asked once the last part-time day is past: nothing stretches what was agreed. */
function notRecorded(situation: Situation, { end, version }: Extract<Life, { state: 'over' }>): readonly Lack[] {
  const due = dueAfter(situation, end);
  if (isBefore(situation.today, due)) return [];
  if (daysWithoutAgreement(situation) !== undefined) return partDayLacks(situation);
  const further = followedBy(situation.case, end, situation.others);
  if (further !== undefined) {
    const words = `What was agreed ended on ${formatDate(end)}. Full time was due on ${formatWeekdayDate(due)}. Did it begin? Write down the day. Part days before ${formatDate(further.start)}, when a further period begins in a case of its own, have no agreement: record them.`;
    return [dueBy(situation, due, { words, path })];
  }
  const words = fullTimeWasDue(
    { version, case: situation.case, today: situation.today, due },
    formatWeekdayDate,
    'Did it begin? Write down the day.',
  );
  return [dueBy(situation, due, { words, path })];
}

/** What is past mending where full time began later than was agreed. */
function tooLate(situation: Situation, { on }: Ending, end: IsoDate): readonly Lack[] {
  const due = dueAfter(situation, end);
  const { case: c, others } = situation;
  if (!isBefore(due, on) || continuedBy(c, end, others) !== undefined) return [];
  // What happened in between is asked once: part days on record say it.
  if (arePartDaysSince(c, due)) return partDayLacks(situation);
  const further = followedBy(c, end, others);
  if (further === undefined || isBefore(on, further.start)) return [beganLate(on, due)];
  const words = `Full time was due on ${formatDate(due)}, and a further period began on ${formatDate(further.start)}. That the pupil was in school full time in between is not on record, and nobody had agreed to anything else. Write down what those days were; correct the register openly.`;
  return [{ words, path, pastMending: true }];
}

const over: Rule = {
  id: 'period.over',
  scope: within(
    partTime,
    'A part-time timetable whose last part-time day is past',
    (situation) =>
      lastVersion(situation) !== undefined &&
      (situation.life.state === 'over' || endingIn(situation)?.how === 'full-time'),
  ),
  level: 'stop',
  gate: 'run',
  mode: 'A',
  source: [dfe('para 67'), lcc('§9.9'), ours()],
  words: 'Full time begins on the day that was agreed, and that is written down by the next school day.',
  mender: 'school',
  find: (situation) => {
    const { life } = situation;
    if (life.state === 'over') return notRecorded(situation, life);
    const [ended, end] = [endingIn(situation), lastVersion(situation)?.end];
    return ended === undefined || end === undefined ? [] : tooLate(situation, ended, end);
  },
};

/** How long before a day a review may lie that settled it, in days. Ours. */
const WEEK = 7;

const sooner: Rule = {
  id: 'period.sooner',
  scope: within(
    partTime,
    'A part-time timetable that ended in full time sooner than agreed',
    (situation) => endingIn(situation)?.how === 'full-time',
  ),
  level: 'note',
  gate: 'run',
  mode: 'A',
  source: [dfe('para 67'), ours()],
  words: 'Full time that began sooner than agreed was settled at a review in the week before it.',
  mender: 'school',
  find: (situation) => {
    const { case: c, today } = situation;
    const [ended, version] = [endingIn(situation), lastVersion(situation)];
    if (ended === undefined || version?.end === undefined || isBefore(version.end, ended.on)) return [];
    if (takenBack(c, version, today).length > 0) return [];
    // A review that decided it settles it, or is told to have settled nothing by a rule of its own.
    const settled = heldReviewsBy(c, today).some(
      ({ on, says }) =>
        !isBefore(ended.on, on) && (daysBetween(on, ended.on) <= WEEK || says(heldReviews.row.outcome) === 'sooner'),
    );
    if (settled) return [];
    const words = `Full time began on ${formatDate(ended.on)}, sooner than agreed. No review in the week before it is on record, at which ${nameOf(c)} and a parent settled it.`;
    return [{ words, path: heldReviews.path }];
  },
};

/** Which professional said no, and when. */
function professionalsNo(ending: Ending, { case: c, today }: Situation): string {
  const { by = 'Somebody who must agree', on, saidOn = on, neverAgreed } = ending;
  return noInWords({ by, on: saidOn, neverAgreed }, today, hasAgreedSince(ending, c));
}

const isTakenBack = (ended: Ending | undefined): boolean => ended?.how === 'withdrawn' || ended?.how === 'agency';

const withdrawn: Rule = {
  id: 'agree.withdrawn',
  scope: within(
    partTime,
    'A part-time timetable that ended because somebody who had to agree took that back, or said no',
    (situation) => lastVersion(situation) !== undefined && isTakenBack(endingIn(situation)),
  ),
  level: 'stop',
  gate: 'run',
  mode: 'A',
  source: [dfe('para 67'), ours()],
  words:
    'When a parent takes the agreement back, or somebody who must agree says no, the pupil is in school full time from the next school day.',
  mender: 'school',
  find: (situation) => {
    const { case: c, today } = situation;
    const ended = endingIn(situation);
    if (ended?.saidOn === undefined) return [];
    const on = valueOf(c, running.fullTimeOn);
    // A day before it was owed is that of full time between two agreements.
    const began = on === undefined || isBefore(on, ended.on) ? undefined : on;
    if (daysWithoutAgreement(situation) !== undefined) return partDayLacks(situation);
    const how = takenBackIn(situation)?.written?.how;
    const said = givenOn(ended.saidOn, today);
    const due = isByClockAhead(ended.saidOn, today) ? 'the school day after that' : formatWeekdayDate(ended.on);
    if (began === undefined || isBefore(today, began)) {
      if (leavingOf(c, today) !== undefined) return [];
      const who =
        ended.how === 'agency'
          ? `${professionalsNo(ended, situation)}.`
          : `${ended.by ?? 'The parent'} took the agreement back ${said}${how === undefined || how === 'told' ? '' : ` ${saidHow[how]}`}.`;
      const words = aboutPupil(
        c,
        (name) =>
          `${who} ${name} is owed full time from ${due}. Is ${name} back full time? Write down the day it began.`,
      );
      return [dueBy(situation, ended.on, { words, path })];
    }
    if (!isBefore(ended.on, began)) return [];
    if (arePartDaysSince(c, ended.on)) return partDayLacks(situation);
    const no =
      ended.neverAgreed === true ? `the no counts from ${givenDay(ended.saidOn, today)}` : `the no came ${said}`;
    const what = ended.how === 'agency' ? no : `the agreement was taken back ${said}`;
    const why = isBefore(ended.saidOn, ended.on) ? `, for ${what}.` : ': what was agreed before had ended.';
    return [
      {
        words: `Full time began again on ${formatDate(began)}. It was owed from ${formatDate(ended.on)}${why}`,
        path,
        pastMending: true,
      },
    ];
  },
};

/** When full time begins again, and whether it did. */
export const fullTimeAgainRules: readonly Rule[] = [withdrawn, over, sooner];
