import type { Case, Path } from '../../../case/case.ts';
import { readField } from '../../../case/field.ts';
import { rowPath } from '../../../case/list.ts';
import type { ListStep, Question } from '../../../forms/form.ts';
import { isMendedBySigning } from '../../../policy/engine/blocks.ts';
import type { Finding } from '../../../policy/engine/finding.ts';
import type { AskedRecord } from './asked-record.ts';
import { askedRecords } from './asked-record.ts';

const shown = (findings: readonly Finding[], isHere: (path: Path) => boolean): readonly Finding[] =>
  findings.filter((finding) => isHere(finding.path) && !isMendedBySigning(finding));

/** What stands beside a question. Where its answer is still to come, Continue will ask for it: that is once enough. */
export function findingsAtQuestion(findings: readonly Finding[], question: Question, c: Case): readonly Finding[] {
  if (question.optional !== true && readField(c, question.field).state === 'none') return [];
  return shown(findings, (path) => path === question.field.path);
}

/**
 * The breaches that are written down beside each question, by its path: a finding leads to the answer it is about, and the box for what
 * happened has to be there. Each stands once on a page.
 */
export function breachesAt(
  findings: readonly Finding[],
  questions: readonly Question[],
  c: Case,
): ReadonlyMap<Path, readonly AskedRecord[]> {
  const seen = new Set<Path>();
  return new Map(
    questions.map((question) => {
      const here = findingsAtQuestion(findings, question, c).filter(({ record }) => record?.kind === 'breach');
      const own = askedRecords(here).filter(({ path }) => !seen.has(path));
      for (const { path } of own) seen.add(path);
      return [question.field.path, own];
    }),
  );
}

/** What stands above a list: what is said of it as a whole. Where rows are still to come, Continue will ask for them. */
export const findingsAtList = (findings: readonly Finding[], step: ListStep, rows: number): readonly Finding[] =>
  rows < step.least ? [] : shown(findings, (path) => path === step.list.path);

/** The breaches that are written down above a list, of what is said of it as a whole: the findings lead there. */
export const breachesAtList = (...at: Parameters<typeof findingsAtList>): readonly AskedRecord[] =>
  askedRecords(findingsAtList(...at).filter(({ record }) => record?.kind === 'breach'));

/** What stands above the weeks of the timetable. Of a day that is open or cannot be read Continue will ask. */
export const findingsAtWeeks = (findings: readonly Finding[], openDays: readonly Path[]): readonly Finding[] =>
  shown(findings, (path) => path.startsWith('timetable.week.')).filter(
    ({ rule, path }) => rule !== 'timetable.reading' || !openDays.includes(path),
  );

/** What stands above the sessions of the flexi-schooling pattern. */
export const findingsAtPattern = (findings: readonly Finding[]): readonly Finding[] =>
  shown(findings, (path) => path.startsWith('pattern.week.'));

/** What stands in the card of a row: what is said of any answer of it. */
export function findingsAtRow(findings: readonly Finding[], step: ListStep, row: string): readonly Finding[] {
  const own = rowPath(step.list, row);
  return shown(findings, (path) => path === own || path.startsWith(`${own}.`));
}
