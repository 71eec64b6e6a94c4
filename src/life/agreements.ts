import type { CaseEvent } from '../case/case-event.ts';
import { seenBy } from '../case/seen-by.ts';
import type { Signature } from '../case/signature.ts';
import { isBefore } from '../domain/iso-date.ts';
import { isOverSameTerms, isSameAgreement } from './same-agreement.ts';
import { dayGiven } from './slot.ts';
import { isAnotherParent, knowsOfTheEnd } from './taken-back.ts';

/** The documents in which something is agreed. A checklist attests, and a letter declines: neither makes a version. */
const agreedIn: readonly Signature['document'][] = ['consent', 'agreement'];

/** Everybody who must agree in such a document. */
const agreeing: readonly Signature['role'][] = ['parent', 'head'];

/** Whether a decision is about an agreement. */
export const isOfAgreement = ({ document }: Pick<Signature, 'document'>): boolean => agreedIn.includes(document);

/** Something that everybody agreed to. */
interface Agreement {
  /** One decision from everybody, the one that completed it last; then whoever signed the same once more. */
  readonly signatures: readonly Signature[];
  readonly completedBy: Signature;
  /** The signature with which it was taken back. */
  readonly takenBack: Signature | undefined;
}

/** What follows from the decisions alone. */
export interface Decided {
  /** In the order in which they were completed. */
  readonly agreements: readonly Agreement[];
  /** The last decision in each place, as far as no later one has cleared it. */
  readonly last: ReadonlySet<Signature>;
}

const placeOf = ({ document, role }: Pick<Signature, 'document' | 'role'>): string => `${document} ${role}`;

const isAgreeing = (signature: Signature | undefined): signature is Signature => signature?.decision === 'agree';

/** The last decision of a role among some, unless somebody refused after it, or signed knowing that it was taken back: then everybody decides anew. */
function lastOf(given: readonly Signature[], document: Signature['document'], role: Signature['role']) {
  const here = given.filter((signature) => signature.document === document);
  const at = here.findLastIndex((signature) => signature.role === role);
  const last = here[at];
  return last === undefined ||
    here.slice(at + 1).some((later) => later.decision === 'refuse' || knowsOfTheEnd(later, [last]))
    ? undefined
    : last;
}

/** Whether a decision was given before another, by the day on its paper or letter, though it was written down after it. */
const isOlder = (a: Signature, b: Signature | undefined): boolean => {
  const [day, other] = [dayGiven(a), b && dayGiven(b)];
  return (
    (a.how.kind === 'paper' || a.how.kind === 'written') &&
    day !== undefined &&
    other !== undefined &&
    isBefore(day, other)
  );
};

const isOfAnotherParent = ({ role, name }: Signature, { signatures, completedBy }: Agreement): boolean =>
  role === 'parent' &&
  isAnotherParent({ signatures, answers: new Map(Object.entries(completedBy.answers ?? {})) }, name);

/** Whether a decision is passed by: the same person’s last word, as far as its maker had heard, is a later one, and the opposite. */
const isPassedBy = (signature: Signature, last: Signature | undefined): boolean =>
  isAgreeing(last) !== isAgreeing(signature) && isOlder(signature, last);

/**
 * Reads the decisions of a case. Something is agreed when everybody who must agree has agreed to the same, in either order; a refusal
 * clears every place. Two devices that each completed something have both completed it: a decision meets the last one that its maker
 * had seen as well as the last one there is, and is about the agreement that its maker knew as well as about the last; with the
 * agreement that they take back goes each later one, of which they had not heard. Source: life of an arrangement, ours; regulation 11(6).
 * @param signatures in the order they were given.
 */
export function decided(signatures: readonly Signature[], events: readonly CaseEvent[]): Decided {
  const seen = seenBy(signatures, events);
  const agreements: Agreement[] = [];
  const last = new Map<string, Signature>();
  const passedBy = new Set<Signature>();
  /** The no with which somebody took their word back before another, who had not heard of it, came to meet it: it is no less said. */
  const noAfter = (agreed: Signature, upTo: number): Signature | undefined =>
    signatures
      .slice(signatures.indexOf(agreed) + 1, upTo)
      .find(
        (later) =>
          later.role === agreed.role &&
          later.decision === 'refuse' &&
          isOverSameTerms(later, agreed) &&
          !isOlder(later, agreed),
      );
  signatures.forEach((signature, index) => {
    const { document, decision, role } = signature;
    const known = seen.get(signature.id);
    const isOfSame = (agreement: Agreement | undefined): agreement is Agreement =>
      agreement !== undefined &&
      agreement.takenBack === undefined &&
      (decision === 'refuse'
        ? isOverSameTerms(signature, agreement.completedBy) &&
          !isOfAnotherParent(signature, agreement) &&
          !isOlder(
            signature,
            agreement.signatures.findLast((one) => one.role === role),
          )
        : isSameAgreement(signature, agreement.completedBy) && !knowsOfTheEnd(signature, agreement.signatures));
    const current = [agreements.at(-1), agreements.findLast(({ completedBy }) => known?.has(completedBy.id))].find(
      isOfSame,
    );
    const put = (agreement: Agreement, change: Partial<Agreement>): void => {
      agreements[agreements.indexOf(agreement)] = { ...agreement, ...change };
    };
    if (isOfAgreement(signature) && decision === 'refuse' && current !== undefined) {
      const isUnheard = ({ completedBy }: Agreement): boolean => known?.has(completedBy.id) === false;
      const later = agreements.slice(agreements.indexOf(current) + 1);
      for (const agreement of [current, ...later.filter(isUnheard)])
        if (agreement.takenBack === undefined) put(agreement, { takenBack: signature });
    }
    const heard = signatures.slice(0, index).filter((one) => (known?.has(one.id) ?? true) && !passedBy.has(one));
    if (
      isPassedBy(
        signature,
        heard.findLast((one) => placeOf(one) === placeOf(signature)),
      )
    ) {
      passedBy.add(signature);
      return;
    }
    if (isOfAgreement(signature) && decision === 'refuse')
      for (const one of agreeing) last.delete(placeOf({ document, role: one }));
    for (const one of agreeing) {
      const other = last.get(placeOf({ document, role: one }));
      if (other !== undefined && knowsOfTheEnd(signature, [other])) last.delete(placeOf(other));
    }
    last.set(placeOf(signature), signature);
    if (!isOfAgreement(signature) || decision !== 'agree') return;
    if (current !== undefined) {
      put(current, { signatures: [...current.signatures, signature] });
      return;
    }
    const knew =
      known === undefined ? [] : signatures.slice(0, index).filter((one) => known.has(one.id) && !passedBy.has(one));
    const others = agreeing.filter((one) => one !== role);
    const met = others.map((one) =>
      [last.get(placeOf({ document, role: one })), lastOf(knew, document, one)].find(
        (other) => isAgreeing(other) && isSameAgreement(other, signature) && !knowsOfTheEnd(signature, [other]),
      ),
    );
    if (met.every(isAgreeing))
      agreements.push({
        signatures: [...met, signature],
        completedBy: signature,
        takenBack: met.flatMap((other) => noAfter(other, index) ?? [])[0],
      });
  });
  return { agreements, last: new Set(last.values()) };
}
