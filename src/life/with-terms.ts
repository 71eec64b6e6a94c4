import type { Answers } from '../case/case.ts';
import { isAgreed, isTerm } from './terms.ts';
import type { AgreedVersion } from './versions.ts';

/** The present answers with the terms of a version put back: what is agreed waits, what is a fact binds at once. */
export const withTermsOf = ({ answers }: Pick<AgreedVersion, 'answers'>, present: Answers): Answers =>
  new Map([...[...present].filter(([path]) => !isTerm(path)), ...[...answers].filter(([path]) => isTerm(path))]);

/** A version with what the present answers have in the place of what was agreed: how it would read if nothing else had changed. */
export const withPresentTerms = ({ answers }: Pick<AgreedVersion, 'answers'>, present: Answers): Answers =>
  new Map([...[...answers].filter(([path]) => !isAgreed(path)), ...[...present].filter(([path]) => isAgreed(path))]);
