import type { Breaks } from './break.ts';
import { unsaid } from './unsaid.ts';

export const flexiSafetyBreaks: Breaks = {
  'flexi.safeguarding': [
    unsaid('flexi', 'considerations.safeguarding', /^What was weighed up about Sam’s safety at home says only/u),
    unsaid('flexi', 'agreement.contacts', /^Whom to ring about safety says only/u),
    unsaid('flexiHeaviest', 'agreement.concerns', /^What happens when somebody is worried says only/u),
    unsaid('flexiHeaviest', 'agreement.absence', /^What happens when a session in school is missed says only/u),
  ],
  'flexi.significant-risk': [
    {
      title: 'at significant risk out of school',
      base: 'flexiHeaviest',
      breaks: { answers: { 'risk.significant': 'yes' } },
      keeps: { answers: { 'risk.significant': 'no' } },
      says: /^Sam would be at significant risk out of school\. Decline the request/u,
    },
    {
      title: 'a hazard that stays high',
      base: 'flexiHeaviest',
      breaks: { answers: { 'hazards.r1.likelihood-after': '4', 'hazards.r1.severity-after': '3' } },
      keeps: { answers: { 'hazards.r1.likelihood-after': '2', 'hazards.r1.severity-after': '5' } },
      says: /still a high risk after the precautions \(12 of 25\).* or decline the request\.$/u,
    },
  ],
};
