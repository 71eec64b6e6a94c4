import { describe, expect, test } from 'vitest';
import type { Answers } from '../../src/case/case.ts';
import { lifeInWords } from '../../src/documents/parts/life-in-words.ts';
import { inForceAt } from '../../src/life/in-force.ts';
import { typedDate } from '../case/case-of.ts';
import { day } from '../domain/some-dates.ts';
import { flexiPlain } from '../scenarios/flexi-plain.ts';
import { heaviest } from '../scenarios/heaviest.ts';
import { medicalShortPlain } from '../scenarios/medical-short-plain.ts';
import { inSchool } from '../scenarios/typed.ts';
import type { TypedOrCleared } from './lived.ts';
import { LivedCase } from './lived.ts';

/** Four weeks from Monday 11 January 2027; nobody has decided. */
const plain = (answers: Answers = medicalShortPlain): LivedCase => new LivedCase('ended', answers, '2027-01-05T09:00');

const week3Ending = (time: string): TypedOrCleared =>
  Object.fromEntries(
    ['wednesday', 'thursday', 'friday'].map((weekday) => [`timetable.week.3.${weekday}`, inSchool('8.45', time)]),
  );

const takenBackOn = (on: string): TypedOrCleared => ({
  'running.withdrawn-on': typedDate(on),
  'running.withdrawn-by': 'Robin Fielding',
  'running.withdrawn-how': 'told',
});

const stateOn = (lived: LivedCase, date: string): string => lived.on(day(date)).life.state;

const wordsOn = (lived: LivedCase, date: string): string => {
  const { life, proposed } = lived.on(day(date));
  return lifeInWords(life, proposed).join(' ');
};

/** The versions in force on the mornings of some days, looked at on another. */
const numbersOn = (lived: LivedCase, today: string, ...days: readonly string[]): readonly (number | undefined)[] => {
  const { course } = lived.on(day(today));
  return days.map((one) => inForceAt(course, { day: day(one), half: 'am' })?.number);
};

