import type { Breaks } from './break.ts';
import { unsaid } from './unsaid.ts';

export const flexiEducationBreaks: Breaks = {
  'flexi.full-time-equivalent': [
    {
      title: 'the two parts are not full time',
      base: 'flexi',
      breaks: { answers: { 'considerations.full-time': 'no' } },
      keeps: { answers: { 'considerations.full-time': 'yes' } },
      says: /are not a full-time education/u,
    },
    unsaid('flexiHeaviest', 'considerations.capacity', /^What the parent can give as a teacher says only/u),
    unsaid('flexi', 'considerations.continuity', /^How Sam keeps up says only/u),
  ],
  'flexi.no-school-work': [
    {
      title: 'the school would set work for home',
      base: 'flexi',
      breaks: { answers: { 'considerations.no-school-work': 'no' } },
      keeps: { answers: { 'considerations.no-school-work': 'yes' } },
      says: /The parent has to provide it/u,
    },
  ],
  'flexi.monitoring': [
    unsaid('flexi', 'considerations.monitoring', /^How the school checks progress says only/u),
    unsaid('flexiHeaviest', 'considerations.monitoring-every', /^How often progress is checked says only/u),
    unsaid('flexi', 'home-education.progress', /^How the parent shows what has been learnt says only/u),
  ],
};
