import { dfe, lcc } from '../../../authorities/sources.ts';
import { reviews } from '../../../case/fields/timetable.ts';
import type { IsoDate } from '../../../domain/iso-date.ts';
import { addDays, daysBetween, formatDate, isBefore, isWithin } from '../../../domain/iso-date.ts';
import { listed } from '../../../domain/listed.ts';
import type { Period } from '../../../life/period.ts';
import { periodOf } from '../../../life/period.ts';
import type { PlannedReview } from '../../../life/planned-reviews.ts';
import { plannedReviews } from '../../../life/planned-reviews.ts';
import type { Lack, Rule } from '../../engine/rule.ts';
import { partTime } from '../../engine/scope.ts';
import type { Situation } from '../../engine/situation.ts';
import type { ReviewedWeek } from './reviewed-weeks.ts';
import { reviewedWeeks } from './reviewed-weeks.ts';

const WEEK = 7;

function beforeTheStart(planned: readonly PlannedReview[], { start }: Period): readonly Lack[] {
  return planned
    .filter(({ on }) => isBefore(on, start))
    .map(({ on, path }) => ({
      words: `The review on ${formatDate(on)} is before the start, ${formatDate(start)}. Set it within the part-time weeks.`,
      path,
    }));
}

/** `week 2`, `weeks 2, 3 and 5`. */
const inWords = (numbers: readonly number[]): string =>
  `week${numbers.length === 1 ? '' : 's'} ${listed(numbers.map(String))}`;

function weeksWithout(planned: readonly PlannedReview[], weeks: readonly ReviewedWeek[]): readonly Lack[] {
  const without = weeks.filter(
    ({ start, end, isOpen }) => isOpen && !planned.some(({ on }) => isWithin(on, start, end)),
  );
  if (without.length === 0) return [];
  return [
    {
      words: `No review is set in ${inWords(without.map(({ number }) => number))}. Set one there with the pupil and a parent.`,
      path: reviews.path,
    },
  ];
}

/** The days from one date to another, those of weeks in which the school is closed left out. */
function openStretch(from: IsoDate, to: IsoDate, weeks: readonly ReviewedWeek[]): number {
  const isInClosedWeek = (date: IsoDate): boolean =>
    weeks.some(({ start, end, isOpen }) => !isOpen && isWithin(date, start, end));
  return Array.from({ length: daysBetween(from, to) }, (_, index) => addDays(from, index + 1)).filter(
    (date) => !isInClosedWeek(date),
  ).length;
}

function gapsBetween(
  planned: readonly PlannedReview[],
  { start, end }: Period,
  weeks: readonly ReviewedWeek[],
  { name, reviewEvery }: Situation['authority'],
): readonly Lack[] {
  const dates = [start, ...planned.map(({ on }) => on).filter((on) => isWithin(on, start, end)), end];
  return dates.flatMap((to, index): Lack[] => {
    const from = dates[index - 1];
    if (from === undefined || openStretch(from, to, weeks) <= reviewEvery.value) return [];
    return [
      {
        words: `No review is set between ${formatDate(from)} and ${formatDate(to)}. ${name} asks for one every ${String(reviewEvery.value)} days at least.`,
        path: reviews.path,
      },
    ];
  });
}

/** Reviews with the pupil and a parent, as often as the authority asks: where that is every seven days, one in each week of the period. */
export const scheduled: Rule = {
  id: 'review.scheduled',
  scope: partTime,
  level: 'stop',
  gate: 'sign',
  mode: 'A',
  source: [dfe('para 67'), lcc('Appendix 5')],
  words:
    'There are regular reviews with the pupil and a parent: one in each week in which the school is open, or as often as the authority asks.',
  mender: 'school',
  find: (situation) => {
    const { case: c, authority } = situation;
    const planned = plannedReviews(c);
    if (planned.length === 0)
      return [
        { words: 'No review has a date yet. Set one for each week, with the pupil and a parent.', path: reviews.path },
      ];
    const period = periodOf(c);
    if (period === undefined) return [];
    const weeks = reviewedWeeks(situation, period);
    const wanting =
      authority.reviewEvery.value === WEEK
        ? weeksWithout(planned, weeks)
        : gapsBetween(planned, period, weeks, authority);
    return [...beforeTheStart(planned, period), ...wanting];
  },
};
