import { plan } from '../case/fields/plan.ts';
import { pupil } from '../case/fields/pupil.ts';
import { risk } from '../case/fields/risk.ts';
import type { IsoDate } from '../domain/iso-date.ts';
import { addDays, formatDayMonth } from '../domain/iso-date.ts';
import { SAMPLE_WEEKS } from './sample-dates.ts';
import type { TypedAnswers } from './typed-rows.ts';

/** The plan that leads the invented pupil back to full time. */
export const samplePlan = (start: IsoDate): TypedAnswers => ({
  [plan.aim.path]:
    `Robin is well, and in every lesson again, from ${formatDayMonth(addDays(start, SAMPLE_WEEKS * 7))}.`,
  [plan.success.path]:
    'Robin is in for all agreed hours, rests less each week, and still has the strength to see friends at the weekend.',
  [plan.exit.path]:
    'If two weeks go well, whole days come earlier. If Robin gets worse, the GP is asked the same week and the review meeting is brought forward.',
  [plan.interventions.path]:
    'A rest halfway through the morning. Twenty minutes with Charlie on Mondays to plan the week. Help with spelling goes on.',
  [plan.universalOffer.path]: 'Tutor time and break every day, assembly on Fridays, choir as soon as Robin likes.',
  [plan.personalised.path]:
    'Considered with Robin’s teachers. The usual lessons are right; maths and English are caught up first.',
  [plan.homeCurriculum.path]:
    'Audio books for English\nShort maths videos with a quiz\nAt most one hour a day, and only when rested',
  [plan.workSet.path]:
    'Teachers put a short task on the class page by noon. Paper copies on cream paper go home with Robin.',
  [plan.workMarked.path]:
    'Robin hands it in at tutor time. Teachers mark it within two days and say one thing that went well.',
  [plan.fullTimeTogether.path]: 'not-fit',
  [plan.contact.path]: 'Two friends send the news of the afternoon. Charlie and Robin talk twice a week.',
  [risk.parentSupport.path]:
    'Alex works from home, so tasks need no help from her. Charlie rings on Wednesdays to ask how the family is.',
  [pupil.councilTransport.path]: 'no',
  [plan.travel.path]: 'Jo brings Robin to school on the way to work. Alex or Grandma fetches Robin by car.',
  [plan.travelFair.path]: 'yes',
  [pupil.freeSchoolMeals.path]: 'no',
});