describe('what ended a version', () => {
  test('a second take-back ends the later version, and the days after the first stay without one', () => {
    const lived = plain();
    lived.bothSign('2027-01-07');
    lived.type('2027-01-13T12:00', takenBackOn('2027-01-13'));
    lived.type('2027-01-18T09:00', week3Ending('2.30'));
    lived.bothSign('2027-01-19');
    lived.type('2027-01-27T12:00', takenBackOn('2027-01-27'));
    const on = ['2027-01-13', '2027-01-14', '2027-01-19', '2027-01-20', '2027-01-27', '2027-01-28'];
    expect(numbersOn(lived, '2027-01-28', ...on)).toEqual([1, undefined, undefined, 2, 2, undefined]);
    expect(stateOn(lived, '2027-01-28')).toBe('ended');
  });

  test('a second day of full time takes nothing from the first', () => {
    const lived = plain();
    lived.bothSign('2027-01-07');
    lived.type('2027-01-18T09:00', { 'running.full-time-on': typedDate('2027-01-18') });
    expect(stateOn(lived, '2027-01-18')).toBe('ended');
    lived.type('2027-01-20T09:00', week3Ending('2.30'));
    lived.bothSign('2027-01-21');
    lived.type('2027-02-01T09:00', { 'running.full-time-on': typedDate('2027-02-01') });
    const on = ['2027-01-15', '2027-01-18', '2027-01-21', '2027-01-22', '2027-01-29', '2027-02-01'];
    expect(numbersOn(lived, '2027-02-01', ...on)).toEqual([1, undefined, undefined, 2, 2, undefined]);
    expect(wordsOn(lived, '2027-02-01')).toBe('Ended: full time since 1 February 2027.');
  });

  test('a take-back that is cleared once another version was agreed stays what it was', () => {
    const lived = plain();
    lived.bothSign('2027-01-07');
    lived.type('2027-01-13T12:00', takenBackOn('2027-01-13'));
    lived.type('2027-01-18T09:00', week3Ending('2.30'));
    lived.bothSign('2027-01-19');
    lived.type('2027-01-21T12:00', { 'running.withdrawn-on': null });
    expect(numbersOn(lived, '2027-01-22', '2027-01-14', '2027-01-19', '2027-01-20')).toEqual([undefined, undefined, 2]);
  });

  test('typed wrong, it can be put right for as long as nothing was agreed since', () => {
    const lived = plain();
    lived.bothSign('2027-01-07');
    lived.type('2027-01-20T12:00', takenBackOn('2027-01-13'));
    lived.type('2027-01-20T12:05', takenBackOn('2027-01-20'));
    expect(numbersOn(lived, '2027-01-21', '2027-01-14', '2027-01-20', '2027-01-21')).toEqual([1, 1, undefined]);
  });

  test('taken back and changed on one day: what everybody agreed to after it goes on', () => {
    const lived = plain();
    lived.bothSign('2027-01-07');
    lived.type('2027-01-19T09:00', { ...takenBackOn('2027-01-19'), ...week3Ending('2.30') });
    lived.bothSign('2027-01-19', '11');
    expect(numbersOn(lived, '2027-01-20', '2027-01-19', '2027-01-20')).toEqual([1, 2]);
    expect(stateOn(lived, '2027-01-20')).toBe('running');
  });

  test('changed and taken back on one day, in that order: nothing goes on', () => {
    const lived = plain();
    lived.bothSign('2027-01-07');
    lived.type('2027-01-19T09:00', week3Ending('2.30'));
    lived.bothSign('2027-01-19', '11');
    lived.type('2027-01-19T15:00', takenBackOn('2027-01-19'));
    expect(numbersOn(lived, '2027-01-20', '2027-01-19', '2027-01-20')).toEqual([1, undefined]);
  });

  test('taken back before the start by what is on record, then the same agreed anew by both: it runs', () => {
    const lived = plain();
    lived.bothSign('2027-01-07');
    lived.type('2027-01-08T09:00', takenBackOn('2027-01-08'));
    expect(stateOn(lived, '2027-01-08')).toBe('refused');
    lived.sign('2027-01-08T12:00', { role: 'parent' });
    expect(lived.on(day('2027-01-08')).versions).toHaveLength(1);
    expect(stateOn(lived, '2027-01-08')).toBe('deciding');
    expect(lived.on(day('2027-01-08')).life).toMatchObject({ waitsFor: ['head'] });
    lived.sign('2027-01-08T13:00', { role: 'head' });
    expect(stateOn(lived, '2027-01-08')).toBe('agreed');
    expect(numbersOn(lived, '2027-01-12', '2027-01-11')).toEqual([2]);
  });

  test.each([
    ['by what is on record', (lived: LivedCase) => lived.type('2027-01-08T09:00', takenBackOn('2027-01-08'))],
    ['with a signature', (lived: LivedCase) => lived.sign('2027-01-08T09:00', { role: 'parent', decision: 'refuse' })],
  ])('taken back before the start %s, it can be set aside, and taken up again', (_, takesBack) => {
    const lived = plain();
    lived.bothSign('2027-01-07');
    takesBack(lived);
    expect(stateOn(lived, '2027-01-08')).toBe('refused');
    lived.happen('2027-01-08T12:00', 'set-aside', 'The parent wants no part time.');
    expect(wordsOn(lived, '2027-01-08')).toBe(
      'Set aside on 8 January 2027 by Jo Carter: The parent wants no part time.',
    );
    lived.happen('2027-01-08T13:00', 'taken-up', '');
    expect(stateOn(lived, '2027-01-08')).toBe('refused');
  });

  test.each<[string, TypedOrCleared]>([
    ['a fact was put right', { 'school.name': 'Another Name School' }],
    ['a change is open', week3Ending('2.30')],
  ])('taken back before the start as it was signed, while %s, it is refused', (_, since) => {
    const lived = plain();
    lived.bothSign('2027-01-07');
    lived.type('2027-01-08T09:00', since);
    lived.sign('2027-01-08T10:00', { role: 'parent', decision: 'refuse' }, 'agreed');
    expect(lived.on(day('2027-01-08')).versions[0]?.takenBack).toBeDefined();
    expect(stateOn(lived, '2027-01-08')).toBe('refused');
    expect(wordsOn(lived, '2027-01-08')).toMatch(/^Robin Fielding took the agreement back on 8 January 2027\./u);
  });

  test('and once something else is planned since, it is asked anew', () => {
    const lived = plain();
    lived.bothSign('2027-01-07');
    lived.sign('2027-01-08T10:00', { role: 'parent', decision: 'refuse' }, 'agreed');
    lived.type('2027-01-08T11:00', week3Ending('2.30'));
    expect(stateOn(lived, '2027-01-08')).toBe('draft');
    lived.sign('2027-01-08T12:00', { role: 'parent' });
    expect(stateOn(lived, '2027-01-08')).toBe('deciding');
  });

  test('what was in force is never set aside', () => {
    const lived = plain();
    lived.bothSign('2027-01-07');
    lived.type('2027-01-13T12:00', takenBackOn('2027-01-13'));
    lived.happen('2027-01-14T12:00', 'set-aside', 'It is over.');
    expect(stateOn(lived, '2027-01-14')).toBe('ended');
  });

  test('nor does a head’s new signature alone bring back what a parent took back on record', () => {
    const lived = plain();
    lived.bothSign('2027-01-07');
    lived.type('2027-01-08T09:00', takenBackOn('2027-01-08'));
    lived.sign('2027-01-08T13:00', { role: 'head' });
    expect(lived.on(day('2027-01-08')).versions).toHaveLength(1);
    expect(numbersOn(lived, '2027-01-12', '2027-01-11')).toEqual([undefined]);
    expect(stateOn(lived, '2027-01-12')).not.toBe('running');
  });

  test('another parent’s objection on record asks nobody to agree anew', () => {
    const lived = plain(new Map([...medicalShortPlain, ['parents.kim', '2'], ['parents.kim.name', 'Kim Fielding']]));
    lived.bothSign('2027-01-07');
    lived.type('2027-01-08T09:00', {
      ...takenBackOn('2027-01-08'),
      'running.withdrawn-by': 'Kim Fielding, his mother',
    });
    lived.sign('2027-01-08T13:00', { role: 'head' });
    expect(lived.on(day('2027-01-08')).versions).toHaveLength(1);
    expect(stateOn(lived, '2027-01-12')).toBe('running');
  });
});

