import { herts, lcc, ours } from '../../../authorities/sources.ts';
import type { Case } from '../../../case/case.ts';
import { valueOf } from '../../../case/field.ts';
import { pattern } from '../../../case/fields/pattern.ts';
import { flexiEnding, flexiReviews, notifications } from '../../../case/fields/running.ts';
import { aboutPupil, nameOf } from '../../../case/pupil-name.ts';
import { toldOfFlexiOn } from '../../../case/told-of-flexi.ts';
import type { IsoDate } from '../../../domain/iso-date.ts';
import { addYears, formatDate, formatWeekdayDate, isBefore } from '../../../domain/iso-date.ts';
import type { FlexiReview } from '../../../life/flexi-reviews.ts';
import { flexiReviewsBy, isBeforeTheStart } from '../../../life/flexi-reviews.ts';
import { lastDayGiven } from '../../../life/last-day-given.ts';
import { versionIn } from '../../../life/life.ts';
import { hasWord, leavesNextOpen, reviewDayOf } from '../../../life/next-review.ts';
import { isRenewable } from '../../../life/renewable.ts';
import type { AgreedVersion } from '../../../life/versions.ts';
import { dueBy, endingIn, firstVersion, hasBegun, isPastDue, lastVersion } from '../../engine/lived.ts';
import type { Lack, Rule } from '../../engine/rule.ts';
import type { Scope } from '../../engine/scope.ts';
import { flexi, flexiAgreed, within } from '../../engine/scope.ts';
import type { Situation } from '../../engine/situation.ts';
import { firstDayToTell, lastDayToTellOfFlexi } from '../../notified.ts';
import { betweenRule } from '../shared/between-agreements.ts';
import { flexiNotBegun } from './not-begun.ts';
import { noticeKept } from './notice.ts';
import { flexiOver } from './over.ts';
import { flexiReviewAgrees } from './review-agrees.ts';

/** What was agreed and has begun. */
const begun = (words: string, also: Scope['holds']): Scope =>
  within(flexiAgreed, words, (situation) => hasBegun(situation) && also(situation));

function isTold({ case: c, today }: Situation): boolean {
  const told = toldOfFlexiOn(c);
  return told !== undefined && !isBefore(today, told);
}

/** LCC alone asks for word of it, so this binds where the authority’s profile has such a duty; the day is ours, as for a part-time timetable. */
const informed: Rule = {
  id: 'flexi.la-informed',
  scope: begun(
    'A flexi-schooling arrangement that was agreed and has begun',
    ({ authority }) => authority.flexiNotification !== undefined,
  ),
  level: 'stop',
  gate: 'run',
  mode: 'A',
  source: [lcc('§7'), ours()],
  words:
    'The local authority is told with its form. That is due on the first day, and overdue from the next school day.',
  mender: 'school',
  find: (situation) => {
    const { case: c, authority } = situation;
    const start = firstDayToTell(situation);
    const due = start === undefined ? undefined : lastDayToTellOfFlexi(situation, start);
    if (due === undefined || isTold(situation) || !isPastDue(situation, due)) return [];
    const address = authority.contacts.attendance?.value;
    const to = address === undefined ? '' : ` to ${address}`;
    const words = `${authority.name} has not been told of ${nameOf(c)}’s flexi-schooling. It was due by ${formatWeekdayDate(due)}. E-mail the notification form${to} now, and write down when.`;
    return [{ words, path: notifications.path }];
  },
};

/** Whether nothing more is wanted of a review: it ended the arrangement, or left it going on, and the last day is on record. */
function leavesNothingOpen(c: Case, review: FlexiReview, ends: IsoDate | undefined): boolean {
  return review.outcome === 'end'
    ? ends !== undefined
    : leavesNextOpen(review) && (ends ?? valueOf(c, pattern.end)) !== undefined;
}

/** What the last review left open, so that nothing else can be said of the next. */
function leftOpen(
  { on, who, whoPath, outcome, outcomePath, nextOn, nextPath }: FlexiReview,
  planned: IsoDate | undefined,
): Lack | undefined {
  const review = `The review of ${formatDate(on)}`;
  if (outcome === 'end')
    return {
      words: `${review} ended the arrangement. Write down the last day with sessions at home.`,
      path: flexiEnding.on.path,
    };
  if (outcome !== undefined && !hasWord({ who }))
    return {
      words: `${review} names nobody who took part. Without anybody’s word it renews nothing. Write down who took part.`,
      path: whoPath,
    };
  if (outcome !== undefined && nextOn !== undefined)
    return isBefore(on, nextOn)
      ? undefined
      : { words: `${review} sets the next for ${formatDate(nextOn)}, which is not after it.`, path: nextPath };
  if (outcome !== undefined)
    return { words: `${review} does not say when it is looked at next. Without a date it has no end.`, path: nextPath };
  if (planned === undefined || isBefore(on, planned)) return undefined;
  return { words: `${review} does not say what was decided: renewed, changed or ended.`, path: outcomePath };
}

