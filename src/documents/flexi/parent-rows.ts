import { parents } from '../../case/fields/people.ts';
import { rowField } from '../../case/list.ts';
import { parentsStep } from '../../forms/people/parents-step.ts';
import type { OfCase } from '../facts.ts';
import { cellOf } from '../parts/answers.ts';
import type { Row } from '../parts/blocks.ts';

const questions = parentsStep.pages.flatMap((page) => page.questions);

/** All that is known of one parent or carer, as rows; empty ones without a row of the list. */
export const parentRows = (facts: OfCase, row: string | undefined): readonly Row[] =>
  questions.map(({ field, short }) => ({
    label: short,
    value: row === undefined ? null : cellOf(facts, rowField(parents, row, field)),
  }));

/** Another parent or carer by name and relation: how to reach them, and where they live, may have to stay unknown to the one who asks. The school’s own file has it. */
export const otherParentRows = (facts: OfCase, row: string): readonly Row[] =>
  [
    { label: 'Name', field: parents.row.name },
    { label: 'Relation to the pupil', field: parents.row.relation },
  ].map(({ label, field }) => ({ label, value: cellOf(facts, rowField<unknown>(parents, row, field)) }));
