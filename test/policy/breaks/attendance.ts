import type { Breaks } from './break.ts';

export const attendanceBreaks: Breaks = {};
