import type { RuleSource } from '../policy/finding.ts';

const documents: Readonly<Record<RuleSource['document'], string>> = {
  LCC: 'Lincolnshire policy',
  DfE: 'DfE attendance guidance',
  Herts: 'Hertfordshire guidance',
  law: 'Law',
  ours: 'Waymark’s own reading',
};

/** Where something comes from, in a narrow column: `Lincolnshire policy, Appendix 2`. */
export const sourcesInWords = (sources: readonly RuleSource[]): string =>
  sources.map(({ document, paragraph }) => (document === 'ours' ? documents.ours : `${documents[document]}, ${paragraph}`)).join('; ');
