import type { Rule } from '../rule.ts';

export const homeRules: readonly Rule[] = [];
