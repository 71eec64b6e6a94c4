import type { GivenDay, IsoDate } from '../domain/iso-date.ts';
import { isBefore } from '../domain/iso-date.ts';
import type { Ending } from '../life/ending.ts';
import type { Course } from '../life/in-force.ts';
import { isSlotBefore } from '../life/slot.ts';
import type { AgreedVersion } from '../life/versions.ts';

type Ended = Pick<Course, 'versions' | 'endings'>;

/** Whether a later version had taken the place of one by the day on which something was said. */
const hadGivenWay = ({ versions, endings }: Ended, version: AgreedVersion, said: IsoDate): boolean =>
  versions.slice(versions.indexOf(version) + 1).some(
    (later) =>
      // Of one day, what was agreed after it was said is no part of it.
      (isBefore(later.agreedOn, said) || (later.agreedOn === said && endings.get(later)?.saidOn === said)) &&
      (!isBefore(said, later.from.day) || !isSlotBefore(version.from, later.from)),
  );

/**
 * How a version was taken back, by a parent or by a professional who must agree: that in force on the day, and those to come. One that
 * had given way by then was over already. Source: life of an arrangement, ours.
 */
export function takenBackOf(
  ended: Ended,
  version: AgreedVersion,
): (Ending & { readonly saidOn: GivenDay }) | undefined {
  const ending = ended.endings.get(version);
  const said = ending?.saidOn;
  return ending === undefined || said === undefined || hadGivenWay(ended, version, said)
    ? undefined
    : { ...ending, saidOn: said };
}
