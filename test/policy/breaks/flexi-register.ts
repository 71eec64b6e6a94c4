import type { Breaks } from './break.ts';

const ticked = (...lines: readonly string[]) => ({ answers: { 'considerations.school-checked': lines } });

export const flexiRegisterBreaks: Breaks = {
  'flexi.on-roll': [
    {
      title: 'the checklist does not say so',
      base: 'flexi',
      breaks: ticked('code'),
      keeps: ticked('code', 'on-roll'),
      says: /^Sam is on the admission register from the first day that was agreed\./u,
    },
  ],
  'flexi.code': [
    {
      title: 'the checklist does not say so',
      base: 'flexiHeaviest',
      breaks: ticked('on-roll'),
      keeps: ticked('on-roll', 'code'),
      says: /^Sam’s sessions at home have code C in the register/u,
    },
    {
      title: 'nothing is said of attendance',
      base: 'flexi',
      breaks: { answers: { 'considerations.attendance': 'n/a' } },
      keeps: { answers: { 'considerations.attendance': 'Code C' } },
      says: /^What it does to Sam’s attendance says only “n\/a”/u,
    },
  ],
};
