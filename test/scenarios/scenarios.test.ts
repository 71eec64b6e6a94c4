import { describe, expect, test } from 'vitest';
import { lincolnshire } from '../../src/authorities/lincolnshire/profile.ts';
import { readField } from '../../src/case/field.ts';
import { pupil } from '../../src/case/fields/pupil.ts';
import { supports } from '../../src/case/fields/reasons.ts';
import { ways } from '../../src/case/fields/route.ts';
import { rowsOf } from '../../src/case/list.ts';
import { openPatternDays, readPattern } from '../../src/case/pattern.ts';
import { readTimetable } from '../../src/case/timetable.ts';
import { weekdayOf } from '../../src/domain/iso-date.ts';
import { caseForms } from '../../src/forms/all-forms.ts';
import { gapsOf } from '../../src/forms/gaps.ts';
import { walk } from '../../src/forms/walk.ts';
import { check } from '../../src/policy/check.ts';
import { day } from '../domain/some-dates.ts';
import { declaredQuestions } from '../forms/declared.ts';
import { situationWith } from '../policy/situation-with.ts';
import { appendix6 } from './appendix-6.ts';
import { flexiDeclined, flexiHeaviest, flexiPlain } from './flexi-plain.ts';
import { heaviest } from './heaviest.ts';
import { medicalMediumPlain } from './medical-medium-plain.ts';
import { medicalShortPlain } from './medical-short-plain.ts';
import { uniqueCase } from './unique-values.ts';

const timetableDays = {
  'medical-short': 20,
  'medical-medium': 40,
  reintegration: 20,
  'exceptional-needs': 20,
  flexi: 0,
} as const;

describe.each([...ways, 'flexi'] as const)('the case of unique values, %s', (kind) => {
  const { answers, values, times } = uniqueCase(kind);
  const asked = walk(caseForms, answers);

  test('answers all that is asked, readably', () => {
    expect(
      asked.steps.flatMap((step) => gapsOf(step, asked.case)).map((gap) => [gap.why, gap.question?.field.path]),
    ).toEqual([]);
    expect(asked.answers).toEqual(answers);
  });

  test('has no text, date or school day twice', () => {
    const words = values.filter((value) => value.unique).map((value) => value.words);
    expect(words.length).toBeGreaterThan(100);
    expect(new Set(words).size).toBe(words.length);
  });

  test('has no two days of the timetable alike, or has none where it is flexi-schooling', () => {
    expect(new Set(times.map(({ start, end }) => `${start} ${end}`)).size).toBe(timetableDays[kind]);
  });
});

describe('the case of unique values of flexi-schooling', () => {
  const { answers, values } = uniqueCase('flexi');
  const c = walk(caseForms, answers).case;

  test('is asked all that only flexi-schooling is, but for what a no brings', () => {
    const flexiForms = [
      'request',
      'considerations',
      'decision',
      'pattern',
      'home-education',
      'agreement',
      'notification',
    ];
    const asked = values.map(({ path }) => path.replace(/\.r\d\./u, '.'));
    const ofFlexi = declaredQuestions
      .filter(({ name }) => flexiForms.includes(name.split('/')[0] ?? ''))
      .map(({ path }) => path);
    expect(ofFlexi.length).toBeGreaterThan(50);
    expect(ofFlexi.filter((path) => !asked.includes(path))).toEqual(['decision.offer']);
  });

  test('puts each session of two weeks in a place, and no two weeks alike', () => {
    const weeks = readPattern(c);
    expect(openPatternDays(weeks)).toEqual([]);
    const words = weeks.map(({ days }) => days.map(({ am, pm }) => `${String(am)} ${String(pm)}`).join(', '));
    expect(new Set(words).size).toBe(2);
  });
});

test.each([
  ['the plain case', '2027-01-07', medicalShortPlain],
  ['the plain case of flexi-schooling', '2026-12-14', flexiPlain],
  ['the declined request', '2026-12-14', flexiDeclined],
  ['the heaviest case of flexi-schooling', '2026-12-14', flexiHeaviest],
])('%s abides by the policy on %s, when it begins', (_, on, answers) => {
  const begun = day(on);
  const decision = { name: 'Robin Fielding', decision: 'agree', on: begun } as const;
  expect(
    check(
      situationWith(
        { case: walk(caseForms, answers).case, authority: lincolnshire, today: begun, decision, others: [] },
        answers,
      ),
    ),
  ).toEqual([]);
});

test.each([
  ['medical-short-plain', medicalShortPlain],
  ['medical-medium-plain', medicalMediumPlain],
  ['heaviest', heaviest],
  ['flexi-plain', flexiPlain],
  ['flexi-declined', flexiDeclined],
  ['flexi-heaviest', flexiHeaviest],
])('%s answers all that is asked, and nothing else', (_, answers) => {
  const { steps, case: c } = walk(caseForms, answers);
  expect(steps.flatMap((step) => gapsOf(step, c)).map(({ why, question }) => [why, question?.field.path])).toEqual([]);
  expect([...answers.keys()].filter((path) => c.get(path) === undefined)).toEqual([]);
});

describe('the example of Appendix 6, as it stands', () => {
  const { case: c, answers, steps } = walk(caseForms, appendix6);

  test('keeps every answer that was typed', () => {
    expect(answers).toEqual(appendix6);
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
    const found = check(
      situationWith(
        { case: c, authority: lincolnshire, today: day('2022-11-21'), decision: undefined, others: [] },
        answers,
      ),
    );
    const rules = found.map((finding) => finding.rule);
    expect(rules).toEqual(expect.arrayContaining(['pupil.born', 'period.school-days', 'review.scheduled']));
  });

  test('leaves much to be answered, among it who leads the plan', () => {
    const missing = steps.flatMap((step) => gapsOf(step, c)).map((gap) => gap.question?.field.path);
    expect(missing).toContain('people.lead');
    expect(missing).toContain('risk.adult');
  });
});
