import type { Breaks } from './break.ts';

export const medicalBreaks: Breaks = {};
