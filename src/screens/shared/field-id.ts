import type { Path } from '../../case/case.ts';

/** The id of a path's control on a page; it is safe in HTML and in a selector. */
export const fieldId = (path: Path): string => `f-${path.replaceAll('.', '-')}`;
