import type { Case, Path } from '../../case/case.ts';
import { wordsOf } from '../../forms/form.ts';
import { questionAt } from '../../forms/question-at.ts';

/** So many names say which change it was; the rest are counted. */
const NAMED = 3;

/** The name of an answer, or of the page or list that holds it. */
function nameOfPath(path: Path, c: Case): string {
  const at = questionAt(path);
  return at?.question?.short ?? (at === undefined ? path : wordsOf(at.step.heading, c));
}

/** What has changed since a signature, by name: `Aim; Days and hours of each week; and 2 more`. */
export function changedSince(paths: readonly Path[], c: Case): string {
  const names = [...new Set(paths.map((path) => nameOfPath(path, c)))];
  const more = names.length - NAMED;
  return [...names.slice(0, NAMED), ...(more > 0 ? [`and ${String(more)} more`] : [])].join('; ');
}
