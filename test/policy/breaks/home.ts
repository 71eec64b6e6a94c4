import type { Breaks } from './break.ts';

export const homeBreaks: Breaks = {};
