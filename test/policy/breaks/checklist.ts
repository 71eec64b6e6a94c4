import type { Breaks } from './break.ts';

export const checklistBreaks: Breaks = {};
