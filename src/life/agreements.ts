import type { CaseEvent } from '../case/case-event.ts';
import { seenBy } from '../case/seen-by.ts';
import type { Signature } from '../case/signature.ts';
import { isOverSameTerms, isSameAgreement } from './same-agreement.ts';

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

/** The last decision of a role among some, unless somebody refused after it: then everybody decides anew. */
function lastOf(given: readonly Signature[], document: Signature['document'], role: Signature['role']) {
  const here = given.filter((signature) => signature.document === document);
  const at = here.findLastIndex((signature) => signature.role === role);
  return here.slice(at + 1).some(({ decision }) => decision === 'refuse') ? undefined : here[at];
}

/**
 * Reads the decisions of a case. Something is agreed when everybody who must agree has agreed to the same, in either order; a refusal
 * clears every place. Two devices that each completed something have both completed it: a decision meets the last one that its maker
 * had seen as well as the last one there is, and is about the agreement that its maker knew as well as about the last. Source: life of an arrangement, ours; regulation 11(6).
 * @param signatures in the order they were given.
 */
export function decided(signatures: readonly Signature[], events: readonly CaseEvent[]): Decided {
  const seen = seenBy(signatures, events);
  const agreements: Agreement[] = [];
  const last = new Map<string, Signature>();
  /** The no with which somebody took their word back before another, who had not heard of it, came to meet it: it is no less said. */
  const noAfter = (agreed: Signature, upTo: number): Signature | undefined =>
    signatures
      .slice(signatures.indexOf(agreed) + 1, upTo)
      .find((later) => later.role === agreed.role && later.decision === 'refuse' && isOverSameTerms(later, agreed));
  signatures.forEach((signature, index) => {
    const { document, decision } = signature;
    const known = seen.get(signature.id);
    const isOfSame = (agreement: Agreement | undefined): agreement is Agreement =>
      agreement !== undefined &&
      agreement.takenBack === undefined &&
      (decision === 'refuse' ? isOverSameTerms : isSameAgreement)(signature, agreement.completedBy);
    const current = [agreements.at(-1), agreements.findLast(({ completedBy }) => known?.has(completedBy.id))].find(
      isOfSame,
    );
    const put = (change: Partial<Agreement>): void => {
      if (current !== undefined) agreements[agreements.indexOf(current)] = { ...current, ...change };
    };
    if (isOfAgreement(signature) && decision === 'refuse') {
      put({ takenBack: signature });
      for (const role of agreeing) last.delete(placeOf({ document, role }));
    }
    last.set(placeOf(signature), signature);
    if (!isOfAgreement(signature) || decision !== 'agree') return;
    if (current !== undefined) {
      put({ signatures: [...current.signatures, signature] });
      return;
    }
    const knew = known === undefined ? [] : signatures.slice(0, index).filter(({ id }) => known.has(id));
    const others = agreeing.filter((role) => role !== signature.role);
    const met = others.map((role) =>
      [last.get(placeOf({ document, role })), lastOf(knew, document, role)].find(
        (other) => isAgreeing(other) && isSameAgreement(other, signature),
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
