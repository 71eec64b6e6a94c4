import { isDeclined } from '../../arrangements/arrangement-of.ts';
import { herts, lcc, ours } from '../../authorities/sources.ts';
import { considerations } from '../../case/fields/considerations.ts';
import { lines, someOf } from '../controls.ts';
import type { QuestionStep } from '../form.ts';
import { naming } from '../pupil-name.ts';

export const childStep: QuestionStep = {
  kind: 'questions',
  id: 'child',
  heading: naming((name) => `Is it right for ${name}?`),
  inset:
    'The head is free to agree or to decline. Nobody has a right to flexi-schooling, and no rule decides it for you.',
  questions: [
    {
      field: considerations.bestInterests,
      label: naming((name) => `How would it be in ${name}’s best interests?`),
      short: 'Best interests',
      hint: 'Learning, health, friends, and what comes after this school.',
      control: lines(5),
      missing: naming((name) => `Enter how it would be in ${name}’s best interests, or why it would not`),
    },
    {
      field: considerations.whyNow,
      label: 'Why now?',
      short: 'Why now',
      control: lines(3),
      missing: 'Enter why it is asked for now',
    },
    {
      field: considerations.avoids,
      label: 'Is any of it meant to get away from one of these?',
      short: 'To get away from',
      hint: 'If so, that is a worry to settle in school first.',
      control: someOf([
        { value: 'subject', label: 'A subject' },
        { value: 'teacher', label: 'A teacher' },
        { value: 'peers', label: 'Other pupils, bullying too' },
        { value: 'sanction', label: 'A sanction' },
        { value: 'none', label: 'None of these' },
      ]),
      missing: 'Tick what it is meant to get away from, or “None of these”',
    },
    {
      field: considerations.capacity,
      label: 'What can the parent give as a teacher?',
      short: 'The parent’s capacity to educate',
      hint: 'Time, knowledge, energy, a place to learn. Who else would teach.',
      control: lines(4),
      missing: 'Enter what the parent can give as a teacher',
    },
  ],
  waived: isDeclined,
  why: 'A decision is centred on the child. A wish to leave something behind seldom goes away by staying at home for it.',
  source: [herts('factors to consider'), lcc('§7'), lcc('Appendix 7'), ours('the questions asked')],
};
