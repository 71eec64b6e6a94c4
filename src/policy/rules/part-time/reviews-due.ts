import { dfe, lcc, ours } from '../../../authorities/sources.ts';
import type { Field } from '../../../case/field.ts';
import { heldReviews } from '../../../case/fields/running.ts';
import { aboutPupil } from '../../../case/pupil-name.ts';
import type { SchoolCalendar } from '../../../case/school-calendar.ts';
import { isOpenOn, nextOpenDay, readCalendar } from '../../../case/school-calendar.ts';
import type { IsoDate } from '../../../domain/iso-date.ts';
import {
  addDays,
  compareDates,
  formatDate,
  isBefore,
  isSameWeek,
  isWithin,
  mondayOf,
} from '../../../domain/iso-date.ts';
import { listed } from '../../../domain/listed.ts';
import type { ReviewRow } from '../../../life/held-reviews.ts';
import { bareReviewsBy, heldReviewsBy } from '../../../life/held-reviews.ts';
import { spansIn } from '../../../life/in-force.ts';
import type { PlannedReview } from '../../../life/planned-reviews.ts';
import { plannedReviews } from '../../../life/planned-reviews.ts';
import { caseOf } from '../../../life/versions.ts';
import { withoutReview } from '../../../life/without-review.ts';
import { begun, isPastItsEnd, isRunningOn } from '../../engine/lived.ts';
import type { Lack, Rule } from '../../engine/rule.ts';
import type { Situation } from '../../engine/situation.ts';
import { isToldOfLimit } from './review-limit.ts';

const SCHOOL_WEEK = 5;

const isWeekOpen = (calendar: SchoolCalendar, date: IsoDate): boolean =>
  Array.from({ length: SCHOOL_WEEK }, (_, index) => addDays(mondayOf(date), index)).some((day) =>
    isOpenOn(calendar, day),
  );

const nameOfKind = (kind: 'weekly' | 'formal' | undefined): string =>
  kind === 'formal' ? 'The review meeting' : 'The weekly talk';

/** The reviews of one kind that can no longer be held, as one. */
function missedTogether(days: readonly IsoDate[], kind: PlannedReview['kind'], why: (many: boolean) => string): Lack {
  const [first, ...more] = days;
  const words =
    first === undefined || more.length === 0
      ? `${nameOfKind(kind)} set for ${days.map(formatDate).join('')} is not on record, and ${why(false)}. If it was held, add it to the list. If not, write down what happened instead.`
      : `${nameOfKind(kind)}s set for ${listed(days.map(formatDate))} are not on record, and ${why(true)}. Add those that were held to the list. Of the others, write down what happened instead.`;
  return { words, path: heldReviews.path, mender: 'head', pastMending: true };
}

const weekIsOver = (many: boolean): string => (many ? 'their weeks are over' : 'its week is over');
const hasEnded = (): string => 'the part-time weeks have ended';

/** What was missed: those whose week is over, or that nothing is left to be held of, as one of each kind; each other by itself. */
function missedLacks(missed: readonly PlannedReview[], situation: Situation): readonly Lack[] {
  const isEnded = isPastItsEnd(situation);
  const isOver = ({ on }: PlannedReview): boolean => isBefore(mondayOf(on), mondayOf(situation.today));
  const past = missed.filter((review) => isEnded || isOver(review));
  const kinds = (['weekly', 'formal'] as const).map((kind) => ({
    kind,
    of: past.filter((review) => (review.kind === 'formal') === (kind === 'formal')),
  }));
  return [
    ...kinds.flatMap(({ kind, of }) =>
      of.length === 0
        ? []
        : [
            missedTogether(
              of.map(({ on }) => on),
              kind,
              of.every(isOver) ? weekIsOver : hasEnded,
            ),
          ],
    ),
    ...missed
      .filter((review) => !past.includes(review))
      .map(({ on, kind }) => ({
        words: `${nameOfKind(kind)} set for ${formatDate(on)} is not on record as held. Hold it within its week, or record it.`,
        path: heldReviews.path,
      })),
  ];
}

