import type { Breaks } from './break.ts';

export const periodBreaks: Breaks = {};
