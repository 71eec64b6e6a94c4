import { dfe, lcc, ours } from '../../../authorities/sources.ts';
import { valueOf } from '../../../case/field.ts';
import { risk } from '../../../case/fields/risk.ts';
import { heldReviews, running as runningFields } from '../../../case/fields/running.ts';
import { timetable } from '../../../case/fields/timetable.ts';
import { happenedOn } from '../../../case/happened.ts';
import { aboutPupil } from '../../../case/pupil-name.ts';
import { formatDate, formatWeekdayDate, isBefore } from '../../../domain/iso-date.ts';
import { listed } from '../../../domain/listed.ts';
import type { ReviewRow } from '../../../life/held-reviews.ts';
import { heldReviewsBy, saidAt } from '../../../life/held-reviews.ts';
import { notSettledWith, settledSooner } from '../../../life/settled-sooner.ts';
import { begun, dueBy, isRunningOn } from '../../engine/lived.ts';
import type { Lack, Rule } from '../../engine/rule.ts';
import type { Situation } from '../../engine/situation.ts';
import { changeOrEnd, littleProgressTwice } from '../../little-progress.ts';

const { row } = heldReviews;

const running = begun('A part-time timetable that has begun');

const heldIn = ({ case: c, today }: Situation): readonly ReviewRow[] => heldReviewsBy(c, today);

/** The outcomes that change it or end it. */
const CHANGING: readonly string[] = ['change', 'sooner', 'end'];

const littleProgress: Rule = {
  id: 'review.little-progress',
  scope: running,
  level: 'explain',
  gate: 'run',
  mode: 'A+Q',
  source: [lcc('§9.10'), ours()],
  words:
    'Where little progress or none is seen at two reviews running, the plan is changed or ended, and not extended.',
  mender: 'school',
  find: (situation) => {
    const { case: c, today } = situation;
    const lastTwo = littleProgressTwice(c, today);
    const last = lastTwo?.at(-1);
    if (
      lastTwo === undefined ||
      last === undefined ||
      CHANGING.includes(last.says(row.outcome) ?? '') ||
      !isRunningOn(situation, today)
    )
      return [];
    return [{ words: changeOrEnd(c, lastTwo), path: last.pathOf(row.outcome) }];
  },
};

const harm: Rule = {
  id: 'review.harm',
  scope: running,
  level: 'stop',
  gate: 'run',
  mode: 'Q',
  source: [lcc('Appendix 2'), lcc('§9.11'), ours()],
  words: 'Where a review sees harm, the timetable ends, or the risk assessment is done again.',
  mender: 'school',
  find: (situation) => {
    const { case: c, today } = situation;
    const held = heldIn(situation);
    const last = saidAt(held, row.harm).findLast(({ value }) => value === 'yes');
    if (last === undefined || !isRunningOn(situation, today)) return [];
    const assessed = happenedOn(c, risk.assessedOn, today);
    const isEnded = held.some(({ on, says }) => says(row.outcome) === 'end' && !isBefore(on, last.on));
    if (isEnded || (assessed !== undefined && !isBefore(assessed, last.on))) return [];
    return [
      dueBy(situation, last.on, {
        words: aboutPupil(
          c,
          (name) =>
            `The review of ${formatDate(last.on)} says that the timetable does ${name} harm. End it, or do the risk assessment again and write down the day.`,
        ),
        path: risk.assessedOn.path,
      }),
    ];
  },
};

function soonerLacks({ case: c }: Situation, review: ReviewRow): readonly Lack[] {
  const from = review.says(row.fullTimeFrom);
  const path = review.pathOf(row.fullTimeFrom);
  const which = `The review of ${formatDate(review.on)}`;
  const lacks: Lack[] = [];
  const planned = valueOf(c, timetable.fullTimeFrom);
  if (from === undefined)
    lacks.push({ words: `${which} brings full time forward, and does not say from which day.`, path });
  else if (!isBefore(review.on, from))
    lacks.push({
      words: `${which} has full time begin on ${formatDate(from)}, which is not after it. It is told before the day.`,
      path,
    });
  else if (planned !== undefined && !isBefore(from, planned))
    lacks.push({
      words: `${which} has full time begin on ${formatDate(from)}. That is no sooner than planned, ${formatDate(planned)}.`,
      path,
    });
  const without = notSettledWith(c, review);
  if (without.length > 0)
    lacks.push({
      words: `${which} brings full time forward, and that is not settled with ${listed(without)} yet.`,
      path: review.pathOf(row.settledWith),
    });
  return lacks;
}

/** Once the day has come that a review settled for full time: whether it began. */
function begunLacks(situation: Situation): readonly Lack[] {
  const { case: c, life, today } = situation;
  if (life.state !== 'running') return [];
  const settled = settledSooner(c, life.version.agreedOn, today);
  if (settled === undefined || isBefore(today, settled.from)) return [];
  const words = `Full time was settled from ${formatWeekdayDate(settled.from)}, at the review of ${formatDate(settled.on)}. Did it begin? Write down the day. If it did not, write down the review that says so.`;
  return [dueBy(situation, settled.from, { words, path: runningFields.fullTimeOn.path })];
}

const sooner: Rule = {
  id: 'review.full-time-sooner',
  scope: running,
  level: 'stop',
  gate: 'run',
  mode: 'Q',
  source: [dfe('para 67'), ours()],
  words:
    'Full time sooner needs no signature. It is settled at a review with pupil and parent, and with the health adviser where the reason is medical; and told before the day. That it began is written down by the next school day.',
  mender: 'school',
  find: (situation) => [
    ...heldIn(situation)
      .filter(({ says }) => says(row.outcome) === 'sooner')
      .flatMap((review) => soonerLacks(situation, review).map((lack) => dueBy(situation, review.on, lack))),
    ...begunLacks(situation),
  ],
};

/** What follows from what a review says. */
export const reviewOutcomeRules: readonly Rule[] = [littleProgress, harm, sooner];