describe('what an earlier Waymark signed, and was taken back on record', () => {
  const takenBack = (): LivedCase => {
    const lived = plain();
    lived.bothSign('2027-01-07');
    lived.signedBefore();
    lived.type('2027-01-13T12:00', takenBackOn('2027-01-13'));
    return lived;
  };

  test('signed anew by both with this Waymark, the same begins anew', () => {
    const lived = takenBack();
    expect(stateOn(lived, '2027-01-14')).toBe('ended');
    lived.bothSign('2027-01-19');
    expect(stateOn(lived, '2027-01-20')).toBe('running');
    expect(numbersOn(lived, '2027-01-20', '2027-01-13', '2027-01-14', '2027-01-20')).toEqual([1, undefined, 2]);
  });

  test('signed anew with the earlier one, it does too', () => {
    const lived = takenBack();
    lived.bothSign('2027-01-19');
    lived.signedBefore();
    expect(stateOn(lived, '2027-01-20')).toBe('running');
    expect(numbersOn(lived, '2027-01-20', '2027-01-13', '2027-01-14', '2027-01-20')).toEqual([1, undefined, 2]);
  });

  test('taken back on the day on which it was agreed, and signed anew since, it does too', () => {
    const lived = plain();
    lived.bothSign('2027-01-07');
    lived.signedBefore();
    lived.type('2027-01-07T12:00', takenBackOn('2027-01-07'));
    lived.bothSign('2027-01-08');
    expect(stateOn(lived, '2027-01-12')).toBe('running');
  });

  test('signed once more without a take-back, it stays one agreement', () => {
    const lived = plain();
    lived.bothSign('2027-01-07');
    lived.bothSign('2027-01-08');
    lived.signedBefore();
    expect(lived.on(day('2027-01-08')).versions).toHaveLength(1);
  });
});

