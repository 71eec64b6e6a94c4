import { ours } from '../../../authorities/sources.ts';
import { valueOf } from '../../../case/field.ts';
import { pattern, patternDayPath, patternWeeks } from '../../../case/fields/pattern.ts';
import { weekdays } from '../../../case/fields/school.ts';
import { formatDate, isBefore } from '../../../domain/iso-date.ts';
import { listed } from '../../../domain/listed.ts';
import { flexiReviewsBy } from '../../../life/flexi-reviews.ts';
import { caseOf } from '../../../life/versions.ts';
import { dueBy, endingIn } from '../../engine/lived.ts';
import { meanwhile } from '../../engine/meanwhile.ts';
import type { Lack, Rule } from '../../engine/rule.ts';
import { flexiAgreed, within } from '../../engine/scope.ts';
import type { Situation } from '../../engine/situation.ts';

const waiters = { parent: 'the parent', agency: 'a professional', head: 'the head' } as const;

/** The change that is proposed of something that was agreed. */
const proposalIn = ({ life }: Situation) => ('proposal' in life ? life.proposal : undefined);

/** Who has not agreed to a change whose day is said, where the case is read as it was agreed. */
function waitingChange(situation: Situation): string | undefined {
  const { case: c, life } = situation;
  const proposal = proposalIn(situation);
  if (proposal === undefined || !('version' in life) || !proposal.changed.includes(pattern.changedFrom.path))
    return undefined;
  const isAsAgreed = valueOf(caseOf(life.version), pattern.changedFrom) === valueOf(c, pattern.changedFrom);
  return isAsAgreed ? listed(proposal.waitsFor.map((who) => waiters[who])) : undefined;
}

/** Whether the answers have other days than what was agreed. */
const hasOtherDays = (situation: Situation): boolean =>
  patternWeeks.some((week) =>
    weekdays.some((weekday) => proposalIn(situation)?.changed.includes(patternDayPath(week, weekday))),
  );

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
  find: (situation) => {
    const { case: c, today, versions } = situation;
    // What has ended is changed no more.
    if (endingIn(situation) !== undefined) return [];
    const last = flexiReviewsBy(c, today).findLast(({ outcome }) => outcome === 'change');
    // What was agreed since that review is its change, also while it waits for its day.
    if (last === undefined || versions.some(({ number, agreedOn }) => number > 1 && !isBefore(agreedOn, last.on)))
      return [];
    const changedOn = `The review of ${formatDate(last.on)} changed the arrangement.`;
    const waiting = waitingChange(situation);
    if (waiting !== undefined)
      return [
        {
          words: `${changedOn} The change waits for ${waiting} to agree. Until then, ${meanwhile(situation)}.`,
          path: pattern.changedFrom.path,
          level: 'note',
        },
      ];
    const [from, review] = [valueOf(c, pattern.changedFrom), valueOf(c, pattern.reviewOn)];
    const lacks: Lack[] = [];
    if (from === undefined || isBefore(from, last.on)) {
      const days = hasOtherDays(situation) ? '' : ' change the days,';
      lacks.push({
        words: `${changedOn} Say from which day the new days hold,${days} and have parent and head sign again.`,
        path: pattern.changedFrom.path,
      });
    }
    if (last.nextOn !== undefined && review !== undefined && isBefore(review, last.nextOn)) {
      lacks.push({
        words: `The agreement still names ${formatDate(review)} as its review date. The review of ${formatDate(last.on)} set ${formatDate(last.nextOn)}: change it, so that what is signed is so.`,
        path: pattern.reviewOn.path,
      });
    }
    return lacks.map((lack) => dueBy(situation, last.on, lack));
  },
};

export const flexiChangeRules: readonly Rule[] = [changed];
