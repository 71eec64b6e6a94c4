import { prolonged } from '../../../src/case/fields/medical.ts';
import { parents, people } from '../../../src/case/fields/people.ts';
import { plan } from '../../../src/case/fields/plan.ts';
import { reasons } from '../../../src/case/fields/reasons.ts';
import { heldReviews, running } from '../../../src/case/fields/running.ts';
import { extension, reviews, timetable } from '../../../src/case/fields/timetable.ts';
import { asked, askedOfEach, page, printed, profile, rule, type Statement } from '../statement.ts';

/** Paragraphs 65 to 70 of the DfE's guidance, which §1 quotes. */
export const nationalGuidanceStatements: readonly Statement[] = [
  {
    section: 'para 65',
    says: 'Every pupil of compulsory school age has a right to full-time education that fits their age, ability and special needs.',
    binds: 'school',
    answeredBy: [
      rule('rationale.full-time-first'),
      rule('work.full-time-equivalent'),
      rule('work.provided'),
      rule('pupil.below-age'),
    ],
  },
  {
    section: 'para 65',
    says: 'Part of it can be given in another setting, or otherwise than at school.',
    binds: 'authority',
    answeredBy: [rule('timetable.some-school'), asked({ path: 'timetable.week.1.monday' })],
  },
  {
    section: 'para 65',
    says: 'Time taught away from school goes into the register under the code for it.',
    binds: 'school',
    answeredBy: [rule('attendance.code'), page('attendance')],
  },
  {
    section: 'para 66',
    says: 'A part-time timetable is for very exceptional circumstances, in the pupil’s best interests.',
    binds: 'school',
    answeredBy: [rule('rationale.best-interests'), asked(reasons.confirmed)],
  },
  {
    section: 'para 66',
    says: 'It is for a time, and meets this pupil’s own needs.',
    binds: 'school',
    answeredBy: [rule('rationale.recorded'), rule('period.dated'), asked(reasons.why)],
  },
  {
    section: 'para 66',
    says: 'It gives a pupil whom illness keeps from full time as much education as they can manage.',
    binds: 'school',
    answeredBy: [rule('timetable.some-school'), rule('timetable.grows'), rule('work.provided')],
  },
  {
    section: 'para 66',
    says: 'It is not a way to manage behaviour.',
    binds: 'school',
    answeredBy: [rule('behaviour.not-the-purpose'), asked(reasons.forBehaviour)],
  },
  {
    section: 'para 67',
    says: 'The school and the parent with whom the pupil usually lives both agree to it.',
    binds: 'school',
    answeredBy: [
      rule('agree.parent'),
      askedOfEach(parents, 'livesWith'),
      rule('agree.withdrawn'),
      rule('agree.taken-back-how'),
      rule('agree.taken-back-name'),
      rule('review.agrees'),
      asked(running.withdrawnOn),
      askedOfEach(heldReviews, 'parentAgreed'),
      page('sign'),
      page('propose'),
      page('take-back'),
    ],
  },
  {
    section: 'para 67',
    says: 'It has a clear aim, and is part of the pupil’s wider plan for support, health care or return.',
    binds: 'school',
    answeredBy: [rule('plan.clear-aim'), rule('plan.underlying'), asked(plan.aim)],
  },
  {
    section: 'para 67',
    says: 'It is reviewed on set dates, with the pupil and the parents.',
    binds: 'school',
    answeredBy: [
      rule('review.scheduled'),
      rule('review.held'),
      rule('review.heard'),
      askedOfEach(reviews, 'on'),
      askedOfEach(reviews, 'who'),
      askedOfEach(heldReviews, 'pupilWord'),
      askedOfEach(heldReviews, 'parentWord'),
    ],
  },
  {
    section: 'para 67',
    says: 'It lasts no longer than it has to.',
    binds: 'school',
    answeredBy: [
      rule('period.longest'),
      rule('timetable.grows'),
      rule('review.scheduled'),
      rule('review.full-time-sooner'),
      askedOfEach(heldReviews, 'fullTimeFrom'),
      rule('period.shortest'),
      rule('period.sooner'),
    ],
  },
  {
    section: 'para 67',
    says: 'It has an end date that fits the pupil.',
    binds: 'school',
    answeredBy: [rule('period.dated'), asked(timetable.end)],
  },
  {
    section: 'para 67',
    says: 'After the end the pupil is expected full time, at school or in alternative provision.',
    binds: 'school',
    answeredBy: [
      rule('timetable.back-to-full'),
      rule('period.over'),
      asked(timetable.fullTimeFrom),
      asked(running.fullTimeOn),
    ],
  },
  {
    section: 'para 67',
    says: 'It can be made longer, but only out of a review.',
    binds: 'school',
    answeredBy: [
      rule('period.extension-earned'),
      rule('review.formal-held'),
      asked(timetable.extends),
      asked(extension.reviewHeldOn),
    ],
  },
  {
    section: 'para 67',
    says: 'A few pupils with a long-term condition may need it for long.',
    binds: 'school',
    answeredBy: [
      rule('period.prolonged-exception'),
      ...[prolonged.why, prolonged.panelConsideredOn, prolonged.authorityConsultedOn].map(asked),
    ],
  },
  {
    section: 'para 68',
    says: 'A social worker is kept informed, and involved.',
    binds: 'school',
    answeredBy: [rule('agree.social-worker-kept'), asked(people.socialWorker), asked(people.socialWorkerToldOn)],
  },
  {
    section: 'para 69',
    says: 'A timetable for a pupil with an EHC plan is talked over with the authority.',
    binds: 'school',
    answeredBy: [rule('agree.send'), asked(people.caseworker), asked(people.caseworkerToldOn), profile('gates.ehcp')],
  },
  {
    section: 'para 69',
    says: 'The support in that plan is then reviewed quickly.',
    binds: 'authority',
    answeredBy: [rule('agree.send'), asked(people.supportReviewAskedOn)],
  },
  {
    section: 'para 70',
    says: 'Time that was agreed as not in school is an absence, and is registered as one.',
    binds: 'school',
    answeredBy: [rule('attendance.code'), page('attendance'), printed('attendance')],
  },
  {
    section: 'para 70',
    says: 'The code is C2, or X for a pupil not of compulsory school age.',
    binds: 'school',
    answeredBy: [rule('attendance.code'), profile('codes.partTime'), profile('codes.notOfAge')],
  },
  {
    section: 'para 70',
    says: 'The code stands only for time in which the pupil is not expected.',
    binds: 'school',
    answeredBy: [rule('attendance.code'), page('attendance')],
  },
];
