import type { About } from '../../arrangements/about.ts';
import { aboutOf } from '../../arrangements/about.ts';
import { arrangementOf } from '../../arrangements/arrangement-of.ts';
import type { Case } from '../../case/case.ts';

/** What a case is instead, where it is no arrangement that Waymark leads through. */
const others: Readonly<Record<Exclude<About, 'part-time' | 'flexi'>, string>> = {
  'home-education': 'Elective home education',
  'alternative-provision': 'Other provision',
  'no-end': 'Not possible: it has no end',
  'school-idea': 'Not possible: no parent asked',
  'off-rolling': 'Not possible: not the parent’s wish',
};

/** What a case is about, in a word or two; `undefined` until its first answers tell. */
export function arrangementWords(c: Case): string | undefined {
  const about = aboutOf(c);
  if (about === undefined) return undefined;
  return about === 'part-time' || about === 'flexi' ? arrangementOf(c).words.listed : others[about];
}
