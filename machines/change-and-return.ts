import { RUNNING } from '../src/arrangements/ids.ts';
import type { Path } from '../src/case/case.ts';
import type { Place } from '../src/case/place.ts';
import type { AskedPlace } from '../src/forms/asked-places.ts';
import { askedAt, placeAfter } from '../src/forms/next-place.ts';
import { isSamePlace, placeToPath } from '../src/forms/place.ts';

/** A change that was begun on a page of checked answers. */
export interface Change {
  readonly from: Place;
  readonly returnTo: Place;
  /** What was asked when it was begun, and on which pages: all else is new. */
  readonly asked: ReadonlySet<Path>;
  readonly pages: ReadonlySet<string>;
}

/** Begins a change at a place, to return to the page it was begun on. */
export const beginChange = (places: readonly AskedPlace[], from: Place, returnTo: Place): Change => ({
  from,
  returnTo,
  asked: new Set(places.flatMap(({ asks }) => asks)),
  pages: new Set(places.map(({ place }) => placeToPath(place))),
});

/**
 * Where Continue leads during a change: along a row that was opened from its list, else to the next page before the page of return
 * that the change has brought and nobody has filled in, else back to that page. A list does not lead to its own rows where they are opened there.
 */
export function placeAfterChange(places: readonly AskedPlace[], at: Place, change: Change): Place {
  const isOpenedFromItsList = askedAt(places, at)?.kind !== 'questions' && at.row !== undefined;
  if (isOpenedFromItsList && at.row !== change.from.row) return placeAfter(places, at) ?? change.returnTo;
  // What is kept on record after the start is never wanted before the pack.
  const road = places.filter(({ place }) => (place.form === RUNNING) === (change.from.form === RUNNING));
  const here = road.findIndex(({ place }) => isSamePlace(place, at));
  const end = road.findIndex(({ place }) => isSamePlace(place, change.returnTo));
  const between = road.slice(here + 1, end === -1 ? road.length : end);
  return between.find((next) => !isRowOf(next, at) && isNewAndOpen(next, change))?.place ?? change.returnTo;
}

const isRowOf = ({ kind, place }: AskedPlace, at: Place): boolean =>
  kind === 'row' && at.row === undefined && place.form === at.form && place.step === at.step;

const isNewAndOpen = ({ empty, unfinished, place }: AskedPlace, { asked, pages }: Change): boolean =>
  empty.some((path) => !asked.has(path)) || (unfinished && !pages.has(placeToPath(place)));

/** Whether a place still belongs to a change: it is a page of the form that is being changed, and not the page of return. */
export const isWithin = (change: Change, place: Place): boolean =>
  place.form === change.from.form && !isSamePlace(place, change.returnTo);
