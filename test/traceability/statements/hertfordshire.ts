import { agreement } from '../../../src/case/fields/agreement.ts';
import { considerations } from '../../../src/case/fields/considerations.ts';
import { decision } from '../../../src/case/fields/decision.ts';
import { homeEducation, homeSubjects } from '../../../src/case/fields/home-education.ts';
import { pattern } from '../../../src/case/fields/pattern.ts';
import { people } from '../../../src/case/fields/people.ts';
import { request } from '../../../src/case/fields/request.ts';
import { route } from '../../../src/case/fields/route.ts';
import { flexiEnding, flexiReviews } from '../../../src/case/fields/running.ts';
import { asked, askedOfEach, page, printed, rule, shown, type Statement } from '../statement.ts';

/** Hertfordshire’s announcement. It names topics; what Waymark asks about each is ours. */
export const hertfordshireStatements: readonly Statement[] = [
  {
    section: 'Herts',
    says: 'A decision is well informed, and centred on what is best for the child.',
    binds: 'head',
    answeredBy: [
      rule('flexi.positive-reason'),
      rule('flexi.declarations'),
      asked(considerations.bestInterests),
      printed('considerations'),
    ],
  },
  {
    section: 'Herts',
    says: 'Flexi-schooling differs from elective home education and from a reduced timetable.',
    binds: 'school',
    answeredBy: [asked(route.ends), asked(route.teaches), page('route/not-this-way')],
  },
  {
    section: 'Herts',
    says: 'The law behind it is the parents’ duty in section 7 of the Education Act 1996.',
    binds: 'parent',
    answeredBy: [shown('parents-duty'), rule('flexi.full-time-equivalent')],
  },
  {
    section: 'Herts',
    says: 'Where it is agreed, school and parents each have their part to play.',
    binds: 'school',
    answeredBy: [asked(agreement.teaching), asked(agreement.oversight), printed('agreement')],
  },
  {
    section: 'Herts',
    says: 'Progress is watched.',
    binds: 'school',
    answeredBy: [
      rule('flexi.monitoring'),
      asked(considerations.monitoring),
      asked(considerations.monitoringEvery),
      asked(agreement.progress),
    ],
  },
  {
    section: 'Herts',
    says: 'Safeguarding is thought of.',
    binds: 'school',
    answeredBy: [
      rule('flexi.safeguarding'),
      rule('flexi.significant-risk'),
      asked(considerations.safeguarding),
      asked(agreement.concerns),
    ],
  },
  {
    section: 'Herts',
    says: 'It is clear how learning at home goes.',
    binds: 'parent',
    answeredBy: [
      askedOfEach(homeSubjects, 'methods'),
      askedOfEach(homeSubjects, 'resources'),
      asked(homeEducation.where),
      asked(homeEducation.progress),
      printed('outline'),
    ],
  },
  {
    section: 'Herts',
    says: 'A school weighs up set factors when it is asked.',
    binds: 'head',
    answeredBy: [
      asked(considerations.whyNow),
      asked(considerations.avoids),
      asked(considerations.capacity),
      asked(considerations.continuity),
      printed('considerations'),
    ],
  },
  {
    section: 'Herts',
    says: 'There is more to consider for a pupil with an EHC plan.',
    binds: 'school',
    answeredBy: [
      rule('flexi.ehcp'),
      asked(people.caseworkerToldOn),
      asked(considerations.sectionF),
      asked(considerations.earlyReviewOn),
    ],
  },
  {
    section: 'Herts',
    says: 'There is more to consider for a pupil known to a social worker.',
    binds: 'school',
    answeredBy: [rule('flexi.social-worker'), asked(people.socialWorkerToldOn), asked(considerations.socialWorkerView)],
  },
  {
    section: 'Herts',
    says: 'It is known how attendance is coded.',
    binds: 'school',
    answeredBy: [rule('flexi.code'), page('attendance'), asked(considerations.attendance)],
  },
  {
    section: 'Herts',
    says: 'It is known what inspectors expect.',
    binds: 'school',
    answeredBy: [rule('flexi.positive-reason'), asked(considerations.inspection)],
  },
  {
    section: 'Herts',
    says: 'It is known what it means for the school’s funding.',
    binds: 'school',
    answeredBy: [asked(considerations.schoolChecked), printed('school-checklist')],
  },
  {
    section: 'Herts',
    says: 'A memorandum of understanding makes clear what each side expects.',
    binds: 'school',
    answeredBy: [printed('agreement'), rule('flexi.attachments')],
  },
  {
    section: 'Herts',
    says: 'Checklists for schools and for parents help to plan it, to agree it and to review it.',
    binds: 'school',
    answeredBy: [
      asked(request.parentChecked),
      printed('parent-checklist'),
      asked(considerations.schoolChecked),
      printed('school-checklist'),
    ],
  },
  {
    section: 'Herts',
    says: 'It is voluntary: school and parent both have to agree.',
    binds: 'school',
    answeredBy: [
      rule('flexi.parent-asked'),
      rule('flexi.declarations'),
      rule('flexi.agreed-by-start'),
      rule('flexi.notice'),
      asked(flexiEnding.by),
    ],
  },
  {
    section: 'Herts',
    says: 'The head has full discretion to agree or to decline.',
    binds: 'head',
    answeredBy: [rule('flexi.decided'), asked(decision.outcome), asked(decision.reasons), printed('letter')],
  },
  {
    section: 'Herts',
    says: 'It is for a limited time, and is reviewed regularly.',
    binds: 'school',
    answeredBy: [
      rule('flexi.dated'),
      rule('flexi.review-held'),
      rule('flexi.review-agrees'),
      asked(pattern.reviewOn),
      askedOfEach(flexiReviews, 'nextOn'),
    ],
  },
  {
    section: 'Herts',
    says: 'It is clearly about what the child needs.',
    binds: 'head',
    answeredBy: [rule('flexi.positive-reason'), asked(request.words), asked(request.childView)],
  },
  {
    section: 'Herts',
    says: 'Parents and schools can read the same guidance on the Local Offer.',
    binds: 'authority',
    answeredBy: [],
    onlyAuthority: 'It publishes its guidance; a school has nothing to do for that.',
  },
];
