import { reviews as plannedReviews } from '../../../src/case/fields/timetable.ts';
import { typedRows } from '../../../src/sample/typed-rows.ts';
import { typedDate } from '../../case/case-of.ts';
import { medicalShortPlain } from '../../scenarios/medical-short-plain.ts';
import type { Story } from './story.ts';
import { beginsFullTime, bothSign, looksAtRisksAgain, reviews, tells } from './story.ts';

const reviewDays = typedRows(
  plannedReviews,
  { on: typedDate('2027-03-25'), kind: 'weekly', who: 'Sam, his father, Jo Carter' },
  { on: typedDate('2027-04-01'), kind: 'weekly', who: 'Sam, his father, Jo Carter' },
  { on: typedDate('2027-04-09'), kind: 'formal', who: 'Sam, his father, Jo Carter, the school nurse' },
  { on: typedDate('2027-04-16'), kind: 'weekly', who: 'Sam, his father, Jo Carter' },
);

/** Born on 14 March 2022, of compulsory school age from 31 March 2027; Easter lies in weeks 1 and 2. */
export const comingOfAge: Story = {
  answers: new Map([
    ...medicalShortPlain,
    ...Object.entries(reviewDays),
    ['pupil.date-of-birth', typedDate('2022-03-14')],
    ['pupil.year-group', '0'],
    ['people.practitioner-told-on', typedDate('2027-03-15')],
    ['people.lead-role', 'Reception lead'],
    ['risk.assessor', 'Jo Carter, Reception lead'],
    ['reasons.evidence', 'Letter from the GP, 15 March 2027.'],
    ['reasons.full-time-first', 'Full days with rests were tried for a week in March.'],
    ['timetable.start', typedDate('2027-03-22')],
    ['timetable.end', typedDate('2027-04-16')],
    ['timetable.full-time-from', typedDate('2027-04-19')],
    ['risk.adult-agreed-on', typedDate('2027-03-17')],
    ['risk.assessed-on', typedDate('2027-03-17')],
    ['risk.review-on', typedDate('2027-04-01')],
    ['hazards.r1.action-1.by', typedDate('2027-03-19')],
    ['consent.talked-through-on', typedDate('2027-03-17')],
    ['checklist.best-interests.evidence', 'Meeting with Sam’s father, 17 March 2027.'],
    ['checklist.risk-assessment.evidence', 'Risk assessment of 17 March 2027.'],
    ['checklist.time-limited.evidence', 'Ends 16 April 2027; four reviews are set.'],
    ['checklist.health.evidence', 'Dr Lamb was told on 15 March 2027.'],
    ['explain.pupil.below-age', 'His father agreed on 18 March to C2 from 31 March; it is in the same agreement.'],
    ['plan.aim', 'Sam is in every lesson, every day, by 19 April.'],
  ]),
  begun: '2027-03-17',
  done: [
    ['2027-03-18', bothSign],
    ['2027-03-19', tells('2027-03-22', '2027-04-16')],
    ['2027-03-25', reviews('weekly', { attended: '4' })],
    ['2027-04-01', reviews('weekly', { attended: '3' })],
    ['2027-04-01', looksAtRisksAgain],
    ['2027-04-09', reviews('formal', { attended: '11' })],
    ['2027-04-16', reviews('weekly', { attended: '10' })],
    ['2027-04-19', beginsFullTime],
  ],
  told: `
    2027-03-17
      register . .
      when Planned from 22 March 2027
      life A draft: nobody has decided yet.
      next Ready for the parent
      matrix attention
    2027-03-18
      when From 22 March 2027 to 16 April 2027
      life Agreed on 18 March 2027. Starts on 22 March 2027.
      next Next review: 25 March 2027
    2027-03-22
      register - X
      life Version 1 runs, week 1 of 4.
    2027-03-25
      next Next review: 1 April 2027
      matrix green
    2027-03-30
      life Version 1 runs, week 2 of 4.
    2027-03-31
      register - C2
    2027-04-01
      next Next review: 9 April 2027
    2027-04-05
      register - -
      life Version 1 runs, week 3 of 4.
    2027-04-09
      next Next review: 16 April 2027
    2027-04-12
      life Version 1 runs, week 4 of 4.
    2027-04-16
      next Last part-time day: today. Full time from 19 April 2027
    2027-04-19
      register . .
      life Ended: full time since 19 April 2027.
      next nothing
  `,
};
