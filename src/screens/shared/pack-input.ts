import type { DocumentId } from '../../arrangements/ids.ts';
import type { PackInput } from '../../documents/pack.ts';
import type { CaseView } from './case-view.ts';
import { knownOf } from './known.ts';

/** What of an open case a pack follows from. */
export type Packed = Pick<CaseView, 'walk' | 'signatures' | 'situation' | 'findings' | 'today' | 'sample'>;

/** What a pack is built from, whole or one document alone. */
export const packInput = (view: Packed, part: DocumentId | 'whole'): PackInput => ({
  ...knownOf(view),
  today: view.today,
  sample: view.sample,
  ...(part === 'whole' ? {} : { documents: [part] }),
});
