import { typedDate } from '../../case/case-of.ts';
import { day } from '../../domain/some-dates.ts';
import type { Change } from '../situations.ts';
import { toldOfAll } from '../told.ts';
import type { Breaks } from './break.ts';

const answers = (some: NonNullable<Change['answers']>): Change => ({ answers: some });

/** The transport team was told before the start, and is to be asked again on a day. */
const askAgainOn = (on: string, today: string): Change => ({
  today: day(today),
  answers: { ...toldOfAll, 'plan.transport-next-on': typedDate(on) },
});

export const travelBreaks: Breaks = {
  'travel.transport-told': [
    {
      title: 'council transport, odd hours, and nobody told the transport team',
      base: 'heaviest',
      breaks: answers({ 'plan.transport-told-on': null }),
      keeps: answers({ 'plan.transport-told-on': null, 'pupil.council-transport': 'no' }),
      says: /Sam’s hours are others\. E-mail SchoolTransportApplications@lincolnshire\.gov\.uk, and write down when/u,
    },
    {
      title: 'the transport team is to be told tomorrow',
      base: 'heaviest',
      breaks: answers({ 'plan.transport-told-on': typedDate('2027-01-08') }),
      keeps: answers({ 'plan.transport-told-on': typedDate('2027-01-07') }),
      says: /told on 8 January 2027, which is still to come/u,
    },
    ...(
      [
        ['plan.transport-says', /Write down what the transport team says/u],
        ['plan.transport-meanwhile', /Write down how the pupil travels until they agree/u],
        ['plan.transport-next-on', /Write down when you ask them again/u],
      ] as const
    ).map(([path, says]) => ({
      title: `the transport team was told, without ${path}`,
      base: 'heaviest' as const,
      breaks: answers({ [path]: null }),
      keeps: answers({ [path]: null, 'pupil.council-transport': 'no' }),
      says,
    })),
  ],
  'travel.asked-again': [
    {
      title: 'the day on which the transport team was to be asked again has passed',
      base: 'heaviest',
      breaks: askAgainOn('2027-01-13', '2027-01-14'),
      keeps: askAgainOn('2027-01-14', '2027-01-14'),
      says: /^The transport team was to be asked again on 13 January 2027\. E-mail them, and write down the day and what they say; or set a later day on which you ask\.$/u,
    },
    {
      title: 'before the week-end, and it is Monday',
      base: 'heaviest',
      breaks: askAgainOn('2027-01-15', '2027-01-18'),
      keeps: askAgainOn('2027-01-15', '2027-01-17'),
      says: /asked again on 15 January 2027/u,
    },
  ],
  'travel.fair': [
    {
      title: 'the family cannot manage the travel',
      base: 'plain',
      breaks: answers({ 'plan.travel-fair': 'no' }),
      keeps: answers({ 'plan.travel-fair': 'yes' }),
      says: /^Sam’s family cannot manage the travel as others do/u,
    },
  ],
  'meals.fair': [
    {
      title: 'free school meals, and nothing is written of how they are given',
      base: 'heaviest',
      breaks: answers({ 'plan.meals': 'n/a' }),
      keeps: answers({ 'plan.meals': 'n/a', 'pupil.free-school-meals': 'no' }),
      says: /^How Sam gets free school meals says only “n\/a”/u,
    },
  ],
};
