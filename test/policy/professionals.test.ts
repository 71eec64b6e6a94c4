import { describe, expect, test } from 'vitest';
import { england } from '../../src/authorities/england/profile.ts';
import { lincolnshire } from '../../src/authorities/lincolnshire/profile.ts';
import type { Profile } from '../../src/authorities/profile.ts';
import { blocksHead, blocksParent } from '../../src/policy/engine/blocks.ts';
import { shropshire } from '../authorities/unverified/shropshire.ts';
import { typedDate } from '../case/case-of.ts';
import type { Change } from './situations.ts';
import { findingsOf, rulesOf } from './situations.ts';

type Gates = Profile['gates'];

const asking = (gate: keyof Gates, level: Gates['cic']['value']): Profile => ({
  ...lincolnshire,
  gates: { ...lincolnshire.gates, [gate]: { value: level, source: 'test' } },
});

const agreements = (change: Change) => rulesOf('heaviest', change).filter((rule) => rule.startsWith('agree.'));
const levelsOf = (change: Change) =>
  findingsOf('heaviest', change).map(({ rule, level, mender }) => [rule, level, mender]);

describe('how far a professional is asked', () => {
  const told = 'people.virtual-school-told-on';
  const answer = 'people.virtual-school-answer';

  test.each([
    ['agree', 'no-answer', true],
    ['consult', 'no-answer', false],
    ['consult', 'refuses', true],
    ['inform', 'refuses', false],
    ['none', 'refuses', false],
  ] as const)('where the authority says “%s”, the answer %s stops it: %s', (level, says, stops) => {
    expect(agreements({ authority: asking('virtual-school', level), answers: { [answer]: says } })).toEqual(
      stops ? ['agree.virtual-school'] : [],
    );
  });

  test.each([
    ['consult', true],
    ['inform', true],
    ['none', false],
  ] as const)('where it says “%s”, not having told them stops it: %s, and the school can mend it', (level, stops) => {
    const findings = levelsOf({ authority: asking('virtual-school', level), answers: { [told]: null } });
    expect(findings).toEqual(stops ? [['agree.virtual-school', 'stop', 'school']] : []);
  });

  test('who is consulted has been asked for an answer, not only told', () => {
    expect(agreements({ authority: asking('virtual-school', 'consult'), answers: { [answer]: null } })).toEqual([
      'agree.virtual-school',
    ]);
    expect(agreements({ authority: asking('virtual-school', 'inform'), answers: { [answer]: null } })).toEqual([]);
  });

  test('who is said to be told tomorrow is a slip of the school’s', () => {
    expect(levelsOf({ answers: { [told]: typedDate('2027-01-08') } })).toEqual([
      ['agree.virtual-school', 'stop', 'school'],
    ]);
  });

  test('of several standings the farthest counts', () => {
    const both = { 'pupil.care': ['cp', 'cin'], 'people.social-worker-answer': 'no-answer' };
    expect(agreements({ authority: asking('cp', 'inform'), answers: both })).toEqual(['agree.social-worker']);
    expect(agreements({ authority: asking('cp', 'inform'), answers: { ...both, 'pupil.care': ['cp'] } })).toEqual([]);
  });
});

describe('a social worker', () => {
  test.each([lincolnshire, england, asking('cp', 'none'), asking('cp', 'inform')])(
    'who refuses stops it, whatever the authority asks',
    (authority) => {
      expect(
        agreements({ authority, answers: { 'pupil.care': ['cp'], 'people.social-worker-answer': 'refuses' } }),
      ).toEqual(['agree.social-worker']);
    },
  );

  test('agrees with no date on record: the head explains, once they have agreed', () => {
    const undated = { 'people.social-worker-told-on': null };
    expect(levelsOf({ answers: undated })).toEqual([['agree.social-worker-kept', 'explain', 'school']]);
    expect(levelsOf({ answers: { ...undated, 'people.social-worker-answer': null } })).toEqual([
      ['agree.social-worker', 'stop', 'professional'],
    ]);
  });
});

describe('who decides for a pupil in care', () => {
  const responsible = (basis: string | null, says: string | null) =>
    levelsOf({ answers: { 'people.care-basis': basis, 'people.responsible-answer': says } });

  test('is the authority under a care order, and can always be reached', () => {
    expect(responsible('care-order', 'not-reached')).toEqual([['agree.virtual-school', 'stop', 'professional']]);
  });

  test('is a parent where the pupil is accommodated: if out of reach, the head explains', () => {
    expect(responsible('accommodated', 'not-reached')).toEqual([['agree.virtual-school', 'explain', 'head']]);
    expect(responsible('accommodated', 'no-answer')).toEqual([['agree.virtual-school', 'stop', 'parent']]);
  });

  test('is asked for, whether or not it is known on what basis the pupil is in care', () => {
    expect(responsible(null, null)).toEqual([['agree.virtual-school', 'stop', 'professional']]);
  });

  test('is named, or said to be whoever the law says', () => {
    const words = (basis: string | null) =>
      findingsOf('heaviest', {
        answers: { 'people.care-basis': basis, 'people.responsible': null, 'people.responsible-answer': null },
      })[0]?.words;
    expect(words('care-order')).toMatch(/^The authority has parental responsibility for Sam/u);
    expect(words('accommodated')).toMatch(/^A parent has parental responsibility for Sam/u);
    expect(words(null)).toMatch(/^The person who decides has parental responsibility for Sam/u);
  });

  test('has to agree in every authority', () => {
    expect(agreements({ authority: england, answers: { 'people.responsible-answer': 'refuses' } })).toEqual([
      'agree.virtual-school',
    ]);
  });
});

