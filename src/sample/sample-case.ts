import type { Answers } from '../case/case.ts';
import type { IsoDate } from '../domain/iso-date.ts';
import { sampleAgreement } from './sample-agreement.ts';
import { sampleStart } from './sample-dates.ts';
import { samplePeople } from './sample-people.ts';
import { samplePlan } from './sample-plan.ts';
import { samplePupil } from './sample-pupil.ts';
import { sampleReasons } from './sample-reasons.ts';
import { sampleRisk } from './sample-risk.ts';
import { sampleSchool } from './sample-school.ts';
import { sampleTimetable } from './sample-timetable.ts';

/**
 * The invented pupil’s case: every question answered, nobody in it real, and within the policy on whichever day it is opened.
 * @param today the day it is opened on. What has happened lies before it, the timetable after it.
 */
export function sampleAnswers(today: IsoDate): Answers {
  const start = sampleStart(today);
  return new Map(
    [
      sampleSchool,
      samplePupil(start),
      samplePeople(today),
      sampleReasons(today),
      sampleTimetable(start),
      sampleRisk(today, start),
      samplePlan(start),
      sampleAgreement(today, start),
    ].flatMap((answers) => Object.entries(answers)),
  );
}
