import { behaviour } from '../../../src/case/fields/behaviour.ts';
import { agencies } from '../../../src/case/fields/people.ts';
import { reasons } from '../../../src/case/fields/reasons.ts';
import { route } from '../../../src/case/fields/route.ts';
import { asked, askedOfEach, profile, rule, type Statement } from '../statement.ts';

/** §6, with its part on behaviour. */
export const reintegrationStatements: readonly Statement[] = [
  {
    section: '§6',
    says: 'In exceptional circumstances it can be used where illness is not the main reason.',
    binds: 'school',
    answeredBy: [asked(route.kind), rule('rationale.best-interests')],
  },
  {
    section: '§6',
    says: 'School, parent and other professionals agree on it together, as a help back into school.',
    binds: 'school',
    answeredBy: [rule('behaviour.professionals'), rule('agree.parent'), askedOfEach(agencies, 'answer')],
  },
  {
    section: '§6',
    says: 'It lasts four weeks at most.',
    binds: 'school',
    answeredBy: [rule('period.longest'), profile('longestPeriod.exceptional-needs')],
  },
  {
    section: '§6',
    says: 'It is watched closely, and meets marked behavioural, emotional or social needs.',
    binds: 'school',
    answeredBy: [rule('review.scheduled'), asked(reasons.causes)],
  },
  {
    section: '§6',
    says: 'It can be part of a planned return after long absence, such as an exclusion or non-attendance.',
    binds: 'school',
    answeredBy: [asked(route.returnFrom)],
  },
  {
    section: '§6',
    says: 'Such a return takes four weeks at most.',
    binds: 'school',
    answeredBy: [rule('period.longest'), profile('longestPeriod.reintegration')],
  },
  {
    section: '§6',
    says: 'For a child in care, in early help or on a social care plan it is the last resort, after other interventions.',
    binds: 'school',
    answeredBy: [rule('agree.others-tried'), asked(reasons.othersTried)],
  },
  {
    section: '§6',
    says: 'Where behaviour challenges, the school looks for needs that are not met.',
    binds: 'school',
    answeredBy: [rule('behaviour.unmet-needs'), asked(behaviour.screened)],
  },
  {
    section: '§6',
    says: 'It then offers an Early Help Assessment.',
    binds: 'school',
    answeredBy: [rule('behaviour.early-help-offered'), asked(behaviour.earlyHelpOffered)],
  },
  {
    section: '§6',
    says: 'Where anxiety, trauma, mental health or a disability such as ADHD or autism is behind it, the Equality Act can bind the school to adjust and to see that the pupil is not worse off.',
    binds: 'school',
    answeredBy: [rule('behaviour.equality'), asked(reasons.equality), asked(reasons.causes)],
  },
  {
    section: '§6',
    says: 'A pupil at risk of exclusion has a Pastoral Support Plan.',
    binds: 'school',
    answeredBy: [rule('plan.psp-required'), asked(route.exclusionRisk)],
  },
  {
    section: '§6',
    says: 'The school follows the Ladder of Intervention.',
    binds: 'school',
    answeredBy: [rule('behaviour.ladder'), asked(behaviour.ladder), profile('ladder')],
  },
  {
    section: '§6',
    says: 'Fewer hours are never the automatic answer; they may exceptionally be a short part of a wider package.',
    binds: 'school',
    answeredBy: [rule('behaviour.package'), rule('behaviour.not-the-purpose')],
  },
  {
    section: '§6',
    says: 'There is evidence that a short time of it is in the pupil’s interest.',
    binds: 'school',
    answeredBy: [rule('behaviour.package'), asked(behaviour.interest)],
  },
  { section: '§6', says: 'The parent agrees to it in full.', binds: 'school', answeredBy: [rule('agree.parent')] },
  {
    section: '§6',
    says: 'It stands in a Pastoral Support Plan with a planned review and a way out.',
    binds: 'school',
    answeredBy: [rule('behaviour.package'), asked(behaviour.planHolds)],
  },
  {
    section: '§6',
    says: 'It is as short as can be, and is reviewed as the Pastoral Support Plan and the ladder say.',
    binds: 'school',
    answeredBy: [rule('behaviour.package'), rule('review.scheduled'), asked(behaviour.planHolds)],
  },
  {
    section: '§6',
    says: 'The school asks the Pupil Reintegration Team for advice.',
    binds: 'school',
    answeredBy: [rule('behaviour.prt-advice'), asked(behaviour.teamAskedOn), profile('contacts.reintegration')],
  },
];
