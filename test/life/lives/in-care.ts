import { typedDate } from '../../case/case-of.ts';
import { heaviest } from '../../scenarios/heaviest.ts';
import type { Story } from './story.ts';
import { bothSign, reviews, tells, types } from './story.ts';

/** A child in care whose social worker says no while it runs. */
export const inCare: Story = {
  answers: heaviest,
  done: [
    ['2027-01-07', bothSign],
    ['2027-01-08', tells('2027-01-11', '2027-02-05')],
    // The plan has the transport team asked again on this day.
    [
      '2027-01-08',
      types({
        'plan.transport-told-on': typedDate('2027-01-08'),
        'plan.transport-says': 'Agreed: the taxi comes at noon.',
      }),
    ],
    ['2027-01-15', reviews('weekly')],
    [
      '2027-01-20',
      types({
        'people.social-worker-answer': 'refuses',
        'people.social-worker-answered-on': typedDate('2027-01-20'),
        'people.social-worker-told-on': typedDate('2027-01-20'),
      }),
    ],
    ['2027-01-25', types({ 'running.full-time-on': typedDate('2027-01-21') })],
  ],
  told: `
    2027-01-06
      register . .
      when Planned from 11 January 2027
      life A draft: nobody has decided yet.
      next Ready for the parent
      matrix red
    2027-01-07
      when From 11 January 2027 to 5 February 2027
      life Agreed on 7 January 2027. Starts on 11 January 2027.
      next Next review: 15 January 2027
      matrix attention
    2027-01-11
      register - C2
      life Version 1 runs, week 1 of 4.
    2027-01-15
      next Next review: 22 January 2027
      matrix green
    2027-01-18
      life Version 1 runs, week 2 of 4.
    2027-01-20
      when From 11 January 2027 to 20 January 2027
      life Lee Marsh, the social worker, said no on 20 January 2027. Full time is due from Thursday 21 January 2027.
      next nothing
      matrix red
      noted Lee Marsh, the social worker, said no on 20 January 2027. Sam is owed full time from Thursday 21 January 2027. Is Sam back full time? Write down the day it began.
    2027-01-21
      register . .
      life Lee Marsh, the social worker, said no on 20 January 2027. Full time is due from Thursday 21 January 2027. Is Sam back full time?
    2027-01-22
      no longer noted Lee Marsh, the social worker, said no on 20 January 2027. Sam is owed full time from Thursday 21 January 2027. Is Sam back full time? Write down the day it began.
      life Lee Marsh, the social worker, said no on 20 January 2027. Full time was due from Thursday 21 January 2027. Is Sam back full time?
      overdue Lee Marsh, the social worker, said no on 20 January 2027. Sam is owed full time from Thursday 21 January 2027. Is Sam back full time? Write down the day it began.
    2027-01-25
      no longer overdue Lee Marsh, the social worker, said no on 20 January 2027. Sam is owed full time from Thursday 21 January 2027. Is Sam back full time? Write down the day it began.
      life Lee Marsh, the social worker, said no on 20 January 2027. Full time began on 21 January 2027.
      matrix amber
  `,
};
