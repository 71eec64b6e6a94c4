import { describe, expect, test } from 'vitest';
import { mergeRecords } from '../../src/case/merge-records.ts';
import type { CaseRecord } from '../../src/case/record.ts';
import { personInWords, staffIn, withoutPerson, withPerson, withPersonAs } from '../../src/case/staff.ts';

const ines = { name: 'Ines Alder', role: 'SENCO' };
const pat = { name: 'Pat Headley', role: 'Headteacher' };
const record = (...staff: readonly (typeof ines)[]): CaseRecord => ({ kind: 'staff', staff: [...staff] });

describe('who works here', () => {
  test('is nobody where nobody was remembered, and the later of two lists', () => {
    expect(staffIn([])).toEqual([]);
    expect(staffIn(mergeRecords([record(ines, pat)], [record(pat)]))).toEqual([pat]);
  });

  test('is each there once by name and role, however they are typed', () => {
    const staff = [ines];
    expect(withPerson(staff, { name: ' INES  alder', role: 'senco ' })).toBe(staff);
    expect(withPerson(staff, { ...ines, role: 'Headteacher' })).toHaveLength(2);
    expect(withPerson(staff, pat)).toEqual([ines, pat]);
  });

  test('may have another name or role, in the same place, and still once', () => {
    const head = { ...ines, role: 'Headteacher' };
    expect(withPersonAs([ines, pat], ines, head)).toEqual([head, pat]);
    expect(withPersonAs([ines, pat, head], ines, head)).toEqual([head, pat]);
    expect(withPersonAs([ines, pat], ines, { ...ines, role: 'Senco' })).toEqual([{ ...ines, role: 'Senco' }, pat]);
  });

  test('can be removed', () => {
    expect(withoutPerson([ines, pat], { ...ines })).toEqual([pat]);
    expect(withoutPerson([ines], pat)).toEqual([ines]);
  });

  test('is told in one line', () => {
    expect(personInWords(ines)).toBe('Ines Alder, SENCO');
  });
});
