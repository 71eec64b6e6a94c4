import type { Case } from '../../case/case.ts';
import type { Readiness } from '../../reading/readiness.ts';
import { todosBeforeParent } from './todo.ts';

const things = (count: number): string => (count === 1 ? '1 thing' : `${String(count)} things`);

/** How far a case is from its signatures, in words. */
export function readinessInWords(readiness: Readiness, c: Case): string {
  const { openToParent, beforeHead, parent, needsParent, signed } = readiness;
  if (!openToParent)
    return `${things(todosBeforeParent(readiness, c).length)} before the ${needsParent ? 'parent' : 'head'} can sign`;
  if (needsParent && parent?.decision !== 'agree') return 'Ready for the parent';
  if (beforeHead.length > 0) return `${things(beforeHead.length)} before the head can sign`;
  return signed ? 'Signed' : 'Ready for the head';
}
