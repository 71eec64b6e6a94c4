import * as z from 'zod/mini';
import { describe, expect, test } from 'vitest';
import { authorities } from '../../src/authorities/authorities.ts';
import { profileSchema } from '../../src/authorities/profile.ts';
import { partTimeRoutes } from '../../src/case/fields/route.ts';

describe('the authorities', () => {
  test.each(authorities.map((profile) => [profile.id, profile] as const))('the profile of %s has the shape of a profile', (_id, profile) => {
    expect(z.safeParse(profileSchema, profile)).toMatchObject({ success: true });
  });

  test('each has its own id and its own code', () => {
    expect(new Set(authorities.map(({ id }) => id)).size).toBe(authorities.length);
    expect(new Set(authorities.map(({ laCode }) => laCode)).size).toBe(authorities.length);
  });

  test('Lincolnshire allows four weeks, and eight on the medium medical route', () => {
    const lincolnshire = authorities.find(({ laCode }) => laCode === '925');
    expect(partTimeRoutes.map((route) => lincolnshire?.longestPeriod[route].value)).toEqual([28, 56, 28, 28]);
    expect(lincolnshire?.extension.value).toBe(28);
    expect(lincolnshire?.longestEntry.value).toBe(4);
  });

  test('a fact without a source, or a period of no days, is no profile', () => {
    const [profile] = authorities;
    expect(z.safeParse(profileSchema, { ...profile, extension: { value: 28, source: '' } }).success).toBe(false);
    expect(z.safeParse(profileSchema, { ...profile, extension: { value: 0, source: '§9.10' } }).success).toBe(false);
    expect(z.safeParse(profileSchema, { ...profile, laCode: '25' }).success).toBe(false);
  });
});
