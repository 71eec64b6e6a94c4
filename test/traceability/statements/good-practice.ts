import { agencies, people } from '../../../src/case/fields/people.ts';
import { plan } from '../../../src/case/fields/plan.ts';
import { pupil } from '../../../src/case/fields/pupil.ts';
import { reasons } from '../../../src/case/fields/reasons.ts';
import { risk } from '../../../src/case/fields/risk.ts';
import { running } from '../../../src/case/fields/running.ts';
import { asked, askedOfEach, page, printed, profile, rule, type Statement } from '../statement.ts';

/** §9, but for the plan, the limit of time and the risk assessment. */
export const goodPracticeStatements: readonly Statement[] = [
  {
    section: '§9',
    says: 'There is a plan form with what a good arrangement needs.',
    binds: 'school',
    answeredBy: [printed('plan')],
  },
  { section: '§9', says: 'There is a consent form for the parent.', binds: 'parent', answeredBy: [printed('consent')] },
  {
    section: '§9',
    says: 'There is a checklist for the head, or the senior member of staff who oversees the arrangement.',
    binds: 'head',
    answeredBy: [printed('checklist'), asked(people.senior)],
  },
  {
    section: '§9.1',
    says: 'The reason is clear, and there is evidence that fewer hours will help this pupil.',
    binds: 'school',
    answeredBy: [rule('rationale.recorded'), asked(reasons.why), asked(reasons.evidence)],
  },
  {
    section: '§9.1',
    says: 'All reasonable adjustments have been considered.',
    binds: 'school',
    answeredBy: [rule('rationale.recorded'), asked(reasons.adjustments)],
  },
  {
    section: '§9.1',
    says: 'A detailed Early Help Assessment shows wider needs, and which support from outside they call for.',
    binds: 'school',
    answeredBy: [rule('plan.early-help-assessment')],
  },
  {
    section: '§9.1',
    says: 'Another plan may stand in its place: a healthcare plan, an EHC plan, a plan for emotional school avoidance.',
    binds: 'school',
    answeredBy: [rule('plan.early-help-assessment'), rule('plan.underlying'), asked(plan.underlying)],
  },
  {
    section: '§9.2',
    says: 'Without the parents’ permission the school does not go on with it: that could be an exclusion, and keep the pupil from learning.',
    binds: 'school',
    answeredBy: [
      rule('agree.parent'),
      rule('agree.refused'),
      rule('agree.not-begun'),
      rule('period.between'),
      asked(running.inFullTime),
      asked(running.partDays),
    ],
  },
  {
    section: '§9.3',
    says: 'The parent has signed, and the paper is on file, before the timetable starts.',
    binds: 'school',
    answeredBy: [rule('agree.by-start'), rule('agree.parent'), printed('consent')],
  },
  {
    section: '§9.3',
    says: 'Where the parent does not agree it cannot begin.',
    binds: 'school',
    answeredBy: [rule('agree.refused'), page('sign')],
  },
  {
    section: '§9.3',
    says: 'The school then thinks about other interventions.',
    binds: 'school',
    answeredBy: [rule('agree.refused')],
  },
  {
    section: '§9.4',
    says: 'For a child in care, or with special educational needs, everything else has been tried first.',
    binds: 'school',
    answeredBy: [rule('agree.others-tried'), asked(reasons.othersTried)],
  },
  {
    section: '§9.4',
    says: 'For a child in care it never begins without the Virtual School’s written agreement.',
    binds: 'school',
    answeredBy: [
      rule('agree.virtual-school'),
      asked(people.virtualSchoolAnswer),
      asked(people.virtualSchoolHow),
      asked(people.careBasis),
      asked(people.responsible),
      asked(people.responsibleAnswer),
      asked(people.responsibleHow),
    ],
  },
  {
    section: '§9.5',
    says: 'A pupil who likely has special educational needs beside a medical condition is in the SEND process.',
    binds: 'school',
    answeredBy: [rule('plan.graduated-approach'), asked(plan.graduated)],
  },
  {
    section: '§9.5',
    says: 'Support for special educational needs goes on untouched.',
    binds: 'school',
    answeredBy: [rule('plan.send-support-kept'), asked(plan.sendKept)],
  },
  {
    section: '§9.6',
    says: 'For a pupil in early help or known to social care a multi-agency review meeting is held before the start.',
    binds: 'school',
    answeredBy: [
      rule('agree.meeting'),
      asked(people.meetingOn),
      asked(people.meetingWith),
      asked(people.meetingOutcome),
    ],
  },
  {
    section: '§9.6',
    says: 'For a pupil on a child protection plan the social worker agrees in writing.',
    binds: 'professionals',
    answeredBy: [
      rule('agree.social-worker'),
      asked(people.socialWorkerAnswer),
      asked(people.socialWorkerAnsweredOn),
      asked(people.socialWorkerHow),
      profile('gates.cp'),
    ],
  },
  {
    section: '§9.7',
    says: 'There is enough work, fit for the pupil, for all the time out of school.',
    binds: 'school',
    answeredBy: [rule('work.provided'), asked(plan.homeCurriculum)],
  },
  {
    section: '§9.7',
    says: 'For a pupil well enough, work at home and in school together are full time.',
    binds: 'school',
    answeredBy: [rule('work.full-time-equivalent'), asked(plan.fullTimeTogether)],
  },
  {
    section: '§9.7',
    says: 'The school thinks about how work is provided and sent home.',
    binds: 'school',
    answeredBy: [rule('work.provided'), asked(plan.workSet)],
  },
  {
    section: '§9.7',
    says: 'The school thinks about how work is marked, with feedback that helps.',
    binds: 'school',
    answeredBy: [rule('work.provided'), asked(plan.workMarked)],
  },
  {
    section: '§9.7',
    says: 'The pupil is kept in mind and belongs: they stay in touch with the class and with key staff.',
    binds: 'school',
    answeredBy: [rule('belonging.contact'), asked(plan.contact)],
  },
  {
    section: '§9.8',
    says: 'What it means for travel neither puts the pupil at a disadvantage nor keeps them from learning.',
    binds: 'school',
    answeredBy: [rule('travel.fair'), asked(plan.travel), asked(plan.travelFair)],
  },
  {
    section: '§9.8',
    says: 'Free school meals still reach the pupil.',
    binds: 'school',
    answeredBy: [rule('meals.fair'), asked(pupil.freeSchoolMeals), asked(plan.meals)],
  },
  {
    section: '§9.12',
    says: 'The school thinks about how parents are helped while the child is at home, and what that asks of the family.',
    binds: 'school',
    answeredBy: [rule('home.parent-support'), asked(risk.parentSupport)],
  },
  {
    section: '§9.13',
    says: 'Every service that is involved consents.',
    binds: 'professionals',
    answeredBy: [
      rule('agree.services'),
      askedOfEach(agencies, 'service'),
      askedOfEach(agencies, 'informedOn'),
      askedOfEach(agencies, 'answer'),
      askedOfEach(agencies, 'answeredOn'),
      askedOfEach(agencies, 'how'),
      askedOfEach(agencies, 'chasedOn'),
    ],
  },
  {
    section: '§9.13',
    says: 'Where professionals disagree, their concerns are talked over before the start.',
    binds: 'school',
    answeredBy: [
      rule('agree.services'),
      rule('agree.asked-again'),
      askedOfEach(agencies, 'discussedOn'),
      askedOfEach(agencies, 'outcome'),
    ],
  },
  {
    section: '§9.14',
    says: 'Time out of school is registered as authorised absence, C2, unless another code such as I applies.',
    binds: 'school',
    answeredBy: [rule('attendance.code'), page('attendance'), printed('attendance'), profile('codes.partTime')],
  },
  {
    section: '§9.14',
    says: 'Code B is not for unsupervised learning, nor for school work at home.',
    binds: 'school',
    answeredBy: [rule('attendance.code'), page('attendance')],
  },
  {
    section: '§9',
    says: 'The parent agrees to the plan and to its hours.',
    binds: 'parent',
    answeredBy: [rule('agree.parent'), page('sign')],
  },
  {
    section: '§9',
    says: 'The school keeps a copy that the parent has signed.',
    binds: 'school',
    answeredBy: [page('pack'), printed('consent')],
  },
  {
    section: '§9',
    says: 'Without the parent’s agreement there is no part-time timetable.',
    binds: 'school',
    answeredBy: [rule('agree.parent'), rule('agree.refused'), rule('agree.withdrawn')],
  },
];
