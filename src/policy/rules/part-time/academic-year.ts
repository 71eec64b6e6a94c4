import { lcc } from '../../../authorities/sources.ts';
import { heldReviews, notifications } from '../../../case/fields/running.ts';
import { timetable } from '../../../case/fields/timetable.ts';
import { happenedOn } from '../../../case/happened.ts';
import { rowField, rowsOf } from '../../../case/list.ts';
import { aboutPupil } from '../../../case/pupil-name.ts';
import { nextOpenDay, readCalendar } from '../../../case/school-calendar.ts';
import { academicYearEnd } from '../../../domain/academic-year.ts';
import type { IsoDate } from '../../../domain/iso-date.ts';
import { formatDate, isBefore } from '../../../domain/iso-date.ts';
import { heldReviewsBy } from '../../../life/held-reviews.ts';
import { daysInForce, endingIn, isPastDue } from '../../engine/lived.ts';
import type { Lack, Rule } from '../../engine/rule.ts';
import { partTime, within } from '../../engine/scope.ts';
import type { Situation } from '../../engine/situation.ts';
import { wholePeriodOf } from '../../whole-period.ts';

/** The first open day of the next academic year, where the period runs on into it. */
function newYearIn(situation: Situation): IsoDate | undefined {
  const period = wholePeriodOf(situation);
  if (period === undefined) return undefined;
  const last = academicYearEnd(period.start);
  return isBefore(last, period.end) ? nextOpenDay(readCalendar(situation.case), last) : undefined;
}

/** Whether something agreed was in force on the first open day of the new year, or after it. */
const goesOnInto = (situation: Situation, first: IsoDate): boolean =>
  daysInForce(situation).some(({ end }) => !isBefore(end, first));

function isToldAgain({ case: c, authority, today }: Situation, since: IsoDate): boolean {
  if (authority.notification?.also.some(({ value }) => value === 'new-year') !== true) return true;
  return rowsOf(c, notifications).some((row) => {
    const on = happenedOn(c, rowField(notifications, row, notifications.row.on), today);
    return on !== undefined && !isBefore(on, since);
  });
}

function lacksOfNewYear(situation: Situation, first: IsoDate): readonly Lack[] {
  const { case: c, today } = situation;
  const ended = endingIn(situation) !== undefined;
  const lacks: Lack[] = [];
  if (
    !heldReviewsBy(c, today).some(
      ({ on, says }) => says(heldReviews.row.parentAgreed) === 'yes' && !isBefore(on, first),
    )
  ) {
    lacks.push({
      words: aboutPupil(
        c,
        (name) =>
          `A new academic year has begun, and no review since ${formatDate(first)} says that the parent still agrees. ${ended ? 'It has ended since: write down what happened.' : `Hold one with ${name} and the parent, and record it.`}`,
      ),
      path: heldReviews.path,
      ...(ended ? { pastMending: true } : {}),
    });
  }
  if (!isToldAgain(situation, first)) {
    lacks.push({
      words: `A new academic year has begun, and the local authority has not been told again since ${formatDate(first)}. It closed all entries in August.`,
      path: notifications.path,
    });
  }
  return lacks;
}

/** A period that stays inside the academic year of its start, or is agreed and told of again in the next. */
export const academicYear: Rule = {
  id: 'period.academic-year',
  scope: within(
    partTime,
    'Every part-time timetable that runs past 31 August',
    (situation) => newYearIn(situation) !== undefined,
  ),
  level: 'stop',
  gate: 'run',
  mode: 'A',
  source: [lcc('§10')],
  words:
    'The period ends with the academic year, or everyone agrees again and the authority is told again when the next one begins.',
  mender: 'school',
  find: (situation) => {
    const first = newYearIn(situation);
    if (first === undefined) return [];
    if (isPastDue(situation, first)) return goesOnInto(situation, first) ? lacksOfNewYear(situation, first) : [];
    const ended = endingIn(situation);
    if (ended !== undefined && !isBefore(first, ended.on)) return [];
    return [
      {
        words: `The period runs on into the next academic year. From ${formatDate(first)} it needs a review, the parent’s agreement and a new entry with the local authority.`,
        path: timetable.end.path,
        level: 'note',
      },
    ];
  },
};
