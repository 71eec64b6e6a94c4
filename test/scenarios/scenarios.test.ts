import { describe, expect, test } from 'vitest';
import { lincolnshire } from '../../src/authorities/lincolnshire/profile.ts';
import { readField } from '../../src/case/field.ts';
import { pupil } from '../../src/case/fields/pupil.ts';
import { rowsOf } from '../../src/case/list.ts';
import { readTimetable } from '../../src/case/timetable.ts';
import { partTimeRoutes } from '../../src/case/fields/route.ts';
import { supports } from '../../src/case/fields/reasons.ts';
import { weekdayOf } from '../../src/domain/iso-date.ts';
import { caseForms } from '../../src/forms/all-forms.ts';
import { gapsOf } from '../../src/forms/gaps.ts';
import { walk } from '../../src/forms/walk.ts';
import { check } from '../../src/policy/check.ts';
import { day } from '../domain/some-dates.ts';
import { appendix6 } from './appendix-6.ts';
import { heaviest } from './heaviest.ts';
import { medicalMediumPlain } from './medical-medium-plain.ts';
import { medicalShortPlain } from './medical-short-plain.ts';
import { uniqueCase } from './unique-values.ts';

describe.each(partTimeRoutes)('the case of unique values, %s', (kind) => {
  const { answers, values, times } = uniqueCase(kind);
  const asked = walk(caseForms, answers);

  test('answers all that is asked, readably', () => {
    expect(asked.steps.flatMap((step) => gapsOf(step, asked.case)).map((gap) => [gap.why, gap.question?.field.path])).toEqual([]);
    expect(asked.case.answers).toEqual(answers);
  });

  test('has no text, date or school day twice', () => {
    const words = values.filter((value) => value.unique).map((value) => value.words);
    expect(words.length).toBeGreaterThan(100);
    expect(new Set(words).size).toBe(words.length);
  });

  test('has no two days of the timetable alike', () => {
    expect(new Set(times.map(({ start, end }) => `${start} ${end}`)).size).toBe(kind === 'medical-medium' ? 40 : 20);
  });
});

test('the plain case abides by the policy when it begins', () => {
  const begun = day('2027-01-07');
  const decision = { name: 'Robin Fielding', decision: 'agree', on: begun } as const;
  expect(check({ case: walk(caseForms, medicalShortPlain).case, authority: lincolnshire, today: begun, decision, others: [] })).toEqual([]);
});

test.each([
  ['medical-short-plain', medicalShortPlain],
  ['medical-medium-plain', medicalMediumPlain],
  ['heaviest', heaviest],
])('%s answers all that is asked, and nothing else', (_, answers) => {
  const { steps, case: c } = walk(caseForms, answers);
  expect(steps.flatMap((step) => gapsOf(step, c)).map(({ why, question }) => [why, question?.field.path])).toEqual([]);
  expect([...answers.keys()].filter((path) => !c.answers.has(path))).toEqual([]);
});

describe('the example of Appendix 6, as it stands', () => {
  const { case: c, steps } = walk(caseForms, appendix6);

  test('keeps every answer that was typed', () => {
    expect(c.answers).toEqual(appendix6);
    expect(rowsOf(c, supports)).toHaveLength(9);
  });

  test('has a pupil born in 1001 and a first day on a Saturday', () => {
    expect(readField(c, pupil.dateOfBirth)).toMatchObject({ state: 'read', value: '1001-01-01' });
    const start = readTimetable(c)?.start;
    expect(start && weekdayOf(start)).toBe(6);
  });

  test('reads half past one as the afternoon, and so two weeks of the same hours', () => {
    expect(readTimetable(c)?.weeks.map((week) => week.minutesPerOpenDay)).toEqual([270, 330, 330, 375]);
  });

  test('breaks the policy in ways that the rules name', () => {
    const found = check({ case: c, authority: lincolnshire, today: day('2022-11-21'), decision: undefined, others: [] });
    const rules = found.map((finding) => finding.rule);
    expect(rules).toEqual(expect.arrayContaining(['pupil.born', 'period.school-days', 'review.scheduled']));
  });

  test('leaves much to be answered, among it who leads the plan', () => {
    const missing = steps.flatMap((step) => gapsOf(step, c)).map((gap) => gap.question?.field.path);
    expect(missing).toContain('people.lead');
    expect(missing).toContain('risk.adult');
  });
});
