import type { Breaks } from './break.ts';

export const pupilBreaks: Breaks = {};
