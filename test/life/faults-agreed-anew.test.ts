import { describe, expect, test } from 'vitest';
import { lifeInWords } from '../../src/documents/parts/life-in-words.ts';
import { isFullTimeOwed } from '../../src/life/in-full-time.ts';
import { askedOfPartDays } from '../../src/reading/part-days.ts';
import { typedDate } from '../case/case-of.ts';
import { day } from '../domain/some-dates.ts';
import { medicalShortPlain } from '../scenarios/medical-short-plain.ts';
import { inSchool } from '../scenarios/typed.ts';
import type { TypedOrCleared } from './lived.ts';
import { LivedCase } from './lived.ts';

/** Agreed on 7 January from 11 January; the last day is Friday 5 February. */
function agreed(): LivedCase {
  const lived = new LivedCase('anew', medicalShortPlain, '2027-01-04T08:00');
  lived.bothSign('2027-01-07');
  return lived;
}

const concernOn = (lived: LivedCase, date: string) =>
  lived.on(day(date)).agreed?.matrix.indicators.find(({ id }) => id === 'concern');

describe('what a parent took back, and agreed to anew', () => {
  const byRobin = (by: TypedOrCleared = {}): LivedCase => {
    const lived = agreed();
    lived.type('2027-01-13T09:00', {
      'running.withdrawn-on': typedDate('2027-01-13'),
      'running.withdrawn-by': 'Robin Fielding',
      ...by,
    });
    return lived;
  };

  test('is a concern while it has ended', () => {
    expect(concernOn(byRobin(), '2027-01-18')).toMatchObject({
      state: 'met',
      evidence: 'A parent took the agreement back on 13 January 2027.',
      path: 'running.withdrawn-on',
    });
  });

  test('is none once the same parent has agreed again', () => {
    const lived = byRobin();
    lived.type('2027-01-20T09:00', { 'timetable.full-time-from': typedDate('2027-02-08') });
    lived.bothSign('2027-01-20');
    const on = lived.on(day('2027-01-26'));
    expect(on.life).toMatchObject({ state: 'running', version: { number: 2 } });
    expect(concernOn(lived, '2027-01-26')).toMatchObject({ state: 'not-met' });
  });
});

describe('a pupil who left before a change was agreed that nobody then knew was too late', () => {
  const left = (on: string): LivedCase => {
    const lived = agreed();
    lived.type('2027-01-15T09:00', { 'timetable.end': typedDate('2027-01-29') });
    lived.bothSign('2027-01-15');
    lived.type('2027-01-19T09:00', { 'running.ended-by': 'left', 'running.ended-on': typedDate(on) });
    return lived;
  };

  test.each(['2027-01-14', '2027-01-15', '2027-01-18'])('has left: the last day was %s', (last) => {
    expect(left(last).on(day('2027-01-20')).life).toMatchObject({ state: 'ended', ending: { how: 'left' } });
    expect(left(last).on(day('2027-01-20')).course.versions).toHaveLength(2);
  });

  test('had left before what is agreed anew: that runs', () => {
    const lived = agreed();
    lived.type('2027-01-14T09:00', { 'running.ended-by': 'left', 'running.ended-on': typedDate('2027-01-14') });
    lived.type('2027-01-15T09:00', { 'timetable.end': typedDate('2027-01-29') });
    lived.bothSign('2027-01-15');
    expect(lived.on(day('2027-01-20')).life).toMatchObject({ state: 'running', version: { number: 2 } });
  });
});

describe('two agreements that follow each other over a weekend', () => {
  const adjoining = (start: string, more: TypedOrCleared = {}): LivedCase => {
    const lived = agreed();
    lived.type('2027-02-01T09:00', {
      'timetable.start': typedDate(start),
      'timetable.end': typedDate('2027-03-05'),
      ...more,
    });
    lived.bothSign('2027-02-02');
    return lived;
  };

  const owed = (lived: LivedCase, date: string): boolean => {
    const { life, proposed } = lived.on(day(date));
    return isFullTimeOwed(life, proposed.case, proposed.today);
  };

  test('leave no day on which full time is owed, and nobody says so', () => {
    const lived = adjoining('2027-02-08');
    const { life, proposed } = lived.on(day('2027-02-06'));
    expect(life).toMatchObject({ state: 'agreed', version: { number: 2 }, after: undefined, startOwed: undefined });
    expect(lifeInWords(life, proposed).join(' ')).not.toMatch(/owed full time/u);
    expect(owed(lived, '2027-02-06')).toBe(false);
  });

  test('leave none either where the school is closed on all that lies between', () => {
    const lived = adjoining('2027-02-09', {
      'school.closed-days.r9': '9',
      'school.closed-days.r9.what': 'INSET day',
      'school.closed-days.r9.on': typedDate('2027-02-08'),
    });
    expect(lived.on(day('2027-02-08')).life).toMatchObject({ state: 'agreed', after: undefined });
  });

  test('leave some where a school day lies between: from that day on, and not before', () => {
    const lived = adjoining('2027-02-10');
    expect(lived.on(day('2027-02-06')).life).toMatchObject({ state: 'agreed', after: { end: '2027-02-05' } });
    expect(owed(lived, '2027-02-06')).toBe(false);
    expect(owed(lived, '2027-02-08')).toBe(true);
  });

  test('an agreement that is over asks whether full time began once that was due, and not on the weekend before', () => {
    expect(owed(agreed(), '2027-02-05')).toBe(false);
    expect(owed(agreed(), '2027-02-06')).toBe(false);
    expect(owed(agreed(), '2027-02-08')).toBe(true);
  });
});

