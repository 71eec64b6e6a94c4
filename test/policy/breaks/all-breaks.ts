import { agreementBreaks } from './agreement.ts';
import { attendanceBreaks } from './attendance.ts';
import { authorityBreaks } from './authority.ts';
import { behaviourBreaks } from './behaviour.ts';
import type { Breaks } from './break.ts';
import { calendarBreaks } from './calendar.ts';
import { checklistBreaks } from './checklist.ts';
import { flexiDecisionBreaks } from './flexi-decision.ts';
import { flexiEducationBreaks } from './flexi-education.ts';
import { flexiPaperBreaks } from './flexi-papers.ts';
import { flexiPatternBreaks } from './flexi-pattern.ts';
import { flexiProfessionalBreaks } from './flexi-professionals.ts';
import { flexiRegisterBreaks } from './flexi-register.ts';
import { flexiRequestBreaks } from './flexi-request.ts';
import { flexiRunningBreaks } from './flexi-running.ts';
import { flexiSafetyBreaks } from './flexi-safety.ts';
import { homeBreaks } from './home.ts';
import { medicalBreaks } from './medical.ts';
import { periodBreaks } from './period.ts';
import { planBreaks } from './plan.ts';
import { professionalBreaks } from './professionals.ts';
import { pupilBreaks } from './pupil.ts';
import { rationaleBreaks } from './rationale.ts';
import { reviewAgreesBreaks } from './review-agrees.ts';
import { reviewBreaks } from './review.ts';
import { riskBreaks } from './risk.ts';
import { runningBreaks } from './running.ts';
import { serviceBreaks } from './services.ts';
import { timetableBreaks } from './timetable.ts';
import { travelBreaks } from './travel.ts';

/** How each rule is broken alone. */
export const allBreaks: Breaks = {
  ...agreementBreaks,
  ...attendanceBreaks,
  ...authorityBreaks,
  ...behaviourBreaks,
  ...calendarBreaks,
  ...checklistBreaks,
  ...flexiDecisionBreaks,
  ...flexiEducationBreaks,
  ...flexiPaperBreaks,
  ...flexiPatternBreaks,
  ...flexiProfessionalBreaks,
  ...flexiRegisterBreaks,
  ...flexiRequestBreaks,
  ...flexiRunningBreaks,
  ...flexiSafetyBreaks,
  ...homeBreaks,
  ...medicalBreaks,
  ...periodBreaks,
  ...planBreaks,
  ...professionalBreaks,
  ...pupilBreaks,
  ...rationaleBreaks,
  ...reviewAgreesBreaks,
  ...reviewBreaks,
  ...riskBreaks,
  ...runningBreaks,
  ...serviceBreaks,
  ...timetableBreaks,
  ...travelBreaks,
};
