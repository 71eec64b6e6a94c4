import type { Answers, Path } from '../case/case.ts';
import type { Edits } from '../case/current.ts';
import { lostAnswers } from '../case/lost-answer.ts';
import type { Typed } from '../case/typed.ts';
import { isAgreed } from './terms.ts';
import type { AgreedVersion } from './versions.ts';
import { isSameUsed } from './void.ts';

/**
 * The answers with the terms of a version in the place of those of which a change is lost: nobody knows what it proposed, and so it proposes
 * nothing, and what was agreed stands until it is typed again. Where another change had been typed there before, that stays one. Ours.
 */
export function withLostTerms(
  answers: Answers,
  edits: Edits,
  version: Pick<AgreedVersion, 'answers' | 'agreedAt'> | undefined,
): Answers {
  if (version === undefined) return answers;
  const agreed = [...lostAnswers(edits)].flatMap(([path, before]): readonly (readonly [Path, Typed])[] => {
    const then = isAgreed(path) ? version.answers.get(path) : undefined;
    return then !== undefined && before.every(({ value, at }) => at <= version.agreedAt || isSameUsed(value, then))
      ? [[path, then]]
      : [];
  });
  return agreed.length === 0 ? answers : new Map([...answers, ...agreed]);
}
