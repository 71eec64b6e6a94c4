import type { Breaks } from './break.ts';

export const planBreaks: Breaks = {};
