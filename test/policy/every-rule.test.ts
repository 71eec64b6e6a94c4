import { describe, expect, test } from 'vitest';
import { allRules } from '../../src/policy/all-rules.ts';
import { agreementBreaks } from './breaks/agreement.ts';
import { attendanceBreaks } from './breaks/attendance.ts';
import { authorityBreaks } from './breaks/authority.ts';
import { behaviourBreaks } from './breaks/behaviour.ts';
import { checklistBreaks } from './breaks/checklist.ts';
import { homeBreaks } from './breaks/home.ts';
import { medicalBreaks } from './breaks/medical.ts';
import { periodBreaks } from './breaks/period.ts';
import { planBreaks } from './breaks/plan.ts';
import { pupilBreaks } from './breaks/pupil.ts';
import { rationaleBreaks } from './breaks/rationale.ts';
import { reviewBreaks } from './breaks/review.ts';
import { riskBreaks } from './breaks/risk.ts';
import { timetableBreaks } from './breaks/timetable.ts';
import type { Breaks } from './breaks/break.ts';
import { findingsOf, passing, rulesOf } from './situations.ts';
import { check } from '../../src/policy/check.ts';

/** How each rule is broken alone. */
const breaks: Breaks = {
  ...agreementBreaks,
  ...attendanceBreaks,
  ...authorityBreaks,
  ...behaviourBreaks,
  ...checklistBreaks,
  ...homeBreaks,
  ...medicalBreaks,
  ...periodBreaks,
  ...planBreaks,
  ...pupilBreaks,
  ...rationaleBreaks,
  ...reviewBreaks,
  ...riskBreaks,
  ...timetableBreaks,
};

test.each(Object.entries(passing))('the passing case %s draws no finding', (_, situation) => {
  expect(check(situation)).toEqual([]);
});

test('every rule has a case that breaks it alone, and no break is of an unknown rule', () => {
  const ids = allRules.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect({ without: ids.filter((id) => (breaks[id] ?? []).length === 0), unknown: Object.keys(breaks).filter((id) => !ids.includes(id)) }).toEqual({ without: [], unknown: [] });
});

describe.each(Object.entries(breaks))('%s', (rule, cases) => {
  test.each(cases)('is broken alone: $title', ({ base, breaks: change, says }) => {
    expect(rulesOf(base, change)).toEqual([rule]);
    expect(findingsOf(base, change).map(({ words }) => words).join(' ')).toMatch(says);
  });

  test.each(cases)('holds near by: $title', ({ base, keeps }) => {
    expect(rulesOf(base, keeps)).toEqual([]);
  });
});
