import type { DocumentId } from '../../arrangements/ids.ts';

/** What each document is called: on its first line, in the contents, in lists. Staff know the names of the policy's appendices. */
export const documentTitles: Readonly<Record<DocumentId, string>> = {
  cover: 'Cover',
  checklist: 'Checklist for fewer hours in school',
  risk: 'Risk assessment',
  consent: 'Part-time timetable consent form',
  plan: 'Part-time timetable plan',
  attendance: 'Attendance codes',
  matrix: 'Matrix of concern',
  letter: 'Decision letter',
  request: 'The parent’s request for flexi-schooling',
  considerations: 'Considerations and decision',
  agreement: 'Flexi-schooling agreement',
  outline: 'Outline of home education',
  notification: 'Flexi-schooling notification form',
  'parent-checklist': 'Checklist for parents: flexi-schooling',
  'school-checklist': 'Checklist for schools: flexi-schooling',
  reasons: 'Reasons, breaches and what happened since',
  evidence: 'Evidence page',
};
