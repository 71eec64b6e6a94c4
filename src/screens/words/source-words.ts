import type { Source } from '../../forms/form.ts';

const documents: Readonly<Record<Source['document'], string>> = {
  LCC: 'Lincolnshire part-time timetable policy, September 2025',
  DfE: 'Working together to improve school attendance, August 2024',
  Herts: 'Hertfordshire flexi-schooling guidance',
  law: 'Law',
  ours: 'Waymark’s own reading, not the council’s',
};

/** Where a question or a rule comes from, as a reader would look it up. */
export const sourceWords = ({ document, paragraph }: Source): string =>
  document === 'ours' ? documents.ours : `${documents[document]}, ${paragraph}`;
