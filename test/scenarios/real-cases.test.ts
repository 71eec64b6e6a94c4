import { describe, expect, test } from 'vitest';
import { lifeInWords } from '../../src/documents/parts/life-in-words.ts';
import { pupilPeriodsOf } from '../../src/life/pupil-periods.ts';
import type { Reading } from '../../src/reading/reading.ts';
import { day } from '../domain/some-dates.ts';
import { LivedCase } from '../life/lived.ts';
import { twoHours } from './h1-two-hours.ts';
import { growingDaily, theLetter } from './h2-the-letter.ts';
import { sentHomeAlone } from './h3-sent-home-alone.ts';
import { noAssistant } from './h4-no-assistant.ts';
import { insteadOfIllness } from './h5-instead-of-illness.ts';

/** What the list says. */
const listed = ({ life, proposed }: Reading): string => lifeInWords(life, proposed).join(' ');

const rulesIn = ({ agreed, proposed }: Reading): readonly string[] => [
  ...new Set((agreed ?? proposed).findings.map(({ rule }) => rule)),
];

const overdueIn = ({ overdue }: Reading): readonly string[] => [...new Set(overdue.map(({ rule }) => rule))];

/** What the register says of the half-days of a day. */
const codesOn = ({ proposed: { codes } }: Reading, date: string): readonly string[] =>
  codes.filter((session) => session.date === date).map(({ code }) => code);

describe('H1, two hours a day', () => {
  const lived = new LivedCase('h1', twoHours, '2027-03-01T09:00');
  lived.bothSign('2027-03-04');
  const reading = lived.on(day('2027-04-13'));

  test('runs by the version that was signed, and counts as a period up to the summer', () => {
    expect(listed(reading)).toBe('Version 1 runs, week 6 of 20.');
    expect(pupilPeriodsOf(reading.course)).toMatchObject([{ start: '2027-03-08', end: '2027-07-22' }]);
    expect(codesOn(reading, '2027-04-13')).toEqual(['', 'C2']);
  });

  test('is far too long, and its hours do not grow from week to week', () => {
    expect(rulesIn(reading)).toEqual(expect.arrayContaining(['period.longest', 'timetable.grows']));
    expect(reading.agreed?.matrix.colour).not.toBe('green');
    expect(reading.agreed?.matrix.indicators).toEqual(
      expect.arrayContaining([expect.objectContaining({ id: 'no-growth', state: 'met' })]),
    );
  });

  test('the caseworker’s silence and the weeks without a review are told, and the authority was to be told', () => {
    expect(rulesIn(reading)).toEqual(expect.arrayContaining(['agree.send', 'review.scheduled']));
    expect(overdueIn(reading)).toContain('la.notified');
  });
});

describe('H1, where national guidance alone binds', () => {
  const lived = new LivedCase(
    'h1',
    new Map([...twoHours, ['school.authority', 'england'] as const]),
    '2027-03-01T09:00',
  );

  test('twenty weeks is not the shortest time: the head says why', () => {
    const found = lived.on(day('2027-03-04')).findings.find(({ rule }) => rule === 'period.shortest');
    expect(found).toMatchObject({ level: 'explain' });
    expect(found?.words).toMatch(/^It lasts 20 weeks\./u);
  });
});

describe('H2, the letter that changed the hours', () => {
  const lived = new LivedCase('h2', growingDaily, '2027-07-05T09:00');
  lived.bothSign('2027-07-08');
  lived.type('2027-07-13T08:00', theLetter);

  test('is a proposal: what was agreed runs on, its hours in the register too, until the parent agrees', () => {
    const reading = lived.on(day('2027-07-13'));
    expect(listed(reading)).toBe(
      'Version 1 runs, week 1 of 2. A change to week 1 and week 2 has been waiting for the school since 13 July 2027: something is left to write down before Robin Fielding can decide.',
    );
    expect(reading.versions).toHaveLength(1);
    // Agreed are 12:45pm on Tuesday and 1:15pm on Wednesday; the afternoon register is at 1pm.
    expect(codesOn(reading, '2027-07-13')).toEqual(['', 'C2']);
    expect(codesOn(reading, '2027-07-14')).toEqual(['', '']);
  });

  test('a concern of the parent makes it amber, and a Pastoral Support Plan is asked for', () => {
    lived.type('2027-07-13T16:00', {
      'running.concern': 'yes',
      'running.concern-says': 'We agreed that it grows every day.',
    });
    const reading = lived.on(day('2027-07-13'));
    expect(reading.agreed?.matrix.indicators).toEqual(
      expect.arrayContaining([expect.objectContaining({ column: 'amber', state: 'met' })]),
    );
    expect(rulesIn(reading)).toEqual(expect.arrayContaining(['plan.psp-required']));
  });

  test('the parent’s no to the change leaves what was agreed', () => {
    lived.sign('2027-07-14T09:00', { role: 'parent', decision: 'refuse' });
    expect(listed(lived.on(day('2027-07-14')))).toBe(
      'Version 1 runs, week 1 of 2. Robin Fielding said no to the change on 14 July 2027.',
    );
  });

  test('it ends before the summer: nothing stretches it into the new school year', () => {
    const reading = lived.on(day('2027-09-06'));
    expect(reading.life.state).toBe('over');
    expect(codesOn(reading, '2027-09-06')).toEqual([]);
    expect(listed(reading)).toMatch(/^Full time was due on 22 July 2027\. Did it begin\?/u);
  });
});

