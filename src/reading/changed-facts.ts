import type { Answers, Path } from '../case/case.ts';
import { rowPath } from '../case/list.ts';
import type { Typed } from '../case/typed.ts';
import { isBlank, isSameTyped } from '../case/typed.ts';
import { gapsOf } from '../forms/gaps.ts';
import { schoolForm } from '../forms/school/school-form.ts';
import { walk } from '../forms/walk.ts';

const forms = [schoolForm];

/** The keys of the lists’ rows. */
const rowKeys = (answers: Answers): readonly Path[] =>
  walk(forms, answers).steps.flatMap((asked) =>
    asked.kind === 'list' ? asked.rows.map((row) => `${asked.step.list.path}.${row.id}`) : [],
  );

const isSame = (had: Typed | undefined, has: Typed): boolean =>
  had === undefined ? isBlank(has) : isSameTyped(had, has);

/** A fact that is another now; `null` where a row is gone. */
type ChangedFact = readonly [Path, Typed | null];

/**
 * What a case would take over from the settings: the school’s facts that are others there, and `null` for the rows that are gone. Half a fact
 * is no fact: nothing that cannot be read, nothing of a row that is not finished, and no row is gone before the settings are whole.
 */
export function changedFacts(settings: Answers, inCase: Answers): readonly ChangedFact[] {
  const facts = walk(forms, settings);
  const gaps = facts.steps.flatMap((step) => gapsOf(step, facts.case));
  const half = gaps.flatMap(({ step, row, question }) =>
    row !== undefined && step.kind === 'list' ? [rowPath(step.step.list, row)] : (question?.field.path ?? []),
  );
  const { answers } = facts;
  const other = [...answers].filter(
    ([path, typed]) =>
      !isSame(inCase.get(path), typed) && !half.some((part) => path === part || path.startsWith(`${part}.`)),
  );
  const gone = gaps.length > 0 ? [] : rowKeys(inCase).filter((path) => !answers.has(path));
  return [...other, ...gone.map((path) => [path, null] as const)];
}

/** The answers of a case once it has taken the facts over. */
export function withFacts(answers: Answers, facts: readonly ChangedFact[]): Answers {
  const gone = new Set(facts.filter(([, typed]) => typed === null).map(([path]) => path));
  const taken = facts.flatMap(([path, typed]): [Path, Typed][] => (typed === null ? [] : [[path, typed]]));
  return new Map([...[...answers].filter(([path]) => !gone.has(path)), ...taken]);
}
