import { arrangementOf, isPartTime } from '../../arrangements/arrangement-of.ts';
import type { Case } from '../../case/case.ts';
import { valueOf } from '../../case/field.ts';
import { pattern } from '../../case/fields/pattern.ts';
import { timetable } from '../../case/fields/timetable.ts';
import { nameOf } from '../../case/pupil-name.ts';
import { readTimetable } from '../../case/timetable.ts';
import type { IsoDate } from '../../domain/iso-date.ts';
import { formatDate, isBefore } from '../../domain/iso-date.ts';
import { daysOfAgreement } from '../../life/agreement-days.ts';
import { settledUntil } from '../../life/next-review.ts';
import type { Reading } from '../../reading/reading.ts';

type Read = Pick<Reading, 'life' | 'proposed'>;

/**
 * That the last day of what is planned is past, or the day of the review up to which alone flexi-schooling is settled, where it is so:
 * what is signed now is in force on no day. Without its full stop.
 */
export function pastItsEnd(c: Case, today: IsoDate): string | undefined {
  const end = valueOf(c, isPartTime(c) ? timetable.end : pattern.end);
  if (end !== undefined && isBefore(end, today)) return `The last day of this plan, ${formatDate(end)}, is past`;
  const review = isPartTime(c) ? undefined : settledUntil(c, today);
  return review !== undefined && isBefore(review, today)
    ? `The review of this plan was due on ${formatDate(review)}`
    : undefined;
}

/** That a change is of nothing but days of the timetable that are past, where it is: without its full stop. Source: life of an arrangement. */
export function changesPastDays({ life, proposed: { case: c, today } }: Read): string | undefined {
  const changed = 'proposal' in life ? (life.proposal?.changed ?? []) : [];
  const past = readTimetable(c)?.weeks.flatMap(({ days }) => days.filter(({ date }) => !isBefore(today, date))) ?? [];
  const isOfPast = (key: string): boolean => past.some(({ path }) => path === key);
  return changed.length > 0 && changed.every(isOfPast)
    ? 'The days that would change are past, and days that are past never change'
    : undefined;
}

/** What becomes of what was agreed once a change is signed that is in force on no day itself: it takes the place of that all the same. */
function endsWhatWasAgreed({ life, proposed: { case: c, today } }: Read): string {
  switch (life.state) {
    case 'running': {
      const from = daysOfAgreement(c, life.version.document).changedFrom;
      return from !== undefined && isBefore(today, from)
        ? `Once everybody has signed, what was agreed before ends, and from ${formatDate(from)} on ${nameOf(c)} is in school full time.`
        : `Once everybody has signed, what was agreed before ends on that day, and ${nameOf(c)} is in school full time from the next school day.`;
    }
    case 'agreed':
      return 'What is signed now is in force on no day, and what was agreed before does not begin.';
    default:
      return 'What is signed now is in force on no day.';
  }
}

/**
 * That the day to start is past where somebody is asked to agree: from when it would be in force, and what the days before are, or that it would be on none; `undefined`
 * where it is not so. A parent reads it too. Source: LCC §9.3; life of an arrangement.
 */
export function agreedLate(reading: Read): string | undefined {
  const {
    life,
    proposed: { case: c, today },
  } = reading;
  const start = valueOf(c, arrangementOf(c).start);
  const isAsked =
    life.state === 'draft' || life.state === 'deciding' || life.state === 'refused' || life.state === 'not-begun';
  const past = pastItsEnd(c, today);
  const changes = 'proposal' in life && life.proposal !== undefined && past !== undefined;
  if (!(isAsked || changes) || start === undefined || !isBefore(start, today)) {
    const nothing = changesPastDays(reading);
    return nothing && `${nothing}. What is signed now changes nothing.`;
  }
  return past === undefined
    ? `The day to start, ${formatDate(start)}, is past. If everybody agrees now, the plan counts from the first half-day after the last signature. The days before had no agreement.`
    : `${past}. ${endsWhatWasAgreed(reading)}`;
}
