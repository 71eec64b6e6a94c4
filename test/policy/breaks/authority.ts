import { heldReviews, notifications } from '../../../src/case/fields/running.ts';
import { typedRows } from '../../../src/sample/typed-rows.ts';
import { hertfordshirePartTime } from '../../authorities/unverified/hertfordshire-part-time.ts';
import { oldham } from '../../authorities/unverified/oldham.ts';
import { typedDate } from '../../case/case-of.ts';
import { day } from '../../domain/some-dates.ts';
import type { Change } from '../situations.ts';
import { told, toldOfAll } from '../told.ts';
import type { Breaks } from './break.ts';

const on = (today: string, answers: NonNullable<Change['answers']> = {}): Change => ({ today: day(today), answers });

/** A medium period after the meeting in its middle, with one entry of four weeks. */
const midway = (today: string): Change =>
  on(today, {
    ...told('2027-01-11', '2027-02-07'),
    ...typedRows(
      heldReviews,
      ...['2027-01-15', '2027-01-22', '2027-01-29', '2027-02-05'].map((on) => ({
        on: typedDate(on),
        kind: on === '2027-02-05' ? 'formal' : 'weekly',
        who: 'Sam, his father, Jo Carter, the school nurse',
        'parent-agreed': 'yes',
        'pupil-word': 'well',
        'parent-word': 'well',
      })),
    ),
  });

/** Full time since 8 February, all held; told at the start, and once more on a day. */
const afterFullTime = (today: string, again: string): Change =>
  on(today, {
    ...typedRows(
      notifications,
      { from: typedDate('2027-01-11'), to: typedDate('2027-02-05'), on: typedDate('2027-01-07') },
      { on: typedDate(again) },
    ),
    'running.full-time-on': typedDate('2027-02-08'),
  });

export const authorityBreaks: Breaks = {
  'la.notified': [
    {
      title: 'not told by the day after the first',
      base: 'plain',
      breaks: on('2027-01-12'),
      keeps: on('2027-01-11'),
      says: /^Lincolnshire has not been told of Sam’s timetable\. It was due by Monday 11 January 2027\. Tell them now through its survey/u,
    },
    {
      title: 'an entry that leaves out the first day',
      base: 'heaviest',
      breaks: on('2027-01-12', told('2027-01-12', '2027-02-05')),
      keeps: on('2027-01-12', toldOfAll),
      says: /has not been told of Sam’s timetable/u,
    },
  ],
  'la.told-of-end': [
    {
      title: 'not told that full time has begun, where that is asked for on the day',
      base: 'plain',
      breaks: { authority: oldham, ...afterFullTime('2027-02-09', '2027-01-11') },
      keeps: { authority: oldham, ...afterFullTime('2027-02-09', '2027-02-08') },
      says: /^Oldham has not been told that full time has begun again\. That was due by Monday 8 February 2027\. Tell them now/u,
    },
    {
      title: 'not told of the end within five days of it',
      base: 'plain',
      breaks: { authority: hertfordshirePartTime, ...afterFullTime('2027-02-11', '2027-01-11') },
      keeps: { authority: hertfordshirePartTime, ...afterFullTime('2027-02-10', '2027-01-11') },
      says: /has not been told that it has ended\. That was due by Wednesday 10 February 2027/u,
    },
  ],
  'la.entry-length': [
    {
      title: 'an entry of 29 days',
      base: 'plain',
      breaks: on('2027-01-12', told('2027-01-11', '2027-02-08')),
      keeps: on('2027-01-12', told('2027-01-11', '2027-02-07')),
      says: /^The entry from 11 January 2027 tells of 29 days\. One entry may tell of 28/u,
    },
    {
      title: 'no new entry for what follows the first',
      base: 'plain',
      breaks: on('2027-01-26', told('2027-01-11', '2027-01-22')),
      keeps: on('2027-01-25', told('2027-01-11', '2027-01-22')),
      says: /^Lincolnshire has not been told of Sam’s days from 25 January 2027 on\. A new entry was due by Monday 25 January 2027/u,
    },
    {
      title: 'no second entry on day 30 of eight weeks',
      base: 'medium',
      breaks: midway('2027-02-09'),
      keeps: midway('2027-02-08'),
      says: /days from 8 February 2027 on\. A new entry was due by Monday 8 February 2027/u,
    },
  ],
};
