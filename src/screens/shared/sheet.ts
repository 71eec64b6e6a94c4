import { createContext, useContext } from 'react';
import type { ActorRefFrom } from 'xstate';
import type { caseLogMachine } from '../../../machines/case-log.ts';
import type { Answers, Case, Path } from '../../case/case.ts';
import type { Edit } from '../../case/edit.ts';
import type { Signature } from '../../case/signature.ts';
import type { IsoDate } from '../../domain/iso-date.ts';
import type { Walk } from '../../forms/walk.ts';
import type { Finding } from '../../policy/engine/finding.ts';
import type { Situation } from '../../policy/engine/situation.ts';

/** Answers that are being given: a case’s, or the school’s settings. */
export interface Sheet {
  /** All current answers, those not asked too. */
  readonly answers: Answers;
  readonly walk: Walk;
  /** The asked answers. */
  readonly case: Case;
  /** Where one question has two answers. */
  readonly conflicts: ReadonlyMap<Path, readonly Edit[]>;
  readonly signatures: readonly Signature[];
  /** What the rules look at, and what they say of it. */
  readonly situation: Situation;
  readonly findings: readonly Finding[];
  readonly today: IsoDate;
  readonly log: ActorRefFrom<typeof caseLogMachine>;
  /** The address of a place in these answers. */
  readonly hrefOf: (place: string) => string;
}

/** Gives the answers to the pages that ask. */
export const SheetContext = createContext<Sheet | undefined>(undefined);

/** The answers that are being given. */
export function useSheet(): Sheet {
  const sheet = useContext(SheetContext);
  if (sheet === undefined) throw new Error('no answers are open here');
  return sheet;
}
