import { lcc, ours } from '../../authorities/sources.ts';
import { closedDays, terms } from '../../case/fields/school.ts';
import { dateBoxes, mediumLine, oneLine } from '../controls.ts';
import type { ListStep } from '../form.ts';

export const termsStep: ListStep = {
  kind: 'list',
  id: 'terms',
  heading: 'The school’s half-terms',
  intro:
    'Add the half-terms of the year, or go on and add them later. Until then every weekday that is no bank holiday counts as a school day.',
  list: terms,
  pages: [
    {
      id: 'half-term',
      heading: 'Half-term',
      questions: [
        {
          field: terms.row.name,
          label: 'What is it called?',
          short: 'Half-term',
          control: mediumLine,
          missing: 'Enter the name of the half-term',
        },
        {
          field: terms.row.from,
          label: 'First day for pupils',
          short: 'First day',
          hint: 'After any INSET days at its beginning.',
          control: dateBoxes,
          missing: 'Enter the first day for pupils',
        },
        {
          field: terms.row.to,
          label: 'Last day for pupils',
          short: 'Last day',
          hint: 'Before any INSET days at its end.',
          control: dateBoxes,
          missing: 'Enter the last day for pupils',
        },
      ],
      why: 'Days between two half-terms are holidays. They need no attendance code, no timetable and no review.',
      source: [lcc('§9.14'), ours('school days')],
    },
  ],
  one: 'half-term',
  title: terms.row.name,
  least: 0,
  most: 18,
  missing: 'Add the half-terms of the year',
  why: 'A part-time timetable is counted in school days: holidays are left out of its weeks, its codes and its reviews.',
  source: [lcc('§9.14'), ours('school days')],
};

export const closedDaysStep: ListStep = {
  kind: 'list',
  id: 'closed-days',
  heading: 'Days the school is closed to pupils',
  intro:
    'Add INSET days and other single days within a half-term. Bank holidays are known already: New Year’s Day, Good Friday, Easter Monday, the early May, spring and summer bank holidays, Christmas Day and Boxing Day.',
  list: closedDays,
  pages: [
    {
      id: 'day',
      heading: 'Closed day',
      questions: [
        {
          field: closedDays.row.on,
          label: 'Which day is it?',
          short: 'Date',
          control: dateBoxes,
          missing: 'Enter the date of the closed day',
        },
        {
          field: closedDays.row.what,
          label: 'Why is the school closed?',
          short: 'Reason',
          control: oneLine,
          missing: 'Enter why the school is closed on that day',
        },
      ],
      why: 'On a closed day nobody is expected in school, so it needs no attendance code and no timetable.',
      source: [lcc('§9.14'), ours('school days')],
    },
  ],
  one: 'closed day',
  title: closedDays.row.on,
  least: 0,
  most: 30,
  missing: 'Add the days the school is closed',
  why: 'A part-time timetable is counted in school days: a closed day is left out of its weeks, its codes and its reviews.',
  source: [lcc('§9.14'), ours('school days')],
};
