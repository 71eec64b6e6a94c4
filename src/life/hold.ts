import type { CaseEvent } from '../case/case-event.ts';

/** The words under which it is kept that a case was put on hold, and that the hold was lifted. */
export const HELD = 'held';
export const HOLD_LIFTED = 'hold-lifted';

/** The event with which a case was put on hold, unless that was lifted since. */
export function holdIn(events: readonly CaseEvent[]): CaseEvent | undefined {
  const last = events.findLast(({ what }) => what === HELD || what === HOLD_LIFTED);
  return last?.what === HELD ? last : undefined;
}
