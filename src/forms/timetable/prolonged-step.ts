import { dfe, lcc, ours } from '../../authorities/sources.ts';
import { isOngoing } from '../../case/care-and-needs.ts';
import type { Case } from '../../case/case.ts';
import { valueOf } from '../../case/field.ts';
import { prolonged } from '../../case/fields/medical.ts';
import { route } from '../../case/fields/route.ts';
import { ownProfile, school } from '../../case/fields/school.ts';
import { timetable } from '../../case/fields/timetable.ts';
import { daysBetween } from '../../domain/iso-date.ts';
import { dateBoxes, lines } from '../controls.ts';
import type { QuestionStep } from '../form.ts';
import { naming } from '../pupil-name.ts';

const DAYS_IN_WEEK = 7;

/** The weeks that a medical route allows, and a further period. Source: LCC §5, §9.10. */
const weeksAllowed = { 'medical-short': 4, 'medical-medium': 8, further: 4 } as const;

/** How many weeks the school may agree on, as far as the answers tell; `undefined` off the medical routes, and where there is no limit. */
function weeksOf(c: Case): number | undefined {
  const kind = valueOf(c, route.kind);
  if (kind !== 'medical-short' && kind !== 'medical-medium') return undefined;
  const isFurther = valueOf(c, timetable.extends) === 'yes';
  if (valueOf(c, school.authority) !== 'own') return isFurther ? weeksAllowed.further : weeksAllowed[kind];
  const further = isFurther ? (valueOf(c, ownProfile.extensionWeeks) ?? 0) : 0;
  return further > 0 ? further : valueOf(c, ownProfile.longestWeeks);
}

function isLongerThanAllowed(c: Case): boolean {
  const start = valueOf(c, timetable.start);
  const end = valueOf(c, timetable.end);
  const weeks = weeksOf(c);
  return (
    start !== undefined && end !== undefined && weeks !== undefined && daysBetween(start, end) >= weeks * DAYS_IN_WEEK
  );
}

export const prolongedStep: QuestionStep = {
  kind: 'questions',
  id: 'prolonged',
  heading: 'A long-term condition, and a longer time',
  inset:
    'A few pupils with a long-term condition need longer. There has to be an individual healthcare plan, and regular reviews.',
  questions: [
    {
      field: prolonged.why,
      label: naming((name) => `Why does ${name} need more weeks than others?`),
      short: 'Longer because of a long-term condition',
      control: lines(4),
      missing: naming((name) => `Enter why ${name} needs more weeks than others`),
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
  source: [dfe('para 67'), lcc('§5'), lcc('§5(3)'), ours('who else looks at it')],
  when: (c) => isOngoing(c) && isLongerThanAllowed(c),
};
