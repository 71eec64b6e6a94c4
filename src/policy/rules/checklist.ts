import type { Rule } from '../rule.ts';

export const checklistRules: readonly Rule[] = [];
