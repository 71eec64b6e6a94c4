import { herts, ours } from '../../../authorities/sources.ts';
import { valueOf } from '../../../case/field.ts';
import { flexiEnding } from '../../../case/fields/running.ts';
import { formatDate, isBefore } from '../../../domain/iso-date.ts';
import { givenOn } from '../../../life/clock-ahead.ts';
import type { FlexiReview } from '../../../life/flexi-reviews.ts';
import { flexiReviewsBy } from '../../../life/flexi-reviews.ts';
import { lastDayGiven } from '../../../life/last-day-given.ts';
import { versionIn } from '../../../life/life.ts';
import { renews } from '../../../life/next-review.ts';
import { dueBy, endingIn, hasBegun } from '../../engine/lived.ts';
import type { Rule } from '../../engine/rule.ts';
import { flexiAgreed, within } from '../../engine/scope.ts';
import type { Situation } from '../../engine/situation.ts';

/** What had ended it by the day of a review, as a sentence begins; `undefined` where nothing had. */
function endedBy(situation: Situation, { on, nextOn }: FlexiReview): string | undefined {
  const { case: c, today } = situation;
  const ended = endingIn(situation);
  if (ended?.saidOn !== undefined && !isBefore(on, ended.saidOn))
    return `${ended.by ?? 'The parent'} had taken the agreement back ${givenOn(ended.saidOn, today)}`;
  const version = versionIn(situation.life);
  const [given, last] = [valueOf(c, flexiEnding.noticeOn), version && lastDayGiven(version, c)];
  const isBeyond = last !== undefined && nextOn !== undefined && isBefore(last, nextOn);
  return given !== undefined && isBeyond && !isBefore(on, given)
    ? `notice had been given on ${formatDate(given)} that it ends on ${formatDate(last)}`
    : undefined;
}

/** As of a part-time timetable: what had ended by the day of a review is not renewed at it. */
export const flexiReviewAgrees: Rule = {
  id: 'flexi.review-agrees',
  scope: within(flexiAgreed, 'A flexi-schooling arrangement that has begun and that a review renews', (situation) =>
    hasBegun(situation),
  ),
  level: 'stop',
  gate: 'run',
  mode: 'A',
  source: [herts('a voluntary arrangement'), ours()],
  words:
    'What was taken back, or ended with notice, is not renewed at a review on that day or later: it goes on only once both agree anew. It is overdue from the next school day.',
  mender: 'school',
  find: (situation) => {
    const last = flexiReviewsBy(situation.case, situation.today).at(-1);
    const ended = last !== undefined && renews(last) ? endedBy(situation, last) : undefined;
    if (last === undefined || ended === undefined) return [];
    const decides = last.outcome === 'change' ? 'changes' : 'renews';
    return [
      dueBy(situation, last.on, {
        words: `The review of ${formatDate(last.on)} ${decides} it, and ${ended}. The two do not go together. If it ends, choose that; else put the end right, or have both agree anew.`,
        path: last.outcomePath,
      }),
    ];
  },
};
