import type { Place } from '../src/case/place.ts';
import type { AskedPlace } from '../src/forms/asked-places.ts';
import { isOfTheJourney } from '../src/forms/asked-places.ts';
import type { Form } from '../src/forms/form.ts';
import { nearestAsked } from '../src/forms/next-place.ts';
import { actPages, isSamePlace } from '../src/forms/place.ts';
import type { Change } from './change-and-return.ts';
import { placeAfterChange } from './change-and-return.ts';
import type { Entrance } from './form-steps.ts';

/** Where one is on the journey, and what has led there. */
export interface JourneyContext {
  readonly forms: readonly Form[];
  /** The places of the journey that are asked. */
  readonly places: readonly AskedPlace[];
  /** Where one is; the router mirrors it in the URL. */
  readonly place: Place;
  /** How the form in question is entered. */
  readonly entrance: Entrance;
  /** The change that was begun on a page of checked answers, while it lasts. */
  readonly change: Change | undefined;
}

/** The asked places that Continue comes by. */
export const ofTheJourney = (places: readonly AskedPlace[]): readonly AskedPlace[] =>
  places.filter(({ place }) => isOfTheJourney(place));

/** A place, or the nearest to it that is asked. */
export const resolved = ({ forms, places }: Pick<JourneyContext, 'forms' | 'places'>, place: Place): Place =>
  nearestAsked(forms, places, place);

/** To be at a place, and to enter its form there. */
export const standAt = (place: Place): Pick<JourneyContext, 'place' | 'entrance'> => ({ place, entrance: place });

/** Where a change goes on: to a question that is new, else back to where it began; nothing where none was begun. */
export function goOnWithChange(context: JourneyContext): Partial<JourneyContext> {
  const { places, place, change } = context;
  if (change === undefined) return {};
  const next = resolved(context, placeAfterChange(places, place, change));
  return { ...standAt(next), change: isSamePlace(next, change.returnTo) ? undefined : change };
}

/** The pages of a case that are no form's, each with its state; without one, one stands at the task list. */
export const pagesWithAState = [
  ['check-answers', 'checkAnswers'],
  ['readiness', 'readiness'],
  ['sign', 'sign'],
  ['pack', 'pack'],
  ['attendance', 'attendance'],
  ['matrix', 'matrix'],
  ['notify', 'notify'],
  ['changes', 'changes'],
  ...actPages.map((page) => [page, 'act'] as const),
] as const;