describe('a take-back on a device that had not heard of the change', () => {
  test('ends the change too', () => {
    const here = plain();
    here.bothSign('2027-01-07');
    const there = here.copiedTo('b');
    here.type('2027-01-19T09:00', week3Ending('2.30'));
    here.bothSign('2027-01-19');
    there.sign('2027-01-20T09:00', { role: 'parent', decision: 'refuse' });
    here.takeIn(there);
    there.takeIn(here);
    for (const device of [here, there]) {
      expect(numbersOn(device, '2027-01-25', '2027-01-19', '2027-01-20', '2027-01-21', '2027-01-25')).toEqual([
        1,
        2,
        undefined,
        undefined,
      ]);
      expect(stateOn(device, '2027-01-25')).toBe('ended');
    }
  });

  test('but one that was heard of, and refused as a change back, ends nothing', () => {
    const lived = plain();
    lived.bothSign('2027-01-07');
    lived.type('2027-01-19T09:00', week3Ending('2.30'));
    lived.bothSign('2027-01-19');
    lived.type('2027-01-20T09:00', week3Ending('3.15'));
    lived.sign('2027-01-20T10:00', { role: 'parent', decision: 'refuse' });
    expect(numbersOn(lived, '2027-01-25', '2027-01-25')).toEqual([2]);
  });
});

describe('a paper that is typed in late', () => {
  test('a no of before the agreement takes nothing back', () => {
    const lived = plain();
    lived.bothSign('2027-01-08');
    const how = { kind: 'paper', on: '2027-01-07', beforeStart: true } as const;
    lived.sign('2027-01-12T09:00', { role: 'parent', decision: 'refuse', how });
    expect(stateOn(lived, '2027-01-12')).toBe('running');
    expect(lived.on(day('2027-01-12')).signatures).toHaveLength(3);
  });

  test('a yes of before a no brings nothing about', () => {
    const lived = plain();
    lived.sign('2027-01-08T09:00', { role: 'parent', decision: 'refuse' });
    const how = { kind: 'paper', on: '2027-01-07', beforeStart: true } as const;
    lived.sign('2027-01-08T12:00', { role: 'parent', how });
    expect(stateOn(lived, '2027-01-08')).toBe('refused');
    lived.sign('2027-01-08T13:00', { role: 'head' });
    expect(lived.on(day('2027-01-08')).versions).toHaveLength(0);
    expect(stateOn(lived, '2027-01-08')).toBe('refused');
  });

  test('a no of after the parent’s yes, and before the head’s, takes it back', () => {
    const lived = plain();
    lived.sign('2027-01-06T09:00', { role: 'parent' });
    lived.sign('2027-01-08T09:00', { role: 'head' });
    const how = { kind: 'paper', on: '2027-01-07', beforeStart: true } as const;
    lived.sign('2027-01-09T09:00', { role: 'parent', decision: 'refuse', how });
    expect(stateOn(lived, '2027-01-12')).not.toBe('running');
    expect(numbersOn(lived, '2027-01-12', '2027-01-11')).toEqual([undefined]);
  });
});

describe('an end that was typed before its day', () => {
  const ahead = { 'running.full-time-on': typedDate('2027-02-08') };

  test('does not come about by itself: on its day it is asked', () => {
    const lived = plain();
    lived.bothSign('2027-01-07');
    lived.type('2027-02-01T09:00', ahead);
    expect(stateOn(lived, '2027-02-05')).toBe('running');
    expect(stateOn(lived, '2027-02-08')).toBe('over');
    const { findings } = lived.on(day('2027-02-08'));
    expect(findings.map(({ words }) => words).join(' ')).toMatch(/written down for 8 February 2027 before that day/u);
    lived.type('2027-02-08T09:00', ahead);
    expect(stateOn(lived, '2027-02-08')).toBe('ended');
  });

  test('is no take-back either', () => {
    const lived = plain();
    lived.bothSign('2027-01-07');
    lived.type('2027-01-13T09:00', takenBackOn('2027-01-18'));
    expect(stateOn(lived, '2027-01-20')).toBe('running');
    expect(numbersOn(lived, '2027-01-20', '2027-01-20')).toEqual([1]);
  });
});

