import type { Life } from './life.ts';

/** Whether anything has been agreed, or should have begun, of which it is recorded what happened. Source: ours. */
export const hasRecord = ({ state }: Life): boolean =>
  state === 'agreed' || state === 'running' || state === 'over' || state === 'ended' || state === 'not-begun';
