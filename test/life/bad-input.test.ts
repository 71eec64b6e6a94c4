import { describe, expect, test } from 'vitest';
import type { Answers } from '../../src/case/case.ts';
import { lifeInWords } from '../../src/documents/parts/life-in-words.ts';
import type { IsoDate } from '../../src/domain/iso-date.ts';
import { inForceAt } from '../../src/life/in-force.ts';
import type { Reading } from '../../src/reading/reading.ts';
import { typedDate } from '../case/case-of.ts';
import { day } from '../domain/some-dates.ts';
import { flexiPlain } from '../scenarios/flexi-plain.ts';
import { medicalShortPlain } from '../scenarios/medical-short-plain.ts';
import { inSchool } from '../scenarios/typed.ts';
import { LivedCase } from './lived.ts';

const BEGUN = '2027-01-05T09:00';

/** Four weeks from Monday 11 January 2027; nobody has decided. */
const plain = (answers: Answers = medicalShortPlain): LivedCase => new LivedCase('bad', answers, BEGUN);

/** Week 3 ends half an hour later on Wednesday to Friday. */
const otherWeek3 = Object.fromEntries(
  ['wednesday', 'thursday', 'friday'].map((weekday) => [`timetable.week.3.${weekday}`, inSchool('8.45', '2.30')]),
);

/** What a person reads of a case on a day: the state, then the words. */
function toldOn(lived: LivedCase, date: string): { readonly state: string; readonly words: string } {
  const today = day(date);
  const { life, proposed } = lived.on(today);
  return { state: life.state, words: lifeInWords(life, proposed).join(' ') };
}

/** The version in force on the morning of a day, looked at on another. */
const inForce = ({ course }: Reading, on: IsoDate): number | undefined =>
  inForceAt(course, { day: on, half: 'am' })?.number;

/** The versions in force on the mornings of some days. */
const numbersOn = (lived: LivedCase, today: string, ...days: readonly string[]): readonly (number | undefined)[] =>
  days.map((one) => inForce(lived.on(day(today)), day(one)));

/** Each signature is still there, and says which version it belongs to. */
const kept = (lived: LivedCase): number => lived.on(day('2027-03-01')).signatures.length;

describe('two parents who contradict each other', () => {
  test('before anything is agreed: the last word stands, and full time goes on', () => {
    const lived = plain();
    lived.sign('2027-01-07T10:00', { role: 'parent' });
    lived.sign('2027-01-07T11:00', { role: 'parent', name: 'Kim Fielding', capacity: 'Mother', decision: 'refuse' });
    lived.sign('2027-01-07T12:00', { role: 'head' });
    expect(lived.on(day('2027-01-08')).versions).toEqual([]);
    expect(toldOn(lived, '2027-01-08')).toEqual({
      state: 'refused',
      words: 'Kim Fielding said no on 7 January 2027. Sam should be in school full time.',
    });
    expect(kept(lived)).toBe(3);
  });

  test('and the one who refused first: agreement begins only with everybody’s new word', () => {
    const lived = plain();
    lived.sign('2027-01-07T10:00', { role: 'head' });
    lived.sign('2027-01-07T11:00', { role: 'parent', name: 'Kim Fielding', capacity: 'Mother', decision: 'refuse' });
    lived.sign('2027-01-07T12:00', { role: 'parent' });
    expect(toldOn(lived, '2027-01-08')).toEqual({
      state: 'deciding',
      words: 'It has been waiting for the head since 7 January 2027. Sam should be in school full time.',
    });
    lived.sign('2027-01-08T09:00', { role: 'head' });
    expect(toldOn(lived, '2027-01-08').state).toBe('agreed');
  });
});

describe('a version agreed after its start', () => {
  test('is in force from the next session; the days before have none', () => {
    const lived = plain();
    expect(toldOn(lived, '2027-01-12')).toEqual({
      state: 'not-begun',
      words: 'No agreement: Sam should be in full time.',
    });
    lived.bothSign('2027-01-13');
    expect(numbersOn(lived, '2027-01-14', '2027-01-11', '2027-01-12', '2027-01-13', '2027-01-14')).toEqual([
      undefined,
      undefined,
      undefined,
      1,
    ]);
    const { course, proposed } = lived.on(day('2027-01-14'));
    expect(inForceAt(course, { day: day('2027-01-13'), half: 'pm' })?.number).toBe(1);
    expect(proposed.codes[0]).toMatchObject({ date: '2027-01-13', session: 'pm' });
    expect(toldOn(lived, '2027-01-14').words).toBe('Version 1 runs, week 1 of 4.');
  });

  test('agreed after its last day it is never in force, and nobody is told that it runs', () => {
    const lived = plain();
    lived.bothSign('2027-02-10');
    const reading = lived.on(day('2027-02-11'));
    expect(reading.versions).toHaveLength(1);
    expect(reading.proposed.codes).toEqual([]);
    expect(toldOn(lived, '2027-02-11')).toMatchObject({ state: 'not-begun' });
  });
});

