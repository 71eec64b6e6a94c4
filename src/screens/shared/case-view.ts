import { createContext, useContext } from 'react';
import type { ActorRefFrom } from 'xstate';
import type { journeyMachine } from '../../../machines/journey.ts';
import type { CaseHead } from '../../case/case-head.ts';
import type { Answering } from './answering.ts';
import type { Damage } from './services.ts';

/** The open case, as its pages see it. */
export interface CaseView extends Answering {
  readonly head: CaseHead;
  readonly sample: boolean;
  /** Whether part of it is of a newer Waymark, and cannot be shown. */
  readonly isPartlyNewer: boolean;
  /** What is wrong with it. */
  readonly damage: Damage;
  /** Where the person was last, the home of the case left out; as a path of ids. */
  readonly lastPlace: string | undefined;
  readonly journey: ActorRefFrom<typeof journeyMachine>;
}

/** Gives the open case to its pages. */
export const CaseViewContext = createContext<CaseView | undefined>(undefined);

/** The open case. Only pages below the case’s own page may ask. */
export function useCaseView(): CaseView {
  const view = useContext(CaseViewContext);
  if (view === undefined) throw new Error('no case is open here');
  return view;
}
