import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { authorities } from '../../src/authorities/authorities.ts';
import { authorityOf } from '../../src/authorities/authority-of.ts';
import { england } from '../../src/authorities/england/profile.ts';
import { profileFaults } from '../../src/authorities/profile-faults.ts';
import { ways } from '../../src/case/fields/route.ts';
import { authorityChoices } from '../../src/case/fields/school.ts';
import type { Typed } from '../../src/case/typed.ts';
import { caseHolding } from '../case/case-of.ts';

const authorityWith = (answers: Readonly<Record<string, Typed>>) =>
  authorityOf(caseHolding(new Map(Object.entries(answers))));

const own = (answers: Readonly<Record<string, Typed>>) =>
  authorityWith({ 'school.authority': 'own', 'school.dfe-number': '925/4000', ...answers });

describe('whose rules a case goes by', () => {
  test('is what the school chose, whatever its number says', () => {
    for (const choice of authorityChoices)
      expect(authorityWith({ 'school.authority': choice, 'school.dfe-number': '925/4000' }).id).toBe(choice);
    expect(authorities.map(({ id }) => id)).toEqual(authorityChoices.filter((choice) => choice !== 'own'));
  });

  test.each([
    ['925/4000', 'lincolnshire'],
    ['9194000', 'hertfordshire'],
    ['893/4000', 'england'],
    ['not yet', 'england'],
  ])('follows from the number %s where nothing was chosen: %s', (typed, id) => {
    expect(authorityWith({ 'school.dfe-number': typed }).id).toBe(id);
  });

  test('is national guidance where nothing is known, or what is stored is no choice', () => {
    expect(authorityWith({})).toBe(england);
    expect(authorityWith({ 'school.authority': 'atlantis' })).toBe(england);
  });
});

describe('a school’s own profile', () => {
  test('is national guidance where nothing else was entered', () => {
    const { id, name, standing, policy, ...rest } = own({});
    expect(rest).toEqual({ ...england, id: undefined, name: undefined, standing: undefined, policy: undefined });
    expect([id, name, standing]).toEqual(['own', 'The school’s authority', 'own']);
    expect(policy.title).toContain(england.policy.title);
  });

  test('takes the school’s weeks as days, on every route', () => {
    const profile = own({
      'school.own.longest-weeks': ' 6 ',
      'school.own.extension-weeks': '2',
      'school.own.review-every': '14',
    });
    expect(ways.map((route) => profile.longestPeriod[route]?.value)).toEqual([42, 42, 42, 42]);
    expect(profile.extension).toMatchObject({ times: { value: 1 }, longest: { value: 14 } });
    expect(profile.reviewEvery.value).toBe(14);
  });

  test('knows that there may be no further period', () => {
    expect(own({ 'school.own.extension-weeks': '0' }).extension).toMatchObject({ times: { value: 0 } });
  });

  test('leaves out what cannot be read', () => {
    const profile = own({
      'school.own.longest-weeks': '0',
      'school.own.review-every': 'weekly',
      'school.own.attendance-email': 'the office',
      'school.own.survey': 'none',
    });
    expect(profile).toMatchObject({ longestPeriod: {}, reviewEvery: england.reviewEvery, contacts: {} });
    expect(profile.notification).toBeUndefined();
  });

  test('names its authority, whom to write to, and where to tell it', () => {
    const profile = own({
      'school.own.name': 'Rutland',
      'school.own.attendance-email': 'attendance@rutland.example',
      'school.own.transport-email': 'buses@rutland.example',
      'school.own.survey': 'www.rutland.example/part-time',
    });
    expect(profile).toMatchObject({
      name: 'Rutland',
      contacts: { attendance: { value: 'attendance@rutland.example' }, transport: { value: 'buses@rutland.example' } },
      notification: { how: { value: 'survey' }, link: { value: 'https://www.rutland.example/part-time' } },
    });
  });

  test('is whole, whatever was entered', () => {
    const typed = fc.record(
      {
        'school.own.name': fc.string(),
        'school.own.longest-weeks': fc.nat(60).map(String),
        'school.own.extension-weeks': fc.nat(60).map(String),
        'school.own.review-every': fc.nat(90).map(String),
        'school.own.attendance-email': fc.oneof(fc.emailAddress(), fc.string()),
        'school.own.transport-email': fc.oneof(fc.emailAddress(), fc.string()),
        'school.own.survey': fc.oneof(fc.webUrl(), fc.string()),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(typed, (answers) => {
        expect(profileFaults(own(answers))).toBeUndefined();
      }),
    );
  });
});
