import type { Rule } from '../rule.ts';

export const behaviourRules: readonly Rule[] = [];
