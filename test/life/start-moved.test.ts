import { describe, expect, test } from 'vitest';
import { caseFrom } from '../../src/case/case.ts';
import { mergeEdits } from '../../src/case/current.ts';
import type { Edit } from '../../src/case/edit.ts';
import type { Typed } from '../../src/case/typed.ts';
import { copyOf } from '../../src/case/typed.ts';
import { placeToPath } from '../../src/forms/place.ts';
import { startOwedOf, startsThatCame } from '../../src/life/start-that-came.ts';
import { typedDate } from '../case/case-of.ts';
import { day } from '../domain/some-dates.ts';
import { bothSign, parentSigns, sampleCase } from './agreed-sample.ts';
import type { LivedCase } from './lived.ts';

/** The sample’s start, 11 January, moved to 22 February. */
const later = {
  'timetable.start': typedDate('2027-02-22'),
  'timetable.end': typedDate('2027-03-19'),
  'timetable.full-time-from': typedDate('2027-03-22'),
};
const moved = (at = '2027-02-01T09:00'): LivedCase => {
  const lived = sampleCase();
  lived.type(at, later);
  return lived;
};
const told = (lived: LivedCase, on: string) => {
  const { life, overdue } = lived.on(day(on));
  return { life, overdue: overdue.map(({ rule }) => rule) };
};

