import type { CaseRecord } from '../case/record.ts';
import { caseForms } from '../forms/all-forms.ts';
import { schoolForm } from '../forms/school/school-form.ts';
import type { OpenedCase } from '../screens/shared/services.ts';
import type { Commit, OpenAnswers, Pen } from './open-answers.ts';
import { openAnswers } from './open-answers.ts';
import { openJourney } from './open-journey.ts';

/** Opens a case, with its journey. */
export function openCase(
  id: string,
  records: readonly CaseRecord[],
  commit: Commit,
  pen: Pen,
): OpenAnswers & Pick<OpenedCase, 'journey'> {
  const opened = openAnswers(id, records, commit, caseForms, pen);
  return { ...opened, journey: openJourney(opened, caseForms) };
}

/** Opens the school’s facts. */
export const openSchool = (id: string, records: readonly CaseRecord[], commit: Commit, pen: Pen): OpenAnswers =>
  openAnswers(id, records, commit, [schoolForm], pen);
