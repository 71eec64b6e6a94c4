import type { Source } from '../../authorities/sources.ts';
import { documentNames } from '../../authorities/sources.ts';

/** Where a question or a rule comes from, as a reader would look it up. */
export const sourceWords = ({ document, paragraph }: Source): string =>
  document === 'ours' ? documentNames.ours.long : `${documentNames[document].long}, ${paragraph}`;
