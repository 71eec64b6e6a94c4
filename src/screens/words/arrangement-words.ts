import type { Arrangement } from '../../case/arrangement.ts';
import { arrangementOf, isDeclined } from '../../case/arrangement.ts';
import type { Case } from '../../case/case.ts';

const names: Readonly<Record<Arrangement, string>> = {
  'part-time': 'Part-time timetable',
  flexi: 'Flexi-schooling',
  'home-education': 'Elective home education',
  'alternative-provision': 'Other provision',
  'no-end': 'Not possible: it has no end',
  'school-idea': 'Not possible: no parent asked',
  'off-rolling': 'Not possible: not the parent’s wish',
};

/** What a case is about, in a word or two; `undefined` until its first answers tell. */
export function arrangementWords(c: Case): string | undefined {
  const arrangement = arrangementOf(c);
  if (isDeclined(c)) return 'Flexi-schooling, declined';
  return arrangement && names[arrangement];
}
