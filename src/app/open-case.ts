import { caseForms } from '../forms/all-forms.ts';
import { keepingForm } from '../forms/school/keeping-form.ts';
import { settingsForm } from '../forms/school/school-form.ts';
import type { OpenedCase } from '../screens/shared/services.ts';
import type { Commit, Loaded, OpenAnswers, Pen } from './open-answers.ts';
import { openAnswers } from './open-answers.ts';
import { openJourney } from './open-journey.ts';

/** Opens a case, with its journey. */
export function openCase(
  id: string,
  loaded: Loaded,
  commit: Commit,
  pen: Pen,
): OpenAnswers & Pick<OpenedCase, 'journey'> {
  const opened = openAnswers(id, loaded, commit, caseForms, pen);
  return { ...opened, journey: openJourney(opened, caseForms) };
}

/** Opens the settings: the school’s facts and its people, and how long it keeps its cases. */
export const openSchool = (id: string, loaded: Loaded, commit: Commit, pen: Pen): OpenAnswers =>
  openAnswers(id, loaded, commit, [settingsForm, keepingForm], pen);
