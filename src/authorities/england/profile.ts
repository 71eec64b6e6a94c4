import type { Profile } from '../profile.ts';

/** National statutory guidance alone: for a school whose authority is not known here, and as the ground for a school's own profile. */
export const england: Profile = {
  id: 'england',
  name: 'England',
  standing: 'known',
  policy: { title: 'Working together to improve school attendance', published: 'August 2024' },
  goesBy: ['DfE'],
  contacts: {},
  longestPeriod: {},
  reviewEvery: { value: 7, source: 'ours' },
  counts: { by: 'cohort', source: 'para 66' },
  gates: {
    cic: { value: 'consult', source: 'para 68' },
    'virtual-school': { value: 'none', source: 'para 68' },
    cp: { value: 'consult', source: 'para 68' },
    cin: { value: 'consult', source: 'para 68' },
    'early-help': { value: 'none', source: 'para 68' },
    tac: { value: 'none', source: 'para 68' },
    ehcp: { value: 'consult', source: 'para 69' },
    exploitation: { value: 'none', source: 'para 68' },
  },
  codes: {
    partTime: { value: 'C2', source: 'para 70' },
    flexi: { value: 'C', source: 'chapter 8' },
    notOfAge: { value: 'X', source: 'para 70' },
  },
  words: {
    arrangement: 'part-time timetable',
    checklist: 'Checklist',
    consent: 'Consent form',
    plan: 'Plan',
    matrix: 'Matrix of concern',
  },
};
