import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Field } from '../../src/case/field.ts';
import { readField, readTyped, valueOf } from '../../src/case/field.ts';
import { agreement } from '../../src/case/fields/agreement.ts';
import { consent, otherSigners } from '../../src/case/fields/consent.ts';
import { considerations } from '../../src/case/fields/considerations.ts';
import { decision } from '../../src/case/fields/decision.ts';
import { homeEducation, homeSubjects } from '../../src/case/fields/home-education.ts';
import { notification } from '../../src/case/fields/notification.ts';
import { pattern } from '../../src/case/fields/pattern.ts';
import { agencies, parents, people } from '../../src/case/fields/people.ts';
import { plan } from '../../src/case/fields/plan.ts';
import { pupil } from '../../src/case/fields/pupil.ts';
import { reasons, supports } from '../../src/case/fields/reasons.ts';
import { request } from '../../src/case/fields/request.ts';
import { hazardActions, hazards, risk, whereabouts } from '../../src/case/fields/risk.ts';
import { route } from '../../src/case/fields/route.ts';
import { flexiEnding, flexiReviews } from '../../src/case/fields/running.ts';
import { school, schoolDays } from '../../src/case/fields/school.ts';
import { reviews, timetable } from '../../src/case/fields/timetable.ts';
import { date, text } from '../../src/case/readers.ts';
import { caseOf, typedDate } from './case-of.ts';

const name: Field<string> = { path: 'pupil.name', schema: text() };
const born = { path: 'pupil.date-of-birth', schema: date() };

/** Every field outside lists, and every field of a row. */
type Fields = Readonly<Record<string, Field<unknown>>>;
const groups: readonly Fields[] = [
  agreement,
  consent,
  considerations,
  decision,
  flexiEnding,
  homeEducation,
  notification,
  pattern,
  people,
  plan,
  pupil,
  reasons,
  request,
  risk,
  route,
  school,
  schoolDays,
  timetable,
];
const lists: readonly { readonly row: Fields }[] = [
  agencies,
  flexiReviews,
  hazards,
  homeSubjects,
  otherSigners,
  parents,
  reviews,
  supports,
  whereabouts,
];
const singles = groups.flatMap((group) => Object.values(group));
const ofRows = lists.map((list) => Object.values(list.row));
const ofActions = hazardActions.flatMap((action): Field<unknown>[] => Object.values(action));

describe('readField', () => {
  test('nothing typed, or spaces alone, is none', () => {
    expect(readField(caseOf(), name)).toEqual({ state: 'none' });
    expect(readField(caseOf({ 'pupil.name': ' \n' }), name)).toEqual({ state: 'none' });
    expect(readField(caseOf({ 'pupil.date-of-birth': { day: '', month: ' ', year: '' } }), born)).toEqual({
      state: 'none',
    });
  });

  test('what can be read keeps what was typed beside it', () => {
    const typed = { day: '4', month: 'jan', year: '2027' };
    expect(readField(caseOf({ 'pupil.date-of-birth': typed }), born)).toEqual({
      state: 'read',
      typed,
      value: '2027-01-04',
    });
  });

  test('what cannot be read is kept, with the reason', () => {
    const typed = { day: '31', month: '2', year: '2027' };
    const c = caseOf({ 'pupil.date-of-birth': typed });
    expect(readField(c, born)).toEqual({ state: 'unreadable', typed, why: { kind: 'date-impossible' } });
    expect(valueOf(c, born)).toBeUndefined();
  });

  test('an answer of another shape has a reason too', () => {
    expect(readField(caseOf({ 'pupil.name': ['a'] }), name)).toMatchObject({
      state: 'unreadable',
      why: { kind: 'wrong-shape' },
    });
    expect(readField(caseOf({ 'pupil.date-of-birth': '4 January 2027' }), born)).toMatchObject({ state: 'unreadable' });
  });

  test('a field with a name of the language itself is only a field', () => {
    expect(
      valueOf(
        caseOf({ 'pupil.date-of-birth': { ...(typedDate('2027-01-04') as Record<string, string>), constructor: 'x' } }),
        born,
      ),
    ).toBe('2027-01-04');
  });
});

describe('the fields', () => {
  test('no two have the same path', () => {
    const paths = singles.map(({ path }) => path);
    expect(new Set(paths).size).toBe(paths.length);
    for (const fields of [...ofRows, ofActions])
      expect(new Set(fields.map(({ path }) => path)).size).toBe(fields.length);
  });

  test('whatever is typed into them, each gives a value or a reason', () => {
    const word = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('school', 'yes', '9', '31', '\u0000', 'javascript:alert(1)', '\uD83D', '1\t2\n3'),
    );
    const boxes = fc.dictionary(
      fc.constantFrom('day', 'month', 'year', 'start', 'end', 'morning', 'afternoon', 'where', '__proto__'),
      word,
    );
    const typed = fc.oneof(word, fc.array(word, { maxLength: 4 }), boxes);
    fc.assert(
      fc.property(fc.constantFrom(...singles, ...ofRows.flat(), ...ofActions), typed, (field, given) => {
        const result = readTyped(field, given);
        expect(result.ok || typeof result.error.kind === 'string').toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});
