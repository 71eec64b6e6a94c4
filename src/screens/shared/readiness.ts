import type { Signature } from '../../case/signature.ts';
import { arrangementOf } from '../../arrangements/arrangement-of.ts';
import { holdsHead, holdsParent } from '../../policy/engine/holds.ts';
import { agreedInAllPlaces, standingOf } from '../../life/decisions.ts';
import type { Sheet } from './sheet.ts';
import type { Todo } from './todo.ts';
import { gapsToAnswer, todoOf } from './todo.ts';

/** How far a case is from its signatures. */
export interface Readiness {
  /** What is to settle before the parent can sign. */
  readonly beforeParent: readonly Todo[];
  /** What else is to settle before the head can: what the parent and the professionals have yet to do among it. */
  readonly beforeHead: readonly Todo[];
  /** What the parent last decided, as far as it still counts. */
  readonly parent: Signature | undefined;
  /** The head’s signatures that still count, by document. */
  readonly head: ReadonlyMap<Signature['document'], Signature>;
  /** Whether a parent signs at all: a letter that declines a request is the head’s alone. */
  readonly needsParent: boolean;
  /** Everyone whose signature is needed has signed what stands now, and nothing has come up since. */
  readonly signed: boolean;
}

/** How far a case is from its signatures. What a signer has to do never holds their own act. */
export function readinessOf(sheet: Pick<Sheet, 'walk' | 'case' | 'findings' | 'signatures'>): Readiness {
  const standing = standingOf(sheet.signatures, sheet.case);
  const parent = standing.findLast((signature) => signature.role === 'parent');
  const head = new Map(
    standing.filter((signature) => signature.role === 'head').map((signature) => [signature.document, signature]),
  );
  const beforeParent = [...gapsToAnswer(sheet), ...sheet.findings.filter(holdsParent).map(todoOf)];
  const beforeHead = sheet.findings.filter((finding) => holdsHead(finding) && !holdsParent(finding)).map(todoOf);
  const settled = beforeParent.length + beforeHead.length === 0;
  return {
    beforeParent,
    beforeHead,
    parent,
    head,
    needsParent: arrangementOf(sheet.case).signs.some(({ role }) => role === 'parent'),
    signed: settled && agreedInAllPlaces(sheet.case, standing),
  };
}

const things = (count: number): string => (count === 1 ? '1 thing' : `${String(count)} things`);

/** How far a case is from its signatures, in words. */
export function readinessInWords({ beforeParent, beforeHead, parent, needsParent, signed }: Readiness): string {
  if (beforeParent.length > 0)
    return `${things(beforeParent.length)} before the ${needsParent ? 'parent' : 'head'} can sign`;
  if (needsParent && parent?.decision !== 'agree') return 'Ready for the parent';
  if (beforeHead.length > 0) return `${things(beforeHead.length)} before the head can sign`;
  return signed ? 'Signed' : 'Ready for the head';
}