describe('a day that is past', () => {
  const codeOn = (lived: LivedCase, today: string, date: string) =>
    lived.on(day(today)).proposed.codes.flatMap((one) => (one.date === date ? [`${one.session} ${one.code}`] : []));

  test('keeps its codes when the school’s day has other times since', () => {
    const lived = plain();
    lived.bothSign('2027-01-07');
    const [past, later] = ['2027-01-25', '2027-01-26'];
    const before = codeOn(lived, '2027-01-26', past);
    const then = codeOn(lived, '2027-01-26', later);
    const times = { start: '8.45', end: '3.15', morning: '8.50', afternoon: '2.30' };
    lived.type('2027-01-26T09:00', { 'school.day.monday': times, 'school.day.tuesday': times });
    expect(codeOn(lived, '2027-01-26', past)).toEqual(before);
    expect(codeOn(lived, '2027-01-26', later)).not.toEqual(then);
  });
});

describe('a professional who says no, and yes later', () => {
  const inCare = (answer: 'agrees' | 'refuses', on: string): TypedOrCleared => ({
    'people.social-worker-answer': answer,
    'people.social-worker-answered-on': typedDate(on),
  });
  const running = (): LivedCase => {
    const lived = new LivedCase(
      'ended',
      new Map([...heaviest, ...Object.entries(inCare('agrees', '2027-01-06'))] as never),
      '2027-01-06T09:00',
    );
    lived.bothSign('2027-01-07');
    return lived;
  };

  test('has ended it all the same', () => {
    const lived = running();
    expect(stateOn(lived, '2027-01-12')).toBe('running');
    lived.type('2027-01-13T09:00', inCare('refuses', '2027-01-13'));
    expect(stateOn(lived, '2027-01-14')).toBe('ended');
    lived.type('2027-01-18T09:00', inCare('agrees', '2027-01-18'));
    expect(stateOn(lived, '2027-01-18')).toBe('ended');
    expect(numbersOn(lived, '2027-01-18', '2027-01-13', '2027-01-14', '2027-01-18')).toEqual([1, undefined, undefined]);
  });

  test('where the no was a slip, it is put right', () => {
    const lived = running();
    lived.type('2027-01-13T09:00', { 'people.social-worker-answer': 'refuses' });
    lived.type('2027-01-13T09:01', { 'people.social-worker-answer': 'agrees' });
    expect(stateOn(lived, '2027-01-14')).toBe('running');
  });

  test('then signed anew by both, it goes on from there', () => {
    const lived = running();
    lived.type('2027-01-13T09:00', inCare('refuses', '2027-01-13'));
    lived.type('2027-01-18T09:00', inCare('agrees', '2027-01-18'));
    lived.bothSign('2027-01-19');
    expect(numbersOn(lived, '2027-01-20', '2027-01-13', '2027-01-14', '2027-01-19', '2027-01-20')).toEqual([
      1,
      undefined,
      undefined,
      2,
    ]);
  });
});

