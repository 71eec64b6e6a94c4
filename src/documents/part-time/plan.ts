import { people } from '../../case/fields/people.ts';
import { plan } from '../../case/fields/plan.ts';
import { pupil } from '../../case/fields/pupil.ts';
import { supports } from '../../case/fields/reasons.ts';
import { risk } from '../../case/fields/risk.ts';
import { school } from '../../case/fields/school.ts';
import { english } from '../../words/parent/english.ts';
import type { Facts, OfCase } from '../facts.ts';
import type { Block, Document } from '../model.ts';
import { answers, listCells } from '../parts/answers.ts';
import { heading, paragraph, table } from '../parts/blocks.ts';
import { documentTitles } from '../parts/document-titles.ts';
import { say } from '../parts/parent-words.ts';
import { besideThePlan } from './plan-beside.ts';
import { homeWork } from './plan-home.ts';
import { reasonsPart } from './plan-reasons.ts';
import { reviewsPart } from './plan-reviews.ts';
import { timetablePart } from './plan-timetable.ts';
import { travelPart } from './plan-travel.ts';

const supportTable = (facts: OfCase): Block =>
  table(
    'Support already in place',
    [
      ['Support', 54],
      ['Given by', 26],
      ['How often', 20],
    ],
    listCells(facts, supports, [supports.row.what, supports.row.who, supports.row.often]),
  );

/**
 * What parent and headteacher agree to beside the consent form: aim and way out, help, days and hours, reviews, work at home, safety,
 * travel and meals, who leads, and why. It holds nothing that changes without a new agreement, and no number or address of a family.
 * Source: LCC Appendix 5, §9 end, §9.7 to §9.9.
 */
export const planBody = (facts: OfCase): readonly Block[] => [
  paragraph(say(facts, english.plan.opening)),
  heading('The pupil'),
  ...answers(facts, 'School and pupil', [
    school.name,
    pupil.name,
    pupil.printedName,
    pupil.knownAs,
    pupil.dateOfBirth,
    plan.underlying,
    plan.firstPsp,
  ]),
  ...answers(facts, 'Who leads', [people.lead, people.leadRole, people.senior, people.seniorRole]),
  heading('Why part time'),
  ...reasonsPart(facts),
  heading('Aim and way out'),
  ...answers(facts, 'What the plan is for', [plan.aim, plan.success, plan.exit, plan.pupilView, plan.pupilPart]),
  heading('Support'),
  supportTable(facts),
  ...answers(facts, 'Support that goes with the plan', [
    plan.interventions,
    plan.universalOffer,
    plan.personalised,
    plan.contact,
  ]),
  heading('Timetable back to full time'),
  ...timetablePart(facts),
  heading('Learning at home'),
  ...homeWork(facts),
  heading('Safety, travel and meals'),
  ...answers(facts, 'Safety', [risk.adult, risk.adultRelation, plan.riskHandling]),
  ...travelPart(facts),
  heading('Reviews'),
  ...reviewsPart(facts),
];

/** The plan: everything of Appendix 5, and the nine items of §9.9; what is agreed stands first. Source: LCC Appendix 5, §9.7 to §9.9. */
export const buildPlan = (facts: Facts): Document => ({
  id: 'plan',
  title: documentTitles.plan,
  forParent: true,
  blocks: [...planBody(facts), ...besideThePlan(facts)],
});
