import type { Life } from './life.ts';

/**
 * Whether a life is one after which it is written down what happened: something was agreed, or was to begin and was not agreed. Source: ours.
 */
export const hasRecord = ({ state }: Life): boolean =>
  state === 'agreed' || state === 'running' || state === 'over' || state === 'ended' || state === 'not-begun';