describe('a professional’s no before anything was agreed', () => {
  const asked = (typed: TypedOrCleared): LivedCase => {
    const lived = new LivedCase('ended', heaviest, '2027-01-06T09:00');
    lived.type('2027-01-06T10:00', typed);
    return lived;
  };

  test.each<[string, TypedOrCleared]>([
    ['has a day that is still to come', { 'people.social-worker-answered-on': typedDate('2027-01-20') }],
    ['has no day', { 'people.social-worker-answered-on': null, 'people.social-worker-told-on': null }],
  ])('counts from the day on which it was typed, where it %s', (_, days) => {
    const lived = asked({ 'people.social-worker-answer': 'refuses', ...days });
    expect(lived.on(day('2027-01-07')).life).toMatchObject({ state: 'refused', who: 'agency', on: '2027-01-06' });
    lived.bothSign('2027-01-07');
    expect(stateOn(lived, '2027-01-07')).not.toBe('deciding');
  });

  test('counts though another, of the same agency, agrees', () => {
    const no = { 'people.caseworker-answer': 'refuses', 'people.caseworker-answered-on': typedDate('2027-01-06') };
    const lived = asked({
      'pupil.send': 'ehcp',
      'people.social-worker-answer': 'agrees',
      'people.social-worker-answered-on': typedDate('2027-01-05'),
      ...no,
    });
    expect(lived.on(day('2027-01-07')).life).toMatchObject({ state: 'refused', who: 'agency' });
  });

  test.each([
    ['the first', 'r8', 'r9'],
    ['the second', 'r9', 'r8'],
  ])('of a service that is listed twice is told, where %s of them gives it', (_, no, yes) => {
    const service = (row: string, place: string, answer: string): TypedOrCleared => ({
      [`agencies.${row}`]: place,
      [`agencies.${row}.service`]: 'CAMHS',
      [`agencies.${row}.answer`]: answer,
      [`agencies.${row}.answered-on`]: typedDate('2027-01-05'),
    });
    const lived = asked({ ...service(no, '8', 'refuses'), ...service(yes, '9', 'agrees') });
    const told = lived.on(day('2027-01-06')).proposed.findings.filter(({ rule }) => rule === 'agree.services');
    expect(told.map(({ words }) => words)).toContainEqual(expect.stringMatching(/^CAMHS does not agree\./u));
  });
});

describe('the last day of flexi-schooling', () => {
  const flexi = (): LivedCase => {
    const lived = new LivedCase('flexi', flexiPlain, '2027-01-05T09:00');
    lived.sign('2027-01-05T10:00', { document: 'agreement', role: 'parent' });
    lived.sign('2027-01-05T10:05', { document: 'agreement', role: 'head' });
    lived.type('2027-01-20T09:00', { 'flexi-ending.on': typedDate('2027-02-10') });
    return lived;
  };

  test('that has come is not moved: what ended stays ended', () => {
    const lived = flexi();
    lived.type('2027-02-12T09:00', { 'flexi-ending.on': typedDate('2027-02-26') });
    expect(stateOn(lived, '2027-02-12')).toBe('ended');
    expect(numbersOn(lived, '2027-02-15', '2027-02-10', '2027-02-11', '2027-02-15')).toEqual([1, undefined, undefined]);
  });

  test('nor is it by clearing it', () => {
    const lived = flexi();
    lived.type('2027-02-12T09:00', { 'flexi-ending.on': null });
    expect(numbersOn(lived, '2027-02-15', '2027-02-10', '2027-02-11')).toEqual([1, undefined]);
  });

  test('ends no later agreement, nor its codes', () => {
    const lived = flexi();
    lived.type('2027-02-15T09:00', { 'pattern.week.1.thursday': { am: 'home', pm: 'home' } });
    lived.sign('2027-02-16T10:00', { document: 'agreement', role: 'parent' });
    lived.sign('2027-02-16T10:05', { document: 'agreement', role: 'head' });
    expect(stateOn(lived, '2027-02-18')).toBe('running');
    expect(lived.on(day('2027-02-18')).proposed.codes.some(({ date }) => date > '2027-02-18')).toBe(true);
  });

  const bothAgree = (lived: LivedCase, on: string): void => {
    lived.sign(`${on}T10:00`, { document: 'agreement', role: 'parent' });
    lived.sign(`${on}T10:05`, { document: 'agreement', role: 'head' });
  };

  test.each([
    ['once it has come', '2027-02-16', '2027-02-17', undefined],
    ['before it has come', '2027-02-05', '2027-02-06', 1],
  ])('ends nothing of the same that both agree to anew %s', (_, on, next, before) => {
    const lived = flexi();
    bothAgree(lived, on);
    expect(stateOn(lived, next)).toBe('running');
    expect(lived.on(day(on)).versions).toHaveLength(2);
    expect(numbersOn(lived, '2027-02-18', '2027-02-01', on, next, '2027-02-18')).toEqual([1, before, 2, 2]);
  });

  test('is not taken back by one of them alone', () => {
    const lived = flexi();
    lived.sign('2027-02-16T10:00', { document: 'agreement', role: 'head' });
    expect(stateOn(lived, '2027-02-16')).toBe('ended');
    expect(lived.on(day('2027-02-16')).versions).toHaveLength(1);
  });

  test('that both knew of when they agreed, and sign once more, makes no other agreement', () => {
    const lived = new LivedCase('flexi', flexiPlain, '2027-01-05T09:00');
    lived.type('2027-01-05T09:30', { 'flexi-ending.on': typedDate('2027-02-10') });
    bothAgree(lived, '2027-01-05');
    lived.sign('2027-01-06T10:00', { document: 'agreement', role: 'head' });
    expect(lived.on(day('2027-01-06')).versions).toHaveLength(1);
    expect(stateOn(lived, '2027-02-11')).toBe('ended');
  });

  test('that is still to come can be', () => {
    const lived = flexi();
    lived.type('2027-02-09T09:00', { 'flexi-ending.on': typedDate('2027-02-26') });
    expect(numbersOn(lived, '2027-02-15', '2027-02-11')).toEqual([1]);
  });
});

