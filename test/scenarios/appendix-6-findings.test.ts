import { describe, expect, test } from 'vitest';
import { lincolnshire } from '../../src/authorities/lincolnshire/profile.ts';
import type { Answers } from '../../src/case/case.ts';
import type { IsoDate } from '../../src/domain/iso-date.ts';
import { addDays, isoDate, isWeekend } from '../../src/domain/iso-date.ts';
import { caseForms } from '../../src/forms/all-forms.ts';
import { walk } from '../../src/forms/walk.ts';
import type { ParentDecision } from '../../src/life/decisions.ts';
import { check } from '../../src/policy/check.ts';
import type { Finding } from '../../src/policy/engine/finding.ts';
import { sampleAnswers } from '../../src/sample/sample-case.ts';
import { situationWith } from '../policy/situation-with.ts';
import { appendix6 } from './appendix-6.ts';

const day = (text: string): IsoDate => {
  const date = isoDate(text);
  if (date === undefined) throw new Error(`not a date: ${text}`);
  return date;
};

const findingsOf = (answers: Answers, today: IsoDate, decision?: ParentDecision): readonly Finding[] =>
  check(
    situationWith(
      { case: walk(caseForms, answers).case, authority: lincolnshire, today, decision, others: [] },
      answers,
    ),
  );

describe('the example of Appendix 6 is told, on the Monday of its first week,', () => {
  const findings = findingsOf(appendix6, day('2022-11-21'));

  test.each<[string, string, string, RegExp]>([
    ['that behaviour is its reason', 'behaviour.not-the-purpose', 'reasons.causes', /Behaviour is the only reason/u],
    ['that it begins on a Saturday', 'period.school-days', 'timetable.start', /Saturday 19 November 2022/u],
    ['how “1:30” is read', 'timetable.reading', 'timetable.week.2.monday', /Week 2.*“1:30”.*without am or pm.*1:30pm/u],
    ['how “2:15” is read', 'timetable.reading', 'timetable.week.4.monday', /Week 4.*“2:15”.*2:15pm/u],
    [
      'that its second and third weeks are the same',
      'timetable.grows',
      'timetable.week.3.monday',
      /Weeks 2 and 3 have the same hours/u,
    ],
    [
      'that its fourth week still ends early',
      'timetable.back-to-full',
      'timetable.full-time-from',
      /Week 4 still ends at 2:15pm/u,
    ],
    ['that nobody is born in 1001', 'pupil.born', 'pupil.date-of-birth', /1 January 1001/u],
    ['that nobody leads it', 'plan.nine-items', 'people.lead', /Nobody is named as leading/u],
  ])('%s', (_, rule, path, words) => {
    const told = findings.filter((finding) => finding.rule === rule && finding.path === path);
    expect(told.map((finding) => finding.words)).toEqual([expect.stringMatching(words)]);
  });
});

/** The school days of the year from September 2026, one in every four. */
const schoolDays = Array.from({ length: 365 }, (_, days) => addDays(day('2026-09-01'), days))
  .filter((date) => !isWeekend(date))
  .filter((_, index) => index % 4 === 0);

test('the sample pupil’s case is told nothing, on school days throughout a year', () => {
  expect(schoolDays.length).toBeGreaterThan(60);
  for (const today of schoolDays) {
    expect(findingsOf(sampleAnswers(today), today, { name: 'A parent', decision: 'agree', on: today }), today).toEqual(
      [],
    );
  }
});
