import { typedDate } from '../../case/case-of.ts';
import { day } from '../../domain/some-dates.ts';
import type { Change } from '../situations.ts';
import type { Breaks } from './break.ts';
import { unsaid } from './unsaid.ts';

type Answers = NonNullable<Change['answers']>;

const high: Answers = { 'hazards.r1.likelihood-after': '4', 'hazards.r1.severity-after': '3' };
const endedOn = (on: string): Answers => ({ 'flexi-ending.on': typedDate(on) });
const onTheFirstDay = (answers: Answers): Change => ({ today: day('2027-01-11'), answers });

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
      breaks: { answers: high },
      keeps: { answers: { 'hazards.r1.likelihood-after': '2', 'hazards.r1.severity-after': '5' } },
      says: /still a high risk after the precautions \(12 of 25\).* or decline the request\.$/u,
    },
    {
      title: 'at significant risk while it runs',
      base: 'flexiHeaviest',
      breaks: onTheFirstDay({ 'risk.significant': 'yes', ...endedOn('2027-01-12') }),
      keeps: onTheFirstDay({ 'risk.significant': 'yes', ...endedOn('2027-01-11') }),
      says: /^Sam would be at significant risk out of school\. End flexi-schooling now, and look for help/u,
    },
    {
      title: 'a hazard that stays high while it runs',
      base: 'flexiHeaviest',
      breaks: onTheFirstDay(high),
      keeps: onTheFirstDay({ ...high, ...endedOn('2027-01-11') }),
      says: /still a high risk after the precautions \(12 of 25\).* or end flexi-schooling now\.$/u,
    },
  ],
};