describe('what another device says of an end', () => {
  const twoDevices = (answers: Answers = medicalShortPlain): readonly [LivedCase, LivedCase] => {
    const here = plain(answers);
    here.bothSign('2027-01-07');
    return [here, here.copiedTo('b')];
  };

  test('two take-backs: the earlier one holds until somebody has chosen', () => {
    const [here, there] = twoDevices();
    here.type('2027-01-19T12:00', takenBackOn('2027-01-19'));
    there.type('2027-01-21T12:00', takenBackOn('2027-01-21'));
    here.takeIn(there);
    expect(numbersOn(here, '2027-01-22', '2027-01-19', '2027-01-20', '2027-01-22')).toEqual([1, undefined, undefined]);
  });

  test('one typed ahead there takes nothing from the one that was given here', () => {
    const [here, there] = twoDevices();
    here.type('2027-01-19T12:00', takenBackOn('2027-01-19'));
    there.type('2027-01-20T12:00', takenBackOn('2027-01-21'));
    here.takeIn(there);
    expect(stateOn(here, '2027-01-22')).toBe('ended');
  });

  test('full time on two days: it ended on the first', () => {
    const [here, there] = twoDevices();
    here.type('2027-01-25T09:00', { 'running.full-time-on': typedDate('2027-01-25') });
    there.type('2027-01-27T09:00', { 'running.full-time-on': typedDate('2027-01-27') });
    here.takeIn(there);
    expect(numbersOn(here, '2027-01-28', '2027-01-22', '2027-01-25', '2027-01-26')).toEqual([1, undefined, undefined]);
  });

  const says = (answer: 'agrees' | 'refuses', on: string): TypedOrCleared => ({
    'people.social-worker-answer': answer,
    'people.social-worker-answered-on': typedDate(on),
  });

  test('a professional’s no here is not lost to their yes there', () => {
    const [here, there] = twoDevices(new Map([...heaviest, ['people.social-worker-answer', 'agrees']]));
    here.type('2027-01-19T09:00', says('refuses', '2027-01-19'));
    there.type('2027-01-20T10:00', says('agrees', '2027-01-20'));
    here.takeIn(there);
    expect(stateOn(here, '2027-01-21')).toBe('ended');
    here.type('2027-01-22T10:00', says('agrees', '2027-01-20'));
    expect(numbersOn(here, '2027-01-22', '2027-01-19', '2027-01-20')).toEqual([1, undefined]);
  });

  test('nor by the order of the boxes, nor because they need not agree any more', () => {
    const [here] = twoDevices(new Map([...heaviest, ['people.social-worker-answer', 'agrees']]));
    here.type('2027-01-19T09:00', says('refuses', '2027-01-19'));
    here.type('2027-01-25T09:00', { 'people.social-worker-answered-on': typedDate('2027-01-25') });
    here.type('2027-01-25T09:01', { 'people.social-worker-answer': 'agrees' });
    here.type('2027-01-27T09:00', { 'pupil.care': ['none'] });
    expect(numbersOn(here, '2027-01-28', '2027-01-19', '2027-01-20', '2027-01-28')).toEqual([1, undefined, undefined]);
  });

  test('a take-back is not swallowed by another arrangement that is proposed', () => {
    const [here, there] = twoDevices();
    there.type('2027-01-18T09:00', { 'route.ends': 'lasting', 'route.teaches': 'parent', 'route.asked': 'parent' });
    here.type('2027-01-19T12:00', takenBackOn('2027-01-19'));
    here.takeIn(there);
    expect(stateOn(here, '2027-01-21')).toBe('ended');
    expect(numbersOn(here, '2027-01-21', '2027-01-19', '2027-01-20')).toEqual([1, undefined]);
  });

  test('a parent who was named only afterwards brings nothing back', () => {
    const [here] = twoDevices();
    here.type('2027-01-19T12:00', { ...takenBackOn('2027-01-19'), 'running.withdrawn-by': 'Kim Fielding' });
    here.type('2027-01-26T12:00', { 'parents.kim': '2', 'parents.kim.name': 'Kim Fielding' });
    expect(stateOn(here, '2027-01-27')).toBe('ended');
  });

  test('a signed no in the parent’s place ends it, also under the name of another parent', () => {
    const [here] = twoDevices(
      new Map([...medicalShortPlain, ['parents.kim', '2'], ['parents.kim.name', 'Kim Fielding']]),
    );
    here.sign('2027-01-13T10:00', { role: 'parent', name: 'Kim Fielding', capacity: 'Mother', decision: 'refuse' });
    expect(stateOn(here, '2027-01-14')).toBe('ended');
    expect(here.on(day('2027-01-14')).signatures).toHaveLength(3);
  });
});

