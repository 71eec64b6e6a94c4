import type { Place } from '../case/place.ts';
import type { AskedPlace } from './asked-places.ts';
import type { Form, ListStep } from './form.ts';
import { casePages, casePlace, CHECK, isSamePlace, REMOVE } from './place.ts';

/** The places of one form. */
export const placesOfForm = (places: readonly AskedPlace[], form: string): readonly AskedPlace[] =>
  places.filter(({ place }) => place.form === form);

/** The asked place at a place, if it is asked. */
export const askedAt = (places: readonly AskedPlace[], at: Place): AskedPlace | undefined =>
  places.find(({ place }) => isSamePlace(place, at));

/**
 * Where Continue leads inside the forms: along the row's pages and back to its list; otherwise past such rows, and by each that is on the way, to the
 * next step. A form's check page is on no way: sections lead on to each other, and all is checked once, at the end.
 */
export const placeAfter = (places: readonly AskedPlace[], at: Place): Place | undefined => neighbour(places, at, 1);

/** Where Back leads inside the forms: the way of Continue, backwards. */
export const placeBefore = (places: readonly AskedPlace[], at: Place): Place | undefined => neighbour(places, at, -1);

function neighbour(places: readonly AskedPlace[], at: Place, towards: 1 | -1): Place | undefined {
  const here = askedAt(places, at);
  if (here === undefined) return at.row === undefined ? undefined : listOf(at);
  const road = places.filter(
    (each) =>
      each === here || (here.kind === 'row' ? isInRow(each.place, at) : each.kind !== 'row' && each.kind !== 'check'),
  );
  return road[road.indexOf(here) + towards]?.place ?? (here.kind === 'row' ? listOf(at) : undefined);
}

const isInRow = (place: Place, at: Place): boolean =>
  place.form === at.form && place.step === at.step && place.row === at.row;

const listOf = ({ form, step }: Place): Place => ({ form, step });

/** The first page of a row, if the row is there. */
export const firstPageOfRow = (places: readonly AskedPlace[], list: Place, row: string): Place | undefined =>
  places.find(({ place }) => isInRow(place, { ...listOf(list), row }))?.place;

/** A page behind all forms; where the way ends before, its last page. */
const endOf = (places: readonly AskedPlace[], page: Exclude<(typeof casePages)[number], 'tasks'>): Place => {
  const last = places.at(-1);
  return last === undefined || last.kind === 'check' ? casePlace(page) : last.place;
};

/**
 * The place itself where it is asked, else the nearest earlier one that is: an old link, a row that was removed, a page that
 * other answers no longer ask for. The page that asks before a row goes is there as long as its row is. A form or page that
 * nobody knows leads to the task list.
 */
export function nearestAsked(forms: readonly Form[], places: readonly AskedPlace[], wanted: Place): Place {
  if (wanted.form === 'case') {
    const page = casePages.find((known) => known === wanted.step) ?? 'tasks';
    return page === 'tasks' ? casePlace(page) : endOf(places, page);
  }
  if (!forms.some(({ id }) => id === wanted.form)) return casePlace('tasks');
  if (wanted.page === REMOVE && wanted.row !== undefined && firstPageOfRow(places, wanted, wanted.row) !== undefined)
    return wanted;
  const rank = rankIn(forms, wanted);
  const earlier = places.filter(
    ({ place }) => (place.row === undefined || isInRow(place, wanted)) && isAtOrBefore(rankIn(forms, place), rank),
  );
  return (earlier.at(-1) ?? places[0])?.place ?? casePlace('tasks');
}

type Rank = readonly [form: number, step: number, page: number];

function rankIn(forms: readonly Form[], { form, step, page }: Place): Rank {
  const index = forms.findIndex(({ id }) => id === form);
  const steps = forms[index]?.steps ?? [];
  const known = steps.findIndex(({ id }) => id === step);
  const found = steps[known];
  const stepRank = step === CHECK ? steps.length : Math.max(known, 0);
  return [index, stepRank, found?.kind === 'list' && page !== undefined ? pageRank(found, page) : -1];
}

/** A row on the way has one page: what it had besides leads there. */
const pageRank = ({ pages, rowsOnTheWay }: ListStep, page: string): number =>
  rowsOnTheWay === true ? 0 : pages.findIndex(({ id }) => id === page);

const isAtOrBefore = (a: Rank, b: Rank): boolean => (a[0] - b[0] || a[1] - b[1] || a[2] - b[2]) <= 0;
