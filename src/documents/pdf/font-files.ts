// The fonts travel inside the worker's script: nothing to fetch, so nothing that can fail offline, under a sub-path or under a
// strict CSP. woff2 cannot be embedded in a PDF.
import latin400 from '@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-400-normal.woff?inline';
import latin700 from '@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-700-normal.woff?inline';
import latinExt400 from '@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-ext-400-normal.woff?inline';
import latinExt700 from '@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-ext-700-normal.woff?inline';

/** The two weights of the typeface, each in two fonts, as data URLs. */
export const fontFiles = {
  400: { latin: latin400, extended: latinExt400 },
  700: { latin: latin700, extended: latinExt700 },
} as const;

/** Plain or bold. */
export type Weight = keyof typeof fontFiles;
