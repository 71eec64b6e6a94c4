import type { Print } from '../facts.ts';
import { documentTitles } from '../parts/document-titles.ts';
import { placesIn, signatureIn } from './needed-signatures.ts';
import { roleInWords, stateOfPlace } from './signature-words.ts';

/** Each place to be signed as a line: the document, who signs, how it stands. */
export const signatureStates = (print: Print): readonly string[] =>
  placesIn(print).map(
    (place) =>
      `${documentTitles[place.document]}, ${roleInWords(place.role).toLowerCase()}: ${stateOfPlace(signatureIn(print.placed, place), print.case, print.today)}`,
  );
