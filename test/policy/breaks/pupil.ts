import { typedDate } from '../../../src/sample/typed-rows.ts';
import { day } from '../../domain/some-dates.ts';
import type { Breaks } from './break.ts';
import { lasting } from './changes-of-period.ts';

const bornOn = (date: string) => ({ answers: { 'pupil.date-of-birth': typedDate(day(date)) } });

/** Of age on 31 March, in a period around Easter. */
const ofAgeWithin = (end: string) => ({
  answers: {
    ...bornOn('2022-01-12').answers,
    ...lasting('2027-03-08', end),
    'reviews.r3.on': typedDate(day('2027-03-25')),
  },
});

export const pupilBreaks: Breaks = {
  'pupil.born': [
    {
      title: 'born tomorrow',
      base: 'plain',
      breaks: bornOn('2027-01-08'),
      keeps: bornOn('2014-01-08'),
      says: /8 January 2027, is still to come/u,
    },
    {
      title: 'born in the year 1001',
      base: 'heaviest',
      breaks: bornOn('1001-01-01'),
      keeps: bornOn('2011-01-01'),
      says: /1 January 1001, would not make the pupil 2 to 25 years old/u,
    },
  ],
  'pupil.below-age': [
    {
      title: 'five after the start, of age at the end of March',
      base: 'plain',
      breaks: bornOn('2022-01-12'),
      keeps: bornOn('2021-12-31'),
      says: /only from 31 March 2027.* without a part-time timetable\.$/u,
    },
    {
      title: 'of age before the last part-time day',
      base: 'plain',
      breaks: ofAgeWithin('2027-04-02'),
      keeps: bornOn('2021-12-31'),
      says: /^Sam reaches compulsory school age on 31 March 2027, before it ends\. From that day C2 needs an agreement of its own/u,
    },
    {
      title: 'flexi-schooling before the age',
      base: 'flexi',
      breaks: bornOn('2022-01-12'),
      keeps: bornOn('2021-12-31'),
      says: /only from 31 March 2027.* without flexi-schooling\.$/u,
    },
  ],
  'pupil.young-person': [
    {
      title: 'with an EHC plan, past the leaving date',
      base: 'heaviest',
      breaks: bornOn('2010-05-04'),
      keeps: bornOn('2010-09-04'),
      says: /^Sam is past compulsory school age from 27 June 2026 on\. .*: ask Sam, and a parent too\.$/u,
    },
  ],
  'pupil.adult': [
    {
      title: 'eighteen on the last part-time day',
      base: 'plain',
      breaks: bornOn('2009-02-05'),
      keeps: bornOn('2009-02-06'),
      says: /Sam turns 18 on 5 February 2027/u,
    },
    {
      title: 'eighteen long since',
      base: 'plain',
      breaks: bornOn('2008-05-04'),
      keeps: bornOn('2010-05-04'),
      says: /Sam turned 18 on 4 May 2026/u,
    },
    {
      title: 'eighteen on the review date of flexi-schooling',
      base: 'flexi',
      breaks: bornOn('2009-03-25'),
      keeps: bornOn('2009-03-26'),
      says: /Sam turns 18 on 25 March 2027.* Agree it with Sam in person/u,
    },
  ],
};
