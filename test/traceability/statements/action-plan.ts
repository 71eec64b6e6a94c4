import { people } from '../../../src/case/fields/people.ts';
import { plan } from '../../../src/case/fields/plan.ts';
import { hazardActions, hazards, risk } from '../../../src/case/fields/risk.ts';
import { heldReviews } from '../../../src/case/fields/running.ts';
import { earlierPeriods, extension, reviews, timetable } from '../../../src/case/fields/timetable.ts';
import { asked, askedOfEach, page, printed, profile, rule, type Statement } from '../statement.ts';

/** §9.9 to §9.11: the plan, the limit of time and the risk assessment. */
export const actionPlanStatements: readonly Statement[] = [
  {
    section: '§9.9',
    says: 'There is a detailed action plan, such as a Pastoral Support Plan, an individual learning plan or a Personal Education Plan.',
    binds: 'school',
    answeredBy: [rule('plan.underlying'), asked(plan.underlying), printed('plan')],
  },
  {
    section: '§9.9',
    says: 'Parents and pupil agree to it.',
    binds: 'parent',
    answeredBy: [rule('agree.parent'), rule('plan.pupil-part'), page('sign'), printed('plan')],
  },
  {
    section: '§9.9',
    says: 'It shows a clear way back to full time within four weeks.',
    binds: 'school',
    answeredBy: [
      rule('timetable.back-to-full'),
      rule('timetable.grows'),
      rule('timetable.never-falls'),
      rule('period.longest'),
    ],
  },
  {
    section: '§9.9',
    says: 'The pupil takes an active part in planning, reviewing and judging it.',
    binds: 'school',
    answeredBy: [rule('plan.pupil-part'), asked(plan.pupilPart), asked(plan.pupilView)],
  },
  {
    section: '§9.9',
    says: 'The plan holds the timetable back to full time.',
    binds: 'school',
    answeredBy: [
      rule('plan.nine-items'),
      rule('timetable.reading'),
      asked({ path: 'timetable.week.1.monday' }),
      asked(timetable.fullTimeFrom),
    ],
  },
  {
    section: '§9.9',
    says: 'It says how the risks that were found, and safeguarding, are handled.',
    binds: 'school',
    answeredBy: [rule('plan.nine-items'), asked(plan.riskHandling)],
  },
  {
    section: '§9.9',
    says: 'It holds the dates of the reviews.',
    binds: 'school',
    answeredBy: [rule('plan.nine-items'), rule('review.scheduled'), askedOfEach(reviews, 'on')],
  },
  {
    section: '§9.9',
    says: 'It names the help that goes with the shorter hours.',
    binds: 'school',
    answeredBy: [rule('plan.nine-items'), asked(plan.interventions)],
  },
  {
    section: '§9.9',
    says: 'It says how the pupil takes part in what is offered to all.',
    binds: 'school',
    answeredBy: [rule('plan.nine-items'), asked(plan.universalOffer)],
  },
  {
    section: '§9.9',
    says: 'It says how everyone will know that it worked, and how it ends.',
    binds: 'school',
    answeredBy: [rule('plan.nine-items'), asked(plan.success), asked(plan.exit)],
  },
  {
    section: '§9.9',
    says: 'It names the person in school who is responsible for it.',
    binds: 'school',
    answeredBy: [rule('plan.nine-items'), asked(people.lead)],
  },
  {
    section: '§9.9',
    says: 'It names the senior member of staff who oversees all such plans.',
    binds: 'school',
    answeredBy: [rule('plan.nine-items'), asked(people.senior)],
  },
  {
    section: '§9.9',
    says: 'It says whether learning should be made to measure.',
    binds: 'school',
    answeredBy: [rule('plan.nine-items'), asked(plan.personalised)],
  },
  {
    section: '§9.10',
    says: 'A part-time plan lasts four weeks at most.',
    binds: 'school',
    answeredBy: [rule('period.longest'), asked(timetable.start), asked(timetable.end)],
  },
  {
    section: '§9.10',
    says: 'Where the pupil is still part time as the limit comes near, several professions meet to arrange full time.',
    binds: 'school',
    answeredBy: [
      rule('review.formal-set'),
      rule('review.formal-held'),
      askedOfEach(reviews, 'kind'),
      askedOfEach(heldReviews, 'kind'),
      askedOfEach(heldReviews, 'who'),
    ],
  },
  {
    section: '§9.10',
    says: 'One further period of four weeks at most may follow.',
    binds: 'school',
    answeredBy: [
      rule('period.one-extension'),
      rule('period.extension'),
      asked(timetable.earlier),
      askedOfEach(earlierPeriods, 'sameReason'),
      profile('extension'),
      page('extend'),
    ],
  },
  {
    section: '§9.10',
    says: 'It needs exceptional circumstances, and the parents’ agreement.',
    binds: 'school',
    answeredBy: [
      rule('review.little-progress'),
      rule('period.extension-earned'),
      asked(extension.reason),
      asked(extension.reviewWith),
    ],
  },
  {
    section: '§9.10',
    says: 'The plan is changed, and says why it goes on.',
    binds: 'school',
    answeredBy: [rule('period.extension-earned'), asked(extension.different)],
  },
  {
    section: '§9.10',
    says: 'Where behaviour was behind it, repeating it is rarely right.',
    binds: 'school',
    answeredBy: [rule('behaviour.no-repeat'), askedOfEach(earlierPeriods, 'behaviour')],
  },
  {
    section: '§9.10',
    says: 'Where it failed the first time something else is done, with the ladder of intervention as a guide.',
    binds: 'school',
    answeredBy: [rule('behaviour.no-repeat'), rule('behaviour.ladder'), askedOfEach(earlierPeriods, 'outcome')],
  },
  {
    section: '§9.11',
    says: 'A thorough risk assessment is made before the start.',
    binds: 'school',
    answeredBy: [rule('risk.complete'), asked(risk.assessedOn), printed('risk')],
  },
  {
    section: '§9.11',
    says: 'Safeguarding measures are thought of for the whole time.',
    binds: 'school',
    answeredBy: [rule('risk.review-date'), rule('risk.reviewed'), asked(plan.riskHandling)],
  },
  {
    section: '§9.11',
    says: 'There is a written agreement on who keeps the pupil safe in the hours they would normally be in school.',
    binds: 'parent',
    answeredBy: [
      rule('risk.responsible-adult'),
      ...[risk.adult, risk.adultRelation, risk.adultPhone, risk.adultAgreed, risk.adultAgreedOn].map(asked),
    ],
  },
  {
    section: '§9.11',
    says: 'Step 1: find the hazards.',
    binds: 'school',
    answeredBy: [rule('risk.complete'), askedOfEach(hazards, 'what'), askedOfEach(hazards, 'relevant')],
  },
  {
    section: '§9.11',
    says: 'Step 2: say who may be harmed, and how.',
    binds: 'school',
    answeredBy: [rule('risk.complete'), askedOfEach(hazards, 'who'), askedOfEach(hazards, 'how')],
  },
  {
    section: '§9.11',
    says: 'Step 3: judge the risk and decide on precautions.',
    binds: 'school',
    answeredBy: [
      rule('risk.complete'),
      askedOfEach(hazards, 'likelihoodBefore'),
      askedOfEach(hazards, 'severityBefore'),
      askedOfEach(hazards, 'precautions'),
    ],
  },
  {
    section: '§9.11',
    says: 'Step 4: write down what was found, and do it.',
    binds: 'school',
    answeredBy: [
      rule('risk.complete'),
      rule('risk.actions'),
      ...hazardActions
        .slice(0, 1)
        .flatMap(({ what, owner, by, done }) =>
          [what, owner, by, done].map((field) => asked({ path: `${hazards.path}.r1.${field.path}` })),
        ),
    ],
  },
  {
    section: '§9.11',
    says: 'Step 5: look at it again regularly, and change it where needed.',
    binds: 'school',
    answeredBy: [rule('risk.review-date'), asked(risk.reviewOn)],
  },
  {
    section: '§9.11',
    says: 'It covers the pupil’s safety and wellbeing.',
    binds: 'school',
    answeredBy: [rule('risk.topics'), asked(risk.wellbeing)],
  },
  {
    section: '§9.11',
    says: 'It covers the danger of crime and of substances while the pupil is not in lessons.',
    binds: 'school',
    answeredBy: [rule('risk.topics'), asked(risk.crime), asked(risk.substances)],
  },
];
