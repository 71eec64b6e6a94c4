import { useMachine } from '@xstate/react';
import { useMemo } from 'react';
import type { FilledAt, Filling, WeeksEvent } from '../../../machines/weeks.ts';
import { weeksMachine } from '../../../machines/weeks.ts';
import type { Answers } from '../../case/case.ts';
import type { Suggestion } from '../../case/timetable-suggestions.ts';
import { saysIt } from '../../case/timetable-suggestions.ts';
import type { Timetable } from '../../case/timetable.ts';
import type { Typed } from '../../case/typed.ts';
import { isBlank, isBoxes } from '../../case/typed.ts';
import type { Answering } from '../shared/answering.ts';

/** What was filled at one press, and whether it waits for a word. */
export interface FillingShown {
  readonly filling: Filling;
  readonly isAsked: boolean;
}

/** What the weeks show beside what is typed in them. */
export interface WeeksView {
  readonly opened: ReadonlySet<number>;
  readonly copied: number | undefined;
  /** What was filled, or waits, at the climb or in the row of a week. */
  readonly filledAt: (at: FilledAt) => FillingShown | undefined;
  readonly send: (event: WeeksEvent) => void;
}

/** Whether nothing is said of a day: boxes that were emptied again hold the place alone. */
const isEmptyDay = (typed: Typed): boolean =>
  isBlank(typed) ||
  (isBoxes(typed) && typed['where'] === 'school' && isBlank(typed['start'] ?? '') && isBlank(typed['end'] ?? ''));

/** How days would be filled. @param asks whether it is asked first where that replaces what was typed. */
export function fillingOf(
  at: FilledAt,
  suggestion: Suggestion,
  { weeks }: Timetable,
  answers: Answers,
  asks: boolean,
): Filling {
  const stands = (path: string): boolean => !isEmptyDay(answers.get(path) ?? '');
  const days = weeks.flatMap((week) =>
    week.days.flatMap((day) => {
      const typed = suggestion.get(day.path);
      return typed === undefined || saysIt(day, typed) ? [] : [{ week: week.number, path: day.path, typed }];
    }),
  );
  const replaced = days.filter(({ path }) => stands(path)).map(({ week }) => week);
  return {
    at,
    days: days.map(({ path, typed }) => [path, typed]),
    before: days.map(({ path }) => [path, answers.get(path) ?? null]),
    replaces: asks ? [...new Set(replaced)] : [],
    empty: days.filter(({ path }) => !stands(path)).map(({ path, typed }) => [path, typed]),
  };
}

/** The weeks of a timetable as they can be opened, copied, filled and put back. */
export function useWeeks({ log }: Pick<Answering, 'log'>): WeeksView {
  const machine = useMemo(
    () =>
      weeksMachine.provide({
        actions: {
          typeTheDays: (_, answers) => {
            log.send({ type: 'ANSWER_MANY', answers });
          },
        },
      }),
    [log],
  );
  const [state, send] = useMachine(machine);
  const { opened, copied, filling } = state.context;
  return {
    opened,
    copied,
    filledAt: (at) => (filling?.at === at ? { filling, isAsked: state.matches('asking') } : undefined),
    send,
  };
}
