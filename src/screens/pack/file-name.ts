import type { Pack } from '../../documents/model.ts';

const STATES: Readonly<Record<Pack['state'], string>> = { draft: 'draft', 'for-signature': 'for-signature', signed: 'signed' };

/** The name of the pack’s file. It holds no name: downloads stand in the browser’s own lists, and file names travel. */
export function fileName({ documents, state, version }: Pick<Pack, 'documents' | 'state' | 'version'>): string {
  const [only] = documents;
  const what = documents.length === 1 && only !== undefined ? only.id : 'pack';
  return `part-time-timetable-${what}-${STATES[state]}-${version}.pdf`;
}
