import { hasSen } from '../../case/care-and-needs.ts';
import type { Field } from '../../case/field.ts';
import { readField } from '../../case/field.ts';
import { agreement } from '../../case/fields/agreement.ts';
import { pattern } from '../../case/fields/pattern.ts';
import { pupil } from '../../case/fields/pupil.ts';
import { clauses } from '../../forms/agreement/clauses.ts';
import { naming } from '../../forms/pupil-name.ts';
import { englishFlexi } from '../../words/parent/english-flexi.ts';
import type { ClauseName } from '../../words/parent/flexi-catalogue.ts';
import type { OfCase } from '../facts.ts';
import type { Block, Cell } from '../model.ts';
import { cellOf } from '../parts/answers.ts';
import { fields, heading, paragraph, subheading } from '../parts/blocks.ts';

const fieldsOfClauses: Readonly<Record<ClauseName, Field<string>>> = {
  ...agreement,
  trips: pattern.trips,
  tests: pattern.tests,
  events: pattern.events,
};

/** Clauses that belong together, under one heading. */
interface ClauseGroup {
  readonly title: string;
  readonly names: readonly ClauseName[];
}

const groups: readonly ClauseGroup[] = [
  { title: 'Learning', names: ['teaching', 'oversight', 'progress', 'sen', 'exams', 'tutors'] },
  { title: 'When something falls on a home day', names: ['trips', 'tests', 'events'] },
  { title: 'Being there, and being safe', names: ['registers', 'absence', 'contacts', 'concerns'] },
  { title: 'Looking at it again, and ending it', names: ['reviews', 'notice', 'disputes'] },
];

/** A clause as it stands in the agreement. */
interface Clause {
  readonly title: string;
  readonly words: Cell;
}

/** A clause under its heading; the one that has no wording of its own has room for names and numbers until it is written. */
const clauseBlocks = ({ title, words }: Clause): readonly Block[] => [
  subheading(title),
  ...(words === null ? fields('', [{ label: 'Names and numbers', value: null }]) : [paragraph(words)]),
];

/** A clause as it was written, or as it stands; the one on extra help stands too while nobody is asked about it yet. */
function wordsOfClause(facts: OfCase, name: ClauseName): Cell {
  const field = fieldsOfClauses[name];
  return name === 'contacts' || facts.case.asks(field.path) ? cellOf(facts, field) : clauses[name](facts.case);
}

/**
 * What is agreed, clause by clause. The clause on extra help stands there where the pupil has, or may have, a special educational need, so
 * that a change of that is a change of the agreement. Source: Herts names it, the clauses are ours; LCC §7, Appendix 7.
 */
export function agreedClauses(facts: OfCase): readonly Block[] {
  const mayNeedHelp = hasSen(facts.case) || readField(facts.case, pupil.send).state === 'none';
  const clause = (name: ClauseName): Clause => ({
    title: naming(englishFlexi.agreement.clauses[name])(facts.case),
    words: wordsOfClause(facts, name),
  });
  return groups.flatMap(({ title, names }) => [
    heading(title),
    ...names
      .filter((name) => name !== 'sen' || mayNeedHelp)
      .map(clause)
      .flatMap(clauseBlocks),
  ]);
}
