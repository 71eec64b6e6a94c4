import { describe, expect, test } from 'vitest';
import { authorities } from '../../src/authorities/authorities.ts';
import { authorityChoices, closedDays, ownProfile, terms } from '../../src/case/fields/school.ts';
import type { ListField } from '../../src/case/list.ts';
import type { Typed } from '../../src/case/typed.ts';
import { bankHoliday } from '../../src/domain/bank-holidays.ts';
import { addDays } from '../../src/domain/iso-date.ts';
import { questionAt } from '../../src/forms/question-at.ts';
import { authorityOptions } from '../../src/forms/school/authority-step.ts';
import { closedDaysStep } from '../../src/forms/school/calendar-steps.ts';
import { schoolForm } from '../../src/forms/school/school-form.ts';
import { suggestedAnswer } from '../../src/forms/suggested-answer.ts';
import { walk } from '../../src/forms/walk.ts';
import { caseHolding } from '../case/case-of.ts';
import { day } from '../domain/some-dates.ts';

const suggestion = (path: string, answers: Readonly<Record<string, Typed>>) =>
  suggestedAnswer(path, caseHolding(new Map(Object.entries(answers))), day('2027-01-07'));

describe('the choice of an authority', () => {
  test('is between the known ones, national guidance and the school’s own', () => {
    expect(authorityOptions.map(({ value }) => value)).toEqual(authorityChoices);
    for (const { id, name, laCode } of authorities) {
      const option = authorityOptions.find(({ value }) => value === id);
      expect(option?.laCode, id).toBe(laCode);
      if (laCode !== undefined) expect(option?.label).toBe(name);
    }
  });

  test.each([
    ['925/4000', 'lincolnshire'],
    ['919 4000', 'hertfordshire'],
    ['3524000', 'england'],
    ['925', undefined],
  ])('is suggested by the DfE number %s: %s', (number, expected) => {
    expect(suggestion('school.authority', { 'school.dfe-number': number })).toBe(expected);
  });

  test.each([
    ['lincolnshire', []],
    ['england', []],
    ['own', ['limits', 'contacts']],
  ])('%s asks for %s', (chosen, expected) => {
    const asked = walk([schoolForm], new Map([['school.authority', chosen]])).steps.map(({ step }) => step.id);
    expect(asked.filter((id) => id === 'limits' || id === 'contacts')).toEqual(expected);
  });
});

test.each([
  ...Object.values(ownProfile).map((field) => field.path),
  ...[terms, closedDays].flatMap((list: ListField) =>
    Object.values(list.row).map((field) => `${list.path}.r1.${field.path}`),
  ),
])('the school is asked for %s', (path) => {
  expect(questionAt(path)?.question?.field.path).toBe(path);
});

describe('the school’s calendar', () => {
  const rows = { 'school.terms.a': '1', 'school.terms.b': '2', 'school.terms.c': '7', 'school.closed-days.d': '1' };

  test('names a half-term by its place in the year, until somebody does', () => {
    expect(['a', 'b', 'c'].map((row) => suggestion(`school.terms.${row}.name`, rows))).toEqual([
      'Autumn 1',
      'Autumn 2',
      'Spring 1',
    ]);
    expect(suggestion('school.terms.gone.name', rows)).toBeUndefined();
    expect(suggestion('school.terms.a.from', rows)).toBeUndefined();
  });

  test('takes a closed day for INSET, until somebody says otherwise', () => {
    expect(suggestion('school.closed-days.d.what', rows)).toBe('INSET day');
    expect(suggestion('school.closed-days.d.on', rows)).toBeUndefined();
  });

  test('tells which bank holidays are known', () => {
    const known = Array.from({ length: 365 }, (_, days) => bankHoliday(addDays(day('2027-01-01'), days)) ?? []).flat();
    const names = known.map((name) => name.replace(/ (bank holiday|\(substitute day\))$/u, '').toLowerCase());
    expect(names).toHaveLength(8);
    const words = (typeof closedDaysStep.intro === 'string' ? closedDaysStep.intro : '').toLowerCase();
    for (const name of names) expect(words).toContain(name);
  });
});
