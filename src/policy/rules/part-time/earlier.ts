import { dfe, lcc, ours } from '../../../authorities/sources.ts';
import { readField, valueOf } from '../../../case/field.ts';
import { earlierPeriods, extension, timetable } from '../../../case/fields/timetable.ts';
import { aboutPupil } from '../../../case/pupil-name.ts';
import type { IsoDate } from '../../../domain/iso-date.ts';
import { compareDates, formatDate, isBefore } from '../../../domain/iso-date.ts';
import { givenOn } from '../../../life/clock-ahead.ts';
import type { Period } from '../../../life/period.ts';
import { daysIn, periodInWords } from '../../../life/period.ts';
import type { EarlierPeriod } from '../../earlier-periods.ts';
import { earlierPeriodsOf, precedingPeriodOf } from '../../earlier-periods.ts';
import { onlySays } from '../../engine/only-says.ts';
import type { Lack, Rule } from '../../engine/rule.ts';
import { partTime, within } from '../../engine/scope.ts';
import type { Situation } from '../../engine/situation.ts';
import { daysOfEntry, EXTENSION, isProlonged, longestOf, saysExtension } from '../../limits.ts';
import { wholePeriodOf } from '../../whole-period.ts';

const listInWords = (periods: readonly Period[]): string => periods.map(periodInWords).join('; ');

/** The answer that tells of earlier periods: their list, or the question whether there were any. */
const pathOf = (periods: readonly EarlierPeriod[]): string =>
  periods.some(({ isTold }) => isTold) ? earlierPeriods.path : timetable.earlier.path;

/** How many entries a period makes. Its own length is another rule’s, so this period counts as long as its route allows at most. */
function entriesOf(situation: Situation, periods: readonly EarlierPeriod[], own: Period): number {
  const longest = longestOf(situation) ?? Infinity;
  const entry = daysOfEntry(situation.authority) ?? longest;
  const count = (days: number): number => Math.max(1, Math.ceil(days / entry));
  return periods.reduce((total, period) => total + count(daysIn(period)), count(Math.min(daysIn(own), longest)));
}

function tooMany(situation: Situation): readonly Lack[] {
  const { case: c, authority } = situation;
  const own = wholePeriodOf(situation);
  const same = earlierPeriodsOf(situation).filter(({ isForSameReason }) => isForSameReason);
  if (own === undefined || authority.extension === undefined || same.length === 0) return [];
  const most = 1 + authority.extension.times.value;
  const entries = entriesOf(situation, same, own);
  if (entries <= most) return [];
  const entry = daysOfEntry(authority);
  const days = same.reduce((total, period) => total + daysIn(period), daysIn(own));
  const length = entry === undefined ? '' : ` of up to ${String(entry / 7)} weeks`;
  return [
    {
      words: aboutPupil(
        c,
        (name) =>
          `${name} has been part time for this reason before in this academic year: ${listInWords(same)}. With this period that makes ${String(entries)} periods${length} and ${String(days)} days in all, and there may be ${String(most)} at most. Plan full time with other help.`,
      ),
      path: pathOf(same),
    },
  ];
}

/** A period that another case on this device knows, for the same reason, though the question says that there was none. */
function untold(situation: Situation): readonly Lack[] {
  const hidden = earlierPeriodsOf(situation).filter(({ isTold, isForSameReason }) => isForSameReason && !isTold);
  if (hidden.length === 0 || valueOf(situation.case, timetable.earlier) !== 'no') return [];
  return [
    {
      words: aboutPupil(
        situation.case,
        (name) =>
          `Another case on this device has ${name} part time before in this academic year: ${listInWords(hidden)}. The answer here says there was no such time. Change it, and add the period.`,
      ),
      path: timetable.earlier.path,
    },
  ];
}

const oneExtension: Rule = {
  id: 'period.one-extension',
  scope: within(partTime, 'Every part-time timetable', (situation) => !isProlonged(situation)),
  level: 'stop',
  gate: 'sign',
  mode: 'A+Q',
  source: [lcc('§9.10'), lcc('§10(b)'), ours()],
  words:
    'All periods for the same reason in one academic year, in whichever case, make no more than one period and its extension.',
  mender: 'school',
  find: (situation) => [...tooMany(situation), ...untold(situation)],
};

const earlierOther: Rule = {
  id: 'period.earlier-other',
  scope: partTime,
  level: 'explain',
  gate: 'sign',
  mode: 'A+Q',
  source: [lcc('§10(b)')],
  words: 'A further period in the same academic year, for another reason, is explained.',
  mender: 'head',
  find: (situation) => {
    const preceding = saysExtension(situation) ? undefined : precedingPeriodOf(situation);
    const other = earlierPeriodsOf(situation).filter(
      ({ isForSameReason, start }) => !isForSameReason && start !== preceding?.start,
    );
    if (other.length === 0) return [];
    return [
      {
        words: aboutPupil(
          situation.case,
          (name) =>
            `${name} has been part time for another reason before in this academic year: ${listInWords(other)}. Say why fewer hours are right once more.`,
        ),
        path: pathOf(other),
      },
    ];
  },
};

