import type { Case } from '../../case/case.ts';
import type { IsoDate } from '../../domain/iso-date.ts';
import { formatDate } from '../../domain/iso-date.ts';
import { asItSays, givenOn, isByClockAhead } from '../../life/clock-ahead.ts';
import { neverRuns } from '../../life/last-day.ts';
import type { Life } from '../../life/life.ts';
import { whyItNeverRan } from '../../life/why-it-never-ran.ts';
import type { Facts } from '../facts.ts';
import { startMoved } from './start-moved.ts';

/** Why what everybody agreed to was in force on no day; `undefined` where that is not so. A day of a signature that is still to come tells of a clock that was ahead. */
export function agreedTooLate(life: Life, today: IsoDate): string | undefined {
  if (life.state !== 'not-begun' || life.agreedTooLate === undefined) return undefined;
  const { version, end } = life.agreedTooLate;
  const { agreedOn } = version;
  const isOwn = end === version.end;
  if (isByClockAhead(agreedOn, today))
    return `The clock of a device was ahead when somebody signed: it says ${asItSays(agreedOn)}, which is still to come, and the ${isOwn ? 'last day' : 'first review'} of the plan is ${formatDate(end)}. So what was signed is in force on no day.`;
  return `Agreed too late, ${givenOn(agreedOn, today)}: its ${isOwn ? 'own last day' : 'first review'} was ${isOwn ? '' : 'due on '}${formatDate(end)}, so it never ran.`;
}

/** Why there are no codes though the day to start has come, or one that was planned before. */
export function whyNoCodes(life: Life, c: Case, today: IsoDate): string {
  const tooLate = agreedTooLate(life, today);
  return tooLate === undefined
    ? `There are no codes: ${startMoved(life, c) ?? 'the day to start has come, and not everybody has agreed'}.`
    : `There are no codes. ${tooLate}`;
}

/** What is said of a version, by its number, that was agreed too late to run; nothing of another. */
export function thatNeverRan(
  number: number,
  { case: c, versions, today }: Pick<Facts, 'case' | 'versions' | 'today'>,
): string | undefined {
  const late = versions.find((version) => version.number === number && neverRuns(version, c, today));
  return late && whyItNeverRan(late, today);
}
