import type { Path } from './case.ts';
import { route } from './fields/route.ts';
import type { Typed } from './typed.ts';

/**
 * What an answer of schema 1 says of questions that schema 2 asks before it: until then one question told the arrangements apart, and a
 * kind of part-time timetable said that it ends in full time and that the school provides the work.
 */
const implied: Readonly<Record<string, Readonly<Record<Path, Typed>>>> = {
  flexi: { [route.ends.path]: 'lasting', [route.teaches.path]: 'parent' },
  'home-education': { [route.ends.path]: 'leaves' },
};

const impliedOfPartTime: Readonly<Record<Path, Typed>> = { [route.ends.path]: 'full-time', [route.teaches.path]: 'school' };

/**
 * The answers with those that earlier ones imply. Whatever was once answered, or cleared, in today’s questions has the word.
 * @param known the paths at which anything was ever typed.
 */
export function withEarlierAnswers(answers: ReadonlyMap<Path, Typed>, known: ReadonlySet<Path>): ReadonlyMap<Path, Typed> {
  const kind = answers.get(route.kind.path);
  if (typeof kind !== 'string') return answers;
  return new Map([...answers, ...Object.entries(implied[kind] ?? impliedOfPartTime).filter(([path]) => !known.has(path))]);
}
