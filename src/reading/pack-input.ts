import type { DocumentId } from '../arrangements/ids.ts';
import type { PackInput } from '../documents/pack.ts';
import type { ReadCase } from './read-case.ts';

/**
 * What a pack is built from, whole or one document alone.
 * @param sample whether the pupil is invented.
 */
export const packInput = (read: ReadCase, part: DocumentId | 'whole', sample: boolean): PackInput => ({
  facts: read,
  today: read.today,
  sample,
  ...(part === 'whole' ? {} : { documents: [part] }),
});
