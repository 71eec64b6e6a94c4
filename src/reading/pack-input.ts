import type { DocumentId } from '../arrangements/ids.ts';
import type { PackInput } from '../documents/pack.ts';
import type { ReadCase } from './read-case.ts';

/**
 * What a pack is built from, whole or one document alone.
 * @param sample whether the pupil is invented.
 * @param damaged whether part of the case is lost, or was put back to an earlier day.
 */
export const packInput = (read: ReadCase, part: DocumentId | 'whole', sample: boolean, damaged = false): PackInput => ({
  facts: read,
  today: read.today,
  sample,
  damaged,
  ...(part === 'whole' ? {} : { documents: [part] }),
});
