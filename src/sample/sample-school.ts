import { school, schoolDays, weekdays } from '../case/fields/school.ts';
import type { TypedAnswers } from './typed-rows.ts';

/** An invented school. Its telephone number is one of those kept for fiction. */
export const sampleSchool: TypedAnswers = {
  [school.name.path]: 'Larkfen Example Academy',
  [school.dfeNumber.path]: '925/9999',
  [school.authority.path]: 'lincolnshire',
  [school.phone.path]: '01632 960001',
  [school.head.path]: 'Morgan Example',
  [school.attendanceChampion.path]: 'Sasha Example',
  ...Object.fromEntries(
    weekdays.map((day) => [
      schoolDays[day].path,
      { start: '8:45am', end: '3:15pm', morning: '8:50am', afternoon: '1:05pm' },
    ]),
  ),
};
