import type { CaseEvent } from '../case/case-event.ts';

/** The words under which it is kept that a draft was set aside, and taken up again. */
export const SET_ASIDE = 'set-aside';
export const TAKEN_UP = 'taken-up';

/** The event with which a draft was set aside, unless it was taken up again since. */
export function setAsideBy(events: readonly CaseEvent[]): CaseEvent | undefined {
  const last = events.findLast(({ what }) => what === SET_ASIDE || what === TAKEN_UP);
  return last?.what === SET_ASIDE ? last : undefined;
}
