import { isFlexiRequest } from '../../arrangements/arrangement-of.ts';
import type { Case } from '../../case/case.ts';
import { valueOf } from '../../case/field.ts';
import { flexiEnding, running } from '../../case/fields/running.ts';
import { happenedOn } from '../../case/happened.ts';
import { nameOf } from '../../case/pupil-name.ts';
import type { IsoDate } from '../../domain/iso-date.ts';
import { addDays, formatDate, formatWeekdayDate, isBefore } from '../../domain/iso-date.ts';
import { givenOn, isByClockAhead } from '../../life/clock-ahead.ts';
import type { Ending } from '../../life/ending.ts';
import type { Said } from '../../life/in-full-time.ts';
import { isStillPart } from '../../life/in-full-time.ts';
import type { Leaving } from '../../life/leaving.ts';
import { leavingOf } from '../../life/leaving.ts';
import { hasAgreedSince, noInWords } from '../../life/no-in-words.ts';

/** The present case, when it was written down, and the day. */
export type Told = Said & { readonly today: IsoDate };

/** What is asked once full time was due; of what is on record already, what is. */
export const began = (told: Told, due: IsoDate, asks: string): string =>
  isStillPart(told, due) ? `${nameOf(told.case)} is not in school full time.` : asks;

const lastDay = (on: IsoDate, today: IsoDate): string =>
  on === today ? 'The last day is today.' : `The last day was ${formatDate(on)}.`;

/** That the pupil left, and the last day. */
export const leftInWords = ({ how, last }: Leaving, c: Case, today: IsoDate): string =>
  `${nameOf(c)} ${how === 'left' ? 'left the school' : 'went over to something else'}. ${lastDay(last, today)}`;

/** When full time is due after a no of a day, or was, and whether it is on record that it began. */
function fullTimeAfter(said: IsoDate, due: IsoDate, told: Told): string {
  const { case: c, today } = told;
  const on = happenedOn(c, running.fullTimeOn, today);
  if (on !== undefined && !isBefore(on, due)) return `Full time began on ${formatDate(on)}.`;
  const leaving = leavingOf(c, today);
  if (leaving !== undefined) return leftInWords(leaving, c, today);
  if (isByClockAhead(said, today)) return 'Full time is due from the school day after it.';
  const isDue = `Full time ${isBefore(due, today) ? 'was' : 'is'} due from ${formatWeekdayDate(due)}.`;
  if (isBefore(today, due)) return isDue;
  return `${isDue} ${began(told, due, isFlexiRequest(c) ? '' : `Is ${nameOf(c)} back full time?`)}`.trimEnd();
}

/** Whose notice ended flexi-schooling, and of which day, as far as that is on record. */
function byNotice(c: Case): string {
  const [by, on] = [valueOf(c, flexiEnding.by), valueOf(c, flexiEnding.noticeOn)];
  const whose = {
    parent: ' by the parent’s notice',
    school: ' by the school’s notice',
    both: ' by notice of parent and school',
  };
  return by === undefined ? '' : `${whose[by]}${on === undefined ? '' : ` of ${formatDate(on)}`}`;
}

/** That it ends on a day to come. */
export const endsAhead = ({ on }: Ending, c: Case): string =>
  `It ends${byNotice(c)}: the last day is ${formatDate(addDays(on, -1))}.`;

/** Who said no, and whether they have agreed since; of who had never agreed, from when that counts. */
function refusedInWords(ending: Ending, { case: c, today }: Told): string {
  const { by = 'A professional', on, saidOn = on, neverAgreed } = ending;
  const isPast = hasAgreedSince(ending, c);
  const no = noInWords({ by, on: saidOn, neverAgreed }, today, isPast);
  return `${no}${isPast ? ', and has agreed since: what ended then needs a new agreement' : ''}.`;
}

/** How it came to an end. */
export function endingInWords(ending: Ending, told: Told): string {
  const { how, on, saidOn, by } = ending;
  const { case: c, today } = told;
  const said = saidOn ?? on;
  switch (how) {
    case 'withdrawn':
      return `${by ?? 'The parent'} took the agreement back ${givenOn(said, today)}. ${fullTimeAfter(said, on, told)}`;
    case 'agency':
      return `${refusedInWords(ending, told)} ${fullTimeAfter(said, on, told)}`;
    case 'left':
    case 'moved':
      return `Ended: ${leftInWords({ how, last: addDays(on, -1) }, c, today)}`;
    case 'full-time':
      return `Ended: full time since ${formatDate(on)}.`;
    case 'continued':
      return `Ended: a further period follows from ${formatDate(on)}, in a case of its own.`;
    case 'flexi-ended':
      return `Ended${byNotice(c)}: the last day was ${formatDate(addDays(on, -1))}.`;
  }
}
