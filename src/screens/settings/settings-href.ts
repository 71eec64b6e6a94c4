import { CHECK } from '../../forms/place.ts';
import { schoolForm } from '../../forms/school/school-form.ts';
import { hrefTo } from '../shared/address.ts';

const OF_THE_SCHOOL = `${schoolForm.id}/`;

/** Whether a place is a page of the school’s facts. */
export const isOfTheSchool = (place: string): boolean => place.startsWith(OF_THE_SCHOOL);

/** The address of a page of the school’s facts: `school/days`; where they are checked is the list of settings. */
export function settingsHref(place: string): string {
  const within = place.slice(OF_THE_SCHOOL.length);
  return hrefTo({ page: 'settings', place: within === CHECK ? '' : within });
}
