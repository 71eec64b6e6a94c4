import { describe, expect, test } from 'vitest';
import { buildDocument } from '../../src/documents/build-document.ts';
import { printOf } from '../../src/documents/facts.ts';
import { lifeInWords } from '../../src/documents/parts/life-in-words.ts';
import { typedDate } from '../case/case-of.ts';
import { textOf } from '../documents/text-of.ts';
import { day } from '../domain/some-dates.ts';
import { agreedSample } from './agreed-sample.ts';
import type { LivedCase, TypedOrCleared } from './lived.ts';

/** Part days from 8 February on, after the last day of 5 February, written down whole. */
const PART_DAYS: TypedOrCleared = {
  'running.in-full-time': 'no',
  'running.part-since': typedDate('2027-02-08'),
  'running.part-by': 'school',
  'running.part-days': 'Monday and Tuesday, sent home at noon',
  'running.put-right': 'We said sorry to the family, and the register was corrected openly.',
};

const written = (more: TypedOrCleared = {}): LivedCase => {
  const lived = agreedSample();
  lived.type('2027-02-09T15:00', { ...PART_DAYS, ...more });
  return lived;
};

const ASKS = 'Part days since then have no agreement: record them.';
const TELLS = 'Part days since then have no agreement: they are on record.';

describe('part days after the last day', () => {
  const says = (lived: LivedCase): string => {
    const { life, proposed, agreed } = lived.on(day('2027-02-09'));
    return `${lifeInWords(life, proposed).join(' ')} ${textOf(buildDocument('evidence', printOf(agreed ?? proposed)))}`;
  };

  test('are said to be on record once they are, whole', () => {
    expect(says(agreedSample())).toContain(ASKS);
    expect(says(written())).toContain(TELLS);
    expect(says(written())).not.toContain(ASKS);
  });

  test.each<[string, TypedOrCleared]>([
    ['since when', { 'running.part-since': null }],
    ['by whom', { 'running.part-by': null }],
    ['which days', { 'running.part-days': 'n/a' }],
    ['what is done about them', { 'running.put-right': null }],
    ['those after the end, and not days before it', { 'running.part-since': typedDate('2027-01-11') }],
  ])('are asked for as long as it is not on record: %s', (_, more) => {
    expect(says(written(more))).toContain(ASKS);
  });
});

describe('full time that began later than it was due', () => {
  const late = (lived: LivedCase): readonly string[] => {
    lived.type('2027-02-10T09:00', { 'running.full-time-on': typedDate('2027-02-10') });
    return lived.on(day('2027-02-15')).overdue.flatMap(({ rule, words }) => (rule === 'period.over' ? [words] : []));
  };

  test('asks no second time what happened, where the record of part days covers the days in between', () => {
    const lived = written();
    expect(late(lived)).toEqual([]);
    const { agreed, proposed } = lived.on(day('2027-02-15'));
    expect(textOf(buildDocument('reasons', printOf(agreed ?? proposed)))).toContain('sent home at noon');
    expect((agreed ?? proposed).matrix.colour).toBe('red');
  });

  test.each<[string, TypedOrCleared]>([
    ['nothing is on record', Object.fromEntries(Object.keys(PART_DAYS).map((path) => [path, null]))],
    ['a day before it is not covered', { 'running.part-since': typedDate('2027-02-09') }],
    ['what is done about them is not on record', { 'running.put-right': null }],
  ])('asks where %s', (_, more) => {
    expect(late(written(more))).toContainEqual(expect.stringMatching(/^Full time began on 10 February 2027/u));
  });

  test('of one that was taken back is asked by the same reading', () => {
    const backThen = (more: TypedOrCleared): readonly string[] => {
      const lived = agreedSample();
      lived.sign('2027-01-20T10:00', { role: 'parent', decision: 'refuse' });
      lived.type('2027-01-22T15:00', { ...PART_DAYS, 'running.part-since': typedDate('2027-01-21'), ...more });
      lived.type('2027-01-25T09:00', { 'running.full-time-on': typedDate('2027-01-25') });
      return lived
        .on(day('2027-01-27'))
        .overdue.flatMap(({ rule, words }) => (rule === 'agree.withdrawn' ? [words] : []));
    };
    expect(backThen({})).toEqual([]);
    expect(backThen({ 'running.part-since': typedDate('2027-01-22') })).toContainEqual(
      expect.stringMatching(/^Full time began again on 25 January 2027/u),
    );
  });
});
