import type { Rule } from './rule.ts';
import { agreementRules } from './rules/agreement.ts';
import { attendanceRules } from './rules/attendance.ts';
import { authorityRules } from './rules/authority.ts';
import { behaviourRules } from './rules/behaviour.ts';
import { calendarRules } from './rules/calendar.ts';
import { checklistRules } from './rules/checklist.ts';
import { flexiRules } from './rules/flexi.ts';
import { homeRules } from './rules/home.ts';
import { medicalRules } from './rules/medical.ts';
import { periodRules } from './rules/period.ts';
import { planRules } from './rules/plan.ts';
import { professionalRules } from './rules/professionals.ts';
import { pupilRules } from './rules/pupil.ts';
import { rationaleRules } from './rules/rationale.ts';
import { reviewRules } from './rules/review.ts';
import { riskRules } from './rules/risk.ts';
import { serviceRules } from './rules/services.ts';
import { timetableRules } from './rules/timetable.ts';
import { travelRules } from './rules/travel.ts';

/** Every rule, in the order in which findings are told. */
export const allRules: readonly Rule[] = [
  ...pupilRules,
  ...rationaleRules,
  ...behaviourRules,
  ...planRules,
  ...calendarRules,
  ...periodRules,
  ...timetableRules,
  ...reviewRules,
  ...agreementRules,
  ...professionalRules,
  ...serviceRules,
  ...riskRules,
  ...homeRules,
  ...travelRules,
  ...medicalRules,
  ...checklistRules,
  ...attendanceRules,
  ...authorityRules,
  ...flexiRules,
];