/**
 * The reviews since what was agreed last was agreed: what an older one left open, or set, was settled by that. Where nothing was agreed before
 * the first day has come, there was nothing to look at.
 */
function reviewsSince(situation: Situation): readonly FlexiReview[] {
  const [first, last] = [firstVersion(situation), lastVersion(situation)];
  return flexiReviewsBy(situation.case, situation.today).filter(
    (review) => !isBeforeTheStart(review, first) && (last === undefined || !isBefore(review.on, last.agreedOn)),
  );
}

/** What the last review that decided anything set beyond the last day, as long as no other end is on record. */
function beyondLastDay(situation: Situation): Lack | undefined {
  const { case: c } = situation;
  const [agreed, end] = [lastVersion(situation), valueOf(c, pattern.end)];
  const last = reviewsSince(situation).findLast(({ outcome }) => outcome !== undefined);
  const isEnded = agreed !== undefined && lastDayGiven(agreed, c) !== undefined;
  if (last?.nextOn === undefined || end === undefined || isEnded || !isBefore(end, last.nextOn)) return undefined;
  const words = `The review of ${formatDate(last.on)} renews it until ${formatDate(last.nextOn)}, after its last day, ${formatDate(end)}. Change the last day, which both sign again, or set an earlier review.`;
  return { words, path: last.nextPath, level: 'explain' };
}

/** That a review was held before there was anything to look at. */
const beforeTheStart = (review: FlexiReview, first: AgreedVersion): readonly Lack[] =>
  isBeforeTheStart(review, first)
    ? [
        {
          words: `The review of ${formatDate(review.on)} was before the start, ${formatDate(first.start)}: it renews nothing. If that is not the day, put it right.`,
          path: review.onPath,
          level: 'note',
        },
      ]
    : [];

function tooLong({ on, nextOn, nextPath }: FlexiReview): readonly Lack[] {
  if (nextOn === undefined || !isBefore(addYears(on, 1), nextOn)) return [];
  return [
    {
      words: `The next review, ${formatDate(nextOn)}, is more than a year after the one of ${formatDate(on)}. Choose an earlier day, or say why it can wait.`,
      path: nextPath,
      level: 'explain',
    },
  ];
}

/** Whether it has ended, or its own last day has passed and no review says that it goes on after it. */
function hasEnded(situation: Situation): boolean {
  const { life } = situation;
  if (endingIn(situation) !== undefined) return true;
  return life.state === 'over' && !isRenewable(life) && beyondLastDay(situation) === undefined;
}

const reviewHeld: Rule = {
  id: 'flexi.review-held',
  scope: begun('A flexi-schooling arrangement that was agreed and goes on', (situation) => !hasEnded(situation)),
  level: 'stop',
  gate: 'run',
  mode: 'A',
  source: [lcc('§7'), herts('time-limited, with regular review'), ours()],
  words:
    'On its review date it is looked at: renewed until another date, changed or ended. No review date passes unnoticed.',
  mender: 'school',
  find: (situation) => {
    const { case: c, life, today } = situation;
    const [first, agreed, version] = [firstVersion(situation), lastVersion(situation), versionIn(life)];
    if (first === undefined || agreed === undefined || version === undefined) return [];
    const early = flexiReviewsBy(c, today).flatMap((review) => beforeTheStart(review, first));
    const last = reviewsSince(situation).at(-1);
    const planned = reviewDayOf(version, c, today);
    if (last !== undefined && leavesNothingOpen(c, last, lastDayGiven(agreed, c))) return early;
    const open = (last === undefined ? undefined : leftOpen(last, planned)) ?? beyondLastDay(situation);
    if (open !== undefined) return [...early, last === undefined ? open : dueBy(situation, last.on, open)];
    const overdue = planned !== undefined && isBefore(planned, today);
    return [
      ...early,
      ...(last === undefined ? [] : tooLong(last)),
      ...(overdue
        ? [
            dueBy(situation, planned, {
              words: aboutPupil(
                c,
                (name) =>
                  `It was to be looked at again on ${formatDate(planned)}, and no review is on record since. By its own words it has ended, and ${name} is owed full time until a review renews it. Record the review if it was held, or write down the last day at home.`,
              ),
              path: flexiReviews.path,
            }),
          ]
        : []),
    ];
  },
};

export const flexiRunningRules: readonly Rule[] = [
  flexiOver,
  betweenRule('flexi.between', flexi, 'flexi-schooling', 'child'),
  flexiNotBegun,
  informed,
  reviewHeld,
  flexiReviewAgrees,
  noticeKept,
];
