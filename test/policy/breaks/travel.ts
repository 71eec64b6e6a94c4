import { typedDate } from '../../case/case-of.ts';
import type { Change } from '../situations.ts';
import type { Breaks } from './break.ts';

const answers = (some: NonNullable<Change['answers']>): Change => ({ answers: some });

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
