import type { Path } from '../../../src/case/case.ts';
import type { Passing } from '../situations.ts';
import type { Break } from './break.ts';

/** A text that says only `n/a`; it holds as soon as it says anything more. */
export const unsaid = (base: Passing, path: Path, says: RegExp): Break => ({
  title: `${path} says nothing`,
  base,
  breaks: { answers: { [path]: 'n/a' } },
  keeps: { answers: { [path]: 'N/A in spring; from April every Friday' } },
  says,
});
