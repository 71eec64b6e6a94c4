import type { StoredCase } from '../case/stored-case.ts';
import type { IsoDate } from '../domain/iso-date.ts';
import type { PupilPeriod } from '../life/pupil-periods.ts';
import { isSamePupil } from '../life/pupil-periods.ts';
import type { Extension } from '../reading/extension.ts';
import { extensionOf } from '../reading/extension.ts';
import { readStored } from '../reading/read-stored.ts';
import type { CaseSummary } from './case-summary.ts';

/**
 * The case that was begun as the further period of another and not set aside: it has the ending period under the id of its case. Else one that was begun
 * by hand for the same pupil.
 * @param follows the day on which such a one began to take over.
 */
export function begunFurther(
  id: string,
  summaries: ReadonlyMap<string, CaseSummary>,
  follows?: IsoDate,
): string | undefined {
  const begun = [...summaries]
    .filter(([, { furtherOf, lines }]) => furtherOf.includes(id) && lines.at(-1)?.line.isSetAside === false)
    .sort(([, one], [, other]) => (one.begunAt < other.begunAt ? -1 : 1))[0]?.[0];
  return begun ?? (follows && takesOverOn(follows, id, summaries));
}

/** The case of the same pupil whose period begins on a day. */
function takesOverOn(day: IsoDate, id: string, summaries: ReadonlyMap<string, CaseSummary>): string | undefined {
  const own = summaries.get(id)?.pupil;
  return [...summaries].find(
    ([other, { pupil, periods }]) =>
      other !== id &&
      own !== undefined &&
      periods.some(({ start }) => start === day) &&
      isSamePupil({ ...none, ...own }, { ...none, ...pupil }),
  )?.[0];
}

const none = { upn: undefined, name: undefined, dateOfBirth: undefined };

/** What the further period of a case begins with; nothing where there can be none. */
export const furtherPeriodOf = (
  ending: StoredCase,
  others: readonly PupilPeriod[],
  today: IsoDate,
): Extension | undefined => extensionOf(readStored(ending, today, others), ending.head.id);
