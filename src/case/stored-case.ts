import type { CaseHead } from './case-head.ts';
import type { Edit } from './edit.ts';
import type { Place } from './place.ts';
import type { Signature } from './signature.ts';

/** A case as it comes out of the vault. */
export interface StoredCase {
  readonly head: CaseHead;
  readonly edits: readonly Edit[];
  readonly signatures: readonly Signature[];
  /** Where the person last was. */
  readonly place?: Place;
}

/** The id under which the school's settings are kept, as edits, like a case. */
export const SETTINGS_ID = 'settings';
