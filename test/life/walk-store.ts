import { caseFrom } from '../../src/case/case.ts';
import { currentAnswers, mergeEdits } from '../../src/case/current.ts';
import type { Edit } from '../../src/case/edit.ts';
import type { CaseRecord } from '../../src/case/record.ts';
import type { Typed } from '../../src/case/typed.ts';
import type { IsoDate } from '../../src/domain/iso-date.ts';
import { isoDate } from '../../src/domain/iso-date.ts';
import type { Facts, Put, Terms, Word } from './oracle-words.ts';
import type { Kind } from './walk-events.ts';

export const DAY = 24 * 60;
const MILLISECONDS = 60_000;
const seasons = {
  winter: { first: Date.UTC(2027, 0, 4), ahead: 0 },
  summer: { first: Date.UTC(2027, 5, 7), ahead: 60 },
};

export const dateText = (season: Kind['season'], day: number): string =>
  new Date(seasons[season].first + day * DAY * MILLISECONDS).toISOString().slice(0, 10);

/** A day of a walk as the code has it. */
export function dateOf(season: Kind['season'], day: number): IsoDate {
  const date = isoDate(dateText(season, day));
  if (date === undefined) throw new Error(`no day: ${String(day)}`);
  return date;
}

export const typedDay = (season: Kind['season'], day: number | undefined): Edit['value'] => {
  if (day === undefined) return null;
  const [year = '', month = '', date = ''] = dateText(season, day).split('-');
  return { day: date, month, year };
};

export const momentOf = (season: Kind['season'], minute: number): string =>
  new Date(seasons[season].first + (minute - seasons[season].ahead) * MILLISECONDS).toISOString();

const schoolDay = { start: '8.45', end: '3.15', morning: '8.50', afternoon: '1pm' };

/** What nobody changes. */
export const settled = ({ isFlexi }: Kind): readonly (readonly [string, Typed])[] => [
  ...['monday', 'tuesday', 'wednesday', 'thursday', 'friday'].map((day) => [`school.day.${day}`, schoolDay] as const),
  ['route.ends', isFlexi ? 'lasting' : 'full-time'],
  ['route.teaches', isFlexi ? 'parent' : 'school'],
  ['route.asked', 'parent'],
  ['route.kind', 'medical-short'],
  ['running.ended-by', 'left'],
];

/** Where the terms stand. */
export const termPaths = ({ isFlexi }: Kind): Readonly<Record<keyof Terms, string>> =>
  isFlexi
    ? {
        start: 'pattern.start',
        end: 'pattern.end',
        review: 'pattern.review-on',
        changedFrom: 'pattern.changed-from',
        hours: 'pattern.trips',
      }
    : {
        start: 'timetable.start',
        end: 'timetable.end',
        review: 'reasons.why',
        changedFrom: 'plan.aim',
        hours: 'timetable.week.1.monday',
      };

export const hoursTyped = (hours: number): string => `Until ${String(hours)}`;

/** An answer, as the test knows it. */
interface Answered {
  readonly id: string;
  readonly key: string;
  readonly at: number;
  readonly value: unknown;
  readonly instead: readonly string[];
}

/** All that is on a device, twice: as the code keeps it, and as the oracle is told of it. */
export interface Store {
  readonly records: Map<string, CaseRecord>;
  readonly words: Map<string, Word>;
  readonly puts: Map<string, Put>;
  readonly answered: Map<string, Answered>;
  /** How far its clock is behind, in minutes; less than nothing. */
  clock: number;
}

/** Works a thing out anew only when there are more answers. */
function untilAnswered<T>(read: (store: Store) => T): (store: Store) => T {
  const known = new WeakMap<Store, { readonly size: number; readonly value: T }>();
  return (store) => {
    const { size } = store.answered;
    const entry = known.get(store);
    if (entry?.size === size) return entry.value;
    const value = read(store);
    known.set(store, { size, value });
    return value;
  };
}

export const editsOf = untilAnswered((store) =>
  mergeEdits(
    [...store.records.values()].flatMap((record) => (record.kind === 'edit' ? [record.edit] : [])),
    [],
  ),
);

export const answersOf = untilAnswered((store) => currentAnswers(editsOf(store)));

export const presentOf = untilAnswered((store) => caseFrom(answersOf(store)));

/** The answers that no other stands in place of, the last one last. */
export function inForce(answered: readonly Answered[]): readonly Answered[] {
  const gone = new Set(answered.flatMap(({ instead }) => instead));
  return answered.filter(({ id }) => !gone.has(id)).sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));
}

export const current = untilAnswered(({ answered }) => inForce([...answered.values()]));

export const valuesOf = untilAnswered(
  (store): ReadonlyMap<string, unknown> => new Map(current(store).map(({ key, value }) => [key, value])),
);

export const factsOf = untilAnswered((store): Facts => {
  const values = valuesOf(store);
  const day = (key: string): number | undefined => {
    const value = values.get(key);
    return typeof value === 'number' ? value : undefined;
  };
  const rows = ['a', 'b', 'c'].flatMap((row) => {
    const on = day(`review ${row}`);
    return on === undefined ? [] : [{ row, on, next: day(`next ${row}`) }];
  });
  return {
    closed: new Set(['a', 'b'].flatMap((row) => day(`closed ${row}`) ?? [])),
    withdrawn: day('withdrawn'),
    noAtReviews: rows.flatMap(({ row, on, next }) => (next === 0 ? [{ row, on }] : [])),
    left: day('left'),
    fullTime: day('fullTime'),
    lastDay: day('lastDay'),
    reviews: rows,
    declined: values.get('declined') === true,
  };
});

export function join<T>(a: Map<string, T>, b: Map<string, T>): void {
  for (const [name, one] of a) if (!b.has(name)) b.set(name, one);
  for (const [name, one] of b) if (!a.has(name)) a.set(name, one);
}
