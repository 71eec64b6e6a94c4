import type { Place } from '../case/place.ts';
import { caseForms } from './all-forms.ts';
import type { ActPage } from './place.ts';
import { actPages, casePlace, pathToPlace, placeToPath } from './place.ts';
import { declaredNumber } from './section-number.ts';

type Declared = readonly { readonly id: string }[];

const stepsOf = (form: string): Declared => caseForms.find(({ id }) => id === form)?.steps ?? [];

function pagesOfRows(form: string, step: string): Declared {
  const found = caseForms.find(({ id }) => id === form)?.steps.find(({ id }) => id === step);
  return found?.kind === 'list' ? found.pages : [];
}

/** What is not declared stays as it is: `check`, `remove`, the pages of a case. */
const numbered = (declared: Declared, id: string): string => String(declaredNumber(declared, id) ?? id);

const named = (declared: Declared, part: string): string => declared[Number(part) - 1]?.id ?? part;

/** The page of all that can be done with an arrangement; in an address, the page of one act stands below it. */
const CHANGES = 'changes/';

const actAt = ({ form, step }: Place): ActPage | undefined =>
  form === 'case' ? actPages.find((page) => page === step) : undefined;

/** The number of an act among all there are, open or not: the same for every pupil. */
export const numberOfAct = (page: ActPage): number => actPages.indexOf(page) + 1;

/**
 * A place as the part of the URL that follows `#/case/<id>/`: `sign`, `pupil/1`, `pupil/check`, `risk/2/<row>/3`, `changes/4`. Addresses
 * stand in the browser’s history, and the id of a step, or of an act, may say what only some pupils have; so steps, acts, and the pages of
 * a row, go by their number.
 */
export function placeToAddress(place: Place): string {
  const { form, step, row, page } = place;
  const act = actAt(place);
  if (act !== undefined) return `${CHANGES}${String(numberOfAct(act))}`;
  return placeToPath({
    form,
    step: numbered(stepsOf(form), step),
    ...(row === undefined || page === undefined ? {} : { row, page: numbered(pagesOfRows(form, step), page) }),
  });
}

/** The place that a part of a URL names, by numbers or, as it was written before, by ids; nothing where it has no such shape. */
export function addressToPlace(address: string): Place | undefined {
  const act = address.startsWith(CHANGES) ? actPages[Number(address.slice(CHANGES.length)) - 1] : undefined;
  if (act !== undefined) return casePlace(act);
  const read = pathToPlace(address);
  if (read === undefined) return undefined;
  const { form, row, page } = read;
  const step = named(stepsOf(form), read.step);
  return {
    form,
    step,
    ...(row === undefined || page === undefined ? {} : { row, page: named(pagesOfRows(form, step), page) }),
  };
}
