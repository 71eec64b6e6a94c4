import { describe, expect, test } from 'vitest';
import { lifeInWords } from '../../src/documents/parts/life-in-words.ts';
import { pupilPeriodOf } from '../../src/life/pupil-periods.ts';
import type { Reading } from '../../src/reading/reading.ts';
import { day } from '../domain/some-dates.ts';
import { LivedCase } from '../life/lived.ts';
import { twoHours } from './h1-two-hours.ts';
import { growingDaily, theLetter } from './h2-the-letter.ts';
import { sentHomeAlone } from './h3-sent-home-alone.ts';

/** What the list says. */
const listed = ({ life, proposed: { case: c, today } }: Reading): string => lifeInWords(life, c, today).join(' ');

const rulesIn = ({ agreed, proposed }: Reading): readonly string[] => [
  ...new Set((agreed ?? proposed).findings.map(({ rule }) => rule)),
];

/** What the register says of the half-days of a day. */
const codesOn = ({ proposed: { codes } }: Reading, date: string): readonly string[] =>
  codes.filter((session) => session.date === date).map(({ code }) => code);

describe('H1, two hours a day', () => {
  const lived = new LivedCase('h1', twoHours, '2027-03-01T09:00');
  lived.bothSign('2027-03-04');
  const reading = lived.on(day('2027-04-13'));

  test('runs by the version that was signed, and counts as a period up to the summer', () => {
    expect(listed(reading)).toBe('Version 1 runs, week 6 of 20.');
    expect(pupilPeriodOf(reading.course)).toMatchObject({ start: '2027-03-08', end: '2027-07-22' });
    expect(codesOn(reading, '2027-04-13')).toEqual(['', 'C2']);
  });

  test('is far too long, and its hours do not grow from week to week', () => {
    expect(rulesIn(reading)).toEqual(expect.arrayContaining(['period.longest', 'timetable.grows']));
    expect(reading.agreed?.matrix.colour).not.toBe('green');
  });
});

describe('H2, the letter that changed the hours', () => {
  const lived = new LivedCase('h2', growingDaily, '2027-07-05T09:00');
  lived.bothSign('2027-07-08');
  lived.type('2027-07-13T08:00', theLetter);

  test('is a proposal: what was agreed runs on, its hours in the register too, until the parent agrees', () => {
    const reading = lived.on(day('2027-07-13'));
    expect(listed(reading)).toBe(
      'Version 1 runs, week 1 of 2. A change waits for Robin Fielding and the head since 13 July 2027.',
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
      'Version 1 runs, week 1 of 2. Robin Fielding does not agree to the change. Version 1 goes on.',
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
    expect(pupilPeriodOf(reading.course)).toBeUndefined();
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
