import { documentTitles } from '../parts/document-titles.ts';
import type { Facts } from '../facts.ts';
import { placesIn, signatureIn } from './needed-signatures.ts';
import { roleInWords, stateOfPlace } from './signature-words.ts';

/** Each place to be signed as a line: the document, who signs, how it stands. */
export const signatureStates = (facts: Facts): readonly string[] =>
  placesIn(facts).map(
    (place) =>
      `${documentTitles[place.document]}, ${roleInWords(place.role).toLowerCase()}: ${stateOfPlace(signatureIn(facts.signatures, place))}`,
  );
