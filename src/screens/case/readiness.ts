import type { Signature } from '../../case/signature.ts';
import { isVoid } from '../../documents/voided.ts';
import type { Sheet } from './sheet.ts';
import { todosOf } from './todo.ts';

/** How far a case is from its signatures. */
export interface Readiness {
  /** How many things are to settle first. */
  readonly left: number;
  /** What the parent last decided, as far as it still counts. */
  readonly parent: Signature | undefined;
  /** The head’s signatures that still count, by document. */
  readonly head: ReadonlyMap<Signature['document'], Signature>;
  /** Parent and head have signed what stands now. */
  readonly signed: boolean;
}

/** How far a case is from its signatures. */
export function readinessOf(sheet: Sheet): Readiness {
  const standing = sheet.signatures.filter((signature) => !isVoid(signature, sheet.case.answers));
  const parent = standing.findLast((signature) => signature.role === 'parent');
  const head = new Map(standing.filter((signature) => signature.role === 'head').map((signature) => [signature.document, signature]));
  return { left: todosOf(sheet).length, parent, head, signed: parent?.decision === 'agree' && head.has('checklist') && head.has('consent') };
}
