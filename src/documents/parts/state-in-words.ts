import type { PackState } from '../model.ts';

/** The mark on every page that says how far the pack has come. */
export function stateInWords(state: PackState): string {
  switch (state) {
    case 'draft':
      return 'DRAFT';
    case 'for-signature':
      return 'For signature';
    case 'signed':
      return 'Signed';
  }
}
