import type { AskedStep, Walk } from './walk.ts';

/** Whether a step says "not this way": behind it there is nothing. */
export const isTheEndOfTheWay = (asked: AskedStep): boolean =>
  asked.kind === 'screen' && asked.step.screen === 'not-this-way';

/** The asked steps that somebody comes to: none behind a page that says "not this way". */
export function stepsOnTheWay({ steps }: Pick<Walk, 'steps'>): readonly AskedStep[] {
  const end = steps.findIndex(isTheEndOfTheWay);
  return end < 0 ? steps : steps.slice(0, end + 1);
}