describe('part days of the school’s doing, once full time is on record', () => {
  const partDays = (more: TypedOrCleared): LivedCase => {
    const lived = new LivedCase('part-days', medicalShortPlain, '2027-01-04T08:00');
    lived.type('2027-01-12T09:00', {
      'running.in-full-time': 'no',
      'running.part-since': typedDate('2027-01-11'),
      'running.part-by': 'school',
      'running.part-days': '11, 12 and 13 January, mornings only',
    });
    lived.type('2027-01-14T09:00', { 'running.full-time-on': typedDate('2027-01-14'), ...more });
    return lived;
  };
  const asks = (lived: LivedCase) => askedOfPartDays(lived.on(day('2027-01-15')).proposed);

  test('are asked about until it is on record how they are put right', () => {
    expect(asks(partDays({}))).toBe('record');
    expect(asks(partDays({ 'running.in-full-time': 'yes' }))).toBe('record');
    expect(asks(partDays({ 'running.put-right': 'n/a' }))).toBe('record');
    expect(asks(partDays({ 'running.put-right': 'The father was told; the lessons are made up.' }))).toBeUndefined();
  });

  test('are asked about until it is on record which days they were', () => {
    expect(asks(partDays({ 'running.part-by': 'family', 'running.part-days': null }))).toBe('record');
    expect(asks(partDays({ 'running.part-by': 'family' }))).toBeUndefined();
  });
});

describe('whether part time is used in a way the guidance rules out, where full time is owed and nobody said how it is', () => {
  const saidOf = (lived: LivedCase, date: string) => {
    const { agreed: read, proposed } = lived.on(day(date));
    return (read ?? proposed).matrix.indicators.find(({ id }) => id === 'inappropriate');
  };
  const takenBack = (): LivedCase => {
    const lived = agreed();
    lived.sign('2027-01-20T10:00', { role: 'parent', decision: 'refuse' });
    return lived;
  };
  const never = (): LivedCase => new LivedCase('never', medicalShortPlain, '2027-01-04T08:00');

  test.each<[string, LivedCase, string]>([
    ['not begun', never(), '2027-01-13'],
    ['over', agreed(), '2027-02-10'],
    ['taken back', takenBack(), '2027-01-25'],
  ])('is not known: %s', (_, lived, date) => {
    expect(saidOf(lived, date)).toMatchObject({ state: 'not-known' });
    expect(saidOf(lived, date)?.evidence).toMatch(/It is not on record whether the pupil is in school full time\.$/u);
  });

  test.each<[string, LivedCase, string]>([
    ['not begun', never(), '2027-01-13'],
    ['over', agreed(), '2027-02-10'],
    ['taken back', takenBack(), '2027-01-25'],
  ])('is met once it is said that they are not: %s', (_, lived, date) => {
    lived.type(`${date}T09:00`, { 'running.in-full-time': 'no' });
    expect(saidOf(lived, date)).toMatchObject({ state: 'met' });
  });

  test('is met, as a breach, where full time began later than it was owed', () => {
    const lived = takenBack();
    lived.type('2027-01-26T09:00', { 'running.full-time-on': typedDate('2027-01-25') });
    expect(saidOf(lived, '2027-01-27')).toMatchObject({ state: 'met' });
  });

  test('is not met once full time is on record from the day it was owed, or the pupil has left', () => {
    const [back, gone] = [takenBack(), takenBack()];
    back.type('2027-01-26T09:00', { 'running.full-time-on': typedDate('2027-01-21') });
    expect(saidOf(back, '2027-01-27')).toMatchObject({ state: 'not-met' });
    gone.type('2027-01-26T09:00', { 'running.ended-by': 'left', 'running.ended-on': typedDate('2027-01-20') });
    expect(saidOf(gone, '2027-01-27')).toMatchObject({ state: 'not-met' });
  });
});

describe('a change', () => {
  test('waits for the parent since it was written down, and for the head since the parent agreed', () => {
    const lived = agreed();
    const told = (date: string): string => {
      const { life, proposed } = lived.on(day(date));
      return lifeInWords(life, proposed).join(' ');
    };
    lived.type('2027-01-18T09:00', { 'plan.work-set': 'On paper, each Monday.' });
    expect(told('2027-01-20')).toMatch(/ has been waiting for Robin Fielding and the head since 18 January 2027\./u);
    lived.sign('2027-01-19T10:00', { role: 'parent' });
    expect(told('2027-01-20')).toMatch(/ has been waiting for the head since 19 January 2027\./u);
  });

  test('waits for the head, or for the school, where something is left to write down before the parent can decide', () => {
    const lived = agreed();
    const told = (): string => {
      const { life, proposed } = lived.on(day('2027-01-20'));
      return lifeInWords(life, proposed).join(' ');
    };
    const shorter = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'].map(
      (weekday) => [`timetable.week.3.${weekday}`, inSchool('8.45', '11.30')] as const,
    );
    lived.type('2027-01-18T09:00', Object.fromEntries(shorter));
    const { readiness } = lived.on(day('2027-01-20'));
    const left = 'since 18 January 2027: something is left to write down before Robin Fielding can decide.';
    expect(told()).toContain(` has been waiting for the head ${left}`);
    lived.type('2027-01-18T09:05', { 'plan.work-set': null });
    expect(told()).toContain(` has been waiting for the school ${left}`);
    lived.type('2027-01-18T09:10', {
      'plan.work-set': 'By e-mail.',
      ...Object.fromEntries(readiness.beforeParent.map(({ record }) => [record?.path ?? '', 'It is too much now.'])),
    });
    expect(told()).toMatch(/ has been waiting for Robin Fielding and the head since 18 January 2027\./u);
  });
});
