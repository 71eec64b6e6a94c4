import { placeToAddress } from '../../forms/place-address.ts';
import { pathToPlace } from '../../forms/place.ts';
import { hrefTo } from './address.ts';

function addressOf(path: string): string {
  const place = pathToPlace(path);
  return place === undefined ? path : placeToAddress(place);
}

/** The address of a place in a case; the case’s own for an empty place. */
export const caseHref = (id: string, path: string): string => hrefTo({ page: 'case', id, place: addressOf(path) });

/** The address of a place in the sample. */
export const sampleHref = (path: string): string => hrefTo({ page: 'sample', place: addressOf(path) });
