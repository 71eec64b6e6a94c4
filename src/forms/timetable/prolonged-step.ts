import type { Case } from '../../case/case.ts';
import { valueOf } from '../../case/field.ts';
import { prolonged } from '../../case/fields/medical.ts';
import { timetable } from '../../case/fields/timetable.ts';
import { isOngoing } from '../../case/standing.ts';
import { daysBetween } from '../../domain/iso-date.ts';
import { dateBoxes, lines } from '../controls.ts';
import type { QuestionStep } from '../form.ts';
import { naming } from '../pupil-name.ts';
import { dfe, lcc, ours } from '../sources.ts';

/** The days of four weeks. Source: LCC §9.10. */
const FOUR_WEEKS = 28;

function isLongerThanFourWeeks(c: Case): boolean {
  const start = valueOf(c, timetable.start);
  const end = valueOf(c, timetable.end);
  return start !== undefined && end !== undefined && daysBetween(start, end) >= FOUR_WEEKS;
}

export const prolongedStep: QuestionStep = {
  kind: 'questions',
  id: 'prolonged',
  heading: 'A long-term condition, and more than four weeks',
  inset: 'A few pupils with a long-term condition need longer. There has to be an individual healthcare plan, and regular reviews.',
  questions: [
    {
      field: prolonged.why,
      label: naming((name) => `Why does ${name} need more than four weeks?`),
      short: 'Longer because of a long-term condition',
      control: lines(4),
      missing: naming((name) => `Enter why ${name} needs more than four weeks`),
    },
    {
      field: prolonged.panelConsideredOn,
      label: 'When was a referral to the authority’s medical panel considered?',
      short: 'Medical panel considered on',
      control: dateBoxes,
      optional: true,
      missing: 'Enter the date a referral to the medical panel was considered',
    },
    {
      field: prolonged.authorityConsultedOn,
      label: 'When was the local authority asked for its view?',
      short: 'Local authority consulted on',
      control: dateBoxes,
      optional: true,
      missing: 'Enter the date the local authority was asked for its view',
    },
    {
      field: prolonged.authoritySays,
      label: 'What does it say?',
      short: 'What the local authority says',
      control: lines(3),
      optional: true,
      missing: 'Enter what the local authority says',
    },
  ],
  why: 'It is accepted that a long-term condition can call for longer. Because it is an exception, others should look at it too.',
  source: [dfe('para 67'), lcc('§5(3)'), ours('who else looks at it')],
  when: (c) => isOngoing(c) && isLongerThanFourWeeks(c),
};
