import type { Field } from '../../case/field.ts';
import { readField } from '../../case/field.ts';
import { agreement } from '../../case/fields/agreement.ts';
import { pattern } from '../../case/fields/pattern.ts';
import { pupil } from '../../case/fields/pupil.ts';
import { hasSen } from '../../case/standing.ts';
import { naming } from '../../forms/pupil-name.ts';
import { englishFlexi } from '../../words/english-flexi.ts';
import type { ClauseName } from '../../words/flexi-catalogue.ts';
import { cellOf } from '../answers.ts';
import { fields, heading, paragraph, subheading } from '../blocks.ts';
import type { Facts } from '../facts.ts';
import type { Block, Cell } from '../model.ts';

const fieldsOfClauses: Readonly<Record<ClauseName, Field<string>>> = { ...agreement, trips: pattern.trips, tests: pattern.tests, events: pattern.events };

/** Clauses that belong together, under one heading. */
interface ClauseGroup {
  readonly title: string;
  readonly clauses: readonly ClauseName[];
}

const groups: readonly ClauseGroup[] = [
  { title: 'Learning', clauses: ['teaching', 'oversight', 'progress', 'sen', 'exams', 'tutors'] },
  { title: 'When something falls on a home day', clauses: ['trips', 'tests', 'events'] },
  { title: 'Being there, and being safe', clauses: ['registers', 'absence', 'contacts', 'concerns'] },
  { title: 'Looking at it again, and ending it', clauses: ['reviews', 'notice', 'disputes'] },
];

/** A clause as it stands in the agreement. */
interface Clause {
  readonly title: string;
  readonly words: Cell;
}

/** The clauses of a group in their order, each under its heading; those still empty as rows to write in, as far as they follow each other. */
function clauseBlocks(clauses: readonly Clause[]): readonly Block[] {
  const blocks: Block[] = [];
  for (const { title, words } of clauses) {
    const last = blocks.at(-1);
    if (words !== null) blocks.push(subheading(title), paragraph(words));
    else if (last?.kind === 'fields') blocks.splice(-1, 1, { ...last, rows: [...last.rows, { label: title, value: null }] });
    else blocks.push(...fields('', [{ label: title, value: null }]));
  }
  return blocks;
}

/**
 * What is agreed, clause by clause. The clause on extra help stands there where the pupil has, or may have, a special educational need, so
 * that a change of that is a change of the agreement. Source: Herts names it, the clauses are ours; LCC §7, Appendix 7.
 */
export function agreedClauses(facts: Facts): readonly Block[] {
  const mayNeedHelp = hasSen(facts.case) || readField(facts.case, pupil.send).state === 'none';
  const clause = (name: ClauseName): Clause => ({ title: naming(englishFlexi.agreement.clauses[name])(facts.case), words: cellOf(facts, fieldsOfClauses[name]) });
  return groups.flatMap(({ title, clauses }) => [heading(title), ...clauseBlocks(clauses.filter((name) => name !== 'sen' || mayNeedHelp).map(clause))]);
}
