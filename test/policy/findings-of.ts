import { lincolnshire } from '../../src/authorities/lincolnshire/profile.ts';
import type { Path } from '../../src/case/case.ts';
import type { Typed } from '../../src/case/typed.ts';
import { check } from '../../src/policy/check.ts';
import type { Finding } from '../../src/policy/finding.ts';
import { day } from '../domain/some-dates.ts';
import { caseOf, inSchool, period, schoolWeek, typedDate, week } from '../case/case-of.ts';

/** A case of four weeks that abides by every rule on `TODAY`. 4 January 2027 is a Monday. */
export const soundAnswers: Readonly<Record<Path, Typed>> = {
  'route.kind': 'medical-short',
  'pupil.date-of-birth': typedDate('2015-03-02'),
  ...schoolWeek,
  ...period('2027-01-04', '2027-01-29'),
  'timetable.full-time-from': typedDate('2027-02-01'),
  ...week(1, inSchool('9', '11')),
  ...week(2, inSchool('9', '12')),
  ...week(3, inSchool('9', '1')),
  ...week(4, inSchool('9', '2')),
  'reviews.a': '1',
  'reviews.a.on': typedDate('2027-01-08'),
  'risk.assessed-on': typedDate('2026-12-14'),
  'risk.review-on': typedDate('2027-01-15'),
  'consent.talked-through-on': typedDate('2026-12-15'),
};

export const TODAY = '2026-12-16';

/** What the policy says of the sound case with some answers changed. */
export const findingsOf = (changed: Readonly<Record<Path, Typed>> = {}, today: string = TODAY): readonly Finding[] =>
  check(caseOf(soundAnswers, changed), lincolnshire, day(today));

/** The rules that have something to say, and the answer that each points at. */
export const rulesOf = (changed: Readonly<Record<Path, Typed>>, today?: string): readonly (readonly [string, Path])[] =>
  findingsOf(changed, today).map(({ rule, path }) => [rule, path] as const);