describe('a change that moves the start', () => {
  test('to a later day, before the first day: the first version never begins', () => {
    const lived = plain();
    lived.bothSign('2027-01-07');
    lived.type('2027-01-08T09:00', { 'timetable.start': typedDate('2027-01-18') });
    lived.bothSign('2027-01-08');
    expect(numbersOn(lived, '2027-01-12', '2027-01-12', '2027-01-15', '2027-01-18')).toEqual([undefined, undefined, 2]);
    expect(toldOn(lived, '2027-01-12')).toEqual({
      state: 'agreed',
      words: 'Version 2 was agreed on 8 January 2027. It starts on 18 January 2027.',
    });
  });

  test('to an earlier day, before the first day: the second begins on it', () => {
    const lived = plain(new Map([...medicalShortPlain, ['timetable.start', typedDate('2027-01-18')]]));
    lived.bothSign('2027-01-07');
    lived.type('2027-01-08T09:00', { 'timetable.start': typedDate('2027-01-11') });
    lived.bothSign('2027-01-08');
    expect(numbersOn(lived, '2027-01-12', '2027-01-11', '2027-01-18')).toEqual([2, 2]);
  });

  test('into the past, while it runs: the days before stay with the first, the second holds from the next day', () => {
    const lived = plain();
    lived.bothSign('2027-01-07');
    lived.type('2027-01-19T09:00', { 'timetable.start': typedDate('2027-01-04') });
    lived.bothSign('2027-01-19');
    const on = ['2027-01-05', '2027-01-11', '2027-01-19', '2027-01-20'];
    expect(numbersOn(lived, '2027-01-20', ...on)).toEqual([undefined, 1, 1, 2]);
    expect(toldOn(lived, '2027-01-20').words).toBe('Version 2 runs, week 3 of 5.');
  });

  test('of a change that waits to a still later day: the first runs until then', () => {
    const lived = plain();
    lived.bothSign('2027-01-07');
    lived.type('2027-01-19T09:00', { ...otherWeek3, 'timetable.start': typedDate('2027-01-25') });
    lived.bothSign('2027-01-19');
    lived.type('2027-01-20T09:00', { 'timetable.start': typedDate('2027-02-01') });
    lived.bothSign('2027-01-20');
    const on = ['2027-01-22', '2027-01-25', '2027-01-29', '2027-02-01'];
    expect(numbersOn(lived, '2027-01-21', ...on)).toEqual([1, 1, 1, 3]);
    expect(toldOn(lived, '2027-01-21').words).toBe(
      'Version 1 runs, week 2 of 4. Version 3 takes over on 1 February 2027.',
    );
  });

  test('an end set into the past is told by the day on which something was last in force', () => {
    const lived = plain();
    lived.bothSign('2027-01-07');
    lived.type('2027-01-25T09:00', { 'timetable.end': typedDate('2027-01-22') });
    lived.bothSign('2027-01-25');
    expect(numbersOn(lived, '2027-01-26', '2027-01-22', '2027-01-25', '2027-01-26')).toEqual([1, 1, undefined]);
    expect(toldOn(lived, '2027-01-26')).toEqual({
      state: 'over',
      words:
        'Full time was due on 26 January 2027. Did it begin? Part days since then have no agreement: record them. A further period needs its review and its agreement first, and starts after both.',
    });
  });
});

