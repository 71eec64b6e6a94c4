import { useState } from 'react';

/** Something that is wrong, and where. */
export interface Problem {
  readonly href: string;
  readonly text: string;
}

/** What is wrong with what is typed on the page of an act. */
export interface Problems {
  /** What is told of it: nothing before the button was pressed. */
  readonly shown: readonly Problem[];
  /** How often the button was pressed. */
  readonly round: number;
  readonly errorAt: (href: string) => string | undefined;
  /** Presses the button: does it, where nothing is wrong. */
  readonly press: (act: () => void) => void;
}

/** Keeps what is wrong from being told before the button is pressed. @param problems all that is wrong now. */
export function useProblems(problems: readonly Problem[]): Problems {
  const [round, setRound] = useState(0);
  const shown = round === 0 ? [] : problems;
  return {
    shown,
    round,
    errorAt: (href) => shown.find((problem) => problem.href === href)?.text,
    press: (act) => {
      setRound(round + 1);
      if (problems.length === 0) act();
    },
  };
}
