import type { Place } from '../case/place.ts';
import type { AskedPlace } from './asked-places.ts';
import type { Form } from './form.ts';
import { nearestAsked } from './next-place.ts';
import { casePlace } from './place.ts';

/** Where somebody who opens a case goes on: at the first page that wants an answer, else where all answers are checked. */
export const firstUnanswered = (forms: readonly Form[], places: readonly AskedPlace[]): Place =>
  nearestAsked(forms, places, places.find(({ wanting }) => wanting)?.place ?? casePlace('check-answers'));
