import { describe, expect, test } from 'vitest';
import { codesOfPartDays } from '../../src/documents/both/part-days.ts';
import { buildDocument } from '../../src/documents/build-document.ts';
import { printOf } from '../../src/documents/facts.ts';
import { typedDate } from '../case/case-of.ts';
import { day } from '../domain/some-dates.ts';
import type { TypedOrCleared } from '../life/lived.ts';
import { LivedCase } from '../life/lived.ts';
import { plain } from '../screens/support/answers.ts';
import { textOf } from './text-of.ts';

/** Four weeks from 11 January, signed on a day. */
function signed(on: string, typed: TypedOrCleared = {}) {
  const lived = new LivedCase('c1', plain, '2027-01-05T09:00');
  lived.bothSign(on);
  lived.type('2027-01-20T12:00', typed);
  return lived.on(day('2027-01-21'));
}

const paperOf = (reading: ReturnType<typeof signed>): string =>
  textOf(buildDocument('attendance', printOf(reading.agreed ?? reading.proposed)));

const BEFORE =
  'Nothing was agreed before the afternoon of Tuesday 19 January 2027. If Sam was in school for part of the day from the day to start until then, such a day is neither C2 nor C nor B, and E only if the head formally suspended. Ask the attendance team which code is true. O would count against the parent. Correct the register openly, and change no date.';

describe('the codes of what was agreed late', () => {
  test('say of the days before it that a part day has no code that can be named, on the page and on paper', () => {
    const reading = signed('2027-01-19');
    expect(codesOfPartDays(reading.proposed)).toBe(BEFORE);
    expect(paperOf(reading)).toContain(BEFORE);
  });

  test.each<[string, string, TypedOrCleared]>([
    ['it was agreed in time', '2027-01-07', {}],
    ['they were full days, as is said', '2027-01-19', { 'running.in-full-time': 'yes' }],
  ])('say nothing of them where %s', (_, on, typed) => {
    const reading = signed(on, typed);
    expect(codesOfPartDays(reading.proposed)).toBeUndefined();
    expect(paperOf(reading)).not.toContain('Ask the attendance team');
  });

  test('say what is on record of them, once', () => {
    const reading = signed('2027-01-19', {
      'running.in-full-time': 'no',
      'running.part-since': typedDate('2027-01-11'),
    });
    expect(paperOf(reading)).toContain('Sam was in school for part of the day from 11 January 2027, and nobody');
    expect(paperOf(reading).split('Ask the attendance team')).toHaveLength(2);
  });
});

test.each<[string, TypedOrCleared]>([
  ['nothing is on record', {}],
  ['part days are on record', { 'running.in-full-time': 'no' }],
])('the paper of what nobody agreed to says once to ask the attendance team, where %s', (_, typed) => {
  const lived = new LivedCase('c1', plain, '2027-01-05T09:00');
  lived.type('2027-01-12T12:00', typed);
  const paper = paperOf(lived.on(day('2027-01-13')));
  expect(paper.split(/ask the attendance team/iu)).toHaveLength(2);
});
