import type { Breaks } from './break.ts';

export const reviewBreaks: Breaks = {};
