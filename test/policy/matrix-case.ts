import type { Path } from '../../src/case/case.ts';
import type { Typed } from '../../src/case/typed.ts';
import type { Finding } from '../../src/policy/engine/finding.ts';
import type { Indicator } from '../../src/policy/matrix/indicator.ts';
import { matrixOf } from '../../src/policy/matrix/matrix.ts';
import type { Matrix } from '../../src/policy/matrix/matrix.ts';
import { day } from '../domain/some-dates.ts';
import { dateTyped, inSchool } from '../scenarios/typed.ts';
import type { Change, Passing } from './situations.ts';
import { changed } from './situations.ts';

/** Answers that a test changes. */
export type Given = Readonly<Record<Path, Typed | null>>;

/** A finding of a rule; what it says matters to nobody here. */
export const finding = (rule: string, over: Partial<Finding> = {}): Finding => ({
  rule,
  level: 'stop',
  gate: 'sign',
  words: `The rule ${rule} is broken.`,
  because: 'It must hold.',
  path: 'reasons.why',
  source: [],
  mender: 'school',
  ...over,
});

/** A review that was held. */
export const review = (row: string, on: Typed, says: Readonly<Record<string, string>>): Given => ({
  [`held-reviews.${row}`]: row.slice(1),
  [`held-reviews.${row}.on`]: on,
  ...Object.fromEntries(Object.entries(says).map(([field, said]) => [`held-reviews.${row}.${field}`, said])),
});

/** The first Friday: all goes well, and the authority knows. */
const running: Given = {
  ...review('r1', dateTyped('15', '1', '2027'), { engaging: 'yes', progress: 'good', harm: 'no' }),
  'notifications.r1': '1',
  'notifications.r1.on': dateTyped('11', '1', '2027'),
};
export const FRIDAY = day('2027-01-15');

/** The matrix of a passing case in its first week, with something changed. */
export const matrix = (
  base: Passing,
  answers: Given = {},
  { findings = [], ...rest }: Omit<Change, 'answers'> & { readonly findings?: readonly Finding[] } = {},
): Matrix => matrixOf(changed(base, { answers: { ...running, ...answers }, today: FRIDAY, ...rest }), findings);

/** One line of it. */
export const the = (id: string, { indicators }: Matrix): Indicator => {
  const found = indicators.find((one) => one.id === id);
  if (found === undefined) throw new Error(`no indicator ${id}`);
  return found;
};
/** Whether it has a line. */
export const has = (id: string, { indicators }: Matrix): boolean => indicators.some((one) => one.id === id);

/** A last week of the same hours as the first. */
export const noLonger: Given = Object.fromEntries(
  ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'].map((name) => [
    `timetable.week.4.${name}`,
    inSchool('8.45', '12'),
  ]),
);