test('a review of the support is not asked for where the authority asks nothing of an EHC plan', () => {
  const tomorrow = { 'people.support-review-asked-on': typedDate('2027-01-08') };
  expect(levelsOf({ answers: tomorrow })).toEqual([['agree.send', 'stop', 'school']]);
  expect(agreements({ authority: asking('ehcp', 'none'), answers: tomorrow })).toEqual([]);
  expect(agreements({ answers: { 'people.support-review-asked-on': null } })).toEqual([]);
});

describe('a SEND caseworker who has not answered', () => {
  const silent = { 'people.caseworker-answer': 'no-answer' };
  const chased = (on: string) => ({ answers: { ...silent, 'people.caseworker-chased-on': typedDate(on) } });

  test('stops it until they were asked again, by today at the latest', () => {
    expect(levelsOf({ answers: silent })).toEqual([['agree.send', 'stop', 'professional']]);
    expect(levelsOf(chased('2027-01-07'))).toEqual([['agree.send', 'explain', 'head']]);
    expect(levelsOf(chased('2027-01-08'))).toEqual([
      ['agree.send', 'stop', 'professional'],
      ['calendar.happened', 'stop', 'school'],
    ]);
  });

  test('has been asked, and that is enough by national guidance', () => {
    expect(agreements({ authority: england, answers: silent })).toEqual([]);
  });

  test('holds the head’s signature and not the parent’s', () => {
    const findings = findingsOf('heaviest', { answers: silent });
    expect([findings.some(blocksHead), findings.some(blocksParent)]).toEqual([true, false]);
  });
});

describe('a professional who has not answered', () => {
  const prefixes = ['people.social-worker', 'people.virtual-school', 'people.caseworker'] as const;
  const silentOn = (prefix: string, told: string | null, chased: string) =>
    levelsOf({
      answers: {
        [`${prefix}-answer`]: 'no-answer',
        [`${prefix}-told-on`]: told === null ? null : typedDate(told),
        [`${prefix}-chased-on`]: typedDate(chased),
      },
    }).map(([, level]) => level);

  test.each(prefixes)(
    '%s: is explained once asked again with time to answer, not a day after they were told',
    (prefix) => {
      expect(silentOn(prefix, '2027-01-04', '2027-01-06')).toContain('explain');
      expect(silentOn(prefix, '2027-01-04', '2027-01-05')).toContain('stop');
      expect(silentOn(prefix, null, '2027-01-06')).toContain('stop');
    },
  );

  test('a refusal is never filled by asking again', () => {
    for (const prefix of prefixes)
      expect(
        levelsOf({
          answers: { [`${prefix}-answer`]: 'refuses', [`${prefix}-chased-on`]: typedDate('2027-01-06') },
        }).map(([, level]) => level),
      ).toEqual(['stop']);
  });
});

describe('an agreement without its writing', () => {
  test('holds the head’s signature and not the parent’s: it waits for the professional', () => {
    for (const path of ['people.social-worker-how', 'people.caseworker-reference', 'agencies.r1.answered-on']) {
      const findings = findingsOf('heaviest', { answers: { [path]: null } });
      expect(
        findings.map(({ path: at, level, mender }) => [at, level, mender]),
        path,
      ).toEqual([[path, 'stop', 'professional']]);
      expect([findings.some(blocksHead), findings.some(blocksParent)]).toEqual([true, false]);
    }
  });

  test('is enough where the authority asks for no agreement', () => {
    const change = { answers: { 'people.caseworker-how': null } };
    expect(agreements({ ...change, authority: england })).toEqual([]);
  });
});

describe('an authority that bars a standing', () => {
  test('says so in its own name, and the others are still asked', () => {
    const change = {
      authority: shropshire,
      answers: { 'pupil.care': ['cp', 'cic'], 'people.social-worker-answer': 'refuses' },
    };
    expect(findingsOf('heaviest', change).map(({ words }) => words)).toContain(
      'In Shropshire a pupil on a child protection plan cannot go part time.',
    );
    expect(agreements(change)).toEqual(['agree.barred', 'agree.social-worker']);
  });

  test('names each standing that is barred', () => {
    const change = { authority: shropshire, answers: { 'pupil.care': ['cp'], 'risk.known': ['exploitation'] } };
    const barred = findingsOf('heaviest', change).filter(({ rule }) => rule === 'agree.barred');
    expect(barred.map(({ path }) => path)).toEqual(['pupil.care', 'risk.known']);
    expect(barred.every(blocksParent)).toBe(true);
  });
});
