import type { Breaks } from './break.ts';

export const riskBreaks: Breaks = {};
