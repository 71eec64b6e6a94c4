import { decisionFields, type Decision } from '../case/fields/checklist.ts';
import { consent, otherSigners } from '../case/fields/consent.ts';
import { plan } from '../case/fields/plan.ts';
import type { IsoDate } from '../domain/iso-date.ts';
import { addDays, formatDate } from '../domain/iso-date.ts';
import { fridayOf, SAMPLE_WEEKS, weekdayBack } from './sample-dates.ts';
import { typedDate, typedRows, type TypedAnswers } from './typed-rows.ts';

const done = (decision: Decision, evidence: string): TypedAnswers => ({
  [decisionFields(decision).state.path]: 'done',
  [decisionFields(decision).evidence.path]: evidence,
});

/** The checklist, how it was talked through, and who signs. */
export function sampleAgreement(today: IsoDate, start: IsoDate): TypedAnswers {
  const talked = weekdayBack(addDays(today, -2));
  return {
    ...done(
      'best-interests',
      `Meeting with Robin, Alex and Jo on ${formatDate(talked)}: all want Robin back among friends, step by step.`,
    ),
    ...done('risk-assessment', `Risk assessment of ${formatDate(talked)}: five hazards looked at, none of them high.`),
    ...done(
      'care-needs',
      'Alex is responsible in those hours and has agreed in writing. Grandma stands in twice a week.',
    ),
    ...done(
      'time-limited',
      `Ends on ${formatDate(fridayOf(start, SAMPLE_WEEKS))}. A talk every Friday, and one meeting before the end.`,
    ),
    [decisionFields('ehcp').state.path]: 'not-applicable',
    ...done('health', 'The GP and the school nurse know about it. The healthcare plan has been updated.'),
    [plan.pupilView.path]: '“I like being back. I hate falling asleep in maths. Mornings are good.”',
    [plan.pupilPart.path]:
      'Robin chose which afternoons come back first, set the targets with Charlie, and comes to every talk.',
    [plan.reviewedWith.path]: 'Robin and Alex or Jo',
    [consent.talkedThroughOn.path]: typedDate(talked),
    [consent.signer.path]: 'r1',
    [consent.objection.path]: 'no',
    ...typedRows(otherSigners, { name: 'Sam Example', role: 'School nurse' }),
  };
}
