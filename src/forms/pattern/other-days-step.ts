import { herts, ours } from '../../authorities/sources.ts';
import { pattern } from '../../case/fields/pattern.ts';
import { clauses } from '../agreement/clauses.ts';
import { lines } from '../controls.ts';
import type { QuestionStep } from '../form.ts';

export const otherDaysStep: QuestionStep = {
  kind: 'questions',
  id: 'other-days',
  heading: 'When something falls on a home day',
  intro: 'These wordings become part of the agreement. Write them anew where you mean something else.',
  questions: [
    {
      field: pattern.trips,
      label: 'Trips and visits',
      short: 'Trips on a home day',
      control: lines(3),
      otherwise: clauses.trips,
      missing: 'Enter what happens when a trip falls on a home day',
    },
    {
      field: pattern.tests,
      label: 'Tests and exams',
      short: 'Tests on a home day',
      control: lines(3),
      otherwise: clauses.tests,
      missing: 'Enter what happens when a test falls on a home day',
    },
    {
      field: pattern.events,
      label: 'Sports days, plays and other events',
      short: 'Events on a home day',
      control: lines(3),
      otherwise: clauses.events,
      missing: 'Enter what happens when an event falls on a home day',
    },
  ],
  why: 'Most quarrels begin on the day of the first trip. Whatever is agreed beforehand needs no quarrel.',
  source: [herts('a memorandum of understanding'), ours('the clauses')],
};
