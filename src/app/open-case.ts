import { caseForms } from '../forms/all-forms.ts';
import { schoolForm } from '../forms/school/school-form.ts';
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

/** Opens the school’s facts. */
export const openSchool = (id: string, loaded: Loaded, commit: Commit, pen: Pen): OpenAnswers =>
  openAnswers(id, loaded, commit, [schoolForm], pen);
