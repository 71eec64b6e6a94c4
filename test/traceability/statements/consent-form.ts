import { consent, otherSigners } from '../../../src/case/fields/consent.ts';
import { parents } from '../../../src/case/fields/people.ts';
import { plan } from '../../../src/case/fields/plan.ts';
import { pupil } from '../../../src/case/fields/pupil.ts';
import { reasons } from '../../../src/case/fields/reasons.ts';
import { risk } from '../../../src/case/fields/risk.ts';
import { route } from '../../../src/case/fields/route.ts';
import { heldReviews } from '../../../src/case/fields/running.ts';
import { school } from '../../../src/case/fields/school.ts';
import { reviews, timetable } from '../../../src/case/fields/timetable.ts';
import { asked, askedOfEach, page, printed, rule, shown, type Answer, type Statement } from '../statement.ts';

const field = (what: string, ...answeredBy: readonly Answer[]): Statement => ({
  section: 'Appendix 4',
  says: `Field: ${what}.`,
  binds: 'school',
  answeredBy: [...answeredBy, printed('consent')],
});

const undertaking = (binds: 'parent' | 'school', says: string, ...answeredBy: readonly Answer[]): Statement => ({
  section: 'Appendix 4',
  says,
  binds,
  answeredBy: [printed('consent'), ...answeredBy],
});

/** Appendix 4. */
export const consentFormStatements: readonly Statement[] = [
  field('name of the pupil', asked(pupil.name)),
  field('date of the form', asked(consent.talkedThroughOn), page('sign')),
  field('school', asked(school.name)),
  field('start of the part-time timetable', asked(timetable.start)),
  field('level of special educational need', asked(pupil.send), asked(pupil.sendNeed)),
  field('in care, CP, CIN or TAC', asked(pupil.care)),
  field('reason, with reference to the guidance', asked(reasons.why), asked(route.kind)),
  field('number and dates of each week', rule('timetable.reading'), asked(timetable.start)),
  field('times or hours of each week', asked({ path: 'timetable.week.1.monday' })),
  field('date or dates of review', askedOfEach(reviews, 'on'), rule('review.scheduled')),
  field('end of the part-time timetable', asked(timetable.end), rule('period.dated')),
  undertaking('parent', 'The parent understands that it is for a limited time.', rule('period.dated'), page('sign')),
  undertaking(
    'parent',
    'The parent has talked it through with the school.',
    rule('agree.parent'),
    asked(consent.talkedThroughOn),
  ),
  undertaking(
    'parent',
    'The parent is responsible for the child in the hours out of school.',
    rule('risk.responsible-adult'),
    shown('signing-transfers-nothing'),
  ),
  undertaking(
    'parent',
    'The parent sees to it that school work is supervised in those hours.',
    asked(plan.homeCurriculum),
  ),
  undertaking(
    'parent',
    'The parent keeps work going back and forth between school and home.',
    asked(plan.workSet),
    asked(plan.workMarked),
  ),
  undertaking(
    'parent',
    'The parent is responsible for the child’s health and safety out of school.',
    rule('care.arrangements'),
    asked(risk.adult),
  ),
  field(
    'the parent’s signature and its date',
    asked(consent.signer),
    askedOfEach(parents, 'name'),
    page('sign'),
    rule('agree.parent'),
  ),
  undertaking(
    'school',
    'The school watches whether it works.',
    askedOfEach(heldReviews, 'progress'),
    rule('review.formal-held'),
  ),
  undertaking(
    'school',
    'The school holds the review on the agreed day.',
    rule('review.scheduled'),
    askedOfEach(heldReviews, 'on'),
  ),
  undertaking('school', 'The school sets work for home, and marks all that is done.', rule('work.provided')),
  undertaking('school', 'The school stays in touch with the other agencies.', rule('agree.services')),
  field('the head’s signature and its date', page('sign')),
  field(
    'up to three other signatures, with name, role and date',
    askedOfEach(otherSigners, 'name'),
    askedOfEach(otherSigners, 'role'),
  ),
];
