import type { GivenDay } from '../domain/iso-date.ts';
import { versionIn } from '../life/life.ts';
import type { ReadCase } from './read-case.ts';
import type { Reading } from './reading.ts';
import { takenBackOf } from './taken-back-version.ts';

/** What can be printed of a case: the present answers, or what was agreed. */
export interface Printable {
  /** `proposal`, or the number of a version. */
  readonly id: string;
  readonly number: number | undefined;
  /** Whether it is the version that the arrangement goes by. */
  readonly goesBy: boolean;
  /** The day on which it was taken back, if it was. */
  readonly takenBackOn: GivenDay | undefined;
  readonly read: () => ReadCase;
}

/**
 * What can be printed of a case, the one that it goes by first: the version in force with what was recorded since, the proposal where the
 * present answers are one, then every other version as it was signed.
 */
export function printableIn(reading: Reading): readonly Printable[] {
  const { versions, life, agreed, proposed, asSigned, course } = reading;
  const own = versionIn(life);
  const proposal: Printable = {
    id: 'proposal',
    number: undefined,
    goesBy: false,
    takenBackOn: undefined,
    read: () => proposed,
  };
  const others = versions
    .filter((version) => version !== own)
    .map((version): Printable => ({
      id: String(version.number),
      number: version.number,
      goesBy: false,
      takenBackOn: takenBackOf(course, version)?.saidOn,
      read: () => asSigned(version),
    }));
  if (own === undefined || agreed === undefined) return [proposal, ...others];
  const inForce: Printable = {
    id: String(own.number),
    number: own.number,
    goesBy: true,
    takenBackOn: takenBackOf(course, own)?.saidOn,
    read: () => agreed,
  };
  const isProposed = 'proposal' in life && life.proposal !== undefined;
  return [inForce, ...(isProposed ? [proposal] : []), ...others];
}

/** What is printed unless something else is asked for. */
export const printedFirst = ({ life, agreed, proposed }: Reading): ReadCase =>
  'version' in life && agreed !== undefined ? agreed : proposed;
