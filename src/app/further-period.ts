import type { StoredCase } from '../case/stored-case.ts';
import type { IsoDate } from '../domain/iso-date.ts';
import { compareDates } from '../domain/iso-date.ts';
import type { Near } from '../life/followed-by.ts';
import { isNear } from '../life/followed-by.ts';
import type { Period } from '../life/period.ts';
import { overlap } from '../life/period.ts';
import type { PupilPeriod } from '../life/pupil-periods.ts';
import { isSamePupil } from '../life/pupil-periods.ts';
import type { Extension } from '../reading/extension.ts';
import { extensionOf } from '../reading/extension.ts';
import { readStored } from '../reading/read-stored.ts';
import type { EarlierCase } from '../screens/shared/services.ts';
import type { CaseSummary } from './case-summary.ts';

/**
 * The case that was begun as the further period of another and not set aside: it has the ending period under the id of its case. Else one that was begun
 * by hand for the same pupil, and begins, or is planned to begin, soon after.
 * @param near the days of a beginning that goes on from the other.
 */
export function begunFurther(id: string, summaries: ReadonlyMap<string, CaseSummary>, near?: Near): string | undefined {
  const open = [...summaries]
    .filter(([other, { lines }]) => other !== id && lines.at(-1)?.line.isSetAside === false)
    .sort(([, one], [, other]) => (one.begunAt < other.begunAt ? -1 : 1));
  const own = summaries.get(id);
  const begun = open.find(([, { furtherOf }]) => furtherOf.includes(id));
  const byHand = (): (typeof open)[number] | undefined =>
    open.find(([, other]) => own !== undefined && near !== undefined && goesOnFrom(own, other, near));
  return (begun ?? byHand())?.[0];
}

/** Whether a case is of the same pupil as another, and begins, or is planned to begin, on one of some days. */
function goesOnFrom({ pupil: own }: CaseSummary, { pupil, periods, planned }: CaseSummary, near: Near): boolean {
  const starts = [...periods.map(({ start }) => start), ...(planned === undefined ? [] : [planned])];
  return starts.some((start) => isNear(start, near)) && isSamePupil({ ...none, ...own }, { ...none, ...pupil });
}

/**
 * The case that another goes on from: the last one of the same pupil that has the days of the period before, else the one from which the other was begun.
 * @param before the period before, where its days are known.
 */
export function earlierCase(
  id: string,
  summaries: ReadonlyMap<string, CaseSummary>,
  before: Period | undefined,
): EarlierCase | undefined {
  const own = summaries.get(id);
  if (own === undefined) return undefined;
  const lastOf = (periodOf: (other: string, summary: CaseSummary) => Period | undefined): EarlierCase | undefined =>
    [...summaries]
      .flatMap(([other, summary]): EarlierCase[] => {
        const period = other === id ? undefined : periodOf(other, summary);
        return period === undefined ? [] : [{ id: other, start: period.start, end: period.end }];
      })
      .sort((a, b) => compareDates(a.end, b.end))
      .at(-1);
  const hasTheDays = (_: string, { pupil, periods }: CaseSummary): Period | undefined =>
    before !== undefined && isSamePupil({ ...none, ...own.pupil }, { ...none, ...pupil })
      ? periods.find((period) => overlap(period, before))
      : undefined;
  return (
    lastOf(hasTheDays) ?? lastOf((other, { periods }) => (own.furtherOf.includes(other) ? periods.at(-1) : undefined))
  );
}

const none = { upn: undefined, name: undefined, dateOfBirth: undefined };

/** What the further period of a case begins with; nothing where there can be none. */
export const furtherPeriodOf = (
  ending: StoredCase,
  others: readonly PupilPeriod[],
  today: IsoDate,
): Extension | undefined => extensionOf(readStored(ending, today, others), ending.head.id);
