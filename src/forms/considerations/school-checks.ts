import type { schoolChecks } from '../../case/fields/considerations.ts';

/** The lines of the school’s checklist. Source: Herts names the checklist, LCC §7 and Appendix 7 most of its duties; the words are ours. */
export const schoolCheckWords: Readonly<Record<(typeof schoolChecks)[number], string>> = {
  'on-roll': 'The pupil is on the admission register from the first agreed day.',
  code: 'The office knows: sessions at home are code C. They count as authorised absence.',
  unexplained: 'A session missed in school without a word is followed up the same day, as for every pupil.',
  funding: 'The pupil normally counts for funding in full as long as they are on the roll. Somebody has checked.',
  inspection: 'The head can explain to an inspector why it is right for this child, and how it is watched over.',
  exams: 'Tests, coursework and exam entries are settled, and who pays for what.',
  staff: 'Class teachers, the office and the safeguarding lead know the days.',
  authority: 'Somebody will e-mail the notification form to the local authority.',
  review: 'A review is in the diary before the first day.',
};
