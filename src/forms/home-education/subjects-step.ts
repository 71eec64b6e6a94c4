import { lcc, ours } from '../../authorities/sources.ts';
import { homeSubjects } from '../../case/fields/home-education.ts';
import { lines, oneLine } from '../controls.ts';
import type { ListStep } from '../form.ts';
import { naming } from '../pupil-name.ts';

export const subjectsStep: ListStep = {
  kind: 'list',
  id: 'subjects',
  heading: naming((name) => `What ${name} learns at home`),
  intro: 'The parent tells, the school takes it down: a subject, or a few that belong together, at a time.',
  list: homeSubjects,
  pages: [
    {
      id: 'subject',
      heading: 'What is learnt',
      questions: [
        {
          field: homeSubjects.row.subject,
          label: 'Subject',
          short: 'Subject',
          hint: 'Such as maths, or nature and science.',
          control: oneLine,
          missing: 'Enter the subject',
        },
        {
          field: homeSubjects.row.who,
          label: 'Who teaches it?',
          short: 'Who teaches it',
          control: oneLine,
          missing: 'Enter who teaches the subject',
        },
        {
          field: homeSubjects.row.methods,
          label: 'How?',
          short: 'Methods',
          hint: 'Reading together, projects, visits, an online course.',
          control: lines(3),
          missing: 'Enter how the subject is taught',
        },
        {
          field: homeSubjects.row.resources,
          label: 'With what?',
          short: 'Resources',
          hint: 'Books, websites, clubs, tools.',
          control: lines(2),
          missing: 'Enter what the subject is taught with',
        },
      ],
      why: 'The notification asks for subjects, methods and resources. The outline is attached to it.',
      source: [lcc('Appendix 7')],
    },
  ],
  one: 'subject',
  title: homeSubjects.row.subject,
  least: 1,
  most: 20,
  missing: 'Add at least one subject',
  why: 'The parent is responsible for the education at home. The outline shows what it will be, without telling them how to teach.',
  source: [lcc('§7'), lcc('Appendix 7'), ours('a row for each subject')],
};
