import type { Life } from '../../life/life.ts';

/** Who said no before anything began, as part of a sentence: they do not agree, or took back what was agreed. */
export const saidNo = ({ by, who, takesBack }: Extract<Life, { state: 'refused' }>): string =>
  takesBack === true && who === 'parent' ? `${by} took the agreement back` : `${by} does not agree`;