describe('two heads', () => {
  test('a second head who signs the same makes no second version', () => {
    const lived = plain();
    lived.bothSign('2027-01-07');
    lived.sign('2027-01-12T09:00', { role: 'head', name: 'Sal Deputy', capacity: 'Acting headteacher' });
    const { versions } = lived.on(day('2027-01-13'));
    expect(versions).toHaveLength(1);
    expect(versions[0]?.signatures.map(({ name }) => name)).toEqual(['Robin Fielding', 'Pat Headley', 'Sal Deputy']);
    expect(versions[0]?.agreedAt).toBe('2027-01-07T10:05:00Z');
  });

  test('a head who signs again what stood before the change, on a device that had not heard of it, undoes nothing', () => {
    const here = plain();
    here.bothSign('2027-01-07');
    const there = here.copiedTo('b');
    here.type('2027-01-19T09:00', otherWeek3);
    here.bothSign('2027-01-19');
    there.sign('2027-01-20T09:00', { role: 'head', name: 'Sal Deputy', capacity: 'Acting headteacher' });
    here.takeIn(there);
    there.takeIn(here);
    for (const device of [here, there]) {
      expect(device.on(day('2027-01-25')).versions.map(({ signatures }) => signatures.length)).toEqual([3, 2]);
      expect(toldOn(device, '2027-01-25').words).toBe('Version 2 runs, week 3 of 4.');
    }
  });
});

describe('a clock set back between two signatures', () => {
  test('nothing is agreed before the other had agreed', () => {
    const lived = plain();
    lived.sign('2027-01-13T10:00', { role: 'parent' });
    lived.sign('2027-01-06T10:00', { role: 'head' });
    const [version] = lived.on(day('2027-01-14')).versions;
    expect(version).toMatchObject({ agreedOn: '2027-01-13', from: { day: '2027-01-13', half: 'pm' } });
  });

  test('a change is not in force before what it changes was agreed', () => {
    const lived = plain();
    lived.bothSign('2027-01-13');
    lived.type('2027-01-08T09:00', otherWeek3);
    lived.bothSign('2027-01-08');
    expect(numbersOn(lived, '2027-01-14', '2027-01-11', '2027-01-12', '2027-01-14')).toEqual([undefined, undefined, 2]);
  });

  test('a paper counts by its own day: one of before makes nothing agreed before the head had agreed', () => {
    const lived = plain();
    lived.sign('2027-01-13T08:00', { role: 'head' });
    const how = { kind: 'paper', on: '2027-01-08', beforeStart: true } as const;
    lived.sign('2027-01-14T09:00', { role: 'parent', how });
    const [version] = lived.on(day('2027-01-14')).versions;
    expect(version).toMatchObject({ agreedOn: '2027-01-13', from: { day: '2027-01-13', half: 'am' } });
  });
});

describe('two devices that each completed a version', () => {
  test('have both, in the order of the clocks, and say which runs', () => {
    const here = plain();
    const there = here.copiedTo('b');
    here.bothSign('2027-01-07');
    there.type('2027-01-07T11:00', otherWeek3);
    there.sign('2027-01-07T09:30', { role: 'parent' });
    there.sign('2027-01-07T12:00', { role: 'head' });
    here.takeIn(there);
    there.takeIn(here);
    for (const device of [here, there]) {
      const { versions } = device.on(day('2027-01-12'));
      expect(versions.map(({ number, agreedAt }) => [number, agreedAt])).toEqual([
        [1, '2027-01-07T10:05:00Z'],
        [2, '2027-01-07T12:00:00Z'],
      ]);
      expect(toldOn(device, '2027-01-12').words).toBe('Version 2 runs, week 1 of 4.');
      expect(kept(device)).toBe(4);
    }
  });
});

