import type { Answers } from '../case/case.ts';
import { isTerm } from './terms.ts';
import type { AgreedVersion } from './versions.ts';

/** The present answers with the terms of a version put back: what is agreed waits, what is a fact binds at once. */
export const withTermsOf = ({ answers }: Pick<AgreedVersion, 'answers'>, present: Answers): Answers =>
  new Map([...[...present].filter(([path]) => !isTerm(path)), ...[...answers].filter(([path]) => isTerm(path))]);

/** A version with the terms of the present answers: how what was signed would read if nothing but the terms had changed. */
export const withPresentTerms = ({ answers }: Pick<AgreedVersion, 'answers'>, present: Answers): Answers =>
  withTermsOf({ answers: present }, answers);
