import { dfe, lcc, ours } from '../../../authorities/sources.ts';
import { valueOf } from '../../../case/field.ts';
import { running } from '../../../case/fields/running.ts';
import { formatDate } from '../../../domain/iso-date.ts';
import { goingOn } from '../../../life/going-on.ts';
import { isMovedTalk } from '../../../life/moved-talk.ts';
import { plannedReviews } from '../../../life/planned-reviews.ts';
import { caseOf } from '../../../life/versions.ts';
import { onlySays } from '../../engine/only-says.ts';
import type { Lack, Rule } from '../../engine/rule.ts';
import { partTime, within } from '../../engine/scope.ts';

/** What is moved inside its week is no new agreement, and no breach; those who come are told. */
export const reviewMoved: Rule = {
  id: 'review.moved',
  scope: within(
    partTime,
    'A part-time timetable that was agreed',
    (situation) => goingOn(situation.life) !== undefined,
  ),
  level: 'explain',
  gate: 'run',
  mode: 'A',
  source: [lcc('Appendix 5'), dfe('para 67'), ours()],
  words: 'Where a weekly talk is moved inside its week, it is written down who was told.',
  asks: 'Why was nobody told?',
  mender: 'school',
  find: (situation) => {
    const { case: c } = situation;
    const version = goingOn(situation.life);
    const { path } = running.talkMovedTold;
    const isTold = valueOf(c, running.talkMovedTold) !== undefined && onlySays(c, running.talkMovedTold) === undefined;
    if (version === undefined || isTold) return [];
    const agreed = plannedReviews(caseOf(version));
    return plannedReviews(c).flatMap((now): Lack[] => {
      const was = agreed.find((then) => then.path === now.path);
      if (was === undefined || was.on === now.on || !isMovedTalk(now.path, caseOf(version), c)) return [];
      const words = `The weekly talk of ${formatDate(was.on)} was moved to ${formatDate(now.on)}. Write down who was told of it, and when.`;
      return [{ words, path }];
    });
  },
};
