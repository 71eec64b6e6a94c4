import { pattern } from '../../case/fields/pattern.ts';
import { lines } from '../controls.ts';
import type { QuestionStep } from '../form.ts';
import { herts, ours } from '../sources.ts';

export const otherDaysStep: QuestionStep = {
  kind: 'questions',
  id: 'other-days',
  heading: 'When something falls on a home day',
  intro: 'A wording is suggested. Change it as you like; it becomes part of the agreement.',
  questions: [
    { field: pattern.trips, label: 'Trips and visits', short: 'Trips on a home day', control: lines(3), missing: 'Enter what happens when a trip falls on a home day' },
    { field: pattern.tests, label: 'Tests and exams', short: 'Tests on a home day', control: lines(3), missing: 'Enter what happens when a test falls on a home day' },
    {
      field: pattern.events,
      label: 'Sports days, plays and other events',
      short: 'Events on a home day',
      control: lines(3),
      missing: 'Enter what happens when an event falls on a home day',
    },
  ],
  why: 'Most quarrels begin on the day of the first trip. Whatever is agreed beforehand needs no quarrel.',
  source: [herts('a memorandum of understanding'), ours('the clauses')],
};
