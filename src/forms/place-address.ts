import type { Place } from '../case/place.ts';
import { caseForms } from './all-forms.ts';
import { pathToPlace, placeToPath } from './place.ts';
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

/**
 * A place as the part of the URL that follows `#/case/<id>/`: `sign`, `pupil/1`, `pupil/check`, `risk/2/<row>/3`. Addresses stand in
 * the browser’s history, and the id of a step may say what only some pupils have; so steps, and the pages of a row, go by their number.
 */
export const placeToAddress = ({ form, step, row, page }: Place): string =>
  placeToPath({
    form,
    step: numbered(stepsOf(form), step),
    ...(row === undefined || page === undefined ? {} : { row, page: numbered(pagesOfRows(form, step), page) }),
  });

/** The place that a part of a URL names, by numbers or, as it was written before, by ids; nothing where it has no such shape. */
export function addressToPlace(address: string): Place | undefined {
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
