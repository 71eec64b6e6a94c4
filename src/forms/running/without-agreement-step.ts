import { lcc, law, ours } from '../../authorities/sources.ts';
import type { Case } from '../../case/case.ts';
import { valueOf } from '../../case/field.ts';
import { running } from '../../case/fields/running.ts';
import { dateBoxes, lines, oneOf, yesOrNo } from '../controls.ts';
import type { QuestionStep } from '../form.ts';
import { naming } from '../pupil-name.ts';

/** Whether it was said how it is: what was written down of part days stays on record, also once the pupil is back full time. */
const isAnswered = (c: Case): boolean => valueOf(c, running.inFullTime) !== undefined;

/** A pupil in full time is asked for no days until it is said that there were some. */
const hasPartDays = (c: Case): boolean =>
  isAnswered(c) &&
  (valueOf(c, running.inFullTime) === 'no' ||
    c.get(running.partSince.path) !== undefined ||
    c.get(running.partBy.path) !== undefined);

/** What is asked where the day to start has come, or full time was due, and nobody agreed to fewer hours. */
export const withoutAgreementStep: QuestionStep = {
  kind: 'questions',
  id: 'without-agreement',
  heading: 'Full time again, and days without an agreement',
  intro:
    'Write down when full time began. The rest is only for days after the start or the last agreed day on which nobody had agreed to time away from school.',
  inset: naming(
    (name) =>
      `Without an agreement ${name} is owed full time from the next school day. A part day is then neither C2 nor C nor B, and E only if the head formally suspended. Ask the attendance team which code is true: O would count against the parent. Correct the register openly, and change no date.`,
  ),
  questions: [
    {
      field: running.inFullTime,
      label: naming((name) => `Is, or was, ${name} in school full time on the days that nobody agreed to?`),
      short: 'In school full time',
      hint: 'These are the days from the first day to start until what was agreed began, or the days since it was over.',
      control: yesOrNo,
      optional: true,
      owed: true,
      missing: naming((name) => `Say whether ${name} is, or was, in school full time`),
    },
    {
      field: running.fullTimeOn,
      label: 'If full time has begun again: since when?',
      short: 'Full time again since',
      control: dateBoxes,
      optional: true,
      owed: true,
      missing: 'Enter the date full time began again',
    },
    {
      field: running.partSince,
      label: 'If the pupil is, or was, in school for part of the day: since when?',
      short: 'Part of the day since',
      control: dateBoxes,
      optional: true,
      owed: true,
      when: isAnswered,
      missing: 'Enter the first day that was only part of a day',
    },
    {
      field: running.partBy,
      label: 'If so: how did that come about?',
      short: 'How it came about',
      control: oneOf([
        {
          value: 'school',
          label: 'The school sent or kept the pupil away',
          hint: 'That is an unlawful exclusion, and is put right.',
        },
        { value: 'family', label: 'The family kept the pupil at home', hint: 'The true reason has a code of its own.' },
      ]),
      optional: true,
      owed: true,
      when: isAnswered,
      missing: 'Choose how it came about',
    },
    {
      field: running.partDays,
      label: 'If so: which days, and from when to when?',
      short: 'The days',
      control: lines(4),
      optional: true,
      owed: true,
      when: hasPartDays,
      missing: 'Enter which days they were',
    },
    {
      field: running.putRight,
      label: 'If so: what happened, and what is done to put it right?',
      short: 'What is done about it',
      control: lines(4),
      optional: true,
      owed: true,
      when: hasPartDays,
      missing: 'Enter what is done to put it right',
    },
  ],
  why: 'Part of a day without an agreement is a child out of sight. It goes on record as it was.',
  source: [
    lcc('§3'),
    lcc('§9.2'),
    law('School Attendance (Pupil Registration) (England) Regulations 2024'),
    ours('what is written down'),
  ],
};
