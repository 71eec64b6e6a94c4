import { CHECK, REMOVE } from '../../forms/place.ts';
import { keepingForm } from '../../forms/school/keeping-form.ts';
import { settingsForm } from '../../forms/school/school-form.ts';
import { hrefTo } from './address.ts';

const OF_THE_SCHOOL = `${settingsForm.id}/`;

/** Whether a place is a page of the school’s facts. */
export const isOfTheSchool = (place: string): boolean => place.startsWith(OF_THE_SCHOOL);

/** The address of a page of the school’s facts: `school/days`; where they are checked is the list of settings. */
export function settingsHref(place: string): string {
  const within = place.slice(OF_THE_SCHOOL.length);
  return hrefTo({ page: 'settings', place: within === CHECK ? '' : within });
}

/** Whether the settings have a page at a place; also one that is not asked just now, or of a row that is gone. */
export function isInSettings(place: string): boolean {
  if (place === '' || place === keepingForm.id) return true;
  const [id, row, page, ...more] = place.split('/');
  const step = settingsForm.steps.find((each) => each.id === id);
  if (step === undefined || more.length > 0) return false;
  if (row === undefined) return true;
  return step.kind === 'list' && (page === REMOVE || step.pages.some((each) => each.id === page));
}
