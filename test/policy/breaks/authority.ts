import type { Breaks } from './break.ts';

export const authorityBreaks: Breaks = {};