describe('a review that was typed ahead', () => {
  const review = {
    'held-reviews.h': '1',
    'held-reviews.h.on': typedDate('2027-01-20'),
    'held-reviews.h.parent-agreed': 'no',
  };

  test('ends nothing by itself', () => {
    const lived = plain();
    lived.bothSign('2027-01-07');
    lived.type('2027-01-13T09:00', review);
    expect(stateOn(lived, '2027-01-20')).toBe('running');
    lived.type('2027-01-20T15:00', { 'held-reviews.h.parent-agreed': 'no' });
    expect(stateOn(lived, '2027-01-20')).toBe('ended');
  });
});

describe('a version that can never run', () => {
  test('takes nothing over, and starts on no day', () => {
    const lived = plain();
    lived.bothSign('2027-01-07');
    lived.type('2027-01-22T09:00', { 'timetable.end': typedDate('2027-01-22') });
    lived.bothSign('2027-01-22', '16');
    expect(wordsOn(lived, '2027-01-22')).not.toMatch(/takes over/u);
    const late = plain();
    late.bothSign('2027-02-05', '16');
    expect(wordsOn(late, '2027-02-05')).not.toMatch(/Starts on/u);
  });
});

test('a pupil who leaves on this day has left: no full time is announced, and nothing goes on', () => {
  const lived = plain();
  lived.bothSign('2027-01-07');
  lived.type('2027-01-20T16:00', { 'running.ended-by': 'left', 'running.ended-on': typedDate('2027-01-20') });
  expect(wordsOn(lived, '2027-01-20')).toBe('Ended: Sam left the school. The last day is today.');
  expect(numbersOn(lived, '2027-01-20', '2027-01-20', '2027-01-21')).toEqual([1, undefined]);
});

test('a day of a review that cannot be read is not taken for a plan: what was typed stays, to be put right', () => {
  const lived = plain();
  lived.type('2027-01-13T09:00', { 'held-reviews.h': '1', 'held-reviews.h.on': { day: '40', month: '', year: '' } });
  expect(lived.on(day('2027-01-13')).proposed.case.get('held-reviews.h.on')).toEqual({
    day: '40',
    month: '',
    year: '',
  });
});
