import { expect, it } from 'vitest';
import { readSummary } from '../../src/app/read-summary.ts';

/** A summary in which everything stands that one can have. */
const whole = {
  lines: [
    {
      from: '2026-11-30',
      line: {
        id: 'case-1',
        name: 'Sam Fielding',
        about: 'Part-time timetable',
        when: 'Planned from 11 January 2027',
        life: ['A draft: nobody has decided yet.'],
        asked: { words: 'Write down whether full time began', place: 'running/2' },
        isSetAside: false,
        next: '3 things before the parent can sign',
        due: ['3 things before the parent can sign'],
        order: { group: 'draft', rank: 0, on: '2027-01-11' },
        overdue: [{ words: 'Tell the authority', place: 'running/1' }],
        kept: { state: 'unused', since: '2027-01-05' },
        hold: { why: 'A complaint is open', by: 'Jo Carter', on: '2027-01-06' },
        isPartlyNewer: false,
        touchedAt: '2027-01-05T09:00:00.000Z',
      },
    },
  ],
  until: '2026-12-09',
  pupil: { upn: 'H801200001001', name: 'sam fielding', dateOfBirth: '2014-03-14' },
  planned: '2027-01-11',
  periods: [{ start: '2026-09-01', end: '2026-10-01', way: 'medical', askedForMore: '2026-09-20' }],
  heard: [{ start: '2026-05-01', end: '2026-06-01', way: 'medical' }],
  furtherOf: ['row-1'],
  begunAt: '2027-01-04T09:00:00.000Z',
};

/** What an older Waymark told without, or told of some cases alone. */
const optional = ['when', 'asked', 'next', 'on', 'hold', 'upn', 'pupil.name', 'dateOfBirth', 'planned', 'askedForMore'];

type Step = string | number;

/** The way to each part of a value. */
const waysIn = (value: unknown, way: readonly Step[] = []): readonly (readonly Step[])[] => {
  const own = way.length === 0 ? [] : [way];
  if (typeof value !== 'object' || value === null) return own;
  const parts: readonly (readonly [Step, unknown])[] = Array.isArray(value)
    ? value.map((part: unknown, at): readonly [Step, unknown] => [at, part])
    : Object.entries(value);
  return [...own, ...parts.flatMap(([step, part]) => waysIn(part, [...way, step]))];
};

/** The value with something else at the end of a way; with nothing there, where that is `undefined`. */
const withOther = (value: unknown, [step, ...rest]: readonly Step[], other: unknown): unknown => {
  if (step === undefined) return other;
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value))
    return value.map((part: unknown, at) => (at === step ? withOther(part, rest, other) : part));
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => [key, key === step ? withOther(part, rest, other) : part]),
  );
};

const named = (way: readonly Step[]): string => way.filter((step) => typeof step === 'string').join('.');
const mayLack = (way: readonly Step[]): boolean =>
  typeof way.at(-1) === 'string' && optional.some((part) => `.${named(way)}`.endsWith(`.${part}`));

const ways = waysIn(whole).map((way) => [way.join('.'), way] as const);

it('is read as it was told', () => {
  expect(readSummary(JSON.parse(JSON.stringify(whole)))).toEqual(whole);
});

it.each(ways)('is none where %s is something else, or is not there and has to be', (_, way) => {
  for (const other of [null, [7]]) expect(readSummary(withOther(whole, way, other))).toBeUndefined();
  expect(readSummary(withOther(whole, way, undefined)) !== undefined).toBe(mayLack(way));
});

it.each(
  ways.filter(([, way]) =>
    /(?:from|until|start|end|on|since|dateOfBirth|planned|askedForMore|group|state)$/u.test(named(way)),
  ),
)('is none where %s is a text that is no day, or none of its words', (_, way) => {
  expect(readSummary(withOther(whole, way, '2027-02-30'))).toBeUndefined();
});

it('needs a day where a case has ended or was never used, and none where its keeping time does not count', () => {
  const kept = (how: unknown) => readSummary(withOther(whole, ['lines', 0, 'line', 'kept'], how)) !== undefined;
  const states = ['open', 'unreadable', 'ended', 'unused'];
  expect(states.map((state) => kept({ state }))).toEqual([true, true, false, false]);
});
