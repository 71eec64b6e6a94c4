import { expect, test } from 'vitest';
import { notifications } from '../../src/case/fields/running.ts';
import { toldOfFlexiOn } from '../../src/case/told-of-flexi.ts';
import { typedRows } from '../../src/sample/typed-rows.ts';
import { caseOf, typedDate } from './case-of.ts';

const told = (decided: string | undefined, ...on: readonly string[]) =>
  toldOfFlexiOn(
    caseOf({
      ...typedRows(notifications, ...on.map((date) => ({ on: typedDate(date) }))),
      ...(decided === undefined ? {} : { 'decision.on': typedDate(decided) }),
    }),
  );

test('the authority was told on the first day on record, in whichever order they were typed', () => {
  expect(told('2026-12-09', '2027-01-12', '2027-01-11', '2027-01-13')).toBe('2027-01-11');
});

test('what it was told before the head decided was something else', () => {
  expect(told('2026-12-09', '2026-12-08', '2026-09-07')).toBeUndefined();
  expect(told('2026-12-09', '2026-12-08', '2027-01-12')).toBe('2027-01-12');
  expect(told('2026-12-09', '2026-12-09')).toBe('2026-12-09');
});

test('while nobody knows when it was decided, all counts', () => {
  expect(told(undefined, '2027-01-11', '2026-12-08')).toBe('2026-12-08');
});

test('nothing was told without a day that can be read', () => {
  expect(told('2026-12-09')).toBeUndefined();
  expect(
    toldOfFlexiOn(
      caseOf({
        ...typedRows(notifications, { on: { day: '31', month: '2', year: '2027' } }),
        'decision.on': typedDate('2026-12-09'),
      }),
    ),
  ).toBeUndefined();
});
