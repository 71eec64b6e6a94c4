import type { Signature } from '../../case/signature.ts';
import type { ReadCase } from '../../reading/read-case.ts';
import type { TaskStatus } from '../../ui/TaskList.tsx';
import { takenBackOf } from './signed-state.ts';
import type { SignerOf } from './signers.ts';

const decided: Readonly<Record<Signature['decision'], string>> = {
  agree: 'Completed',
  changes: 'Asks for changes',
  refuse: 'Does not agree',
};

const TAKEN_BACK: TaskStatus = { text: 'Taken back', tone: 'plain' };

/** Whether what was signed in a place was taken back, there or by the parent. */
const wasTakenBack = (placed: SignerOf['placed'], proposed: Pick<ReadCase, 'placed'>): boolean =>
  placed !== undefined && (placed.takesBack || takenBackOf(placed, proposed)?.how === 'withdrawn');

/** How far a signature has come. */
export function statusOf({ signature, placed, open }: SignerOf, proposed: Pick<ReadCase, 'placed'>): TaskStatus {
  if (placed?.takesBack === true) return TAKEN_BACK;
  if (signature !== undefined) return { text: decided[signature.decision], tone: 'plain' };
  if (!open && wasTakenBack(placed, proposed)) return TAKEN_BACK;
  return open ? { text: 'To sign', tone: 'blue' } : { text: 'Cannot start yet', tone: 'grey' };
}

/** What became of a signature, where nothing more is to sign. */
export function pastStatus({ placed }: SignerOf, proposed: Pick<ReadCase, 'placed'>): TaskStatus {
  if (wasTakenBack(placed, proposed)) return TAKEN_BACK;
  return { text: decided[placed?.signature.decision ?? 'refuse'], tone: 'plain' };
}
