import { valueOf } from '../../case/field.ts';
import { plan } from '../../case/fields/plan.ts';
import { reasons } from '../../case/fields/reasons.ts';
import { route } from '../../case/fields/route.ts';
import type { OfCase } from '../facts.ts';
import type { Block } from '../model.ts';
import { answers, rowsOfAnswers, ruled } from '../parts/answers.ts';
import { list, subheading } from '../parts/blocks.ts';
import { kindRows } from '../parts/kind-rows.ts';
import { questionOf } from '../question-of.ts';

/** What the school confirms, a point each: the sentences are too long to stand in one row. */
function confirmed(facts: OfCase): readonly Block[] {
  const ticked = valueOf(facts.case, reasons.confirmed);
  const control = questionOf(facts, reasons.confirmed)?.control;
  if (ticked === undefined || control?.kind !== 'choices')
    return answers(facts, 'What the school confirms', [reasons.confirmed]);
  const items = control.options.filter(({ value }) => ticked.some((one) => one === value)).map(({ label }) => label);
  return [subheading('What the school confirms'), list(items)];
}

/** Why part time, what was tried before, and what the school confirms. Source: LCC Appendix 5, §9.1, §9.4, §9.5; para 66. */
export const reasonsPart = (facts: OfCase): readonly Block[] => [
  ...ruled('Reasons', [
    ...rowsOfAnswers(facts, [route.ends, route.teaches]),
    ...kindRows(facts),
    ...rowsOfAnswers(facts, [
      route.returnFrom,
      route.exclusionRisk,
      reasons.causes,
      reasons.why,
      reasons.adjustments,
      reasons.fullTimeFirst,
      reasons.othersTried,
    ]),
  ]),
  ...confirmed(facts),
  ...answers(facts, 'Support comes first', [plan.sendKept, plan.graduated, reasons.equality, reasons.forBehaviour]),
];
