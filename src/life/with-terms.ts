import type { Answers, Path } from '../case/case.ts';
import { caseFrom } from '../case/case.ts';
import { isMovedTalk } from './moved-talk.ts';
import { isAgreed, isTerm } from './terms.ts';
import type { AgreedVersion } from './versions.ts';
import { caseOf } from './versions.ts';

/** The present answers with the terms of a version put back: what is agreed waits; what is a fact, and a talk moved inside its week, binds at once. */
export function withTermsOf(version: Pick<AgreedVersion, 'answers'>, present: Answers): Answers {
  const [then, now] = [caseOf(version), caseFrom(present)];
  const waits = (path: Path): boolean => isTerm(path) && !isMovedTalk(path, then, now);
  return new Map([
    ...[...present].filter(([path]) => !waits(path)),
    ...[...version.answers].filter(([path]) => waits(path)),
  ]);
}

/** A version with what the present answers have in the place of what was agreed: how it would read if nothing else had changed. */
export const withPresentTerms = ({ answers }: Pick<AgreedVersion, 'answers'>, present: Answers): Answers =>
  new Map([...[...answers].filter(([path]) => !isAgreed(path)), ...[...present].filter(([path]) => isAgreed(path))]);
