import { describe, expect, test } from 'vitest';
import { typedDate } from '../case/case-of.ts';
import { day } from '../domain/some-dates.ts';
import { agreedSample, sampleCase } from './agreed-sample.ts';
import type { LivedCase, TypedOrCleared } from './lived.ts';

/** Signs in the place of Alex Example, who alone can sign there and has said that they are Alex, with a name that is typed. */
const signsAs = (lived: LivedCase, on: string, name: string, decision: 'agree' | 'refuse', over?: 'agreed'): void => {
  lived.sign(`${on}T10:00`, { role: 'parent', name, decision }, over ?? 'present');
};

/** Agreed on 7 January for the weeks from 11 January; Alex Example typed the name of Jo Example, who is a parent too. */
function agreedAsJo(): LivedCase {
  const lived = sampleCase();
  signsAs(lived, '2027-01-07', 'Jo Example', 'agree');
  lived.sign('2027-01-07T10:05', { role: 'head' });
  return lived;
}

const takenBackBy = (by: string): TypedOrCleared => ({
  'running.withdrawn-on': typedDate('2027-01-19'),
  'running.withdrawn-by': by,
  'running.withdrawn-how': 'told',
});

const noAtReview = (by: string): TypedOrCleared => ({
  'held-reviews.h': '1',
  'held-reviews.h.on': typedDate('2027-01-19'),
  'held-reviews.h.parent-agreed': 'no',
  'held-reviews.h.refused-by': by,
});

const stateOn = (lived: LivedCase, on: string) => lived.on(day(on)).life.state;

describe('whoever signs in the place of a parent is that parent, whatever name they typed', () => {
  test('a signed no under another parent’s name ends what runs, from the next school day', () => {
    const lived = agreedSample();
    signsAs(lived, '2027-01-19', 'Jo Example', 'refuse', 'agreed');
    const { life, proposed } = lived.on(day('2027-01-20'));
    expect(life).toMatchObject({ state: 'ended', ending: { how: 'withdrawn', on: '2027-01-20', by: 'Jo Example' } });
    expect(proposed.codes.map(({ date }) => date)).not.toContain('2027-01-20');
  });

  test('before the start it is refused', () => {
    const lived = agreedSample();
    signsAs(lived, '2027-01-08', 'Jo Example', 'refuse', 'agreed');
    expect(lived.on(day('2027-01-08')).life).toMatchObject({ state: 'refused', takesBack: true });
    expect(stateOn(lived, '2027-01-11')).toBe('refused');
  });

  test('who agreed under another parent’s name can take it back under either', () => {
    for (const name of ['Alex Example', 'Jo Example']) {
      const signed = agreedAsJo();
      signsAs(signed, '2027-01-19', name, 'refuse', 'agreed');
      expect(stateOn(signed, '2027-01-20')).toBe('ended');
    }
  });

  test('and so can they on record, by itself and at a review', () => {
    for (const typed of [takenBackBy('Alex Example'), noAtReview('Alex Example'), takenBackBy('Jo Example')]) {
      const lived = agreedAsJo();
      lived.type('2027-01-19T12:00', typed);
      expect(stateOn(lived, '2027-01-20')).toBe('ended');
    }
  });

  test('another parent, of whom it is written down what they said, ends nothing', () => {
    for (const typed of [takenBackBy('Jo Example, father'), noAtReview('Jo Example')]) {
      const lived = agreedSample();
      lived.type('2027-01-19T12:00', typed);
      expect(stateOn(lived, '2027-01-20')).toBe('running');
    }
  });
});