describe('H3, sent home alone', () => {
  const lived = new LivedCase('h3', sentHomeAlone, '2027-01-05T09:00');
  const reading = lived.on(day('2027-01-20'));

  test('nobody agreed, so it is full time: no code, no period', () => {
    expect(listed(reading)).toBe('No agreement: Sam should be in full time.');
    expect(reading.proposed.codes).toEqual([]);
    expect(pupilPeriodsOf(reading.course)).toEqual([]);
    expect(reading.readiness.signed).toBe(false);
  });

  test('nobody keeps the child safe: that stops it', () => {
    const stops = reading.proposed.findings.filter(({ level }) => level === 'stop').map(({ rule }) => rule);
    expect(stops).toContain('risk.responsible-adult');
    expect(reading.readiness.openToParent).toBe(false);
  });

  test('once the head agrees alone, still nothing is agreed', () => {
    lived.sign('2027-01-20T10:00', { role: 'head' });
    expect(listed(lived.on(day('2027-01-21')))).toBe('No agreement: Sam should be in full time.');
  });
});

describe('H3, once the part days are on record', () => {
  const lived = new LivedCase('h3', sentHomeAlone, '2027-01-05T09:00');
  lived.type('2027-01-20T10:00', {
    'running.in-full-time': 'no',
    'running.part-since': { day: '11', month: '1', year: '2027' },
    'running.part-by': 'school',
    'running.part-days': 'Each day from 11 to 20 January, until noon.',
  });
  const reading = lived.on(day('2027-01-20'));

  test('they are a breach: red, no code, to put right, and full time is owed from the next school day', () => {
    expect(reading.proposed.matrix.colour).toBe('red');
    expect(reading.proposed.codes).toEqual([]);
    expect(overdueIn(reading)).toEqual(['agree.not-begun']);
    expect(reading.overdue.map(({ path }) => path)).toEqual(['running.full-time-on', 'running.put-right']);
  });

  test('they stay red once it was put right and full time has begun', () => {
    lived.type('2027-01-22T10:00', {
      'running.in-full-time': 'yes',
      'running.put-right': 'The governors were told.',
      'running.full-time-on': { day: '21', month: '1', year: '2027' },
    });
    const after = lived.on(day('2027-01-25'));
    expect(overdueIn(after)).toEqual([]);
    expect(after.proposed.matrix.colour).toBe('red');
  });
});

describe('H4, no assistant', () => {
  const lived = new LivedCase('h4', noAssistant, '2027-01-05T09:00');

  test('that the school alone wants it makes no agreement: nobody may impose it', () => {
    lived.sign('2027-01-07T09:00', { role: 'head' });
    const reading = lived.on(day('2027-01-12'));
    expect(listed(reading)).toBe('No agreement: Sam should be in full time.');
    expect([reading.proposed.codes, overdueIn(reading)]).toEqual([[], ['agree.not-begun']]);
  });

  test('agreed by a parent it runs below compulsory age: code X, never C2', () => {
    const agreed = new LivedCase('h4', noAssistant, '2027-01-05T09:00');
    agreed.bothSign('2027-01-07');
    const reading = agreed.on(day('2027-01-12'));
    expect(listed(reading)).toBe('Version 1 runs, week 1 of 4.');
    expect(codesOn(reading, '2027-01-12')).toEqual(['', 'X']);
    expect(rulesIn(reading)).toContain('pupil.below-age');

    agreed.type('2027-01-14T10:00', { 'timetable.end': { day: '9', month: '4', year: '2027' } });
    const longer = agreed.on(day('2027-01-15'));
    expect(longer.life).toMatchObject({ state: 'running', proposal: { waitsFor: ['parent', 'agency', 'head'] } });
    expect(longer.findings.find(({ rule, level }) => rule === 'pupil.below-age' && level === 'explain')?.words).toMatch(
      /^Sam reaches compulsory school age on 31 March 2027, before it ends\./u,
    );
  });

  test('ends with its last day, whoever is still being looked for', () => {
    const agreed = new LivedCase('h4', noAssistant, '2027-01-05T09:00');
    agreed.bothSign('2027-01-07');
    const reading = agreed.on(day('2027-02-10'));
    expect(reading.life.state).toBe('over');
    expect(overdueIn(reading)).toContain('period.over');
  });
});

describe('H5, flexi-schooling in place of illness', () => {
  const lived = new LivedCase('h5', insteadOfIllness, '2027-01-05T09:00');

  test('what the school records alone is no agreement: no code C, and full time is owed', () => {
    const reading = lived.on(day('2027-01-12'));
    expect(listed(reading)).toBe('No agreement: Sam should be in full time.');
    expect([reading.proposed.codes, overdueIn(reading)]).toEqual([[], ['flexi.not-begun']]);
  });

  test('agreed it runs to its review, the council is told, and nothing goes on by itself', () => {
    for (const role of ['parent', 'head'] as const)
      lived.sign(role === 'parent' ? '2027-01-07T10:00' : '2027-01-07T10:05', { role, document: 'agreement' });
    expect(listed(lived.on(day('2027-01-12')))).toBe('Version 1 runs.');
    expect(overdueIn(lived.on(day('2027-01-12')))).toEqual(['flexi.la-informed']);
    const over = lived.on(day('2027-04-01'));
    expect(over.life.state).toBe('over');
    expect(overdueIn(over)).toContain('flexi.review-held');
    expect(codesOn(over, '2027-04-01')).toEqual([]);
  });
});
