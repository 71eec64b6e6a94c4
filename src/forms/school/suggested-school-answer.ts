import type { Case, Path } from '../../case/case.ts';
import { valueOf } from '../../case/field.ts';
import { closedDays, school, terms } from '../../case/fields/school.ts';
import { rowField, rowsOf } from '../../case/list.ts';
import { authorityOptions } from './authority-step.ts';

const halfTerms = ['Autumn 1', 'Autumn 2', 'Spring 1', 'Spring 2', 'Summer 1', 'Summer 2'];

function authoritySuggestion(c: Case): string | undefined {
  const code = valueOf(c, school.dfeNumber)?.slice(0, 3);
  if (code === undefined) return undefined;
  return authorityOptions.find(({ laCode }) => laCode === code)?.value ?? 'england';
}

/** What an unanswered answer about the school follows from: the authority from the DfE number, a half-term’s name from its place in the year. */
export function suggestedSchoolAnswer(path: Path, c: Case): string | undefined {
  if (path === school.authority.path) return authoritySuggestion(c);
  const term = rowsOf(c, terms).findIndex((row) => rowField(terms, row, terms.row.name).path === path);
  if (term >= 0) return halfTerms[term % halfTerms.length];
  return rowsOf(c, closedDays).some((row) => rowField(closedDays, row, closedDays.row.what).path === path)
    ? 'INSET day'
    : undefined;
}
