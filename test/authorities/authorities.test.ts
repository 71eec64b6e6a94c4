import { describe, expect, test } from 'vitest';
import { authorities } from '../../src/authorities/authorities.ts';
import { england } from '../../src/authorities/england/profile.ts';
import { hertfordshire } from '../../src/authorities/hertfordshire/profile.ts';
import { lincolnshire } from '../../src/authorities/lincolnshire/profile.ts';
import { profileFaults } from '../../src/authorities/profile-faults.ts';
import { ways } from '../../src/case/fields/route.ts';
import { unverifiedProfiles } from './unverified/unverified-profiles.ts';

const named = [...authorities, ...unverifiedProfiles].map((profile) => [profile.name, profile] as const);

describe('every profile', () => {
  test.each(named)('of %s is whole', (_, profile) => {
    expect(profileFaults(profile)).toBeUndefined();
  });

  test('has an id of its own, and shares its code with no other', () => {
    const all = named.map(([, { id }]) => id);
    const codes = named.flatMap(([, { laCode }]) => laCode ?? []);
    expect(new Set(all).size).toBe(all.length);
    expect(codes.sort()).toEqual(['919', '925']);
  });
});

describe('what a school can choose', () => {
  test('is known from a public document, never hearsay', () => {
    expect(authorities.map(({ id, standing }) => [id, standing])).toEqual([
      ['lincolnshire', 'known'],
      ['hertfordshire', 'known'],
      ['england', 'known'],
    ]);
    for (const { id, standing } of unverifiedProfiles) expect(standing, id).toBe('unverified');
  });

  test('in Lincolnshire is four weeks, eight on the medium medical route, and one further period of four', () => {
    expect(ways.map((route) => lincolnshire.longestPeriod[route]?.value)).toEqual([28, 56, 28, 28]);
    expect(lincolnshire.extension).toMatchObject({ times: { value: 1 }, longest: { value: 28 } });
    expect(lincolnshire.notification?.longestEntry?.value).toBe(4);
  });

  test('in Lincolnshire asks for every agreement in writing that its policy asks for', () => {
    const { exploitation, ...gates } = lincolnshire.gates;
    expect(Object.values(gates).map(({ value }) => value)).toEqual(Object.values(gates).map(() => 'agree'));
    expect(exploitation.value).toBe('none');
  });

  test('in Lincolnshire is told of flexi-schooling with its own form, by e-mail, on the first day; elsewhere no public document asks for that', () => {
    expect(lincolnshire.flexiNotification).toMatchObject({
      how: { value: 'email' },
      due: { value: { within: 0, unit: 'days', when: 'after-start' } },
    });
    expect(lincolnshire.contacts.attendance?.value).toBe('attendance@lincolnshire.gov.uk');
    for (const { flexiNotification } of [hertfordshire, england, ...unverifiedProfiles])
      expect(flexiNotification).toBeUndefined();
  });

  test('as national guidance sets no length and bars nobody', () => {
    expect(england.longestPeriod).toEqual({});
    expect(england.extension).toBeUndefined();
    expect(Object.values(england.gates).map(({ value }) => value)).not.toContain('agree');
  });

  test('in Hertfordshire is national guidance, and its own on flexi-schooling', () => {
    const { longestPeriod, reviewEvery, counts, gates, policy } = england;
    expect(hertfordshire).toMatchObject({
      laCode: '919',
      goesBy: ['DfE', 'Herts'],
      longestPeriod,
      reviewEvery,
      counts,
      gates,
      policy,
      contacts: {},
    });
    expect(hertfordshire.notification).toBeUndefined();
  });
});

describe('what is no profile', () => {
  test.each([
    ['a fact without a source', { ...lincolnshire, reviewEvery: { value: 7, source: '' } }, 'reviewEvery.source'],
    [
      'a period of no days',
      { ...lincolnshire, longestPeriod: { 'medical-short': { value: 0, source: '§5(1)' } } },
      'longestPeriod["medical-short"].value',
    ],
    [
      'a limit in words',
      { ...lincolnshire, reviewEvery: { value: 'weekly', source: 'Appendix 5' } },
      'reviewEvery.value',
    ],
    [
      'a gate that no rule knows',
      { ...lincolnshire, gates: { ...lincolnshire.gates, cp: { value: 'ask', source: '§9.6' } } },
      'gates.cp.value',
    ],
    ['a code of two digits', { ...lincolnshire, laCode: '25' }, 'laCode'],
    [
      'a telephone number for an e-mail address',
      { ...lincolnshire, contacts: { attendance: { value: '01522 555555', source: '§10' } } },
      'contacts.attendance.value',
    ],
  ])('%s is named', (_, profile, at) => {
    expect(profileFaults(profile)).toContain(`at ${at}`);
  });
});
