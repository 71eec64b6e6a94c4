import type { Breaks } from './break.ts';

export const rationaleBreaks: Breaks = {};
