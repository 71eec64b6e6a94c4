import { describe, expect, test } from 'vitest';
import { blocksHead, blocksParent, blocksStart } from '../../src/policy/engine/blocks.ts';
import { typedDate } from '../case/case-of.ts';
import { day } from '../domain/some-dates.ts';
import type { Change } from './situations.ts';
import { findingsOf } from './situations.ts';
import { toldOfAll } from './told.ts';

const held = (change: Change) =>
  findingsOf('heaviest', change).map((finding) => [blocksParent(finding), blocksHead(finding), blocksStart(finding)]);

describe('a service', () => {
  test('that has not answered holds the head’s signature, and not the parent’s', () => {
    expect(held({ answers: { 'agencies.r1.answer': 'no-answer' } })).toEqual([[false, true, true]]);
  });

  test('that disagrees holds both until the school has talked it over', () => {
    expect(held({ answers: { 'agencies.r1.answer': 'refuses' } })).toEqual([[true, true, true]]);
  });

  test('is named, and each has a finding of its own', () => {
    const second = { 'agencies.r2': '2', 'agencies.r2.service': 'Youth justice', 'agencies.r2.answer': 'no-answer' };
    const words = findingsOf('heaviest', { answers: { 'agencies.r1.answer': 'no-answer', ...second } }).map(
      (finding) => finding.words.split(' has ')[0],
    );
    expect(words).toEqual(['Child and adolescent mental health service', 'Youth justice']);
  });

  test('whose answer was not typed yet is the form’s to ask for', () => {
    expect(held({ answers: { 'agencies.r1.answer': null } })).toEqual([]);
  });
});

describe('the head’s own lines of the checklist', () => {
  test('“not yet agreed” holds the head’s signature, and never the parent’s, whose agreement it waits for', () => {
    expect(held({ answers: { 'checklist.best-interests.state': 'not-done' } })).toEqual([[false, true, true]]);
  });

  test('a line that was ticked on something else holds the head’s signature alone', () => {
    expect(held({ answers: { 'checklist.ehcp.confirmed-on': 'Told: Chris Fenn, 3 January 2027.' } })).toEqual([
      [false, true, true],
    ]);
  });

  test('a line that is not done is the school’s to do first', () => {
    expect(held({ answers: { 'checklist.time-limited.state': 'not-done' } })).toEqual([[true, true, true]]);
  });
});

describe('the meeting of all services', () => {
  const met = (today: string, on: string | null) =>
    findingsOf('heaviest', {
      today: day(today),
      answers: { ...toldOfAll, 'people.meeting-on': on === null ? null : typedDate(on) },
    });

  test('holds the first day, and no signature', () => {
    expect(held({ answers: { 'people.meeting-on': null } })).toEqual([[false, false, true]]);
  });

  test('that is held on the first day itself has the head’s reason, and holds nothing once it has', () => {
    expect(met('2027-01-11', '2027-01-08')).toEqual([]);
    expect(met('2027-01-11', '2027-01-11')).toMatchObject([{ level: 'explain', record: { kind: 'reason' } }]);
  });

  test('that is set for after the start can still be brought forward; once the start has passed it is a breach', () => {
    expect(met('2027-01-11', '2027-01-12')).toHaveLength(1);
    expect(met('2027-01-11', '2027-01-12')[0]).not.toHaveProperty('record');
    for (const on of [null, '2027-01-12'])
      expect(met('2027-01-12', on)[0]?.record).toMatchObject({ kind: 'breach', path: 'breach.agree.meeting' });
  });
});
