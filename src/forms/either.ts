import { isFlexiRequest } from '../arrangements/arrangement-of.ts';
import type { Case } from '../case/case.ts';
import { aboutPupil } from '../case/pupil-name.ts';
import type { Wording } from './form.ts';

/** Words for a page that both routes share: of a part-time timetable, and of flexi-schooling; each may name the pupil. */
export const either =
  (partTime: (name: string) => string, flexi: (name: string) => string): Extract<Wording, (c: Case) => string> =>
  (c) =>
    aboutPupil(c, isFlexiRequest(c) ? flexi : partTime);
