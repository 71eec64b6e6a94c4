import type { Source } from '../../authorities/sources.ts';
import { documentNames } from '../../authorities/sources.ts';

/** Where something comes from, each document once: `Lincolnshire policy, §5, §6; DfE attendance guidance, para 67`. */
export function sourcesInWords(sources: readonly Source[]): string {
  const named = [...new Set(sources.map(({ document }) => document))];
  return named
    .map((document) => {
      const paragraphs = sources
        .filter((source) => source.document === document && document !== 'ours')
        .map(({ paragraph }) => paragraph);
      return [documentNames[document].short, ...new Set(paragraphs)].join(', ');
    })
    .join('; ');
}
