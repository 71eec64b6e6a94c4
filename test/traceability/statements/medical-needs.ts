import { medical, panel } from '../../../src/case/fields/medical.ts';
import { plan } from '../../../src/case/fields/plan.ts';
import { reasons } from '../../../src/case/fields/reasons.ts';
import { asked, rule, shown, type Statement } from '../statement.ts';

/** Appendix 3. */
export const medicalNeedsStatements: readonly Statement[] = [
  {
    section: 'Appendix 3',
    says: 'A school makes arrangements for pupils with medical conditions: welfare checks, teaching, progress, needs that are not met.',
    binds: 'school',
    answeredBy: [shown('medical-duty'), rule('work.provided')],
  },
  {
    section: 'Appendix 3',
    says: 'The authority arranges suitable education for a child whom illness keeps out of school, full time unless that is not good for them.',
    binds: 'authority',
    answeredBy: [shown('section-19')],
    onlyAuthority: 'A duty of the authority under section 19.',
  },
  {
    section: 'Appendix 3',
    says: 'The courts ask whether the education offered is there, and within the child’s reach.',
    binds: 'authority',
    answeredBy: [shown('section-19')],
    onlyAuthority: 'The test of the authority’s own duty.',
  },
  {
    section: 'Appendix 3',
    says: 'Staff and family work together: plans put reasonable adjustments in place, so that what keeps the child away gets less.',
    binds: 'school',
    answeredBy: [rule('rationale.recorded'), asked(reasons.adjustments), rule('plan.underlying')],
  },
  {
    section: 'Appendix 3',
    says: 'Where more than 15 days are likely to be missed, the school provides education with the family while the authority decides.',
    binds: 'school',
    answeredBy: [rule('work.provided'), rule('medical.panel'), asked(medical.facts), asked(plan.workSet)],
  },
  {
    section: 'Appendix 3',
    says: 'Parents see to their child’s full-time education, and share in regular attendance.',
    binds: 'parent',
    answeredBy: [shown('parents-duty')],
  },
  {
    section: 'Appendix 3',
    says: 'Healthcare plans make clear what is to be done, when and by whom, for body and mind.',
    binds: 'school',
    answeredBy: [rule('plan.healthcare'), asked(plan.underlying)],
  },
  {
    section: 'Appendix 3',
    says: 'The Medical Support Panel is where the authority decides what suitable education can be.',
    binds: 'authority',
    answeredBy: [shown('medical-panel')],
    onlyAuthority: 'The panel is the authority’s.',
  },
  {
    section: 'Appendix 3',
    says: 'The school can refer where a medical barrier is left in spite of its adjustments.',
    binds: 'school',
    answeredBy: [rule('medical.panel'), asked(panel.outcome), asked(panel.stepsTried)],
  },
  {
    section: 'Appendix 3',
    says: 'The panel asks for clear medical evidence that the pupil cannot get to suitable education at the school.',
    binds: 'school',
    answeredBy: [rule('medical.panel'), asked(panel.evidence)],
  },
  {
    section: 'Appendix 3',
    says: 'It also looks at cases of emotionally based school avoidance.',
    binds: 'authority',
    answeredBy: [shown('medical-panel'), asked(reasons.causes)],
  },
  {
    section: 'Appendix 3',
    says: 'What the panel says, the school does thoroughly.',
    binds: 'school',
    answeredBy: [shown('panel-outcome')],
  },
  {
    section: 'Appendix 3',
    says: 'A short time at the Pilgrim Hospital School goes beside the pupil’s own school, which works on the return.',
    binds: 'school',
    answeredBy: [shown('panel-outcome'), asked({ path: 'timetable.week.1.monday' })],
  },
  {
    section: 'Appendix 3',
    says: 'A place there is not the end of the way.',
    binds: 'school',
    answeredBy: [shown('panel-outcome')],
  },
  {
    section: 'Appendix 3',
    says: 'That a pupil does not engage with the school is no ground for a referral.',
    binds: 'school',
    answeredBy: [rule('medical.panel'), asked(panel.ground)],
  },
  {
    section: 'Appendix 3',
    says: 'The ground is that the pupil cannot get to the school’s education, not that the school cannot provide for them; an EHC plan changes nothing in that.',
    binds: 'school',
    answeredBy: [rule('medical.panel'), asked(panel.ground)],
  },
];
