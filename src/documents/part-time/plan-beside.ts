import { behaviour } from '../../case/fields/behaviour.ts';
import { medical, panel, prolonged } from '../../case/fields/medical.ts';
import { people } from '../../case/fields/people.ts';
import { plan } from '../../case/fields/plan.ts';
import { pupil } from '../../case/fields/pupil.ts';
import { reasons } from '../../case/fields/reasons.ts';
import { school, schoolDays } from '../../case/fields/school.ts';
import { extension } from '../../case/fields/timetable.ts';
import { openWeekdays } from '../../case/school-calendar.ts';
import { agencyFields } from '../../life/agency-decisions.ts';
import { english } from '../../words/parent/english.ts';
import type { Facts, OfCase } from '../facts.ts';
import type { Block } from '../model.ts';
import { answers, rowsOfAnswers, ruled } from '../parts/answers.ts';
import { heading, paragraph } from '../parts/blocks.ts';
import type { Row } from '../parts/blocks.ts';
import { soonerNote } from '../parts/full-time-sooner.ts';
import { say } from '../parts/parent-words.ts';
import { calendarPart } from '../parts/plan-calendar.ts';
import { agenciesTable, answerCell, professionalsPart } from './plan-agencies.ts';
import { earlierPart } from './plan-period.ts';
import { targetsTable } from './plan-targets.ts';

/** What the health practitioner says; nothing where that is not on record, for they need not agree. */
function practitionerSays(facts: OfCase): readonly Row[] {
  const value = answerCell(facts, agencyFields.practitioner);
  return value === null ? [] : [{ label: 'Health practitioner: answer', value }];
}

/** How the need was shown, by whom, and what was tried on the way. Source: LCC §5.1, §6, §9.1, Appendix 3; para 66. */
const shown = (facts: OfCase): readonly Block[] => [
  ...answers(facts, 'What shows the need', [
    reasons.evidence,
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

/**
 * What stands in the plan and is no part of what is agreed, because it changes without a new agreement: targets, what others were told
 * and say, what shows the need, what came before, facts of pupil and school. Source: LCC Appendix 5, §9.13; the parting is ours.
 */
export const besideThePlan = (facts: Facts): readonly Block[] => [
  heading(english.plan.besideHeading),
  paragraph(say(facts, english.plan.beside)),
  ...soonerNote(facts),
  targetsTable(facts),
  agenciesTable(facts),
  ...professionalsPart(facts),
  ...answers(facts, 'The council’s transport team', [plan.transportToldOn, plan.transportSays, plan.transportNextOn]),
  ...shown(facts),
  ...earlierPart(facts),
  ...answers(facts, 'The review before it went on', [extension.reviewHeldOn, extension.reviewWith]),
  ...answers(facts, 'What the council was asked about the longer time', [
    prolonged.panelConsideredOn,
    prolonged.authorityConsultedOn,
    prolonged.authoritySays,
  ]),
  ...answers(facts, 'Needs and entitlements', [
    pupil.yearGroup,
    pupil.send,
    pupil.sendNeed,
    pupil.care,
    pupil.health,
    pupil.healthNeed,
  ]),
  ...answers(facts, 'Numbers', [pupil.upn, school.dfeNumber, school.phone]),
  ...answers(
    facts,
    'The school’s own day',
    openWeekdays(facts.case).map((weekday) => schoolDays[weekday]),
  ),
  ...calendarPart(facts),
];
