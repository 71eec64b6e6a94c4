import { arrangementOf } from '../../arrangements/arrangement-of.ts';
import type { SignaturePlace } from '../../arrangements/arrangement.ts';
import { signedWith } from '../../arrangements/signed-with.ts';
import { signingParent } from '../../arrangements/signing-parent.ts';
import type { Case } from '../../case/case.ts';
import { valueOf } from '../../case/field.ts';
import { parents } from '../../case/fields/people.ts';
import { school } from '../../case/fields/school.ts';
import { rowField } from '../../case/list.ts';
import type { Signature } from '../../case/signature.ts';
import type { PlacedSignature } from '../../documents/facts.ts';
import { signatureIn } from '../../documents/signing/needed-signatures.ts';
import { goingOn } from '../../life/going-on.ts';
import type { Life } from '../../life/life.ts';
import type { AgreedVersion } from '../../life/versions.ts';
import { caseOf, parentWhoAgreed } from '../../life/versions.ts';
import { hasHeadLast } from '../../policy/rules/shared/signatures.ts';
import type { Reading } from '../../reading/reading.ts';
import { hasNothingToSign } from '../shared/readiness-in-words.ts';

/** One signature that a case needs. */
export interface SignerOf {
  readonly document: Signature['document'];
  readonly role: Signature['role'];
  /** The signer as the case has them. */
  readonly name: string;
  readonly capacity: string;
  readonly title: string;
  readonly act: string;
  /** Whether it can be given now. */
  readonly open: boolean;
  /** The signature that stands, else the last one that was given there. */
  readonly placed: PlacedSignature | undefined;
  /** The signature that stands. */
  readonly signature: Signature | undefined;
}

/** The parent whose word is needed: the one who signs the consent form, or who asked for flexi-schooling. */
function parentOf(c: Case): Pick<SignerOf, 'name' | 'capacity'> {
  const parent = signingParent(c);
  if (parent === undefined) return { name: '', capacity: '' };
  return { name: parent.name, capacity: valueOf(c, rowField(parents, parent.row, parents.row.relation)) ?? '' };
}

/** What a signature is given on, and how the head is asked for it. */
const papers: Readonly<Record<Signature['document'], { readonly name: string; readonly act: string }>> = {
  consent: { name: 'Consent form', act: 'Sign the consent form and the plan as head' },
  checklist: { name: 'Checklist', act: 'Sign the checklist as head' },
  agreement: { name: 'Agreement', act: 'Sign the agreement as head' },
  letter: { name: 'Decision letter', act: 'Sign the letter as head' },
};

/** What a signature is on; while there is none, what it will be on. The plan came with a later Waymark than the consent form. */
function onWhat(document: Signature['document'], signature: Signature | undefined): string {
  const also = signature === undefined ? signedWith(document) : (signature.also ?? []).map((text) => text.document);
  return `${papers[document].name}${also.includes('plan') ? ' and plan' : ''}`;
}

/** The parent’s place comes first, and what the parent has signed before the head’s own papers. */
const rank = ({ document, role }: SignaturePlace): number => (role === 'parent' ? 0 : document === 'checklist' ? 2 : 1);

/** The parent in whose place a version was agreed to, and the paper in which it was, in the place of whoever would sign now. */
export function whoAgreed(signer: SignerOf, version: AgreedVersion | undefined): SignerOf {
  const agreed = version && parentWhoAgreed(version);
  if (version === undefined || agreed === undefined) return signer;
  const name = signingParent(caseOf(version))?.name ?? agreed.name;
  return { ...signer, document: agreed.document, name, capacity: agreed.capacity };
}

/** Whether everybody has agreed to just what the answers say: what is left is the head’s own paper. */
export const signedByAll = (life: Life): boolean =>
  goingOn(life) !== undefined && 'proposal' in life && life.proposal === undefined;

/** Whether a head who signed before the parent did has to sign once more what is agreed. */
const signsOnceMore = (life: Life): boolean => {
  const version = goingOn(life);
  return version !== undefined && !hasHeadLast(version);
};

/**
 * Whether a place is asked for, or asked again: of what everybody agreed to, a paper that is given stays given; the letter always does, and so does the
 * checklist once the head has ticked it, until it is older than the plan.
 */
const isAskedAgain = (life: Life, signature: Signature | undefined): boolean =>
  signature === undefined ||
  (signature.document !== 'letter' &&
    !(signature.document === 'checklist' && signature.decision === 'agree') &&
    (!signedByAll(life) || signsOnceMore(life)));

/** The signatures a case needs, in their order: the parent first; the head last, once nothing else is awaited. */
export function signersOf({ proposed: { case: c, placed }, readiness, life }: Reading): readonly SignerOf[] {
  const { openToParent, beforeHead, parent, head, needsParent } = readiness;
  // Nothing that comes up keeps a parent from taking back what they agreed to; a change is open to them once nothing of it is missing.
  const isPast = hasNothingToSign(life);
  const forParent = !isPast && (openToParent || signedByAll(life));
  const forHead =
    !isPast &&
    (openToParent || signedByAll(life)) &&
    (beforeHead.length === 0 || signedByAll(life)) &&
    (!needsParent || parent?.decision === 'agree');
  const headPerson = { name: valueOf(c, school.head) ?? '', capacity: 'Headteacher' };
  return [...arrangementOf(c).signs]
    .sort((a, b) => rank(a) - rank(b))
    .map(({ document, role }): SignerOf => {
      const person = role === 'parent' ? parentOf(c) : headPerson;
      const signature = role === 'parent' ? parent : head.get(document);
      const shared = {
        document,
        role,
        ...person,
        title: `${onWhat(document, signature)}: ${person.name}`,
        signature,
        placed: signatureIn(placed, { document, role }),
      };
      return role === 'parent'
        ? { ...shared, act: 'Hand the device to the parent', open: forParent }
        : { ...shared, act: papers[document].act, open: forHead && isAskedAgain(life, signature) };
    });
}
