import type { Rule } from '../rule.ts';
import { flexiChangeRules } from './flexi-change.ts';
import { flexiDecisionRules } from './flexi-decision.ts';
import { flexiEducationRules } from './flexi-education.ts';
import { flexiPaperRules } from './flexi-papers.ts';
import { flexiPatternRules } from './flexi-pattern.ts';
import { flexiProfessionalRules } from './flexi-professionals.ts';
import { flexiRegisterRules } from './flexi-register.ts';
import { flexiRequestRules } from './flexi-request.ts';
import { flexiRunningRules } from './flexi-running.ts';
import { flexiSafetyRules } from './flexi-safety.ts';

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
