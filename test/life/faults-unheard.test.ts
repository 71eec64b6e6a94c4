import { describe, expect, test } from 'vitest';
import { typedDate } from '../case/case-of.ts';
import { day } from '../domain/some-dates.ts';
import { agreedSample, bothSign, parentSigns } from './agreed-sample.ts';
import type { LivedCase } from './lived.ts';

/** Each way in which a parent takes it back on 14 January. */
const ways: readonly (readonly [string, (lived: LivedCase) => void])[] = [
  [
    'on record',
    (lived) => {
      lived.type('2027-01-14T10:00', {
        'running.withdrawn-on': typedDate('2027-01-14'),
        'running.withdrawn-by': 'Alex Example',
        'running.withdrawn-how': 'told',
      });
    },
  ],
  [
    'with a signature',
    (lived) => {
      parentSigns(lived, '2027-01-14', 'refuse');
    },
  ],
];

describe.each(ways)('the same signed once more where nobody had heard that it was taken back %s', (_, takesBack) => {
  const merged = (): LivedCase => {
    const here = agreedSample();
    const there = here.copiedTo('b');
    takesBack(here);
    bothSign(there, '2027-01-20');
    here.takeIn(there);
    return here;
  };

  test('agrees to nothing new: full time is owed since it was taken back', () => {
    const reading = merged().on(day('2027-01-21'));
    expect(reading.versions).toHaveLength(1);
    expect(reading.life).toMatchObject({ state: 'ended', ending: { how: 'withdrawn', on: day('2027-01-15') } });
    expect(reading.proposed.codes.filter(({ date, code }) => code === 'C2' && date > '2027-01-14')).toEqual([]);
  });

  test('and signed by both in that knowledge, it begins anew', () => {
    const lived = merged();
    bothSign(lived, '2027-01-22');
    const reading = lived.on(day('2027-01-25'));
    expect(reading.versions).toHaveLength(2);
    expect(reading.life.state).toBe('running');
  });
});
