import { isPartTime } from '../arrangements/arrangement-of.ts';
import { valueOf } from '../case/field.ts';
import { earlierPeriods, timetable } from '../case/fields/timetable.ts';
import type { IsoDate } from '../domain/iso-date.ts';
import { addDays, isBefore } from '../domain/iso-date.ts';
import { identityOf, keysOf, periodsOf, pupilPeriodsOf } from '../life/pupil-periods.ts';
import type { OtherPeriod, PupilPeriod } from '../life/pupil-periods.ts';
import type { Reading } from '../reading/reading.ts';
import type { CaseLine, Touched } from '../screens/shared/case-line.ts';
import { caseLine } from '../screens/shared/case-line.ts';

/**
 * What is known of a case without opening it: its line in the list, and what the rules of other cases need. What depends on the day is
 * told for days to come, so that it is true on them too.
 */
export interface CaseSummary {
  /** Its lines, each true from its day on. */
  readonly lines: readonly { readonly from: IsoDate; readonly line: CaseLine }[];
  /** The last day of which they speak. */
  readonly until: IsoDate;
  readonly pupil: {
    readonly upn?: string | undefined;
    readonly name?: string | undefined;
    readonly dateOfBirth?: IsoDate | undefined;
  };
  /** The part-time periods it tells of; see `life/pupil-periods.ts`. */
  readonly periods: readonly OtherPeriod[];
  /** The day on which a part-time timetable is planned to start, of which nothing was agreed. */
  readonly planned?: IsoDate | undefined;
  /** The periods of the same pupil in other cases that it had heard of. */
  readonly heard: readonly OtherPeriod[];
  /** The ids of its earlier periods: each that was begun from a case has that case's own. */
  readonly furtherOf: readonly string[];
  readonly begunAt: string;
}

/** A case that a summary is made of. */
export interface Summarised extends Touched {
  readonly begunAt: string;
  readonly readOn: (day: IsoDate) => Reading;
}

/**
 * Summarises a case.
 * @param days for how many days, from today on
 */
export function summaryOf(
  stored: Summarised,
  today: IsoDate,
  days: number,
  others: readonly PupilPeriod[],
): CaseSummary {
  const lines: { from: IsoDate; line: CaseLine }[] = [];
  for (let ahead = 0; ahead < days; ahead += 1) {
    const from = addDays(today, ahead);
    const line = caseLine(stored, stored.readOn(from));
    if (JSON.stringify(line) !== JSON.stringify(lines.at(-1)?.line)) lines.push({ from, line });
  }
  const { course, proposed, answers } = stored.readOn(today);
  const pupil = identityOf(proposed.case);
  const periods = pupilPeriodsOf(course);
  const planned =
    isPartTime(proposed.case) && periods.length === 0 ? valueOf(proposed.case, timetable.start) : undefined;
  return {
    lines,
    until: addDays(today, days - 1),
    pupil,
    ...(planned === undefined ? {} : { planned }),
    periods: periods.map(({ start, end, way, askedForMore }) => ({ start, end, way, askedForMore })),
    heard: [...periodsOf(pupil, others)],
    furtherOf: [...answers.keys()]
      .filter((path) => path.startsWith(`${earlierPeriods.path}.`))
      .map((path) => path.slice(earlierPeriods.path.length + 1))
      .filter((row) => !row.includes('.')),
    begunAt: stored.begunAt,
  };
}

/** The line on a day; `undefined` where the summary does not speak of it. */
export const lineOn = ({ lines, until }: CaseSummary, day: IsoDate): CaseLine | undefined =>
  isBefore(until, day) ? undefined : lines.findLast(({ from }) => !isBefore(day, from))?.line;

/** The periods that a case tells of, and whose they are. */
const periodsOfCase = ({ periods, pupil }: CaseSummary): readonly PupilPeriod[] =>
  periods.map((period) => ({ ...period, pupil: { upn: pupil.upn, name: pupil.name, dateOfBirth: pupil.dateOfBirth } }));

/** The part-time periods that cases tell of. */
export const periodsTold = (summaries: Iterable<CaseSummary>): readonly PupilPeriod[] =>
  [...summaries].flatMap(periodsOfCase);

/**
 * The cases whose line no longer goes with what the others tell of the same pupil.
 * @param summaries by the id of each case
 */
export function outOfDate(summaries: ReadonlyMap<string, CaseSummary>): ReadonlySet<string> {
  const byKey = new Map<string, { readonly id: string; readonly period: PupilPeriod }[]>();
  for (const [id, summary] of summaries) {
    for (const period of periodsOfCase(summary))
      for (const key of keysOf(period.pupil)) byKey.set(key, [...(byKey.get(key) ?? []), { id, period }]);
  }
  return new Set(
    [...summaries].flatMap(([id, { pupil, heard }]) => {
      const own = { upn: pupil.upn, name: pupil.name, dateOfBirth: pupil.dateOfBirth };
      const told = new Set(keysOf(own).flatMap((key) => byKey.get(key) ?? []));
      const others = [...told].filter((each) => each.id !== id).map(({ period }) => period);
      return inText(periodsOf(own, others)) === inText(heard) ? [] : [id];
    }),
  );
}

/** Periods as a text that is the same in whichever order they came. */
const inText = (periods: readonly OtherPeriod[]): string =>
  periods
    .map(({ start, end, way, askedForMore = '' }) => `${start} ${end} ${way} ${askedForMore}`)
    .sort()
    .join('\n');
