import { day } from '../../domain/some-dates.ts';
import type { Change } from '../situations.ts';
import { told, toldOfAll } from '../told.ts';
import type { Breaks } from './break.ts';

const on = (today: string, answers: NonNullable<Change['answers']> = {}): Change => ({ today: day(today), answers });

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
  ],
};
