import { ours } from '../../authorities/sources.ts';
import type { Case } from '../../case/case.ts';
import { valueOf } from '../../case/field.ts';
import { ownProfile, school } from '../../case/fields/school.ts';
import { oneLine, shortLine } from '../controls.ts';
import type { QuestionStep } from '../form.ts';

const entersItsOwn = (c: Case): boolean => valueOf(c, school.authority) === 'own';

export const limitsStep: QuestionStep = {
  kind: 'questions',
  id: 'limits',
  heading: 'Your authority’s limits',
  intro: 'Leave a box empty where your authority sets no limit. National guidance holds then.',
  questions: [
    {
      field: ownProfile.name,
      label: 'Name of the authority',
      short: 'Authority’s name',
      control: oneLine,
      missing: 'Enter the name of the authority',
    },
    {
      field: ownProfile.longestWeeks,
      label: 'Longest part-time timetable, in weeks',
      short: 'Longest timetable in weeks',
      control: shortLine,
      optional: true,
      missing: 'Enter the longest part-time timetable, in weeks',
    },
    {
      field: ownProfile.extensionWeeks,
      label: 'Longest further period after it, in weeks',
      short: 'Further period in weeks',
      hint: 'Enter 0 if a part-time timetable may not be extended.',
      control: shortLine,
      optional: true,
      missing: 'Enter the longest further period, in weeks',
    },
    {
      field: ownProfile.reviewEvery,
      label: 'Most days between two reviews',
      short: 'Days between reviews',
      hint: 'Left empty, a review is expected every 7 days.',
      control: shortLine,
      optional: true,
      missing: 'Enter the most days between two reviews',
    },
  ],
  why: 'What the school enters here is checked in every new case, as the known limits of other authorities are.',
  source: [ours('limits that a school enters')],
  when: entersItsOwn,
};

export const contactsStep: QuestionStep = {
  kind: 'questions',
  id: 'contacts',
  heading: 'Whom to tell at the authority',
  intro: 'Enter what is known. The rest can be added later.',
  questions: [
    {
      field: ownProfile.attendanceEmail,
      label: 'E-mail address of the attendance team',
      short: 'Attendance team',
      control: oneLine,
      optional: true,
      missing: 'Enter the e-mail address of the attendance team',
    },
    {
      field: ownProfile.transportEmail,
      label: 'E-mail address of the school transport team',
      short: 'Transport team',
      control: oneLine,
      optional: true,
      missing: 'Enter the e-mail address of the school transport team',
    },
    {
      field: ownProfile.survey,
      label: 'Web address for reporting a part-time timetable',
      short: 'Where to report',
      hint: 'The page or online form on which schools tell the authority.',
      control: oneLine,
      optional: true,
      missing: 'Enter the web address for reporting a part-time timetable',
    },
  ],
  why: 'Whoever runs a timetable finds these where they are needed, without looking them up.',
  source: [ours('addresses that a school enters')],
  when: entersItsOwn,
};
