import { createContext, useContext } from 'react';
import type { Answers } from '../../case/case.ts';
import type { Reading } from '../../reading/reading.ts';
import type { OpenedAnswers } from './services.ts';

/** Answers that are being given: a case’s, or the school’s settings. */
export interface Answering extends Pick<OpenedAnswers, 'log'> {
  /** What follows from them. */
  readonly reading: Reading;
  /** The same at this very moment, for an act that has just answered. */
  readonly readNow: () => Reading;
  /** What the settings say of the school, as it was when these were opened; nothing until that is read, and of the sample. */
  readonly settings: Answers;
  /** The address of a place in these answers. */
  readonly hrefOf: (place: string) => string;
}

/** Gives the answers to the pages that ask. */
export const AnsweringContext = createContext<Answering | undefined>(undefined);

/** The answers that are being given. */
export function useAnswering(): Answering {
  const answering = useContext(AnsweringContext);
  if (answering === undefined) throw new Error('no answers are open here');
  return answering;
}
