import type { PackState } from '../model.ts';

/** The mark on every page that says how far the pack has come, or what has become of it. */
export function stateInWords(state: PackState): string {
  switch (state) {
    case 'draft':
      return 'DRAFT';
    case 'for-signature':
      return 'For signature';
    case 'signed':
      return 'Signed';
    case 'set-aside':
      return 'Set aside';
    case 'no-agreement':
      return 'No agreement';
    case 'never-ran':
      return 'Never ran';
    case 'over':
      return 'Over';
    case 'ended':
      return 'Ended';
    case 'taken-back':
      return 'Taken back';
  }
}
