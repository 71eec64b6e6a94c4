import type { RuleSource } from '../../policy/engine/finding.ts';

const documents: Readonly<Record<RuleSource['document'], string>> = {
  LCC: 'Lincolnshire policy',
  DfE: 'DfE attendance guidance',
  Herts: 'Hertfordshire guidance',
  law: 'Law',
  ours: 'Waymark’s own reading, not the council’s',
};

/** Where something comes from, each document once: `Lincolnshire policy, §5, §6; DfE attendance guidance, para 67`. */
export function sourcesInWords(sources: readonly RuleSource[]): string {
  const named = [...new Set(sources.map(({ document }) => document))];
  return named
    .map((document) => {
      const paragraphs = sources
        .filter((source) => source.document === document && document !== 'ours')
        .map(({ paragraph }) => paragraph);
      return [documents[document], ...new Set(paragraphs)].join(', ');
    })
    .join('; ');
}
