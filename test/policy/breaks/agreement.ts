import type { Breaks } from './break.ts';

export const agreementBreaks: Breaks = {};