describe('a start that came and was moved, with nobody having agreed', () => {
  test('leaves the question whether the pupil is in school full time', () => {
    const before = told(sampleCase(), '2027-02-01');
    const after = told(moved(), '2027-02-02');
    expect(after.life).toMatchObject({ state: 'not-begun', start: day('2027-01-11') });
    expect(after.overdue).toEqual(before.overdue);
    expect(after.overdue.length).toBeGreaterThan(0);
  });

  test('leaves full time owed after a no, and the day that is asked for', () => {
    const lived = sampleCase();
    lived.type('2027-01-29T09:00', {
      'running.in-full-time': 'no',
      'running.part-since': typedDate('2027-01-11'),
      'running.part-by': 'school',
    });
    const before = told(lived, '2027-02-01');
    lived.type('2027-02-01T09:00', later);
    const after = told(lived, '2027-02-02');
    expect(after.life).toMatchObject({ state: 'not-begun' });
    expect(before.overdue.filter((rule) => !after.overdue.includes(rule))).toEqual([]);
    const places = lived.on(day('2027-02-02')).proposed.places.map((asked) => placeToPath(asked.place));
    expect(places).toContain('running/without-agreement');
  });

  test.each([
    ['a yes', { 'running.in-full-time': 'yes' }],
    ['the day on which full time began', { 'running.full-time-on': typedDate('2027-01-25') }],
  ])('ends with %s', (_, typed) => {
    const lived = moved();
    lived.type('2027-02-02T09:00', typed);
    expect(told(lived, '2027-02-02').life.state).toBe('draft');
  });

  test('goes on while the new plan is decided on, and ends once that is agreed', () => {
    const lived = moved();
    parentSigns(lived, '2027-02-02');
    expect(told(lived, '2027-02-03').life.state).toBe('not-begun');
    bothSign(lived, '2027-02-03');
    expect(told(lived, '2027-02-04').life.state).toBe('agreed');
  });

  test.each(['2027-01-08T15:00', '2027-01-11T08:30'])(
    'is none where it was moved before its first session (%s)',
    (at) => {
      expect(told(moved(at), '2027-02-02').life.state).toBe('draft');
    },
  );

  test('is one where it was moved on its own day, after the first session had begun: moved each evening, it is asked about all the same', () => {
    expect(told(moved('2027-01-11T16:30'), '2027-01-12').life).toMatchObject({
      state: 'not-begun',
      start: day('2027-01-11'),
    });
  });

  test('is owed until the new plan begins once that is agreed, and asked about once it runs', () => {
    const lived = moved();
    bothSign(lived, '2027-02-03');
    const between = told(lived, '2027-02-04');
    expect(between.life).toMatchObject({ state: 'agreed', startOwed: day('2027-01-11') });
    expect(between.overdue).toContain('agree.not-begun');
    expect(lived.on(day('2027-02-04')).overdue[0]?.words).toBe(
      'Nothing is agreed before Monday 22 February 2027, so Robin should be in full time. Is Robin in school full time? Write it down.',
    );
    const running = told(lived, '2027-02-24');
    expect(running.life).toMatchObject({ state: 'running' });
    expect(running.overdue).toContain('agree.not-begun');
    expect(lived.on(day('2027-02-24')).findings.map(({ rule }) => rule)).not.toContain('agree.by-start');
  });

  test('is answered by a yes, a day of full time, or part days on record, then as later', () => {
    const yes = moved();
    bothSign(yes, '2027-02-03');
    yes.type('2027-02-04T09:00', { 'running.in-full-time': 'yes' });
    expect(told(yes, '2027-02-05').life).toMatchObject({ state: 'agreed', startOwed: undefined });
    for (const on of ['2027-02-05', '2027-02-24']) expect(told(yes, on).overdue).not.toContain('agree.not-begun');
    const since = moved();
    since.type('2027-02-02T09:00', { 'running.full-time-on': typedDate('2027-01-25') });
    bothSign(since, '2027-02-03');
    for (const on of ['2027-02-05', '2027-02-24']) expect(told(since, on).overdue).not.toContain('agree.not-begun');
    const no = moved();
    no.type('2027-02-02T09:00', { 'running.in-full-time': 'no' });
    bothSign(no, '2027-02-03');
    for (const on of ['2027-02-05', '2027-02-24']) expect(told(no, on).overdue).toContain('agree.not-begun');
  });

  test('is one though the case is about flexi-schooling since; none where it was so before that day', () => {
    const flexi = { 'route.ends': 'lasting', 'route.teaches': 'parent', 'route.asked': 'parent' };
    const after = sampleCase();
    after.type('2027-01-13T09:00', flexi);
    expect(told(after, '2027-01-15').life).toMatchObject({ state: 'not-begun', start: day('2027-01-11') });
    const before = sampleCase();
    before.type('2027-01-08T09:00', flexi);
    expect(told(before, '2027-01-15').life.state).toBe('draft');
  });

  test('is none where a day in the past was a slip, put right on the day it was typed', () => {
    const lived = sampleCase({ 'timetable.start': typedDate('2026-01-11') });
    lived.type('2027-01-05T09:30', later);
    expect(told(lived, '2027-02-02').life.state).toBe('draft');
  });

  test('is still asked about after a no to the new plan', () => {
    const lived = moved();
    const before = told(lived, '2027-02-04').overdue;
    parentSigns(lived, '2027-02-03', 'refuse');
    const after = told(lived, '2027-02-04');
    expect(after.life).toMatchObject({ state: 'refused', start: day('2027-01-11') });
    expect(before.filter((rule) => !after.overdue.includes(rule))).toEqual([]);
  });

  test('is asked about anew where the next one came and was moved too', () => {
    const lived = moved();
    lived.type('2027-02-02T09:00', { 'running.in-full-time': 'yes' });
    lived.type('2027-02-25T09:00', { 'timetable.start': typedDate('2027-03-15') });
    expect(told(lived, '2027-02-26').life).toMatchObject({ state: 'not-begun', start: day('2027-02-22') });
  });

  test('stood where one of two devices had moved it before its day, and where what replaced it is lost', () => {
    const [first] = sampleCase().stored.edits.filter(({ path }) => path === 'timetable.start');
    if (first === undefined) throw new Error('no start');
    const replacing = (id: string, at: string, value: Typed | null): Edit => ({
      ...first,
      id,
      at,
      value: value === null ? null : copyOf(value),
      replaces: [first.id],
    });
    const said = { case: caseFrom(new Map()), typedOn: () => undefined, today: day('2027-02-02') };
    const owed = (...others: readonly Edit[]) =>
      startOwedOf(startsThatCame(mergeEdits([first, ...others], []), said.case, said.today), said);
    const early = replacing('b', '2027-01-08T09:00:00Z', typedDate('2027-01-25'));
    expect(owed(early)).toBeUndefined();
    expect(owed(early, replacing('a', '2027-02-01T09:00:00Z', typedDate('2027-02-22')))).toBe('2027-01-11');
    expect(owed(replacing('lost-3', '', null))).toBe('2027-01-11');
  });
});
