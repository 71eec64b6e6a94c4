import type { CaseEvent } from '../case/case-event.ts';
import type { Answers } from '../case/case.ts';
import type { Edits } from '../case/current.ts';
import { seenBy } from '../case/seen-by.ts';
import type { Signature } from '../case/signature.ts';
import { isBefore } from '../domain/iso-date.ts';
import { answersThen } from './answers-then.ts';
import { dayGiven } from './slot.ts';
import type { KnowsOfTheEnd } from './taken-back.ts';
import { knowingOfTheEnd } from './taken-back.ts';

/** The decisions of a case, and what is known of each. */
export interface Given {
  /** In the order they were given. */
  readonly signatures: readonly Signature[];
  /** The ids of what the maker of each had seen; one of an earlier Waymark tells nothing of it. */
  readonly seen: ReadonlyMap<string, ReadonlySet<string>>;
  /** Those that are passed by: the same person’s last word, as far as its maker had heard, is a later one, and the opposite. */
  readonly passedBy: ReadonlySet<Signature>;
  readonly knowsOfTheEnd: KnowsOfTheEnd;
}

/** Where a decision is given. */
export const placeOf = ({ document, role }: Pick<Signature, 'document' | 'role'>): string => `${document} ${role}`;

/** Whether a decision agrees. */
export const isAgreeing = (signature: Signature | undefined): signature is Signature => signature?.decision === 'agree';

/** Whether a decision was given before another, by the day on its paper or letter, though it was written down after it. */
export function isOlder(a: Signature, b: Signature | undefined): boolean {
  const [day, other] = [dayGiven(a), b && dayGiven(b)];
  return (
    (a.how.kind === 'paper' || a.how.kind === 'written') &&
    day !== undefined &&
    other !== undefined &&
    isBefore(day, other)
  );
}

function passedByIn({ signatures, seen }: Pick<Given, 'signatures' | 'seen'>): ReadonlySet<Signature> {
  const passedBy = new Set<Signature>();
  signatures.forEach((signature, index) => {
    const known = seen.get(signature.id);
    const last = signatures
      .slice(0, index)
      .findLast((one) => placeOf(one) === placeOf(signature) && (known?.has(one.id) ?? true) && !passedBy.has(one));
    if (isAgreeing(last) !== isAgreeing(signature) && isOlder(signature, last)) passedBy.add(signature);
  });
  return passedBy;
}

/** Reads what is known of the decisions of a case. @param signatures in the order they were given. */
export function givenIn(signatures: readonly Signature[], events: readonly CaseEvent[], edits: Edits): Given {
  const seen = seenBy(signatures, events);
  const read = new Map<Signature, Answers>();
  const answersOf = (signature: Signature): Answers => {
    const answers = read.get(signature) ?? answersThen(signature, edits);
    read.set(signature, answers);
    return answers;
  };
  return {
    signatures,
    seen,
    passedBy: passedByIn({ signatures, seen }),
    knowsOfTheEnd: knowingOfTheEnd(answersOf),
  };
}
