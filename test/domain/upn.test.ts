import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readUpn } from '../../src/domain/upn.ts';

const ALPHABET = Array.from('ABCDEFGHJKLMNPQRTUVWXYZ');
const digits = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 12, maxLength: 12 });
const checked = (rest: string): readonly string[] =>
  ALPHABET.map((letter) => letter + rest).filter((upn) => readUpn(upn).ok);

describe('readUpn', () => {
  test.each(['H925400025001', 'J92540002502B', 'B801200005001', 'P207000016049'])('reads %s', (upn) => {
    expect(readUpn(upn)).toEqual({ ok: true, value: upn });
  });

  test('case and spaces do not matter', () => {
    expect(readUpn(' h925 4000 25001\t')).toEqual({ ok: true, value: 'H925400025001' });
  });

  test('says which check letter would be right', () => {
    expect(readUpn('Q207000016049')).toEqual({ ok: false, error: { kind: 'upn-check', expected: 'P' } });
  });

  test('counts what was typed', () => {
    expect(readUpn('H92540002500')).toEqual({ ok: false, error: { kind: 'upn-length', length: 12 } });
    expect(readUpn('H9254000250011')).toEqual({ ok: false, error: { kind: 'upn-length', length: 14 } });
    expect(readUpn('')).toEqual({ ok: false, error: { kind: 'upn-length', length: 0 } });
  });

  test('names the letters that cannot stand there', () => {
    expect(readUpn('I92540002500S')).toEqual({ ok: false, error: { kind: 'upn-letters', letters: ['I', 'S'] } });
    expect(readUpn('H9254A0025001')).toEqual({ ok: false, error: { kind: 'upn-letters', letters: ['A'] } });
    expect(readUpn('1925400025001')).toEqual({ ok: false, error: { kind: 'upn-letters', letters: ['1'] } });
    expect(readUpn('H92540002500😀')).toEqual({ ok: false, error: { kind: 'upn-letters', letters: ['😀'] } });
  });

  test('twelve digits have one check letter', () => {
    fc.assert(
      fc.property(digits, (rest) => {
        expect(checked(rest.join(''))).toHaveLength(1);
      }),
    );
  });

  test('notices one wrong digit and two that changed places', () => {
    fc.assert(
      fc.property(digits, fc.integer({ min: 0, max: 10 }), fc.integer({ min: 1, max: 9 }), (rest, place, by) => {
        const [upn = ''] = checked(rest.join(''));
        const wrong = rest.map((digit, index) => (index === place ? (digit + by) % 10 : digit));
        expect(readUpn(upn.charAt(0) + wrong.join(''))).toMatchObject({ ok: false, error: { kind: 'upn-check' } });

        const [first = 0, second = 0] = rest.slice(place, place + 2);
        fc.pre(first !== second);
        const swapped = rest.with(place, second).with(place + 1, first);
        expect(readUpn(upn.charAt(0) + swapped.join(''))).toMatchObject({ ok: false, error: { kind: 'upn-check' } });
      }),
    );
  });
});
