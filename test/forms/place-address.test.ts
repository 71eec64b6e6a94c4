import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Place } from '../../src/case/place.ts';
import { caseForms } from '../../src/forms/all-forms.ts';
import { isOfTheJourney } from '../../src/forms/asked-places.ts';
import { addressToPlace, placeToAddress } from '../../src/forms/place-address.ts';
import { actPages, casePages, casePlace, CHECK, pathToPlace, placeToPath, REMOVE } from '../../src/forms/place.ts';

const ROW = 'r1';

/** Every place there can be, asked or not; a list with one row. */
const places: readonly Place[] = [
  ...casePages.map(casePlace),
  ...caseForms.flatMap(({ id: form, steps }): readonly Place[] => [
    { form, step: CHECK },
    ...steps.flatMap((step): readonly Place[] => {
      const at = { form, step: step.id };
      if (step.kind !== 'list') return [at];
      return [at, ...[...step.pages.map(({ id }) => id), REMOVE].map((page) => ({ ...at, row: ROW, page }))];
    }),
  ]),
].filter((place) => place.form === 'case' || isOfTheJourney(place));

describe('a place in an address', () => {
  it.each([
    ['people/7', 'people/caseworker'],
    ['people/3/r1/2', 'people/agencies/r1/disagreement'],
    ['pupil/check', 'pupil/check'],
    ['risk/2/r1/remove', 'risk/hazards/r1/remove'],
    ['sign', 'sign'],
    ['changes', 'changes'],
    ['changes/1', 'set-aside'],
    ['changes/6', 'end'],
  ])('%s is %s', (address, path) => {
    expect(addressToPlace(address)).toEqual(pathToPlace(path));
  });

  it('comes back as the same place', () => {
    for (const place of places) expect(addressToPlace(placeToAddress(place)), placeToPath(place)).toEqual(place);
  });

  it('is read by its ids too, as it was written before', () => {
    for (const place of places) expect(addressToPlace(placeToPath(place))).toEqual(place);
  });

  it('says nothing of a step or of a row’s page but a number', () => {
    for (const place of places.filter(({ form }) => form !== 'case'))
      expect(placeToAddress(place)).toMatch(/^[a-z-]+\/(check|[1-9]\d*(\/r1\/(remove|[1-9]\d*))?)$/u);
  });

  it('says nothing of what is done with an arrangement but a number', () => {
    for (const page of actPages) expect(placeToAddress(casePlace(page))).toMatch(/^changes\/[1-9]$/u);
  });

  it('is another for each place', () => {
    expect(new Set(places.map(placeToAddress)).size).toBe(places.length);
  });

  it('keeps whatever a row is called, and what nobody declared', () => {
    const name = fc.string({ minLength: 1, unit: 'grapheme' });
    fc.assert(
      fc.property(name, (row) => {
        const place: Place = { form: 'risk', step: 'hazards', row, page: 'after' };
        expect(addressToPlace(placeToAddress(place))).toEqual(place);
      }),
    );
    expect(addressToPlace('people/99')).toEqual({ form: 'people', step: '99' });
    expect(addressToPlace('people/0')).toEqual({ form: 'people', step: '0' });
  });

  it.each(['', 'pupil', 'school/1', 'nowhere/1', 'risk/2/r1'])('%j is no place', (address) => {
    expect(addressToPlace(address)).toBeUndefined();
  });
});