describe('a review', () => {
  const review = (on: string): Record<string, string | Record<string, string>> => ({
    'held-reviews.r1': '1',
    'held-reviews.r1.on': typedDate(on) as Record<string, string>,
    'held-reviews.r1.kind': 'weekly',
    'held-reviews.r1.parent-agreed': 'no',
  });

  test('before anything was agreed, at which the parent did not agree, ends nothing that is agreed later', () => {
    const lived = plain();
    lived.type('2027-01-06T12:00', review('2027-01-06'));
    lived.bothSign('2027-01-07');
    expect(toldOn(lived, '2027-01-12').state).toBe('running');
  });

  test('after the end, at which the parent no longer agrees, changes none of the days of before', () => {
    const lived = plain();
    lived.bothSign('2027-01-07');
    const before = lived.on(day('2027-02-10')).proposed.codes.length;
    lived.type('2027-02-10T12:00', review('2027-02-10'));
    const { proposed } = lived.on(day('2027-02-10'));
    expect(proposed.codes).toHaveLength(before);
    expect(toldOn(lived, '2027-02-10')).toEqual({
      state: 'over',
      words:
        'Full time was due on 8 February 2027. Did it begin? Part days since then have no agreement: record them. A further period needs its review and its agreement first, and starts after both.',
    });
  });

  test('while it runs, at which the parent no longer agrees, ends it from the next school day', () => {
    const lived = plain();
    lived.bothSign('2027-01-07');
    lived.type('2027-01-22T12:00', review('2027-01-22'));
    expect(toldOn(lived, '2027-01-22')).toEqual({
      state: 'ended',
      words: 'The parent took the agreement back on 22 January 2027. Full time is due from Monday 25 January 2027.',
    });
    expect(numbersOn(lived, '2027-01-22', '2027-01-22', '2027-01-25')).toEqual([1, undefined]);
  });

  test('of flexi-schooling held too late renews from its own day, and not the days before', () => {
    const lived = new LivedCase('flexi', flexiPlain, BEGUN);
    lived.sign('2027-01-04T10:00', { document: 'agreement', role: 'parent' });
    lived.sign('2027-01-04T10:05', { document: 'agreement', role: 'head' });
    expect(toldOn(lived, '2027-03-29').state).toBe('over');
    lived.type('2027-04-14T09:00', {
      'flexi-reviews.r1': '1',
      'flexi-reviews.r1.on': typedDate('2027-04-14'),
      'flexi-reviews.r1.who': 'Sam, his father, Jo Carter',
      'flexi-reviews.r1.outcome': 'renew',
      'flexi-reviews.r1.next-on': typedDate('2027-07-14'),
    });
    const on = ['2027-03-25', '2027-03-26', '2027-04-13', '2027-04-14', '2027-07-14', '2027-07-15'];
    expect(numbersOn(lived, '2027-04-15', ...on)).toEqual([1, undefined, undefined, 1, 1, undefined]);
    expect(toldOn(lived, '2027-04-15').state).toBe('running');
  });
});

describe('what came to nothing', () => {
  test('taken back before its start, then agreed anew: it waits for the head, and is agreed with their word', () => {
    const lived = plain();
    lived.bothSign('2027-01-07');
    lived.sign('2027-01-08T09:00', { role: 'parent', decision: 'refuse' });
    expect(toldOn(lived, '2027-01-08')).toMatchObject({ state: 'refused' });
    lived.sign('2027-01-08T12:00', { role: 'parent' });
    expect(toldOn(lived, '2027-01-08')).toEqual({
      state: 'deciding',
      words: 'It has been waiting for the head since 8 January 2027. Sam should be in school full time.',
    });
    expect(toldOn(lived, '2027-01-12').state).toBe('not-begun');
    lived.sign('2027-01-08T13:00', { role: 'head' });
    expect(lived.on(day('2027-01-12')).versions).toHaveLength(2);
    expect(numbersOn(lived, '2027-01-12', '2027-01-11')).toEqual([2]);
  });

  test('taken back while it ran, then agreed anew: the days in between have no agreement', () => {
    const lived = plain();
    lived.bothSign('2027-01-07');
    lived.type('2027-01-18T12:00', { 'running.withdrawn-on': typedDate('2027-01-18') });
    lived.type('2027-01-25T09:00', otherWeek3);
    lived.bothSign('2027-01-25');
    const on = ['2027-01-18', '2027-01-19', '2027-01-25', '2027-01-26'];
    expect(numbersOn(lived, '2027-01-27', ...on)).toEqual([1, undefined, undefined, 2]);
    expect(toldOn(lived, '2027-01-27').state).toBe('running');
  });

  test('full time sooner, while a change was agreed and had not begun, ends both', () => {
    const lived = plain();
    lived.bothSign('2027-01-07');
    lived.type('2027-01-19T09:00', { ...otherWeek3, 'timetable.start': typedDate('2027-02-01') });
    lived.bothSign('2027-01-19');
    lived.type('2027-01-25T09:00', { 'running.full-time-on': typedDate('2027-01-25') });
    expect(toldOn(lived, '2027-01-25')).toEqual({ state: 'ended', words: 'Ended: full time since 25 January 2027.' });
    expect(numbersOn(lived, '2027-01-25', '2027-01-22', '2027-01-25', '2027-02-01')).toEqual([1, undefined, undefined]);
  });

  test('the pupil left before the first day: it ended, and never runs', () => {
    const lived = plain();
    lived.bothSign('2027-01-07');
    lived.type('2027-01-08T16:00', { 'running.ended-by': 'left', 'running.ended-on': typedDate('2027-01-08') });
    expect(toldOn(lived, '2027-01-12').state).toBe('ended');
    expect(lived.on(day('2027-01-12')).proposed.codes).toEqual([]);
  });
});
