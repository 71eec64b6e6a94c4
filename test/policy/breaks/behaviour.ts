import type { Breaks } from './break.ts';

export const behaviourBreaks: Breaks = {};
