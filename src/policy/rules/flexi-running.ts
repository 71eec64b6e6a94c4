import type { Case } from '../../case/case.ts';
import { valueOf } from '../../case/field.ts';
import { pattern } from '../../case/fields/pattern.ts';
import { flexiEnding, flexiReviews, notifications } from '../../case/fields/running.ts';
import { rowField, rowsOf } from '../../case/list.ts';
import { nameOf } from '../../case/pupil-name.ts';
import { nextOpenDay, readCalendar } from '../../case/school-calendar.ts';
import type { IsoDate } from '../../domain/iso-date.ts';
import { addYears, formatDate, formatWeekdayDate, isBefore } from '../../domain/iso-date.ts';
import type { FlexiReview } from '../flexi-reviews.ts';
import { flexiReviewsOf } from '../flexi-reviews.ts';
import { leavesNextOpen, plannedReview } from '../next-review.ts';
import { lastDayToTellOfFlexi } from '../notified.ts';
import { isFlexiArrangement } from '../route.ts';
import type { Lack, Rule } from '../rule.ts';
import type { Situation } from '../situation.ts';
import { herts, lcc, ours } from '../sources.ts';

const isTold = ({ case: c, today }: Situation): boolean =>
  rowsOf(c, notifications).some((row) => {
    const on = valueOf(c, rowField(notifications, row, notifications.row.on));
    return on !== undefined && !isBefore(today, on);
  });

/** Whether it ended before it began: there is nothing to tell of then. */
const neverBegan = (c: Case, start: IsoDate): boolean => {
  const ended = valueOf(c, flexiEnding.on);
  return ended !== undefined && isBefore(ended, start);
};

/** LCC alone asks for word of it, so this binds where the authority’s profile has such a duty; the day is ours, as for a part-time timetable. */
const informed: Rule = {
  id: 'flexi.la-informed',
  binds: 'A flexi-schooling arrangement that has begun',
  when: (situation) => isFlexiArrangement(situation) && situation.authority.flexiNotification !== undefined,
  level: 'stop',
  gate: 'run',
  mode: 'A',
  source: [lcc('§7'), ours],
  words: 'The local authority is told with its form. That is due on the first day, and overdue from the next school day.',
  mender: 'school',
  find: (situation) => {
    const { case: c, authority, today } = situation;
    const start = valueOf(c, pattern.start);
    const due = start === undefined ? undefined : lastDayToTellOfFlexi(situation, start);
    if (start === undefined || due === undefined || isTold(situation) || neverBegan(c, start) || isBefore(today, nextOpenDay(readCalendar(c), due))) return [];
    const address = authority.contacts.attendance?.value;
    const to = address === undefined ? '' : ` to ${address}`;
    const words = `${authority.name} has not been told of ${nameOf(c)}’s flexi-schooling. It was due by ${formatWeekdayDate(due)}. E-mail the notification form${to} now, and write down when.`;
    return [{ words, path: notifications.path }];
  },
};

/** What the last review left open, so that nothing else can be said of the next. */
function leftOpen({ on, outcome, outcomePath, nextOn, nextPath }: FlexiReview, planned: IsoDate | undefined): Lack | undefined {
  const review = `The review of ${formatDate(on)}`;
  if (outcome === 'end') return { words: `${review} ended the arrangement. Write down the last day with sessions at home.`, path: flexiEnding.on.path };
  if (nextOn !== undefined) return isBefore(on, nextOn) ? undefined : { words: `${review} sets the next for ${formatDate(nextOn)}, which is not after it.`, path: nextPath };
  if (outcome !== undefined) return { words: `${review} does not say when it is looked at next. Without a date it has no end.`, path: nextPath };
  if (planned === undefined || isBefore(on, planned)) return undefined;
  return { words: `${review} does not say what was decided: renewed, changed or ended.`, path: outcomePath };
}

function tooLong({ on, nextOn, nextPath }: FlexiReview): readonly Lack[] {
  if (nextOn === undefined || !isBefore(addYears(on, 1), nextOn)) return [];
  return [{ words: `The next review, ${formatDate(nextOn)}, is more than a year after the one of ${formatDate(on)}. Choose an earlier day, or say why it can wait.`, path: nextPath, level: 'explain' }];
}

/** Whether its last day, set beforehand or by an ending, has passed or been named. */
const hasEnded = ({ case: c, today }: Situation): boolean => {
  const end = valueOf(c, pattern.end);
  return valueOf(c, flexiEnding.on) !== undefined || (end !== undefined && isBefore(end, today));
};

const reviewHeld: Rule = {
  id: 'flexi.review-held',
  binds: 'A flexi-schooling arrangement that goes on',
  when: (situation) => isFlexiArrangement(situation) && !hasEnded(situation),
  level: 'stop',
  gate: 'run',
  mode: 'A',
  source: [lcc('§7'), herts('time-limited, with regular review'), ours],
  words: 'On its review date it is looked at: renewed until another date, changed or ended. No review date passes unnoticed.',
  mender: 'school',
  find: ({ case: c, today }) => {
    const held = flexiReviewsOf(c).filter(({ on }) => !isBefore(today, on));
    const last = held.at(-1);
    const planned = plannedReview(c, held);
    const open = last === undefined ? undefined : leftOpen(last, planned);
    if (last !== undefined && leavesNextOpen(last) && valueOf(c, pattern.end) !== undefined) return [];
    if (open !== undefined) return [open];
    const overdue = planned !== undefined && isBefore(planned, today);
    return [
      ...(last === undefined ? [] : tooLong(last)),
      ...(overdue ? [{ words: `It was to be looked at again on ${formatDate(planned)}, and no review is on record since. Hold it and record it, or end the arrangement.`, path: flexiReviews.path }] : []),
    ];
  },
};

export const flexiRunningRules: readonly Rule[] = [informed, reviewHeld];
