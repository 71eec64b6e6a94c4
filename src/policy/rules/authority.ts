import type { Rule } from '../rule.ts';

export const authorityRules: readonly Rule[] = [];
