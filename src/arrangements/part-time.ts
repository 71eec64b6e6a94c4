import { consent } from '../case/fields/consent.ts';
import { timetable } from '../case/fields/timetable.ts';
import type { Arrangement } from './arrangement.ts';

/** A part-time timetable. Source: LCC Appendix 1, 2, 4 and 5. */
export const partTime: Arrangement = {
  id: 'part-time',
  forms: ['route', 'pupil', 'people', 'reasons', 'timetable', 'risk', 'checklist', 'plan', 'consent', 'running'],
  documents: ['cover', 'checklist', 'risk', 'consent', 'plan', 'attendance', 'matrix', 'reasons', 'evidence'],
  alone: [],
  signs: [
    { document: 'checklist', role: 'head' },
    { document: 'consent', role: 'parent' },
    { document: 'consent', role: 'head' },
  ],
  parent: consent.signer,
  start: timetable.start,
  words: { title: 'Part-time timetable pack', file: 'part-time-timetable', listed: 'Part-time timetable' },
};
