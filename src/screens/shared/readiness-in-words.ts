import type { Case } from '../../case/case.ts';
import type { Life } from '../../life/life.ts';
import { goingOn } from '../../reading/at-stake.ts';
import type { Readiness } from '../../reading/readiness.ts';
import type { Reading } from '../../reading/reading.ts';
import { todosBeforeParent } from './todo.ts';

const things = (count: number): string => (count === 1 ? '1 thing' : `${String(count)} things`);

/** How far the present answers are from their signatures; nothing that has been signed is waited for again. */
function leftToSign(readiness: Readiness, c: Case): string {
  const { openToParent, beforeHead, parent, needsParent, signed } = readiness;
  const parentIsDone = !needsParent || parent?.decision === 'agree';
  if (!openToParent)
    return `${things(todosBeforeParent(readiness, c).length)} before the ${parentIsDone ? 'head' : 'parent'} can sign`;
  if (!parentIsDone) return 'Ready for the parent';
  if (beforeHead.length > 0) return `${things(beforeHead.length)} before the head can sign`;
  return signed ? 'Signed' : 'Ready for the head';
}

/** What a life leaves to sign: nothing once it was agreed and nothing else is proposed, or where it is past. */
function settled(life: Life): string | undefined {
  switch (life.state) {
    case 'set-aside':
      return 'Set aside: nothing is waited for';
    case 'ended':
      return 'Ended: nothing is to sign';
    case 'over':
      return life.proposal === undefined
        ? `Version ${String(life.version.number)} is over: nothing is to sign`
        : undefined;
    case 'agreed':
    case 'running':
      return life.proposal === undefined ? `Version ${String(life.version.number)} is agreed` : undefined;
    default:
      return undefined;
  }
}

/** How far a case is from its signatures, in words. */
export function readinessInWords({
  life,
  readiness,
  proposed,
}: Pick<Reading, 'life' | 'readiness' | 'proposed'>): string {
  const agreed = settled(life);
  if (agreed !== undefined)
    return goingOn(life) === undefined || readiness.signed
      ? agreed
      : `${agreed}, and the checklist is still to be signed`;
  const left = leftToSign(readiness, proposed.case);
  return goingOn(life) === undefined ? left : `A change is proposed: ${left.charAt(0).toLowerCase()}${left.slice(1)}`;
}
