import type { DocumentId } from './model.ts';

/** What each document is called: on its first line, in the contents, in lists. Staff know the names of the policy's appendices. */
export const documentTitles: Readonly<Record<DocumentId, string>> = {
  cover: 'Part-time timetable pack',
  checklist: 'Checklist for fewer hours in school',
  risk: 'Risk assessment',
  consent: 'Part-time timetable consent form',
  plan: 'Part-time timetable plan',
  attendance: 'Attendance codes',
  matrix: 'Matrix of concern',
  reasons: 'Reasons, breaches and what happened since',
  evidence: 'Evidence page',
};
