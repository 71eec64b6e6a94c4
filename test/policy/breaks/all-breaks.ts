import { agreementBreaks } from './agreement.ts';
import { attendanceBreaks } from './attendance.ts';
import { authorityBreaks } from './authority.ts';
import { behaviourBreaks } from './behaviour.ts';
import type { Breaks } from './break.ts';
import { calendarBreaks } from './calendar.ts';
import { checklistBreaks } from './checklist.ts';
import { homeBreaks } from './home.ts';
import { medicalBreaks } from './medical.ts';
import { periodBreaks } from './period.ts';
import { planBreaks } from './plan.ts';
import { professionalBreaks } from './professionals.ts';
import { pupilBreaks } from './pupil.ts';
import { rationaleBreaks } from './rationale.ts';
import { reviewBreaks } from './review.ts';
import { riskBreaks } from './risk.ts';
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
  ...homeBreaks,
  ...medicalBreaks,
  ...periodBreaks,
  ...planBreaks,
  ...professionalBreaks,
  ...pupilBreaks,
  ...rationaleBreaks,
  ...reviewBreaks,
  ...riskBreaks,
  ...serviceBreaks,
  ...timetableBreaks,
  ...travelBreaks,
};
