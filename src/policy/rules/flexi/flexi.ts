import type { Rule } from '../../engine/rule.ts';
import { flexiChangeRules } from './change.ts';
import { flexiDecisionRules } from './decision.ts';
import { flexiEducationRules } from './education.ts';
import { flexiPaperRules } from './papers.ts';
import { flexiPatternRules } from './pattern.ts';
import { flexiProfessionalRules } from './professionals.ts';
import { flexiRegisterRules } from './register.ts';
import { flexiRequestRules } from './request.ts';
import { flexiRunningRules } from './running.ts';
import { flexiSafetyRules } from './safety.ts';

/** What flexi-schooling asks, from the request to the time it runs. */
export const flexiRules: readonly Rule[] = [
  ...flexiRequestRules,
  ...flexiEducationRules,
  ...flexiProfessionalRules,
  ...flexiDecisionRules,
  ...flexiPatternRules,
  ...flexiSafetyRules,
  ...flexiPaperRules,
  ...flexiRunningRules,
  ...flexiChangeRules,
  ...flexiRegisterRules,
];
