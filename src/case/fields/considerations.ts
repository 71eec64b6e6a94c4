import type { Field } from '../field.ts';
import { choices, date, text, yesNo } from '../readers.ts';

/** What a family may want to get away from. Flexi-schooling is for something, not against it. Source: Herts; ours. */
export const avoidances = ['subject', 'teacher', 'peers', 'sanction', 'none'] as const;

/** What a school goes through before it agrees, in order. Source: Herts names a checklist for schools; the lines are ours, after LCC §7. */
export const schoolChecks = [
  'on-roll',
  'code',
  'unexplained',
  'funding',
  'inspection',
  'exams',
  'staff',
  'authority',
  'review',
] as const;

/** What the head weighs up. Source: Herts names the topics; policy.md 2.5. */
export const considerations = {
  bestInterests: { path: 'considerations.best-interests', schema: text() },
  whyNow: { path: 'considerations.why-now', schema: text() },
  avoids: { path: 'considerations.avoids', schema: choices(avoidances) },
  /** What the parent can give: time, knowledge, a place to learn. */
  capacity: { path: 'considerations.capacity', schema: text() },
  /** Whether school and home together amount to full time. Source: LCC §7. */
  fullTime: { path: 'considerations.full-time', schema: yesNo() },
  /** How learning, assessment and exams hang together. */
  continuity: { path: 'considerations.continuity', schema: text() },
  /** Whether it is settled that the school sets no work for the sessions at home. Source: LCC §7. */
  noSchoolWork: { path: 'considerations.no-school-work', schema: yesNo() },
  /** How, and how often, the school looks at progress. Source: LCC §7; Herts. */
  monitoring: { path: 'considerations.monitoring', schema: text() },
  monitoringEvery: { path: 'considerations.monitoring-every', schema: text() },
  safeguarding: { path: 'considerations.safeguarding', schema: text() },
  /** Where there is a social worker. Source: Herts. */
  socialWorkerView: { path: 'considerations.social-worker-view', schema: text() },
  /** How attendance is coded, and how the head would explain it to an inspector. Source: Herts. */
  attendance: { path: 'considerations.attendance', schema: text() },
  inspection: { path: 'considerations.inspection', schema: text() },
  /** Where there is an EHC plan: whether what its Section F promises stays secured, how, and the early review. Source: Herts; ours. */
  sectionF: { path: 'considerations.section-f', schema: yesNo() },
  sectionFHow: { path: 'considerations.section-f-how', schema: text() },
  earlyReviewOn: { path: 'considerations.early-review-on', schema: date() },
  schoolChecked: { path: 'considerations.school-checked', schema: choices(schoolChecks) },
} as const satisfies Record<string, Field<unknown>>;
