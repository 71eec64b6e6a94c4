import { describe, expect, it } from 'vitest';
import { lifeInWords } from '../../src/documents/parts/life-in-words.ts';
import { typedDate } from '../case/case-of.ts';
import { day } from '../domain/some-dates.ts';
import { medicalShortPlain } from '../scenarios/medical-short-plain.ts';
import { LivedCase } from './lived.ts';
import { bothSign } from './lives/story.ts';

/** Agreed until 5 February; while that runs, weeks from 22 February are agreed. */
function lived(): LivedCase {
  const one = new LivedCase('between', medicalShortPlain, '2027-01-04T08:00');
  bothSign(one, '2027-01-07');
  one.type('2027-02-01T12:00', {
    'timetable.start': typedDate('2027-02-22'),
    'timetable.end': typedDate('2027-03-05'),
  });
  bothSign(one, '2027-02-02');
  return one;
}

const wordsOn = (one: LivedCase, date: string): string => {
  const { life, proposed } = one.on(day(date));
  return lifeInWords(life, proposed.case, proposed.today).join(' ');
};

describe('the days between two agreed versions', () => {
  it('are owed full time: the life says what is over, and what comes', () => {
    const { life } = lived().on(day('2027-02-09'));
    expect(life).toMatchObject({
      state: 'agreed',
      version: { number: 2 },
      after: { version: { number: 1 }, end: '2027-02-05' },
    });
    expect(wordsOn(lived(), '2027-02-09')).toBe(
      'Version 2 was agreed on 2 February 2027. It starts on 22 February 2027. What was agreed before ended on 5 February 2027. Until the next begins, Sam is owed full time.',
    );
  });

  it('are none before the first begins, nor while one runs', () => {
    expect(lived().on(day('2027-02-05')).life).toMatchObject({ state: 'running' });
    const first = new LivedCase('first', medicalShortPlain, '2027-01-04T08:00');
    bothSign(first, '2027-01-07');
    expect(first.on(day('2027-01-08')).life).toMatchObject({ state: 'agreed', after: undefined });
    expect(wordsOn(first, '2027-01-08')).toBe('Agreed on 7 January 2027. Starts on 11 January 2027.');
  });
});
