import type { Field } from '../field.ts';
import type { ListField } from '../list.ts';
import { text, yesNo } from '../readers.ts';

/** What is taught at home: a row a subject, or a group of them. Source: LCC Appendix 7. */
export const homeSubjects = {
  path: 'home-subjects',
  row: {
    subject: { path: 'subject', schema: text() },
    who: { path: 'who', schema: text() },
    methods: { path: 'methods', schema: text() },
    resources: { path: 'resources', schema: text() },
  },
} as const satisfies ListField;

/** The rest of the outline of home education. Source: LCC Appendix 7, §7; policy.md 2.5. */
export const homeEducation = {
  /** How the parent shows the school what has been learnt. */
  progress: { path: 'home-education.progress', schema: text() },
  where: { path: 'home-education.where', schema: text() },
  /** Friends, sport and time with others on home days. */
  others: { path: 'home-education.others', schema: text() },
  /** Whether anyone but the parents teaches, and who. */
  tutors: { path: 'home-education.tutors', schema: yesNo() },
  tutorNames: { path: 'home-education.tutor-names', schema: text() },
} as const satisfies Record<string, Field<unknown>>;
