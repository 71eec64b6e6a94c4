import type { Breaks } from './break.ts';

export const timetableBreaks: Breaks = {};
