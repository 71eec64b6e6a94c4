import { valueOf } from '../../case/field.ts';
import { behaviour } from '../../case/fields/behaviour.ts';
import { medical, panel } from '../../case/fields/medical.ts';
import { people } from '../../case/fields/people.ts';
import { plan } from '../../case/fields/plan.ts';
import { reasons } from '../../case/fields/reasons.ts';
import { route } from '../../case/fields/route.ts';
import { agencyFields } from '../../life/agency-decisions.ts';
import type { OfCase } from '../facts.ts';
import type { Block } from '../model.ts';
import { answers, rowsOfAnswers, ruled } from '../parts/answers.ts';
import { list, subheading } from '../parts/blocks.ts';
import type { Row } from '../parts/blocks.ts';
import { kindRows } from '../parts/kind-rows.ts';
import { questionOf } from '../question-of.ts';
import { answerCell } from './plan-agencies.ts';

/** What the school confirms, a point each: the sentences are too long to stand in one row. */
function confirmed(facts: OfCase): readonly Block[] {
  const ticked = valueOf(facts.case, reasons.confirmed);
  const control = questionOf(facts, reasons.confirmed)?.control;
  if (ticked === undefined || control?.kind !== 'choices')
    return answers(facts, 'What the school confirms', [reasons.confirmed]);
  const items = control.options.filter(({ value }) => ticked.some((one) => one === value)).map(({ label }) => label);
  return [subheading('What the school confirms'), list(items)];
}

/** What the health practitioner says; nothing where that is not on record, for they need not agree. */
function practitionerSays(facts: OfCase): readonly Row[] {
  const value = answerCell(facts, agencyFields.practitioner);
  return value === null ? [] : [{ label: 'Health practitioner: answer', value }];
}

/** Why part time, and what was done before. Source: LCC Appendix 5, §5.1, §6, §9.1, §9.4, §9.5; para 66. */
export const reasonsPart = (facts: OfCase): readonly Block[] => [
  ...ruled('Reasons', [
    ...rowsOfAnswers(facts, [route.ends, route.teaches]),
    ...kindRows(facts),
    ...rowsOfAnswers(facts, [
      route.returnFrom,
      route.exclusionRisk,
      reasons.causes,
      reasons.why,
      reasons.evidence,
      reasons.adjustments,
      reasons.fullTimeFirst,
      reasons.othersTried,
    ]),
  ]),
  ...confirmed(facts),
  ...answers(facts, 'Support comes first', [plan.sendKept, plan.graduated, reasons.equality, reasons.forBehaviour]),
  ...answers(facts, 'One part of wider support', [
    behaviour.interest,
    behaviour.planHolds,
    behaviour.screened,
    behaviour.earlyHelpOffered,
    behaviour.teamAskedOn,
    behaviour.ladder,
  ]),
  ...ruled('Health', [
    ...rowsOfAnswers(facts, [medical.facts, medical.daysMissed, people.practitioner, people.practitionerToldOn]),
    ...practitionerSays(facts),
  ]),
  ...answers(facts, 'The medical panel', [
    panel.stepsTried,
    panel.evidence,
    panel.ground,
    panel.outcome,
    panel.formSentOn,
    panel.parentAgreedOn,
  ]),
];
