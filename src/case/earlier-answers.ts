import type { Path } from './case.ts';
import type { Edit } from './edit.ts';
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

const impliedOfPartTime: Readonly<Record<Path, Typed>> = {
  [route.ends.path]: 'full-time',
  [route.teaches.path]: 'school',
};

/** The first schema in which the three questions stand. */
const SCHEMA = 2;

/** What was last chosen before they stood there; what is chosen since implies nothing. */
function earlierKind(edits: Iterable<Edit>): string | undefined {
  const typed = [...edits]
    .filter(({ path, schema }) => path === route.kind.path && schema < SCHEMA)
    .sort((a, b) => (a.at < b.at ? -1 : 1));
  const value = typed.at(-1)?.value;
  return typeof value === 'string' ? value : undefined;
}

/**
 * The answers with those that earlier ones imply. Whatever was once answered, or cleared, in today’s questions has the word.
 * @param edits all edits, the replaced ones too: a kind that is chosen anew does not change what the earlier one implied.
 */
export function withEarlierAnswers(
  answers: ReadonlyMap<Path, Typed>,
  edits: readonly Edit[],
): ReadonlyMap<Path, Typed> {
  const kind = earlierKind(edits);
  if (kind === undefined) return answers;
  const typed = new Set(edits.map(({ path }) => path));
  return new Map([
    ...answers,
    ...Object.entries(implied[kind] ?? impliedOfPartTime).filter(([path]) => !typed.has(path)),
  ]);
}
