import { isPartTime } from '../../arrangements/arrangement-of.ts';
import type { Case } from '../../case/case.ts';
import { isOfAgreement } from '../../life/agreements.ts';
import { goingOn } from '../../life/going-on.ts';
import type { Life } from '../../life/life.ts';
import type { Reading } from '../../reading/reading.ts';
import { changesPastDays, pastItsEnd } from './agreed-late.ts';
import { saidNo } from './said-no.ts';
import { todosBeforeParent } from './todo.ts';

type Read = Pick<Reading, 'life' | 'readiness' | 'proposed' | 'signatures'>;

const things = (count: number): string => (count === 1 ? '1 thing' : `${String(count)} things`);

/** Who can sign once all is settled: a parent who has signed before signs again, and one who agreed to just this is done. */
function nextToSign({ readiness: { needsParent, parent }, signatures, life }: Read): string {
  if (!needsParent || parent?.decision === 'agree') return 'the head can sign';
  const hasSigned = signatures.some((one) => isOfAgreement(one) && one.role === 'parent');
  return hasSigned && !('version' in life) ? 'the parent can sign again' : 'the parent can sign';
}

/** How far the present answers are from their signatures; nothing that has been signed is waited for again. */
function leftToSign(reading: Read, c: Case): string {
  const { openToParent, beforeHead, parent, needsParent, signed } = reading.readiness;
  if (!openToParent) return `${things(todosBeforeParent(reading.readiness, c).length)} before ${nextToSign(reading)}`;
  if (needsParent && parent?.decision !== 'agree') return 'Ready for the parent';
  if (beforeHead.length > 0) return `${things(beforeHead.length)} before the head can sign`;
  return signed ? 'Signed' : 'Ready for the head';
}

/** Whether of what was agreed the checklist alone is not signed, which is the head’s. */
const lacksChecklist = ({ life, readiness, proposed }: Read): boolean =>
  goingOn(life) !== undefined && isPartTime(proposed.case) && !readiness.head.has('checklist');

/** What the parent said to a change, where it is no yes: then nobody is asked for anything. */
function saidToChange({ parent }: NonNullable<Extract<Life, { state: 'running' }>['proposal']>): string | undefined {
  if (parent?.decision === 'refuse') return `Nobody is waited for: ${parent.name} does not agree to the change`;
  return parent?.decision === 'changes'
    ? `${parent.name} asks for something else in the change: change it, then ask again`
    : undefined;
}

/** Whether nothing is to sign any more: it was set aside, has ended, is over and a further period has a case of its own, or was agreed too late to run. */
export const hasNothingToSign = (life: Life): boolean =>
  life.state === 'set-aside' ||
  life.state === 'ended' ||
  (life.state === 'over' && life.proposal === undefined) ||
  (life.state === 'not-begun' && life.agreedTooLate !== undefined);

/** That the last day of what nobody agreed to in time is past, or the first review of it: what is signed now is in force on no day. */
export function planIsPast({
  life,
  proposed: { case: c, today },
}: Pick<Reading, 'life' | 'proposed'>): string | undefined {
  const past = pastItsEnd(c, today);
  const isAsked = life.state === 'not-begun' || (life.state === 'over' && life.proposal !== undefined);
  return isAsked && past !== undefined ? `${past}: make a new plan first` : undefined;
}

/** Why nobody is asked for a signature; `undefined` where somebody is. */
function notAsked(reading: Read): string | undefined {
  const { life, readiness } = reading;
  switch (life.state) {
    case 'set-aside':
      return 'Nothing is to sign: it is set aside';
    case 'ended':
      return 'Nothing is to sign: it has ended';
    case 'refused':
      return life.who === 'parent' && readiness.parent?.decision === 'agree'
        ? undefined
        : `Nobody is waited for: ${saidNo(life)}`;
    case 'not-begun':
      return planIsPast(reading) ?? 'Not everybody has agreed';
    case 'deciding':
      return life.asked === undefined
        ? undefined
        : `${life.asked.name} asks for changes: change the answers, then ask again`;
    case 'over':
      return life.proposal === undefined
        ? 'Nothing is to sign: it is over'
        : (planIsPast(reading) ?? saidToChange(life.proposal));
    case 'agreed':
    case 'running':
      if (life.proposal !== undefined) return changesPastDays(reading) ?? saidToChange(life.proposal);
      return lacksChecklist(reading) ? undefined : 'Nothing is to sign: everybody has agreed';
    case 'draft':
    case 'declined':
      return undefined;
  }
}

/** Whether somebody is asked for a signature now: where nobody is, none is pressed for. */
export const isAsked = (reading: Read): boolean => notAsked(reading) === undefined;

/**
 * Who signs next of what can be signed though nobody is waited for, as on the page of signatures; `undefined` where both sign from the beginning.
 */
export function signsNext(reading: Read): string | undefined {
  const { state } = reading.life;
  const isAgreedByParent = reading.readiness.parent?.decision === 'agree';
  return isAgreedByParent && (state === 'refused' || state === 'not-begun')
    ? leftToSign(reading, reading.proposed.case)
    : undefined;
}

/** How far a case is from its signatures, in words: of what was agreed, how far what is proposed is. */
export function readinessInWords(reading: Read): string {
  const { life, proposed } = reading;
  const why = notAsked(reading);
  if (why !== undefined) return why;
  const left = leftToSign(reading, proposed.case);
  if (!('proposal' in life)) return left;
  if (life.proposal === undefined) return 'The checklist is still to be signed';
  const what = life.state === 'over' ? 'What is proposed' : 'The change';
  return `${what}: ${left.charAt(0).toLowerCase()}${left.slice(1)}`;
}
