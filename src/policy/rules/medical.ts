import type { Rule } from '../rule.ts';

export const medicalRules: readonly Rule[] = [];
