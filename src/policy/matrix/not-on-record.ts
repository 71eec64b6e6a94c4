import { isPartTime } from '../../arrangements/arrangement-of.ts';
import { running } from '../../case/fields/running.ts';
import type { IsoDate } from '../../domain/iso-date.ts';
import { formatDate } from '../../domain/iso-date.ts';
import { endedAhead } from '../../life/ended-ahead.ts';
import { isFullTimeOwed, isInFullTime } from '../../life/in-full-time.ts';
import { whyItNeverRan } from '../../life/why-it-never-ran.ts';
import type { Situation } from '../engine/situation.ts';
import type { Shown } from './indicator.ts';
import { notKnown } from './indicator.ts';

/** That full time is owed since something ended, and nobody said how it is. Ours: what nobody knows is no misuse, and not its absence. */
export function unsaidSinceTheEnd(situation: Situation): Shown | undefined {
  const { case: c, life, today } = situation;
  if (life.state !== 'over' && life.state !== 'ended') return undefined;
  if (!isFullTimeOwed(life, c, today) || isInFullTime(life, situation)) return undefined;
  const ended =
    life.state === 'over'
      ? `What was agreed ended on ${formatDate(life.end)}.`
      : endedAhead(life, today) === undefined
        ? `Full time is owed from ${formatDate(life.ending.on)}.`
        : 'Full time is owed, since a day that is not known.';
  return notKnown(
    `${ended} It is not on record whether the pupil is in school full time.`,
    isPartTime(c) ? running.fullTimeOn.path : running.inFullTime.path,
  );
}

/** Why nothing holds though the day to start has come. */
export function whyNothingHolds({ life, today }: Situation, start: IsoDate): string {
  const late = life.state === 'not-begun' ? life.agreedTooLate : undefined;
  return late === undefined
    ? `The first day, ${formatDate(start)}, has come without an agreement.`
    : `It ${whyItNeverRan(late.version, today)}.`;
}
