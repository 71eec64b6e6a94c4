import type { Rule } from '../rule.ts';

export const rationaleRules: readonly Rule[] = [];
