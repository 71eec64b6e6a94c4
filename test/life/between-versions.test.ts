import { describe, expect, it } from 'vitest';
import { lifeInWords } from '../../src/documents/parts/life-in-words.ts';
import { typedDate } from '../case/case-of.ts';
import { day } from '../domain/some-dates.ts';
import { colourIn, overdueIn } from '../policy/story.ts';
import { flexiPlain } from '../scenarios/flexi-plain.ts';
import { medicalShortPlain } from '../scenarios/medical-short-plain.ts';
import { inSchool } from '../scenarios/typed.ts';
import { LivedCase } from './lived.ts';

/** Agreed until 5 February; while that runs, weeks from 22 February are agreed. */
function lived(): LivedCase {
  const one = new LivedCase('between', medicalShortPlain, '2027-01-04T08:00');
  one.bothSign('2027-01-07');
  one.type('2027-02-01T12:00', {
    'timetable.start': typedDate('2027-02-22'),
    'timetable.end': typedDate('2027-03-05'),
  });
  one.bothSign('2027-02-02');
  return one;
}

const wordsOn = (one: LivedCase, date: string): string => {
  const { life, proposed } = one.on(day(date));
  return lifeInWords(life, proposed).join(' ');
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
    first.bothSign('2027-01-07');
    expect(first.on(day('2027-01-08')).life).toMatchObject({ state: 'agreed', after: undefined });
    expect(wordsOn(first, '2027-01-08')).toBe('Agreed on 7 January 2027. Starts on 11 January 2027.');
  });

  const told = (one: LivedCase, date: string) =>
    one.on(day(date)).findings.find(({ rule }) => rule === 'period.between');

  it('are asked after: did full time begin? It is a note on the day it was due, overdue from the next, and never green', () => {
    const one = lived();
    expect(told(one, '2027-02-05')).toBeUndefined();
    expect(told(one, '2027-02-08')).toMatchObject({
      level: 'note',
      path: 'running.full-time-on',
      words:
        'What was agreed before ended on 5 February 2027, and the next begins on 22 February 2027. Full time was due on Monday 8 February 2027. Did it begin? Write down the day. Part days in between have no agreement: record them.',
    });
    for (const date of ['2027-02-09', '2027-02-21']) {
      expect(overdueIn(one.on(day(date))), date).toContain('period.between');
      expect(colourIn(one.on(day(date))), date).not.toBe('green');
    }
    expect(told(one, '2027-02-22')).toMatchObject({
      level: 'stop',
      path: 'running.full-time-on',
      words:
        'What was agreed before ended on 5 February 2027, and the next began on 22 February 2027. Full time was due on Monday 8 February 2027. Did it begin? Write down the day. Part days in between have no agreement: record them.',
    });
  });

  it('are a breach to record where full time began in them later than it was due, also once the next has begun', () => {
    const one = lived();
    one.type('2027-02-15T09:00', { 'running.full-time-on': typedDate('2027-02-15') });
    for (const date of ['2027-02-16', '2027-02-22', '2027-03-01'])
      expect(told(one, date), date).toMatchObject({
        path: 'running.full-time-on',
        record: { kind: 'breach', given: undefined },
        words:
          'Full time began on 15 February 2027, and was due on 8 February 2027. Nobody had agreed to the time in between. Record what happened; correct the register openly.',
      });
    one.type('2027-02-22T09:00', { 'breach.period.between': 'His mother was ill.' });
    expect(overdueIn(one.on(day('2027-02-22')))).not.toContain('period.between');
  });

  it('are asked after no more once full time began on its day, and not of a day that ended the next', () => {
    const one = lived();
    one.type('2027-02-09T09:00', { 'running.full-time-on': typedDate('2027-02-08') });
    expect(told(one, '2027-02-22')).toBeUndefined();
    const later = lived();
    later.type('2027-03-22T09:00', { 'running.full-time-on': typedDate('2027-03-22') });
    expect(told(later, '2027-03-22')).toBeUndefined();
  });

  it('owe nothing once full time is on record, and that ends nothing of the next', () => {
    const one = lived();
    one.type('2027-02-09T09:00', { 'running.full-time-on': typedDate('2027-02-08') });
    expect(told(one, '2027-02-10')).toBeUndefined();
    expect(one.on(day('2027-02-10')).life.state).toBe('agreed');
    expect(one.on(day('2027-02-22')).life).toMatchObject({ state: 'running', version: { number: 2 } });
  });

  it('are red where the pupil is part of the day in school all the same, and stay so once the next begins', () => {
    const one = lived();
    one.type('2027-02-10T09:00', {
      'running.in-full-time': 'no',
      'running.part-since': typedDate('2027-02-08'),
      'running.part-by': 'school',
    });
    const on = one.on(day('2027-02-10'));
    expect(overdueIn(on)).toContain('period.between');
    expect(colourIn(on)).toBe('red');
    expect(on.overdue.map(({ path }) => path)).toContain('running.put-right');
    expect(colourIn(one.on(day('2027-02-23')))).toBe('red');
  });

  const takenBack = {
    'running.withdrawn-on': typedDate('2027-02-10'),
    'running.withdrawn-by': 'Robin Fielding',
    'running.withdrawn-how': 'told',
  };

  it('are owed full time since the first was over, where the next is taken back in between', () => {
    const one = lived();
    one.type('2027-02-10T12:00', takenBack);
    expect(one.on(day('2027-02-10')).life).toMatchObject({
      state: 'ended',
      ending: { how: 'withdrawn', on: '2027-02-08' },
    });
    expect(wordsOn(one, '2027-02-10')).toBe(
      'Robin Fielding took the agreement back on 10 February 2027. Full time was due from Monday 8 February 2027. Is Sam back full time?',
    );
    const { findings } = one.on(day('2027-02-10'));
    expect(findings.find(({ rule }) => rule === 'agree.withdrawn')?.words).toBe(
      'Robin Fielding took the agreement back on 10 February 2027. Sam is owed full time from Monday 8 February 2027. Is Sam back full time? Write down the day it began.',
    );
  });

  it('were owed for the end of the first, and not for the word that came after it', () => {
    const one = lived();
    one.type('2027-02-10T12:00', takenBack);
    one.type('2027-02-11T12:00', { 'running.full-time-on': typedDate('2027-02-11') });
    const { findings } = one.on(day('2027-02-11'));
    expect(findings.find(({ rule }) => rule === 'agree.withdrawn')?.words).toBe(
      'Full time began again on 11 February 2027. It was owed from 8 February 2027: what was agreed before had ended.',
    );
  });

  it('are in full time already, where that is on record before the next is taken back', () => {
    const one = lived();
    one.type('2027-02-08T12:00', { 'running.full-time-on': typedDate('2027-02-08') });
    one.type('2027-02-10T12:00', takenBack);
    expect(wordsOn(one, '2027-02-10')).toBe(
      'Robin Fielding took the agreement back on 10 February 2027. Full time began on 8 February 2027.',
    );
  });

  it('are none where the one before still held when the next was taken back', () => {
    const one = lived();
    one.type('2027-02-04T12:00', { ...takenBack, 'running.withdrawn-on': typedDate('2027-02-04') });
    expect(one.on(day('2027-02-04')).life).toMatchObject({ state: 'ended', ending: { on: '2027-02-05' } });
  });

  it('are none where no school day lies in between', () => {
    const one = new LivedCase('next', medicalShortPlain, '2027-01-04T08:00');
    one.bothSign('2027-01-07');
    one.type('2027-02-01T12:00', {
      'timetable.start': typedDate('2027-02-08'),
      'timetable.end': typedDate('2027-03-05'),
    });
    one.bothSign('2027-02-02');
    for (const date of ['2027-02-06', '2027-02-07', '2027-02-08']) expect(told(one, date), date).toBeUndefined();
  });

  it('are asked after of flexi-schooling too', () => {
    const one = new LivedCase(
      'flexi-between',
      new Map([...flexiPlain, ['pattern.end', typedDate('2027-02-05')] as const]),
      '2027-01-04T08:00',
    );
    const sign = (on: string): void => {
      one.sign(`${on}T10:00`, { role: 'parent', document: 'agreement' });
      one.sign(`${on}T10:05`, { role: 'head', document: 'agreement' });
    };
    sign('2027-01-07');
    one.type('2027-02-01T12:00', {
      'pattern.changed-from': typedDate('2027-02-22'),
      'pattern.end': typedDate('2027-07-16'),
    });
    sign('2027-02-02');
    const on = one.on(day('2027-02-09'));
    expect(on.life).toMatchObject({ state: 'agreed', after: { end: '2027-02-05' } });
    expect(on.overdue.find(({ rule }) => rule === 'flexi.between')).toMatchObject({ path: 'running.in-full-time' });
    one.type('2027-02-09T09:00', { 'running.in-full-time': 'yes' });
    expect(overdueIn(one.on(day('2027-02-09')))).not.toContain('flexi.between');
  });
});

describe('a version that takes over on a day on which nobody is in school', () => {
  it('is said to do so on the next school day', () => {
    const one = new LivedCase('weekend', medicalShortPlain, '2027-01-04T08:00');
    one.bothSign('2027-01-07');
    one.type('2027-01-15T09:00', { 'timetable.week.3.friday': inSchool('8.45', '2.30') });
    one.bothSign('2027-01-15');
    expect(one.on(day('2027-01-15')).versions[1]?.from.day).toBe('2027-01-16');
    expect(wordsOn(one, '2027-01-15')).toBe('Version 1 runs, week 1 of 4. Version 2 takes over on 18 January 2027.');
  });

  it('nor is a later start', () => {
    const one = lived();
    one.type('2027-02-03T09:00', {
      'timetable.start': typedDate('2027-02-20'),
      'timetable.end': typedDate('2027-03-05'),
    });
    one.bothSign('2027-02-03', '11');
    expect(wordsOn(one, '2027-02-09')).toMatch(/ It starts on 22 February 2027\./u);
  });
});
