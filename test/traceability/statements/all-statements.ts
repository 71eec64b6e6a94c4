import type { Statement } from '../statement.ts';
import { actionPlanStatements } from './action-plan.ts';
import { backgroundStatements } from './background.ts';
import { checklistAndMatrixStatements } from './checklist-and-matrix.ts';
import { consentFormStatements } from './consent-form.ts';
import { flexiFormStatements } from './flexi-form.ts';
import { flexiStatements } from './flexi.ts';
import { goodPracticeStatements } from './good-practice.ts';
import { hertfordshireStatements } from './hertfordshire.ts';
import { medicalNeedsStatements } from './medical-needs.ts';
import { medicalStatements } from './medical.ts';
import { monitoringStatements } from './monitoring.ts';
import { nationalGuidanceStatements } from './national-guidance.ts';
import { planFormStatements } from './plan-form.ts';
import { purposeAndExclusionStatements } from './purpose-and-exclusion.ts';
import { reintegrationStatements } from './reintegration.ts';
import { safeguardingStatements } from './safeguarding.ts';

/** Every statement of the guidance. */
export const statements: readonly Statement[] = [
  ...backgroundStatements,
  ...nationalGuidanceStatements,
  ...purposeAndExclusionStatements,
  ...medicalStatements,
  ...reintegrationStatements,
  ...flexiStatements,
  ...flexiFormStatements,
  ...safeguardingStatements,
  ...goodPracticeStatements,
  ...actionPlanStatements,
  ...monitoringStatements,
  ...checklistAndMatrixStatements,
  ...medicalNeedsStatements,
  ...consentFormStatements,
  ...planFormStatements,
  ...hertfordshireStatements,
];