function bareLack({ on, pathOf }: ReviewRow, isDue: boolean): Lack {
  return {
    words: `The review of ${formatDate(on)} says nothing of what came of it, so it does not count as held. Write that down, or remove the review.`,
    path: pathOf(heldReviews.row.outcome),
    ...(isDue ? {} : { level: 'note' }),
  };
}

/** What was set, in the versions before too, each on the days on which it was in force: a change that sets a review anew makes none of before vanish. Ours. */
function setSoFar({ case: c, course }: Situation): readonly PlannedReview[] {
  const own = plannedReviews(c);
  const before = spansIn(course).flatMap(({ version, first, last }, index, spans) =>
    index === spans.length - 1 || last === undefined
      ? []
      : plannedReviews(caseOf(version)).filter(({ on }) => isWithin(on, first, last)),
  );
  const isMoved = ({ on, kind }: PlannedReview): boolean =>
    own.some((now) => now.kind === kind && isSameWeek(now.on, on));
  return [...own, ...before.filter((review) => !isMoved(review))].toSorted((a, b) => compareDates(a.on, b.on));
}

function lacksOf(situation: Situation): readonly Lack[] {
  const { case: c, today } = situation;
  const calendar = readCalendar(c);
  const isDue = (on: IsoDate): boolean => !isBefore(today, nextOpenDay(calendar, on));
  const bare = bareReviewsBy(c, today);
  const planned = setSoFar(situation).filter(({ on }) => isRunningOn(situation, on) && isWeekOpen(calendar, on));
  const missed = withoutReview(planned, [...heldReviewsBy(c, today), ...bare]).filter(
    (review) => isDue(review.on) && !isToldOfLimit(situation, review),
  );
  return [...bare.map((row) => bareLack(row, isDue(row.on))), ...missedLacks(missed, situation)];
}

const held: Rule = {
  id: 'review.held',
  scope: begun('A part-time timetable that has begun'),
  level: 'stop',
  gate: 'run',
  mode: 'A',
  source: [dfe('para 67'), lcc('Appendix 5'), ours()],
  words:
    'Each review that was set is held within its week, and what came of it is written down. It is overdue from the next school day.',
  mender: 'school',
  find: lacksOf,
};

/** What was not asked of a review at first. One that says none of it may be on record since then: that is told, and asks for no reason. */
const askedLater: readonly Field<unknown>[] = [
  heldReviews.row.attended,
  heldReviews.row.pupilWord,
  heldReviews.row.parentWord,
  heldReviews.row.outcome,
];

const heard: Rule = {
  id: 'review.heard',
  scope: begun('A part-time timetable that has begun'),
  level: 'explain',
  gate: 'run',
  mode: 'Q',
  source: [dfe('para 67'), ours()],
  words: 'At each review the pupil and a parent say how it goes.',
  asks: 'Why is there no word of theirs?',
  mender: 'school',
  find: ({ case: c, today }) => {
    const { pupilWord, parentWord } = heldReviews.row;
    return heldReviewsBy(c, today).flatMap(({ on, says, pathOf }): Lack[] => {
      const [pupil, parent] = [says(pupilWord) === undefined, says(parentWord) === undefined];
      if (!pupil && !parent) return [];
      const words = aboutPupil(c, (name) => {
        const who = pupil && parent ? `${name} and the parent say` : pupil ? `${name} says` : 'the parent says';
        return `The review of ${formatDate(on)} does not tell what ${who}.`;
      });
      const isOlder = askedLater.every((field) => says(field) === undefined);
      return [{ words, path: pathOf(pupil ? pupilWord : parentWord), ...(isOlder ? { level: 'note' } : {}) }];
    });
  },
};

/** That reviews are held while it runs, with pupil and parent. */
export const reviewDueRules: readonly Rule[] = [held, heard];
