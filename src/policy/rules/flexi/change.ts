import { ours } from '../../../authorities/sources.ts';
import { valueOf } from '../../../case/field.ts';
import { pattern } from '../../../case/fields/pattern.ts';
import { formatDate, isBefore } from '../../../domain/iso-date.ts';
import { flexiReviewsBy } from '../../../life/flexi-reviews.ts';
import type { Lack, Rule } from '../../engine/rule.ts';
import { flexiAgreed, within } from '../../engine/scope.ts';

/** Ours: what a review has changed stands in a new agreement, with the day from which it holds; the days before stay as they were. */
const changed: Rule = {
  id: 'flexi.changed',
  scope: within(flexiAgreed, 'A flexi-schooling arrangement that a review has changed'),
  level: 'stop',
  gate: 'run',
  mode: 'A',
  source: [ours()],
  words:
    'What a review changes is changed in the agreement, with the day from which it holds and the next review date; parent and head sign it again.',
  mender: 'school',
  find: ({ case: c, today, versions }) => {
    const last = flexiReviewsBy(c, today).findLast(({ outcome }) => outcome === 'change');
    // What was agreed since that review is its change, also while it waits for its day.
    if (last === undefined || versions.some(({ number, agreedOn }) => number > 1 && !isBefore(agreedOn, last.on)))
      return [];
    const [from, review] = [valueOf(c, pattern.changedFrom), valueOf(c, pattern.reviewOn)];
    const lacks: Lack[] = [];
    if (from === undefined || isBefore(from, last.on)) {
      lacks.push({
        words: `The review of ${formatDate(last.on)} changed the arrangement. Say from which day the new days hold, change the days, and have parent and head sign again.`,
        path: pattern.changedFrom.path,
      });
    }
    if (last.nextOn !== undefined && review !== undefined && isBefore(review, last.nextOn)) {
      lacks.push({
        words: `The agreement still names ${formatDate(review)} as its review date. The review of ${formatDate(last.on)} set ${formatDate(last.nextOn)}: change it, so that what is signed is so.`,
        path: pattern.reviewOn.path,
      });
    }
    return lacks;
  },
};

export const flexiChangeRules: readonly Rule[] = [changed];
