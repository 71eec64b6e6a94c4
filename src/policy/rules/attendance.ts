import type { Rule } from '../rule.ts';

export const attendanceRules: readonly Rule[] = [];
