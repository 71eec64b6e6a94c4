import { medical, panel } from '../../../src/case/fields/medical.ts';
import { plan } from '../../../src/case/fields/plan.ts';
import { pupil } from '../../../src/case/fields/pupil.ts';
import { reasons } from '../../../src/case/fields/reasons.ts';
import { route } from '../../../src/case/fields/route.ts';
import { heldReviews } from '../../../src/case/fields/running.ts';
import { asked, askedOfEach, profile, rule, shown, type Statement } from '../statement.ts';

/** §5 and §5.1. */
export const medicalStatements: readonly Statement[] = [
  {
    section: '§5',
    says: 'It can be considered for a medical condition, where recovery or treatment comes first.',
    binds: 'school',
    answeredBy: [rule('rationale.medical-purpose'), asked(medical.facts), asked(route.kind)],
  },
  {
    section: '§5',
    says: 'Before any cut in hours the school asks whether it can meet the child’s needs in full time.',
    binds: 'school',
    answeredBy: [rule('rationale.full-time-first'), asked(reasons.fullTimeFirst)],
  },
  {
    section: '§5',
    says: 'What is best for the child is weighed first.',
    binds: 'school',
    answeredBy: [rule('rationale.best-interests')],
  },
  {
    section: '§5',
    says: 'One plan may serve all purposes, if it names this child’s needs and what is done about them.',
    binds: 'school',
    answeredBy: [rule('plan.underlying'), asked(plan.underlying), asked(plan.interventions)],
  },
  {
    section: '§5(1)',
    says: 'A child back after illness, and not yet able to do it all, may have short-term changes arranged with the parents.',
    binds: 'school',
    answeredBy: [asked(route.kind), rule('agree.parent')],
  },
  {
    section: '§5(1)',
    says: 'The school plans how it meets the child’s needs in that time.',
    binds: 'school',
    answeredBy: [rule('plan.underlying'), rule('plan.nine-items')],
  },
  {
    section: '§5(1)',
    says: 'A short-term arrangement lasts four weeks at most.',
    binds: 'school',
    answeredBy: [rule('period.longest'), profile('longestPeriod.medical-short')],
  },
  {
    section: '§5(2)',
    says: 'The medium term is for a need nobody expected, from which recovery takes a little longer.',
    binds: 'school',
    answeredBy: [rule('rationale.medical-purpose'), asked(medical.facts)],
  },
  {
    section: '§5(2)',
    says: 'The school plans how it meets the child’s needs in that time too.',
    binds: 'school',
    answeredBy: [rule('plan.underlying'), rule('plan.nine-items')],
  },
  {
    section: '§5(2)',
    says: 'A medium-term plan covers four to eight weeks, and is not for the long term.',
    binds: 'school',
    answeredBy: [
      rule('period.longest'),
      rule('review.medium-midway'),
      askedOfEach(heldReviews, 'parentAgreed'),
      profile('longestPeriod.medical-medium'),
    ],
  },
  {
    section: '§5(3)',
    says: 'A child with a significant medical need that goes on has a healthcare plan, or one that does the same.',
    binds: 'school',
    answeredBy: [rule('plan.healthcare'), asked(medical.facts), asked(plan.underlying)],
  },
  {
    section: '§5(4)',
    says: 'Every child on a part-time timetable has a Pastoral Support Plan, unless another plan states the needs and the way to full time.',
    binds: 'school',
    answeredBy: [rule('plan.underlying'), asked(plan.underlying)],
  },
  {
    section: '§5(4)',
    says: 'A child at risk of exclusion, or back from alternative provision, home education or missing education, has a Pastoral Support Plan.',
    binds: 'school',
    answeredBy: [rule('plan.psp-required'), asked(route.exclusionRisk), asked(route.returnFrom)],
  },
  {
    section: '§5(5)',
    says: 'A child who is likely to have special educational needs beside a medical condition is in the school’s SEND process.',
    binds: 'school',
    answeredBy: [rule('plan.graduated-approach'), asked(plan.graduated), asked(pupil.send)],
  },
  {
    section: '§5.1',
    says: 'A school makes arrangements for pupils with medical conditions of body or mind.',
    binds: 'school',
    answeredBy: [shown('medical-duty'), asked(pupil.health), asked(pupil.healthNeed)],
  },
  {
    section: '§5.1',
    says: 'That means checks on welfare, teaching, following progress, and asking what needs are not met.',
    binds: 'school',
    answeredBy: [
      shown('medical-duty'),
      rule('work.provided'),
      rule('belonging.contact'),
      askedOfEach(heldReviews, 'progress'),
    ],
  },
  {
    section: '§5.1',
    says: 'The authority arranges suitable education for a child who is out of school through illness and would have none.',
    binds: 'authority',
    answeredBy: [shown('section-19')],
    onlyAuthority: 'A duty of the authority under section 19; the school’s part is the referral.',
  },
  {
    section: '§5.1',
    says: 'That education is full time, unless that would not be good for the child.',
    binds: 'authority',
    answeredBy: [shown('section-19')],
    onlyAuthority: 'It binds what the authority arranges.',
  },
  {
    section: '§5.1',
    says: 'Where illness may well cost more than 15 school days, the school considers asking for education on medical grounds.',
    binds: 'school',
    answeredBy: [rule('medical.panel'), asked(medical.facts), profile('panel')],
  },
  {
    section: '§5.1',
    says: 'The Medical Support Panel looks at the request and at how education can be put within reach.',
    binds: 'authority',
    answeredBy: [shown('medical-panel')],
    onlyAuthority: 'The panel is the authority’s.',
  },
  {
    section: '§5.1',
    says: 'A referral is considered once illness has cost 15 school days.',
    binds: 'school',
    answeredBy: [rule('medical.panel'), asked(medical.daysMissed)],
  },
  {
    section: '§5.1',
    says: 'The school can show what it tried first, without success.',
    binds: 'school',
    answeredBy: [rule('medical.panel'), asked(panel.stepsTried)],
  },
  {
    section: '§5.1',
    says: 'A medical barrier is left in spite of reasonable adjustments.',
    binds: 'school',
    answeredBy: [asked(panel.ground), asked(reasons.adjustments)],
  },
  {
    section: '§5.1',
    says: 'The form is complete, signed and dated, and sent by whoever should.',
    binds: 'school',
    answeredBy: [rule('medical.panel'), asked(panel.formSentOn)],
  },
  {
    section: '§5.1',
    says: 'The parent consents to the referral.',
    binds: 'parent',
    answeredBy: [rule('medical.panel'), asked(panel.parentAgreedOn)],
  },
  {
    section: '§5.1',
    says: 'Sound medical evidence goes with it.',
    binds: 'school',
    answeredBy: [rule('medical.panel'), asked(panel.evidence)],
  },
];
