import type { CaseEvent } from '../case/case-event.ts';
import type { Edits } from '../case/current.ts';
import type { Signature } from '../case/signature.ts';
import type { Given } from './given.ts';
import { givenIn, isAgreeing, isOlder, placeOf } from './given.ts';
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

/** What follows from the decisions alone; where an earlier Waymark’s signature kept no answers, with what was typed by then. */
export interface Decided {
  /** In the order in which they were completed. */
  readonly agreements: readonly Agreement[];
  /** The last decision in each place, as far as no later one has cleared it. */
  readonly last: ReadonlySet<Signature>;
}

/** The last decisions so far, by place. */
type Last = ReadonlyMap<string, Signature>;

const isRefusing = (signature: Signature): boolean => isOfAgreement(signature) && signature.decision === 'refuse';

/** Whether a no is a word in the place of one who agreed, later than their yes, to just what they agreed to; whatever name stands on it. */
const isNoTo = (no: Signature, { signatures, completedBy }: Agreement): boolean =>
  isOverSameTerms(no, completedBy) &&
  !isOlder(
    no,
    signatures.findLast(({ role }) => role === no.role),
  );

/** The decisions that made an agreement, without those who signed the same once more. */
export const completing = ({ signatures }: Pick<Agreement, 'signatures'>): readonly Signature[] =>
  signatures.slice(0, agreeing.length);

/** Whether an agreement holds as far as the maker of a yes had heard: who had not heard that it was taken back agrees to nothing new. */
const holdsFor = ({ id, decision }: Signature, { completedBy, takenBack }: Agreement, { seen }: Given): boolean => {
  if (takenBack === undefined) return true;
  const known = seen.get(id);
  return decision === 'agree' && known?.has(completedBy.id) === true && !known.has(takenBack.id);
};

/** The agreement that a decision is about: the last one there is, or the last one that its maker knew; none where it is about something new. */
function meantBy(signature: Signature, agreements: readonly Agreement[], given: Given): Agreement | undefined {
  const known = given.seen.get(signature.id);
  return [agreements.at(-1), agreements.findLast(({ completedBy }) => known?.has(completedBy.id))].find(
    (agreement) =>
      agreement !== undefined &&
      holdsFor(signature, agreement, given) &&
      (signature.decision === 'refuse'
        ? isNoTo(signature, agreement)
        : isSameAgreement(signature, agreement.completedBy) && !given.knowsOfTheEnd(signature, completing(agreement))),
  );
}

/** The agreements once one of them is taken back; with it goes each later one, of which whoever took it back had not heard. */
function withTakenBack(
  agreements: readonly Agreement[],
  meant: Agreement,
  no: Signature,
  { seen }: Given,
): readonly Agreement[] {
  const known = seen.get(no.id);
  const from = agreements.indexOf(meant);
  const goes = (agreement: Agreement, index: number): boolean =>
    agreement === meant || (index > from && known?.has(agreement.completedBy.id) === false);
  return agreements.map((agreement, index) =>
    goes(agreement, index) && agreement.takenBack === undefined ? { ...agreement, takenBack: no } : agreement,
  );
}

/** The last decisions once another is given: a refusal clears every place, and who knows that something has ended clears what was said of it. */
function withLast(last: Last, signature: Signature, { knowsOfTheEnd }: Given): Last {
  const cleared = agreeing.map((role) => placeOf({ document: signature.document, role }));
  const left = [...last].filter(
    ([place, other]) => !cleared.includes(place) || !(isRefusing(signature) || knowsOfTheEnd(signature, [other])),
  );
  return new Map([...left, [placeOf(signature), signature]]);
}

/** The last decision of a role among some, unless somebody refused after it, or signed knowing that it has ended: then everybody decides anew. */
function lastAmong(
  some: readonly Signature[],
  document: Signature['document'],
  role: Signature['role'],
  { knowsOfTheEnd }: Given,
): Signature | undefined {
  const here = some.filter((signature) => signature.document === document);
  const at = here.findLastIndex((signature) => signature.role === role);
  const last = here[at];
  return last === undefined ||
    here.slice(at + 1).some((later) => later.decision === 'refuse' || knowsOfTheEnd(later, [last]))
    ? undefined
    : last;
}

/** The no with which somebody took their word back before another, who had not heard of it, came to meet it: it is no less said. */
const noSince = (agreed: Signature, before: readonly Signature[]): Signature | undefined =>
  before
    .slice(before.indexOf(agreed) + 1)
    .find(
      (later) =>
        later.role === agreed.role &&
        later.decision === 'refuse' &&
        isOverSameTerms(later, agreed) &&
        !isOlder(later, agreed),
    );

/** What a decision completes, where everybody else has agreed to the same: it meets their last word, or the last that its maker had seen. */
function completedBy(
  signature: Signature,
  last: Last,
  before: readonly Signature[],
  given: Given,
): Agreement | undefined {
  const { document } = signature;
  const known = given.seen.get(signature.id);
  const seen = known === undefined ? [] : before.filter((one) => known.has(one.id) && !given.passedBy.has(one));
  const met = agreeing
    .filter((role) => role !== signature.role)
    .map((role) =>
      [last.get(placeOf({ document, role })), lastAmong(seen, document, role, given)].find(
        (other) => isAgreeing(other) && isSameAgreement(other, signature) && !given.knowsOfTheEnd(signature, [other]),
      ),
    );
  if (!met.every(isAgreeing)) return undefined;
  return {
    signatures: [...met, signature],
    completedBy: signature,
    takenBack: met.flatMap((other) => noSince(other, before) ?? [])[0],
  };
}

/**
 * Reads the decisions of a case. Something is agreed when everybody who must agree has agreed to the same, in either order; a refusal
 * clears every place. Two devices that each completed something have both completed it: a decision meets the last one that its maker
 * had seen as well as the last one there is, and is about the agreement that its maker knew as well as about the last; with the
 * agreement that they take back goes each later one, of which they had not heard. Source: life of an arrangement, ours; regulation 11(6).
 * @param signatures in the order they were given.
 * @param edits by which it is known what was on record for a signature that does not keep it.
 */
export function decided(signatures: readonly Signature[], events: readonly CaseEvent[], edits: Edits): Decided {
  const given = givenIn(signatures, events, edits);
  let agreements: readonly Agreement[] = [];
  let last: Last = new Map();
  signatures.forEach((signature, index) => {
    const meant = meantBy(signature, agreements, given);
    if (meant !== undefined && isRefusing(signature)) agreements = withTakenBack(agreements, meant, signature, given);
    if (given.passedBy.has(signature)) return;
    last = withLast(last, signature, given);
    if (!isOfAgreement(signature) || !isAgreeing(signature)) return;
    const made = meant ?? completedBy(signature, last, signatures.slice(0, index), given);
    if (made === undefined) return;
    agreements =
      made === meant
        ? agreements.map((one) => (one === meant ? { ...one, signatures: [...one.signatures, signature] } : one))
        : [...agreements, made];
  });
  return { agreements, last: new Set(last.values()) };
}
