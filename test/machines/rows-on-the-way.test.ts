import { describe, expect, it } from 'vitest';
import { beginChange, placeAfterChange } from '../../machines/change-and-return.ts';
import { caseForms } from '../../src/forms/all-forms.ts';
import { askedPlaces } from '../../src/forms/asked-places.ts';
import { nearestAsked, placeAfter, placeBefore } from '../../src/forms/next-place.ts';
import { pathToPlace, placeToPath } from '../../src/forms/place.ts';
import { walk } from '../../src/forms/walk.ts';
import { medicalShortPlain } from '../scenarios/medical-short-plain.ts';

const at = (path: string) => pathToPlace(path) ?? { form: 'unknown', step: path };
const shown = (place: ReturnType<typeof pathToPlace>) => place && placeToPath(place);

describe('rows that are on the way', () => {
  const hazardPlaces = askedPlaces(walk(caseForms, medicalShortPlain));

  it('follow their list one after the other, and lead on to the next step; Back is the same way', () => {
    const road = ['risk/hazards', 'risk/hazards/r1/hazard', 'risk/hazards/r2/hazard', 'risk/whereabouts'];
    for (const [index, here] of road.slice(0, -1).entries()) {
      expect(shown(placeAfter(hazardPlaces, at(here)))).toBe(road[index + 1]);
      expect(shown(placeBefore(hazardPlaces, at(road[index + 1] ?? '')))).toBe(here);
    }
  });

  it.each([
    // The pages that a hazard had once.
    ['risk/hazards/r2/before', 'risk/hazards/r2/hazard'],
    ['risk/hazards/r2/5', 'risk/hazards/r2/hazard'],
    ['risk/hazards/gone/hazard', 'risk/hazards'],
  ])('%s leads to %s', (wanted, found) => {
    expect(placeToPath(nearestAsked(caseForms, hazardPlaces, at(wanted)))).toBe(found);
  });

  it('that a change has brought are visited before it ends; those that were there are not', () => {
    const returnTo = at('risk/check');
    const change = beginChange(hazardPlaces, at('risk/hazards'), returnTo);
    const more = askedPlaces(
      walk(
        caseForms,
        new Map([...medicalShortPlain, ['hazards.r3', '3'], ['hazards.r3.what', 'Going missing'], ['hazards.r4', '4']]),
      ),
    );
    const after = (here: string): string => placeToPath(placeAfterChange(more, at(here), change));
    expect(after('risk/hazards')).toBe('risk/hazards/r3/hazard');
    expect(after('risk/hazards/r1/hazard')).toBe('risk/hazards/r3/hazard');
    expect(after('risk/hazards/r3/hazard')).toBe('risk/hazards/r4/hazard');
    expect(after('risk/hazards/r4/hazard')).toBe('risk/check');
    expect(placeToPath(placeAfterChange(hazardPlaces, at('risk/hazards/r1/hazard'), change))).toBe('risk/check');
  });
});
