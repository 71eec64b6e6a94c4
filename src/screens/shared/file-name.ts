import type { Pack } from '../../documents/model.ts';

const STATES: Readonly<Record<Pack['state'], string>> = {
  draft: 'draft',
  'for-signature': 'for-signature',
  signed: 'signed',
  'set-aside': 'set-aside',
  'no-agreement': 'no-agreement',
  'never-ran': 'never-ran',
  over: 'over',
  ended: 'ended',
  'taken-back': 'taken-back',
};

/** The name of the pack’s file. It holds no name: downloads stand in the browser’s own lists, and file names travel. */
export function fileName({
  about,
  documents,
  state,
  version,
}: Pick<Pack, 'about' | 'documents' | 'state' | 'version'>): string {
  const [only] = documents;
  const what = documents.length === 1 && only !== undefined ? only.id : 'pack';
  return `${about}-${what}-${STATES[state]}-${version}.pdf`;
}