/** What follows at once is an extension, whatever was answered; that the need is another is for the head to say. */
const followsAtOnce: Rule = {
  id: EXTENSION,
  scope: within(partTime, 'A part-time timetable that begins within ten school days of the end of another'),
  level: 'explain',
  gate: 'sign',
  mode: 'A+Q',
  source: [lcc('§9.10'), ours()],
  words:
    'A further period that begins within ten school days of the end of another is an extension of it, unless the need is another.',
  asks: 'Why is this another need, and no extension?',
  mender: 'school',
  find: (situation) => {
    const { case: c } = situation;
    const preceding = saysExtension(situation) ? undefined : precedingPeriodOf(situation);
    if (preceding === undefined) return [];
    const path = valueOf(c, timetable.earlier) === 'yes' ? timetable.extends.path : timetable.earlier.path;
    const words = `It begins within ten school days of the end of another part-time period, ${periodInWords(preceding)}. So it is an extension: say that it goes on from that one, and what an extension rests on.`;
    return [{ words, path }];
  },
};

/** What the extension rests on, where what was typed tells nothing. */
function emptyWords({ case: c }: Situation): readonly Lack[] {
  const texts = [
    { field: extension.reason, what: 'Why the pupil cannot be full time yet' },
    { field: extension.different, what: 'What is different in the plan this time' },
  ];
  return texts.flatMap(({ field, what }): Lack[] => {
    const says = onlySays(c, field);
    return says === undefined
      ? []
      : [
          {
            words: `${what} only says ${says}. An extension needs an exceptional reason, and a plan that has changed.`,
            path: field.path,
          },
        ];
  });
}

/** The review meeting that asked for more time, as the case of the period before has it on record. */
function moreTimeAskedBefore({ case: c, others }: Situation): IsoDate | undefined {
  const start = valueOf(c, timetable.start);
  return others
    .filter(({ end }) => start !== undefined && isBefore(end, start))
    .toSorted((a, b) => compareDates(a.end, b.end))
    .at(-1)?.askedForMore;
}

/** The last day of the period that is extended: the one that this goes on from by its dates, else the last before it. */
const lastDayBefore = (situation: Situation): IsoDate | undefined =>
  precedingPeriodOf(situation)?.end ??
  earlierPeriodsOf(situation)
    .map(({ end }) => end)
    .toSorted(compareDates)
    .at(-1);

/** That no review meeting is on record that speaks for an extension: it can still be held, or no more. */
function noReview(situation: Situation, start: IsoDate | undefined): Lack {
  const { today } = situation;
  const { path } = extension.reviewHeldOn;
  const limit = lastDayBefore(situation);
  const isPast = limit === undefined ? start !== undefined && !isBefore(today, start) : isBefore(limit, today);
  if (!isPast)
    return {
      words: 'No review meeting is on record that speaks for an extension. Hold one before the first period ends.',
      path,
    };
  return {
    words: `${limit === undefined ? 'The period before has ended' : `The period before ended on ${formatDate(limit)}`}, and no review meeting is on record that spoke for an extension by then. Say what happened, and what is done about it.`,
    path,
    mender: 'head',
    pastMending: true,
  };
}

function withoutReview(situation: Situation): readonly Lack[] {
  const { case: c, today, decision } = situation;
  const { path } = extension.reviewHeldOn;
  const limit = precedingPeriodOf(situation)?.end;
  const isUntyped = readField(c, extension.reviewHeldOn).state === 'none';
  const held = isUntyped ? moreTimeAskedBefore(situation) : valueOf(c, extension.reviewHeldOn);
  const start = valueOf(c, timetable.start);
  if (held === undefined) return isUntyped ? [noReview(situation, start)] : [];
  if (isBefore(today, held))
    return [
      {
        words: `The review meeting for the extension is said to have been held on ${formatDate(held)}, which is still to come.`,
        path,
      },
    ];
  if (limit !== undefined && isBefore(limit, held) && (start === undefined || !isBefore(start, held))) {
    return [
      {
        words: `The review meeting for the extension, ${formatDate(held)}, was held after the period before had ended on ${formatDate(limit)}. Say what happened, and what is done about it.`,
        path,
        mender: 'head',
        pastMending: true,
      },
    ];
  }
  if (start !== undefined && isBefore(start, held)) {
    return [
      {
        words: `The review meeting for the extension, ${formatDate(held)}, was held after the extension began on ${formatDate(start)}. Say what happened, and what is done about it.`,
        path,
        mender: 'head',
        pastMending: true,
      },
    ];
  }
  if (decision?.decision !== 'agree' || !isBefore(decision.on, held)) return [];
  return [
    {
      words: `${decision.name} agreed ${givenOn(decision.on, today)}, before the review meeting of ${formatDate(held)}. The extension needs a new agreement.`,
      path,
      mender: 'parent',
    },
  ];
}

const extensionEarned: Rule = {
  id: 'period.extension-earned',
  scope: within(partTime, 'An extension', saysExtension),
  level: 'stop',
  gate: 'sign',
  mode: 'A',
  source: [lcc('§9.10'), dfe('para 67')],
  words:
    'Before an extension all professionals have met, there is an exceptional reason, the plan has been changed, and the parent agrees again.',
  mender: 'school',
  find: (situation) => [...withoutReview(situation), ...emptyWords(situation)],
};

export const earlierRules: readonly Rule[] = [oneExtension, earlierOther, followsAtOnce, extensionEarned];
