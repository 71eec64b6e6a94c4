import type { Life } from '../../life/life.ts';

/** Whether anything has been agreed, or should have begun, of which it is recorded what happened. Source: ours. */
export const isRecorded = ({ state }: Life): boolean =>
  state === 'agreed' || state === 'running' || state === 'over' || state === 'ended' || state === 'not-begun';
