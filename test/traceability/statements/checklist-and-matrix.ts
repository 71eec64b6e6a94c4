import { decisionFields } from '../../../src/case/fields/checklist.ts';
import { people } from '../../../src/case/fields/people.ts';
import { pupil } from '../../../src/case/fields/pupil.ts';
import { risk } from '../../../src/case/fields/risk.ts';
import { heldReviews, running } from '../../../src/case/fields/running.ts';
import { school } from '../../../src/case/fields/school.ts';
import { asked, askedOfEach, page, printed, rule, type Answer, type Statement } from '../statement.ts';

const decision = (says: string, ...answeredBy: readonly Answer[]): Statement => ({
  section: 'Appendix 1',
  says,
  binds: 'head',
  answeredBy: [rule('checklist.complete'), ...answeredBy],
});

const indicator = (says: string, ...answeredBy: readonly Answer[]): Statement => ({
  section: 'Appendix 2',
  says,
  binds: 'authority',
  answeredBy: [page('matrix'), printed('matrix'), ...answeredBy],
});

/** Appendices 1 and 2. */
export const checklistAndMatrixStatements: readonly Statement[] = [
  {
    section: 'Appendix 1',
    says: 'The head, or the senior attendance champion, sees to it that the checklist is filled in.',
    binds: 'head',
    answeredBy: [asked(school.head), asked(school.attendanceChampion), printed('checklist')],
  },
  {
    section: 'Appendix 1',
    says: 'Field: name of the pupil.',
    binds: 'school',
    answeredBy: [asked(pupil.name), printed('checklist')],
  },
  {
    section: 'Appendix 1',
    says: 'Field: date of birth.',
    binds: 'school',
    answeredBy: [asked(pupil.dateOfBirth), rule('pupil.born'), printed('checklist')],
  },
  {
    section: 'Appendix 1',
    says: 'Field: year group.',
    binds: 'school',
    answeredBy: [asked(pupil.yearGroup), printed('checklist')],
  },
  {
    section: 'Appendix 1',
    says: 'Field: school.',
    binds: 'school',
    answeredBy: [asked(school.name), printed('checklist')],
  },
  decision(
    'Decision 1: it is best for the pupil.',
    asked(decisionFields('best-interests').state),
    rule('rationale.best-interests'),
  ),
  decision(
    'Decision 1: the parents understand it, approve of it and agree in writing.',
    asked(decisionFields('best-interests').evidence),
    rule('agree.parent'),
  ),
  decision(
    'Decision 1: for a child in care, or on a CIN or CP plan, the social worker agrees in writing.',
    rule('agree.social-worker'),
  ),
  decision(
    'Decision 2: the risk assessment is done, and what it found is handled.',
    asked(decisionFields('risk-assessment').state),
    rule('risk.complete'),
  ),
  decision(
    'Decision 3: the pupil’s care needs are met when not at school.',
    asked(decisionFields('care-needs').state),
    rule('care.arrangements'),
  ),
  decision(
    'Decision 4: it is for a time, and reviews are set.',
    asked(decisionFields('time-limited').state),
    rule('period.dated'),
    rule('review.scheduled'),
  ),
  decision(
    'Decision 5: the SEND caseworker of a pupil with an EHC plan has been told.',
    asked(decisionFields('ehcp').state),
    rule('agree.send'),
  ),
  decision(
    'Decision 6: health practitioners have been told of health or medical needs.',
    asked(decisionFields('health').state),
    asked(people.practitioner),
    asked(people.practitionerToldOn),
    rule('agree.health'),
  ),
  {
    section: 'Appendix 1',
    says: 'Field: the head’s signature and its date.',
    binds: 'head',
    answeredBy: [page('sign'), printed('checklist')],
  },

  indicator('Green: good practice was followed.', page('readiness')),
  indicator('Green: four weeks at most are planned.', rule('period.longest')),
  indicator(
    'Green: the pupil takes part and gets on.',
    askedOfEach(heldReviews, 'engaging'),
    askedOfEach(heldReviews, 'progress'),
  ),
  indicator(
    'Green: the parent, and every agency concerned, have agreed.',
    rule('agree.parent'),
    rule('agree.services'),
  ),
  indicator('Green: social care has agreed, for a child in care or on a CIN or CP plan.', rule('agree.social-worker')),
  indicator('Green: the SEND officer has agreed, for a pupil with an EHC plan.', rule('agree.send')),
  indicator('Green: there is a plan to add time.', rule('timetable.grows')),
  indicator('Green: it is for a time.', rule('period.dated')),
  indicator('Green: the authority has been told.', rule('la.notified')),
  indicator('Green: social care knows of it, for a child in care.', rule('agree.social-worker-kept')),
  indicator('Green: the risk assessment is done.', rule('risk.complete')),
  indicator('Amber: it goes on for more than eight weeks.', rule('period.one-extension')),
  indicator('Amber: little shows that it gets on.', askedOfEach(heldReviews, 'progress')),
  indicator('Amber: no time has been added.', rule('timetable.grows')),
  indicator(
    'Amber: a parent is unhappy with it, or another agency voices concern.',
    asked(running.concern),
    asked(running.concernSays),
  ),
  indicator(
    'Red: on the evidence it is not used as it should be.',
    rule('rationale.not-exclusion'),
    rule('behaviour.not-the-purpose'),
  ),
  indicator(
    'Red: it is unclear why it was done, and there is no way out of it and no long-term plan.',
    rule('rationale.recorded'),
    rule('plan.nine-items'),
  ),
  indicator(
    'Red: the pupil neither takes part nor gets on.',
    askedOfEach(heldReviews, 'engaging'),
    askedOfEach(heldReviews, 'progress'),
  ),
  indicator('Red: it harms the child.', askedOfEach(heldReviews, 'harm'), rule('review.harm')),
  indicator(
    'Red: the child is known to be at significant risk: sexual exploitation, radicalisation, other abuse.',
    asked(risk.known),
    asked(risk.significant),
  ),
  indicator(
    'Red: the child is in care, or on a CP or CIN plan.',
    asked(pupil.care),
    rule('agree.social-worker'),
    rule('agree.virtual-school'),
  ),
  indicator(
    'Red: the pupil has not attended regularly for some time.',
    rule('attendance.regular'),
    askedOfEach(heldReviews, 'attended'),
    askedOfEach(heldReviews, 'ill'),
  ),
];
