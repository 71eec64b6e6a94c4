import type { Life } from './life.ts';
import type { AgreedVersion } from './versions.ts';

/** The version that goes on whatever is changed, or not agreed to; none where nothing was agreed, or it is over. Source: life of an arrangement, ours. */
export const goingOn = (life: Life): AgreedVersion | undefined =>
  life.state === 'agreed' || life.state === 'running' ? life.version : undefined;
