import type { Answers } from '../case/case.ts';
import type { Place } from '../case/place.ts';
import type { Form } from './form.ts';
import type { Gap } from './gaps.ts';
import { gapsOf } from './gaps.ts';
import { walk } from './walk.ts';
import { askedPlaces, isOfTheJourney } from './asked-places.ts';
import { nearestAsked, placesOfForm } from './next-place.ts';
import { casePlace } from './place.ts';

/** The page where a gap can be filled. */
export const placeOfGap = ({ step, row, page }: Gap): Place => ({
  form: step.form.id,
  step: step.step.id,
  ...(row !== undefined && page !== undefined ? { row, page: page.id } : {}),
});

/** Where somebody who opens a case goes on: at the first page that wants an answer, else where all answers are checked. */
export function firstUnanswered(forms: readonly Form[], answers: Answers): Place {
  const places = askedPlaces(forms, answers).filter(({ place }) => isOfTheJourney(place));
  const wanted = unanswered(forms, answers).find(isOfTheJourney) ?? casePlace('check-answers');
  return nearestAsked(forms, places, wanted);
}

/** Where somebody who opens a section starts: at its first page that wants an answer, else where its answers are checked. */
export function sectionEntry(forms: readonly Form[], answers: Answers, form: Form['id']): Place {
  const own = placesOfForm(askedPlaces(forms, answers), form);
  return unanswered(forms, answers).find((place) => place.form === form) ?? own.at(-1)?.place ?? casePlace('tasks');
}

function unanswered(forms: readonly Form[], answers: Answers): readonly Place[] {
  const walked = walk(forms, answers);
  return walked.steps.flatMap((step) => gapsOf(step, walked.case)).map(placeOfGap);
}
