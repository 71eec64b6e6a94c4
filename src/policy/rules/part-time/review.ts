import { wayOf } from '../../../arrangements/way.ts';
import { lcc } from '../../../authorities/sources.ts';
import { valueOf } from '../../../case/field.ts';
import { heldReviews, running } from '../../../case/fields/running.ts';
import { reviews } from '../../../case/fields/timetable.ts';
import { aboutPupil } from '../../../case/pupil-name.ts';
import type { IsoDate } from '../../../domain/iso-date.ts';
import { addDays, formatDate, isBefore } from '../../../domain/iso-date.ts';
import { heldReviewsBy } from '../../../life/held-reviews.ts';
import type { Period } from '../../../life/period.ts';
import { daysIn, periodOf } from '../../../life/period.ts';
import { plannedReviews } from '../../../life/planned-reviews.ts';
import type { Lack, Rule } from '../../engine/rule.ts';
import { partTime, within } from '../../engine/scope.ts';
import type { Situation } from '../../engine/situation.ts';
import { daysOfEntry } from '../../limits.ts';
import { scheduled } from './review-scheduled.ts';

/** The day by which a medium period is looked at by all: the last that one entry may tell of, where the period runs on past it. */
function midwayOf({ case: c, authority }: Situation): IsoDate | undefined {
  const period = periodOf(c);
  const entry = daysOfEntry(authority);
  if (period === undefined || entry === undefined || wayOf(c) !== 'medical-medium' || daysIn(period) <= entry)
    return undefined;
  return addDays(period.start, entry - 1);
}

/** The stretch of the period whose end a review meeting prepares: the whole of it, or what follows the middle of a medium one. */
function lastStretch(situation: Situation, { start, end }: Period): Period {
  const midway = midwayOf(situation);
  return { start: midway === undefined ? start : addDays(midway, 1), end };
}

const lies = (on: IsoDate, { start, end }: Period): boolean => !isBefore(on, start) && !isBefore(end, on);

/** Whether full time had begun again by a day. */
function isFullTimeBy({ case: c }: Situation, date: IsoDate): boolean {
  const since = valueOf(c, running.fullTimeOn);
  return since !== undefined && !isBefore(date, since);
}

const formalSet: Rule = {
  id: 'review.formal-set',
  scope: partTime,
  level: 'explain',
  gate: 'sign',
  mode: 'A',
  source: [lcc('§9.10')],
  words: 'A review meeting with all professionals is set before each four weeks, and the period, come to an end.',
  mender: 'school',
  find: (situation) => {
    const period = periodOf(situation.case);
    const planned = plannedReviews(situation.case);
    if (period === undefined || planned.length === 0) return [];
    const formal = planned.filter(({ kind }) => kind === 'formal').map(({ on }) => on);
    const midway = midwayOf(situation);
    const stretches: readonly Period[] = [
      ...(midway === undefined ? [] : [{ start: period.start, end: midway }]),
      lastStretch(situation, period),
    ];
    return stretches
      .filter((stretch) => !formal.some((on) => lies(on, stretch)))
      .map(({ start, end }) => ({
        words: `No review meeting with all professionals is set from ${formatDate(start)} to ${formatDate(end)}. Set one before that time ends, or say why there is none.`,
        path: reviews.path,
      }));
  },
};

/** How many days before the end the time limit is near, where no meeting was set. Ours. */
const NEAR_END = 6;

const formalHeld: Rule = {
  id: 'review.formal-held',
  scope: within(partTime, 'Every part-time timetable near its end'),
  level: 'stop',
  gate: 'run',
  mode: 'A',
  source: [lcc('§9.10')],
  words: 'Before the end all professionals have met to settle how full time begins again.',
  mender: 'school',
  find: (situation) => {
    const { case: c, today } = situation;
    const period = periodOf(c);
    if (period === undefined || isFullTimeBy(situation, today)) return [];
    const stretch = lastStretch(situation, period);
    const set = plannedReviews(c).findLast(({ kind, on }) => kind === 'formal' && lies(on, stretch))?.on;
    if (!isBefore(set ?? addDays(period.end, -NEAR_END), today)) return [];
    if (heldReviewsBy(c, today).some(({ kind, on }) => kind === 'formal' && !isBefore(on, stretch.start))) return [];
    const words =
      set === undefined
        ? `The part-time weeks end on ${formatDate(period.end)}, and no review meeting with all professionals is on record. Hold it and record it.`
        : `The review meeting set for ${formatDate(set)} is not on record as held. Hold it, or record it.`;
    return [{ words, path: heldReviews.path }];
  },
};

function withoutMidway(situation: Situation, midway: IsoDate): readonly Lack[] {
  const { case: c, today } = situation;
  const start = periodOf(c)?.start ?? midway;
  const formal = heldReviewsBy(c, today).filter(({ kind, on }) => kind === 'formal' && !isBefore(on, start));
  const inTime = formal.filter(({ on }) => !isBefore(midway, on));
  if (inTime.some(({ parentAgreed }) => parentAgreed === 'yes')) return [];
  const [first] = inTime;
  if (first !== undefined) {
    return [
      {
        words: aboutPupil(
          c,
          (name) => `The review meeting of ${formatDate(first.on)} does not say that ${name}’s parent agreed to go on.`,
        ),
        path: first.agreedPath,
        mender: 'parent',
      },
    ];
  }
  const late = formal.find(({ parentAgreed }) => parentAgreed === 'yes')?.on;
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
    partTime,
    'A medium medical period of more than four weeks',
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
    return midway === undefined || !isBefore(midway, situation.today) || isFullTimeBy(situation, midway)
      ? []
      : withoutMidway(situation, midway);
  },
};

export const reviewRules: readonly Rule[] = [scheduled, formalSet, formalHeld, mediumMidway];
