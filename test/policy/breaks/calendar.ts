import { typedDate } from '../../case/case-of.ts';
import type { Change } from '../situations.ts';
import type { Breaks } from './break.ts';

const halfTerm = (from: string, to: string): Change => ({
  answers: {
    'school.terms.t1': '1',
    'school.terms.t1.name': 'Spring 1',
    'school.terms.t1.from': typedDate(from),
    'school.terms.t1.to': typedDate(to),
  },
});

export const calendarBreaks: Breaks = {
  'calendar.terms': [
    {
      title: 'with a half-term that ends in the year before it begins',
      base: 'plain',
      breaks: halfTerm('2027-01-05', '2026-02-12'),
      keeps: halfTerm('2027-01-05', '2027-02-12'),
      says: /Spring 1: its last day, 12 February 2026, is before its first, 5 January 2027/u,
    },
    {
      title: 'with a half-term that ends the day before it begins, and not one of a single day',
      base: 'heaviest',
      breaks: halfTerm('2027-04-13', '2027-04-12'),
      keeps: halfTerm('2027-04-13', '2027-04-13'),
      says: /12 April 2027, is before its first, 13 April 2027/u,
    },
    {
      title: 'the same with flexi-schooling',
      base: 'flexi',
      breaks: halfTerm('2027-01-05', '2027-01-04'),
      keeps: halfTerm('2027-01-05', '2027-02-12'),
      says: /4 January 2027, is before its first, 5 January 2027/u,
    },
  ],
};
