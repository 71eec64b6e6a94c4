import type { Rule } from '../engine/rule.ts';
import { flexiRules } from './flexi/flexi.ts';
import { agreementRules } from './part-time/agreement.ts';
import { askedAgainRules } from './part-time/asked-again.ts';
import { attendanceRules } from './part-time/attendance.ts';
import { authorityRules } from './part-time/authority.ts';
import { behaviourRules } from './part-time/behaviour.ts';
import { checklistRules } from './part-time/checklist.ts';
import { homeRules } from './part-time/home.ts';
import { medicalRules } from './part-time/medical.ts';
import { periodRules } from './part-time/period.ts';
import { planRules } from './part-time/plan.ts';
import { professionalRules } from './part-time/professionals.ts';
import { rationaleRules } from './part-time/rationale.ts';
import { reviewInTime } from './part-time/review-in-time.ts';
import { reviewRules } from './part-time/review.ts';
import { riskRules } from './part-time/risk.ts';
import { serviceRules } from './part-time/services.ts';
import { timetableRules } from './part-time/timetable.ts';
import { travelRules } from './part-time/travel.ts';
import { calendarRules } from './shared/calendar.ts';
import { changeDay } from './shared/change-day.ts';
import { happenedRules } from './shared/happened.ts';
import { pupilRules } from './shared/pupil.ts';
import { putRight } from './shared/put-right.ts';
import { signatureRules } from './shared/signatures.ts';

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
  ...signatureRules,
  ...professionalRules,
  ...serviceRules,
  ...askedAgainRules,
  ...riskRules,
  ...homeRules,
  ...travelRules,
  ...medicalRules,
  ...checklistRules,
  ...attendanceRules,
  ...authorityRules,
  ...flexiRules,
  changeDay,
  reviewInTime,
  putRight,
  ...happenedRules,
];
