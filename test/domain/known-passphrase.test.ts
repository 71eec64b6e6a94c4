import { entries, stems } from 'virtual:known-passphrases';
import { describe, expect, test } from 'vitest';
import { isKnownPassphrase } from '../../src/domain/known-passphrase.ts';

const isKnown = (typed: string) => isKnownPassphrase(typed, { entries, stems });

describe('a passphrase that everybody knows', () => {
  test.each([
    'aaaaaaaaaaaa',
    '123456789012',
    'password1234',
    'qwertyuiop12',
    'PassWord!!!!!!',
    'p4ssw0rd1234',
    '1234password',
    'pass-word-2027',
    'abcabcabcabc',
    'abcdefghijkl',
    'zyxwvutsrqpo',
    '098765432109',
    'qwertyasdfgh',
    'asdfghjkl;;;;',
    'abc123abc123',
    'monkey monkey',
    'dragon!!!!!!!!',
    'unbelievable',
  ])('is %j', (typed) => {
    expect(isKnown(typed)).toBe(true);
  });

  test.each([
    'seven grey herons',
    'correct horse battery staple',
    'grumbvex ninefold torqwazi lampeb',
    'password heron quartz',
    'three blue mice 1234',
    'стол окно река мост',
    'dragonfly under 7 lamps',
  ])('is not %j', (typed) => {
    expect(isKnown(typed)).toBe(false);
  });

  test('is told by few: those that are long enough, and the commonest words', () => {
    expect(entries.length).toBeGreaterThan(250);
    expect(entries.every((entry) => entry.length >= 12)).toBe(true);
    expect(stems).toHaveLength(1_000);
    expect(JSON.stringify({ entries, stems }).length).toBeLessThan(20_000);
  });

  test.each(['entries', 'stems'] as const)('is known by each of the list: %s', (which) => {
    const all = which === 'entries' ? entries : stems.map((stem) => `${stem}12345678`);
    expect(all.filter((typed) => !isKnown(typed))).toEqual([]);
  });
});
