import { dfe, lcc, ours } from '../../../authorities/sources.ts';
import { heldReviews } from '../../../case/fields/running.ts';
import { reviews } from '../../../case/fields/timetable.ts';
import { aboutPupil } from '../../../case/pupil-name.ts';
import { nextOpenDay, readCalendar } from '../../../case/school-calendar.ts';
import type { IsoDate } from '../../../domain/iso-date.ts';
import { addDays, formatDate, isBefore } from '../../../domain/iso-date.ts';
import type { ReviewRow } from '../../../life/held-reviews.ts';
import { heldReviewsBy } from '../../../life/held-reviews.ts';
import { periodOf } from '../../../life/period.ts';
import { plannedReviews } from '../../../life/planned-reviews.ts';
import { begun, isPastDue, isPastItsEnd, isRunningOn, takenBackIn } from '../../engine/lived.ts';
import type { Lack, Rule } from '../../engine/rule.ts';
import { partTime, within } from '../../engine/scope.ts';
import type { Situation } from '../../engine/situation.ts';
import { lastThird } from './last-third.ts';
import { reviewAgrees } from './review-agrees.ts';
import { lies, midwayOf, stretchesOf } from './review-limit.ts';
import { reviewMoved } from './review-moved.ts';
import { reviewOutcomeRules } from './review-outcome.ts';
import { scheduled } from './review-scheduled.ts';
import { reviewDueRules } from './reviews-due.ts';

const formalSet: Rule = {
  id: 'review.formal-set',
  scope: partTime,
  level: 'explain',
  gate: 'sign',
  mode: 'A',
  source: [lcc('§9.10')],
  words:
    'A review meeting with all professionals is set as each four weeks, and the period, come to an end. That this is the last third of them is our reading.',
  mender: 'school',
  find: (situation) => {
    const period = periodOf(situation.case);
    const planned = plannedReviews(situation.case);
    if (period === undefined || planned.length === 0) return [];
    const formal = planned.filter(({ kind }) => kind === 'formal').map(({ on }) => on);
    return stretchesOf(situation, period)
      .map(lastThird)
      .filter((third) => !formal.some((on) => lies(on, third)))
      .map(({ start, end }) => ({
        words: `No review meeting with all professionals is set from ${formatDate(start)} to ${formatDate(end)}, as the time comes to its end. Set one then, or say why there is none.`,
        path: reviews.path,
      }));
  },
};

/** How many days before the end the time limit is near, where no meeting was set. Ours. */
const NEAR_END = 6;

const formalHeld: Rule = {
  id: 'review.formal-held',
  scope: begun('A part-time timetable that has begun and is near its end'),
  level: 'stop',
  gate: 'run',
  mode: 'A',
  source: [lcc('§9.10'), dfe('para 67'), ours()],
  words:
    'In the last third of the period all professionals have met to settle how full time begins again. It is overdue from the next school day.',
  mender: 'school',
  find: (situation) => {
    const { case: c, today } = situation;
    const period = periodOf(c);
    if (period === undefined) return [];
    const third = lastThird(stretchesOf(situation, period).at(-1) ?? period);
    const set = plannedReviews(c).findLast(({ kind, on }) => kind === 'formal' && lies(on, third))?.on;
    const due = set ?? addDays(period.end, -NEAR_END);
    if (!isRunningOn(situation, due) || isBefore(today, nextOpenDay(readCalendar(c), due))) return [];
    if (heldReviewsBy(c, today).some(({ kind, on }) => kind === 'formal' && !isBefore(on, third.start))) return [];
    if (isPastItsEnd(situation)) {
      const which =
        set === undefined
          ? `No review meeting with all professionals is on record since ${formatDate(third.start)}`
          : `The review meeting set for ${formatDate(set)} is not on record as held`;
      return [
        {
          words: `${which}, and the part-time weeks have ended. If it was held, add it to the list. If not, write down what happened instead.`,
          path: heldReviews.path,
          mender: 'head',
          pastMending: true,
        },
      ];
    }
    const words =
      set === undefined
        ? `The part-time weeks end on ${formatDate(period.end)}, and no review meeting with all professionals is on record since ${formatDate(third.start)}. Hold it and record it.`
        : `The review meeting set for ${formatDate(set)} is not on record as held. Hold it, or record it.`;
    return [{ words, path: heldReviews.path }];
  },
};

const isAgreed = ({ says }: ReviewRow): boolean => says(heldReviews.row.parentAgreed) === 'yes';

function withoutMidway(situation: Situation, midway: IsoDate): readonly Lack[] {
  const { case: c, today } = situation;
  const start = periodOf(c)?.start ?? midway;
  const formal = heldReviewsBy(c, today).filter(({ kind, on }) => kind === 'formal' && !isBefore(on, start));
  const inTime = formal.filter(({ on }) => !isBefore(midway, on));
  if (inTime.some(isAgreed)) return [];
  const [first] = inTime;
  if (first !== undefined) {
    return [
      {
        words: aboutPupil(
          c,
          (name) => `The review meeting of ${formatDate(first.on)} does not say that ${name}’s parent agreed to go on.`,
        ),
        path: first.pathOf(heldReviews.row.parentAgreed),
        mender: 'parent',
      },
    ];
  }
  const late = formal.find(isAgreed)?.on;
  if (late === undefined && isPastItsEnd(situation)) {
    return [
      {
        words: `No review meeting by ${formatDate(midway)} is on record, and the period went on past it. It has ended. If one was held, add it to the list. If not, write down what happened instead.`,
        path: heldReviews.path,
        mender: 'head',
        pastMending: true,
      },
    ];
  }
  if (late === undefined) {
    return [
      {
        words: `No review meeting by ${formatDate(midway)} is on record, and the period goes on past it. Record it with the parent’s agreement, or go back to full time.`,
        path: heldReviews.path,
      },
    ];
  }
  return [
    {
      words: `The review meeting was held on ${formatDate(late)}, after ${formatDate(midway)}, when it was due. Say what happened, and what is done about it.`,
      path: heldReviews.path,
      mender: 'head',
      pastMending: true,
    },
  ];
}

const mediumMidway: Rule = {
  id: 'review.medium-midway',
  scope: within(
    begun('A part-time timetable that has begun'),
    'A medium medical period of more than four weeks that has begun',
    (situation) => midwayOf(situation) !== undefined,
  ),
  level: 'stop',
  gate: 'run',
  mode: 'A',
  source: [lcc('§5(2)'), lcc('§9.10')],
  words: 'By the end of the first four weeks all professionals have met, and the parent has agreed to go on.',
  mender: 'school',
  find: (situation) => {
    const midway = midwayOf(situation);
    const back = takenBackIn(situation)?.saidOn;
    return midway === undefined ||
      !isPastDue(situation, midway) ||
      !isRunningOn(situation, midway) ||
      (back !== undefined && !isBefore(midway, back))
      ? []
      : withoutMidway(situation, midway);
  },
};

export const reviewRules: readonly Rule[] = [
  scheduled,
  formalSet,
  reviewMoved,
  ...reviewDueRules,
  formalHeld,
  mediumMidway,
  ...reviewOutcomeRules,
  reviewAgrees,
];
