import { describe, expect, test } from 'vitest';
import { england } from '../../src/authorities/england/profile.ts';
import { hertfordshire } from '../../src/authorities/hertfordshire/profile.ts';
import { lincolnshire } from '../../src/authorities/lincolnshire/profile.ts';
import { check } from '../../src/policy/check.ts';
import type { Finding } from '../../src/policy/finding.ts';
import { holdsHead, holdsParent, holdsStart, isMendedBySigning, isOverdue } from '../../src/policy/holds.ts';
import { caseOf, typedDate } from '../case/case-of.ts';
import { day } from '../domain/some-dates.ts';
import { findingsOf, passing, rulesOf, TODAY } from './situations.ts';

const of = (rule: string, findings: readonly Finding[]): readonly Finding[] => findings.filter((finding) => finding.rule === rule);

const signed = (decision: 'agree' | 'changes' | 'refuse') => ({ decision: { name: 'Robin Fielding', decision, on: TODAY } });

describe('the parent’s signature on the agreement', () => {
  test('is what mends that it is not there yet, holds the head and never the parent', () => {
    const [unsigned] = of('flexi.declarations', findingsOf('flexi', { decision: undefined }));
    expect(unsigned && [isMendedBySigning(unsigned), holdsHead(unsigned), holdsParent(unsigned)]).toEqual([true, true, false]);
  });

  test.each(['changes', 'refuse'] as const)('that says %s holds the head until they agree', (decision) => {
    const [objects] = of('flexi.declarations', findingsOf('flexi', signed(decision)));
    expect(objects && [isMendedBySigning(objects), holdsHead(objects), holdsParent(objects)]).toEqual([true, true, false]);
    expect(of('flexi.declarations', findingsOf('flexi', signed('agree')))).toEqual([]);
  });

  test('mends nothing that is said of who asked', () => {
    const [asker] = of('flexi.parent-asked', findingsOf('flexi', { answers: { 'parents.r1.responsibility': 'no' } }));
    expect(asker?.path).toBe('request.by');
    expect(asker && [isMendedBySigning(asker), holdsParent(asker)]).toEqual([false, true]);
  });

  test('is not waited for where the request was declined', () => {
    expect(passing.flexiDeclined.decision).toBeUndefined();
    expect(check(passing.flexiDeclined)).toEqual([]);
  });
});

describe('what is past mending', () => {
  const begun = { 'notifications.r1': '1', 'notifications.r1.on': typedDate('2027-01-11') };

  test('is recorded as a breach, and holds the start until it is', () => {
    const late = { decision: { name: 'Robin Fielding', decision: 'agree', on: day('2027-01-12') }, today: day('2027-01-12') } as const;
    const [open] = findingsOf('flexi', { ...late, answers: begun });
    const [recorded] = findingsOf('flexi', { ...late, answers: { ...begun, 'breach.flexi.agreed-by-start': 'He was ill; no session at home was held before.' } });
    expect(open?.record).toMatchObject({ kind: 'breach', path: 'breach.flexi.agreed-by-start', given: undefined });
    expect([open, recorded].map((finding) => finding !== undefined && holdsStart(finding))).toEqual([true, false]);
    expect(open && holdsHead(open)).toBe(false);
  });

  test('is told once the first day has passed and nobody has signed', () => {
    const unsigned = (today: string) => rulesOf('flexi', { decision: undefined, today: day(today), answers: begun });
    expect(unsigned('2027-01-11')).toEqual(['flexi.declarations']);
    expect(unsigned('2027-01-12')).toEqual(['flexi.declarations', 'flexi.agreed-by-start']);
  });
});

describe('what a head may explain', () => {
  test.each([
    ['a review after more than a year', { 'pattern.review-on': typedDate('2028-02-01') }, 'flexi.dated'],
    ['a wish to get away', { 'considerations.avoids': ['peers'] }, 'flexi.positive-reason'],
    ['an address that must not be known', { 'parents.r1.address': null }, 'flexi.form-filled'],
  ])('%s', (_, answers, rule) => {
    const [open] = findingsOf('flexi', { answers });
    const [explained] = findingsOf('flexi', { answers: { ...answers, [`explain.${rule}`]: 'Settled with the parent.' } });
    expect([open?.rule, open?.level]).toEqual([rule, 'explain']);
    expect([open, explained].map((finding) => finding !== undefined && holdsHead(finding))).toEqual([true, false]);
  });

  test.each([
    ['a risk that is looked at again only after the review', { 'risk.review-on': typedDate('2027-04-30') }],
    ['a risk assessment after the first day', { 'pattern.start': typedDate('2026-12-07'), 'risk.assessed-on': typedDate('2026-12-08') }],
  ])('%s, where there is one', (_, answers) => {
    expect(of('flexi.attachments', findingsOf('flexiHeaviest', { answers })).map(({ level }) => level)).toEqual(['explain']);
  });
});

describe('telling the authority of flexi-schooling', () => {
  const telling = (today: string, answers = {}, authority = lincolnshire) => of('flexi.la-informed', findingsOf('flexi', { today: day(today), answers, authority }));

  test('is overdue from the next school day on, and holds nothing', () => {
    expect(telling('2027-01-11')).toEqual([]);
    for (const today of ['2027-01-12', '2027-06-01']) expect(telling(today).map(isOverdue)).toEqual([true]);
    expect(telling('2027-01-12').some(holdsStart)).toBe(false);
    expect(telling('2027-01-12')[0]?.path).toBe('notifications');
  });

  test('waits for a day on which the school is open', () => {
    const closed = { 'school.closed-days.r1': '1', 'school.closed-days.r1.what': 'INSET day', 'school.closed-days.r1.on': typedDate('2027-01-12') };
    expect(telling('2027-01-12', closed)).toEqual([]);
    expect(telling('2027-01-13', closed)).toHaveLength(1);
    const friday = { 'pattern.start': typedDate('2027-01-15') };
    expect([telling('2027-01-17', friday).length, telling('2027-01-18', friday).length]).toEqual([0, 1]);
  });

  test('is owed only where the authority’s document asks for it', () => {
    for (const authority of [hertfordshire, england]) expect(telling('2027-06-01', {}, authority)).toEqual([]);
  });
});

describe('what is still to be answered', () => {
  test('is left to the forms: of a case that has just begun only what is not signed is told', () => {
    const begun = caseOf({ 'route.ends': 'lasting', 'route.teaches': 'parent', 'route.asked': 'parent' });
    const found = check({ case: begun, authority: lincolnshire, today: TODAY, decision: undefined, others: [] });
    expect(found.map(({ rule }) => rule)).toEqual(['flexi.declarations']);
  });

  test('is no finding while the pattern is filled in, day by day', () => {
    const days = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'].map((weekday) => `pattern.week.1.${weekday}`);
    for (let from = 0; from < days.length; from += 1) {
      expect(rulesOf('flexi', { answers: Object.fromEntries(days.slice(from).map((path) => [path, null])) })).toEqual([]);
    }
  });

  test('in the registers is told once for each of the two', () => {
    expect(findingsOf('flexi', { answers: { 'considerations.school-checked': null } }).map(({ rule, level }) => [rule, level])).toEqual([
      ['flexi.on-roll', 'note'],
      ['flexi.code', 'note'],
    ]);
  });
});
