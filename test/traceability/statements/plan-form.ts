import { agencies, people } from '../../../src/case/fields/people.ts';
import { plan } from '../../../src/case/fields/plan.ts';
import { pupil } from '../../../src/case/fields/pupil.ts';
import { reasons, supports } from '../../../src/case/fields/reasons.ts';
import { heldReviews, running } from '../../../src/case/fields/running.ts';
import { school } from '../../../src/case/fields/school.ts';
import { timetable, weekTargets } from '../../../src/case/fields/timetable.ts';
import { asked, askedOfEach, printed, rule, shown, type Answer, type Statement } from '../statement.ts';

const field = (what: string, ...answeredBy: readonly Answer[]): Statement => ({
  section: 'Appendix 5',
  says: `Field: ${what}.`,
  binds: 'school',
  answeredBy: [...answeredBy, printed('plan')],
});

const example = (says: string, ...answeredBy: readonly Answer[]): Statement => ({
  section: 'Appendix 6',
  says,
  binds: 'school',
  answeredBy,
});

/** Appendices 5 and 6. */
export const planFormStatements: readonly Statement[] = [
  field('name of the school', asked(school.name)),
  field('name of the pupil', asked(pupil.name)),
  field('date of birth', asked(pupil.dateOfBirth)),
  field('date of the first Pastoral Support Plan', asked(plan.firstPsp)),
  field('level of special educational need', asked(pupil.send), asked(pupil.sendNeed)),
  field('in care, CP, CIN or TAC', asked(pupil.care)),
  field('reason for the part-time timetable', asked(reasons.why)),
  field(
    'support already in place',
    askedOfEach(supports, 'what'),
    askedOfEach(supports, 'who'),
    askedOfEach(supports, 'often'),
  ),
  field('agencies involved', askedOfEach(agencies, 'service')),
  field('support for the curriculum at home', asked(plan.homeCurriculum)),
  field('dates of each week', asked(timetable.start), rule('timetable.reading')),
  field('times of each week', asked({ path: 'timetable.week.1.monday' })),
  field('targets of each week', asked(weekTargets(1))),
  field('feedback on each week', askedOfEach(heldReviews, 'notes')),
  {
    section: 'Appendix 5',
    says: 'The plan is reviewed every week.',
    binds: 'school',
    answeredBy: [rule('review.scheduled'), printed('plan')],
  },
  field('with whom it is reviewed', asked(plan.reviewedWith)),
  {
    section: 'Appendix 5',
    says: 'It can be changed each week, as things go well or badly.',
    binds: 'school',
    answeredBy: [
      askedOfEach(heldReviews, 'outcome'),
      askedOfEach(heldReviews, 'notes'),
      rule('review.held'),
      rule('review.moved'),
      asked(running.talkMovedTold),
    ],
  },
  example('The example’s reason is behaviour.', rule('behaviour.not-the-purpose'), asked(reasons.why)),
  example('Its weeks begin on Saturdays.', rule('period.school-days'), asked(timetable.start)),
  example('Its “1:30” can be read in two ways.', rule('timetable.reading'), asked({ path: 'timetable.week.2.monday' })),
  example('Its second and third weeks are the same.', rule('timetable.grows')),
  example(
    'Its last week still ends at 2:15, and no day of full time is set.',
    rule('timetable.back-to-full'),
    asked(timetable.fullTimeFrom),
  ),
  example('Its pupil is born in the year 1001.', rule('pupil.born'), asked(pupil.dateOfBirth)),
  example('Nobody is named who leads it.', rule('plan.nine-items'), asked(people.lead)),
  example(
    'It is reviewed every week with the pupil and a parent, and can change each week.',
    rule('review.scheduled'),
    asked(plan.reviewedWith),
  ),
  example(
    'School and agencies work together for a pupil whose medical needs keep them away.',
    rule('agree.services'),
    askedOfEach(agencies, 'answer'),
  ),
  example(
    'Schools are helped, and pressed, to bring education within reach and barriers down.',
    shown('panel-outcome'),
    shown('section-19'),
  ),
];
