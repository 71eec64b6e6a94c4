import { readField, valueOf } from '../../case/field.ts';
import { earlierPeriods, extension, timetable } from '../../case/fields/timetable.ts';
import { aboutPupil } from '../../case/pupil-name.ts';
import { formatDate, isBefore } from '../../domain/iso-date.ts';
import type { EarlierPeriod } from '../earlier-periods.ts';
import { earlierPeriodsOf } from '../earlier-periods.ts';
import { daysOfEntry, isExtension, isProlonged, longestOf } from '../limits.ts';
import type { Period } from '../period.ts';
import { daysIn, periodInWords, periodOf } from '../period.ts';
import { isPartTime } from '../route.ts';
import type { Lack, Rule } from '../rule.ts';
import type { Situation } from '../situation.ts';
import { dfe, lcc, ours } from '../sources.ts';

const listInWords = (periods: readonly Period[]): string => periods.map(periodInWords).join('; ');

/** The answer that tells of earlier periods: their list, or the question whether there were any. */
const pathOf = (periods: readonly EarlierPeriod[]): string => (periods.some(({ isListed }) => isListed) ? earlierPeriods.path : timetable.earlier.path);

/** How many entries a period makes. Its own length is another rule’s, so this period counts as long as its route allows at most. */
function entriesOf(situation: Situation, periods: readonly EarlierPeriod[], own: Period): number {
  const longest = longestOf(situation) ?? Infinity;
  const entry = daysOfEntry(situation.authority) ?? longest;
  const count = (days: number): number => Math.max(1, Math.ceil(days / entry));
  return periods.reduce((total, period) => total + count(daysIn(period)), count(Math.min(daysIn(own), longest)));
}

function tooMany(situation: Situation): readonly Lack[] {
  const { case: c, authority } = situation;
  const own = periodOf(c);
  const same = earlierPeriodsOf(situation).filter(({ isForSameReason }) => isForSameReason);
  if (own === undefined || authority.extension === undefined || same.length === 0) return [];
  const most = 1 + authority.extension.times.value;
  const entries = entriesOf(situation, same, own);
  if (entries <= most) return [];
  const entry = daysOfEntry(authority);
  const length = entry === undefined ? '' : ` of up to ${String(entry / 7)} weeks`;
  return [
    {
      words: aboutPupil(
        c,
        (name) =>
          `${name} has been part time for this reason before in this academic year: ${listInWords(same)}. With this period that makes ${String(entries)} periods${length}, and there may be ${String(most)} at most. Plan full time with other help.`,
      ),
      path: pathOf(same),
    },
  ];
}

/** A period that another case on this device knows, for the same reason, though the question says that there was none. */
function untold(situation: Situation): readonly Lack[] {
  const hidden = earlierPeriodsOf(situation).filter(({ isListed, isForSameReason }) => isForSameReason && !isListed);
  if (hidden.length === 0 || valueOf(situation.case, timetable.earlier) !== 'no') return [];
  return [
    {
      words: aboutPupil(situation.case, (name) => `Another case on this device has ${name} part time before in this academic year: ${listInWords(hidden)}. The answer here says there was no such time. Change it, and add the period.`),
      path: timetable.earlier.path,
    },
  ];
}

const oneExtension: Rule = {
  id: 'period.one-extension',
  binds: 'Every part-time timetable',
  when: (situation) => isPartTime(situation) && !isProlonged(situation),
  level: 'stop',
  gate: 'sign',
  mode: 'A+Q',
  source: [lcc('§9.10'), lcc('§10(b)'), ours],
  words: 'All periods for the same reason in one academic year, in whichever case, make no more than one period and its extension.',
  mender: 'school',
  find: (situation) => [...tooMany(situation), ...untold(situation)],
};

const earlierOther: Rule = {
  id: 'period.earlier-other',
  binds: 'Every part-time timetable',
  when: isPartTime,
  level: 'explain',
  gate: 'sign',
  mode: 'A+Q',
  source: [lcc('§10(b)')],
  words: 'A further period in the same academic year, for another reason, is explained.',
  mender: 'head',
  find: (situation) => {
    const other = earlierPeriodsOf(situation).filter(({ isForSameReason }) => !isForSameReason);
    if (other.length === 0) return [];
    return [
      {
        words: aboutPupil(situation.case, (name) => `${name} has been part time for another reason before in this academic year: ${listInWords(other)}. Say why fewer hours are right once more.`),
        path: pathOf(other),
      },
    ];
  },
};

function notEarned(situation: Situation): readonly Lack[] {
  const { case: c, today, decision } = situation;
  const lacks: Lack[] = [];
  const earlier = earlierPeriodsOf(situation);
  if (earlier.length > 0 && !earlier.some(({ isForSameReason }) => isForSameReason)) {
    lacks.push({ words: 'This is said to go on from an earlier period, but no earlier period is for the same reason. Change the one or the other.', path: timetable.extends.path });
  }
  const held = valueOf(c, extension.reviewHeldOn);
  const start = valueOf(c, timetable.start);
  if (held === undefined) {
    if (readField(c, extension.reviewHeldOn).state === 'none') lacks.push({ words: 'No review meeting is on record that speaks for an extension. Hold one before the first period ends.', path: extension.reviewHeldOn.path });
    return lacks;
  }
  if (isBefore(today, held)) {
    lacks.push({ words: `The review meeting for the extension is said to have been held on ${formatDate(held)}, which is still to come.`, path: extension.reviewHeldOn.path });
  } else if (start !== undefined && isBefore(start, held)) {
    lacks.push({
      words: `The review meeting for the extension, ${formatDate(held)}, was held after the extension began on ${formatDate(start)}. Say what happened, and what is done about it.`,
      path: extension.reviewHeldOn.path,
      mender: 'head',
      pastMending: true,
    });
  } else if (decision?.decision === 'agree' && isBefore(decision.on, held)) {
    lacks.push({
      words: `${decision.name} agreed on ${formatDate(decision.on)}, before the review meeting of ${formatDate(held)}. The extension needs a new agreement.`,
      path: extension.reviewHeldOn.path,
      mender: 'parent',
    });
  }
  return lacks;
}

const extensionEarned: Rule = {
  id: 'period.extension-earned',
  binds: 'An extension',
  when: (situation) => isPartTime(situation) && isExtension(situation),
  level: 'stop',
  gate: 'sign',
  mode: 'A',
  source: [lcc('§9.10'), dfe('para 67')],
  words: 'Before an extension all professionals have met, there is an exceptional reason, the plan has been changed, and the parent agrees again.',
  mender: 'school',
  find: notEarned,
};

export const earlierRules: readonly Rule[] = [oneExtension, earlierOther, extensionEarned];
