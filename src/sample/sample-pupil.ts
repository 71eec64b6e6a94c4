import { pupil } from '../case/fields/pupil.ts';
import { risk } from '../case/fields/risk.ts';
import { route } from '../case/fields/route.ts';
import { academicYearOf } from '../domain/academic-year.ts';
import type { IsoDate } from '../domain/iso-date.ts';
import type { TypedAnswers } from './typed-rows.ts';

/** Years from birth in March to the September in which Year 8 starts. */
const YEAR_8_AGE = 12;

/** The invented pupil: in Year 8 when the timetable starts, and back after glandular fever. */
export const samplePupil = (start: IsoDate): TypedAnswers => ({
  [route.ends.path]: 'full-time',
  [route.teaches.path]: 'school',
  [route.kind.path]: 'medical-short',
  [pupil.name.path]: 'Robin Example',
  [pupil.knownAs.path]: 'Robin',
  [pupil.dateOfBirth.path]: { day: '14', month: 'March', year: String(academicYearOf(start) - YEAR_8_AGE) },
  [pupil.yearGroup.path]: '8',
  [pupil.upn.path]: 'H925400025001',
  [pupil.send.path]: 'support',
  [pupil.sendNeed.path]: 'Dyslexia. Robin reads well with coloured paper, and has help with spelling twice a week.',
  [pupil.care.path]: ['none'],
  [risk.known.path]: ['none'],
  [pupil.health.path]: 'yes',
  [pupil.healthNeed.path]:
    'Recovering from glandular fever. Robin is no longer ill, but is worn out by midday and needs to rest.',
});
