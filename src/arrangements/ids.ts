/**
 * The ids of the forms, in the order of the guidance. A part-time timetable is asked some of them, flexi-schooling others, and both
 * are asked `route`, `pupil`, `people` and `risk`: an arrangement says which it is asked.
 */
export const formIds = [
  'route',
  'pupil',
  'people',
  'request',
  'considerations',
  'decision',
  'reasons',
  'timetable',
  'pattern',
  'home-education',
  'risk',
  'checklist',
  'plan',
  'consent',
  'agreement',
  'notification',
] as const;
export type FormId = (typeof formIds)[number];

/** The form that is filled in after the pack is signed, while the arrangement runs. It is never needed for a signature. */
export const RUNNING = 'running';

/** The forms that are visited, page by page: the school’s facts are copied, and reasons are asked for where the rules find them. */
export const visitedForms = [...formIds, RUNNING] as const;
export type VisitedForm = (typeof visitedForms)[number];

/** Every document there is. Which of them a case’s pack holds, and in which order, its arrangement says. */
export const documentIds = [
  'cover',
  'checklist',
  'consent',
  'plan',
  'attendance',
  'matrix',
  'letter',
  'request',
  'considerations',
  'agreement',
  'outline',
  'risk',
  'notification',
  'parent-checklist',
  'school-checklist',
  'reasons',
  'evidence',
] as const;
export type DocumentId = (typeof documentIds)[number];
