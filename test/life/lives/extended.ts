import { reviews as plannedReviews } from '../../../src/case/fields/timetable.ts';
import { typedRows } from '../../../src/sample/typed-rows.ts';
import { typedDate } from '../../case/case-of.ts';
import { medicalShortPlain } from '../../scenarios/medical-short-plain.ts';
import type { Story } from './story.ts';
import { bothSign, looksAtRisksAgain, reviews, tells, beginsFullTime } from './story.ts';

/** The first period, which is followed by another in a case of its own, as the review meeting decided. */
export const extended: Story = {
  answers: medicalShortPlain,
  done: [
    ['2027-01-07', bothSign],
    ['2027-01-08', tells('2027-01-11', '2027-02-05')],
    ['2027-01-15', reviews('weekly')],
    ['2027-01-22', reviews('weekly', { attended: '5' })],
    ['2027-01-22', looksAtRisksAgain],
    ['2027-01-29', reviews('formal', { outcome: 'extend', attended: '10' })],
    ['2027-02-05', reviews('weekly', { attended: '10' })],
  ],
  told: `
    2027-01-06
      register . .
      when Planned from 11 January 2027
      life A draft: nobody has decided yet.
      next Ready for the parent
      matrix attention
    2027-01-07
      when From 11 January 2027 to 5 February 2027
      life Agreed on 7 January 2027. Starts on 11 January 2027.
      next Next review: 15 January 2027
    2027-01-11
      register - C2
      life Version 1 runs, week 1 of 4.
    2027-01-15
      next Next review: 22 January 2027
      matrix green
    2027-01-18
      life Version 1 runs, week 2 of 4.
    2027-01-22
      next Next review: 29 January 2027
    2027-01-25
      register - -
      life Version 1 runs, week 3 of 4.
    2027-01-29
      next Next review: 5 February 2027
    2027-02-01
      life Version 1 runs, week 4 of 4.
    2027-02-05
      next Last part-time day: today. A further period follows from 8 February 2027
    2027-02-08
      register . .
      life Ended: a further period follows from 8 February 2027, in a case of its own.
      next nothing
  `,
};

/** What is the same in each period, and is typed anew. */
const ofThePeriod = [...medicalShortPlain].filter(([path]) =>
  /^(timetable\.(week|targets)|checklist|consent)\./u.test(path),
);

const reviewDays = typedRows(
  plannedReviews,
  { on: typedDate('2027-02-12'), kind: 'weekly', who: 'Sam, his father, Jo Carter' },
  { on: typedDate('2027-02-19'), kind: 'weekly', who: 'Sam, his father, Jo Carter' },
  { on: typedDate('2027-02-26'), kind: 'formal', who: 'Sam, his father, Jo Carter, the school nurse' },
  { on: typedDate('2027-03-05'), kind: 'weekly', who: 'Sam, his father, Jo Carter' },
);

/** The further period of the same pupil, begun from the first: from the Monday after, by its own agreement. */
export const extension: Story = {
  begun: '2027-02-01',
  answers: new Map([
    ...ofThePeriod,
    ...Object.entries(reviewDays),
    ['reasons.causes', ['illness']],
    ['reasons.confirmed', ['exceptional', 'not-exclusion', 'not-sent-home', 'not-for-school']],
    ['medical.days-missed', '9'],
    ['timetable.start', typedDate('2027-02-08')],
    ['timetable.end', typedDate('2027-03-05')],
    ['timetable.full-time-from', typedDate('2027-03-08')],
    ['earlier-periods.story-0.behaviour', 'no'],
    ['earlier-periods.story-0.outcome', 'Sam came to all that was planned, and was worn out after 2.30pm.'],
    ['extension.review-held-on', typedDate('2027-01-29')],
    ['extension.review-with', 'Sam, his father, Jo Carter, the school nurse'],
    ['extension.reason', 'A relapse in the last week of January.'],
    ['extension.different', 'Two rests a day, and the nurse sees Sam each morning.'],
    ['people.practitioner-told-on', typedDate('2027-02-01')],
    ['risk.adult-agreed', 'yes'],
    ['risk.adult-agreed-on', typedDate('2027-02-01')],
    ['risk.significant', 'no'],
    ['risk.assessed-on', typedDate('2027-02-01')],
    ['risk.review-on', typedDate('2027-02-19')],
    ['hazards.r1.action-1.by', typedDate('2027-02-05')],
    ['hazards.r1.action-1.done', 'yes'],
    ['plan.aim', 'Sam is in every lesson, every day, by 8 March.'],
    ['plan.reviewed-with', 'Sam and his father'],
    ['plan.pupil-view', '“I want to stay all day, and I still get tired.”'],
    ['plan.pupil-part', 'Sam chose when the rests are.'],
    ['consent.talked-through-on', typedDate('2027-02-01')],
    ['checklist.best-interests.evidence', 'Review meeting, 29 January 2027.'],
    ['checklist.risk-assessment.evidence', 'Risk assessment of 1 February 2027.'],
    ['checklist.time-limited.evidence', 'Ends 5 March 2027; four reviews are set.'],
    ['checklist.health.evidence', 'Dr Lamb was told on 1 February 2027.'],
  ]),
  done: [
    ['2027-02-04', bothSign],
    ['2027-02-05', tells('2027-02-08', '2027-03-05')],
    ['2027-02-12', reviews('weekly')],
    ['2027-02-19', reviews('weekly')],
    ['2027-02-19', looksAtRisksAgain],
    ['2027-02-26', reviews('formal', { attended: '10' })],
    ['2027-03-05', reviews('weekly', { attended: '10' })],
    ['2027-03-08', beginsFullTime],
  ],
  told: `
    2027-02-01
      register . .
      when Further period, planned from 8 February 2027
      life A draft: nobody has decided yet.
      next Ready for the parent
      matrix attention
    2027-02-04
      when Further period, from 8 February 2027 to 5 March 2027
      life Agreed on 4 February 2027. Starts on 8 February 2027.
      next Next review: 12 February 2027
    2027-02-08
      register - C2
      life Version 1 runs, week 1 of 4.
    2027-02-12
      next Next review: 19 February 2027
      matrix green
    2027-02-15
      life Version 1 runs, week 2 of 4.
    2027-02-19
      next Next review: 26 February 2027
    2027-02-22
      register - -
      life Version 1 runs, week 3 of 4.
    2027-02-26
      next Next review: 5 March 2027
    2027-03-01
      life Version 1 runs, week 4 of 4.
    2027-03-05
      next Last part-time day: today. Full time from 8 March 2027
    2027-03-08
      register . .
      life Ended: full time since 8 March 2027.
      next nothing
  `,
};
