import { typedDate } from '../../case/case-of.ts';
import type { Change } from '../situations.ts';
import type { Breaks } from './break.ts';
import { unsaid } from './unsaid.ts';

const askedOn = (on: string): Change => ({ answers: { 'request.on': typedDate(on) } });
const avoids = (...what: readonly string[]): Change => ({ answers: { 'considerations.avoids': what } });

export const flexiRequestBreaks: Breaks = {
  'flexi.parent-asked': [
    {
      title: 'the asker has no parental responsibility',
      base: 'flexi',
      breaks: { answers: { 'parents.r1.responsibility': 'no' } },
      keeps: {
        answers: {
          'parents.r1.responsibility': 'no',
          'parents.r2': '2',
          'parents.r2.name': 'Alex Fielding',
          'parents.r2.responsibility': 'yes',
          'parents.r2.address': 'same',
          'parents.r2.phone': '07700 900102',
          'parents.r2.email': 'alex@example.org',
          'request.by': 'r2',
        },
      },
      says: /^Robin Fielding asks, and does not have parental responsibility\./u,
    },
    {
      title: 'the asker is not in the list any more',
      base: 'flexiHeaviest',
      breaks: { answers: { 'request.by': 'r9' } },
      keeps: { answers: { 'request.by': 'r1' } },
      says: /not in the list of parents any more/u,
    },
    {
      title: 'asked tomorrow',
      base: 'flexiDeclined',
      breaks: { answers: { 'request.on': typedDate('2027-01-08'), 'decision.on': null } },
      keeps: { answers: { 'request.on': typedDate('2027-01-07'), 'decision.on': null } },
      says: /^The parent’s request is dated 8 January 2027, which is still to come/u,
    },
    {
      title: 'asked after it was decided',
      base: 'flexi',
      breaks: askedOn('2026-12-10'),
      keeps: askedOn('2026-12-09'),
      says: /asked on 10 December 2026, and it was decided before that, on 9 December 2026/u,
    },
    unsaid('flexi', 'request.words', /^Why the parent asks says only “n\/a”\./u),
    unsaid('flexiDeclined', 'request.asks-for', /^What the parent has in mind says only/u),
  ],
  'flexi.positive-reason': [
    {
      title: 'it is meant to get away from two things',
      base: 'flexi',
      breaks: avoids('teacher', 'peers'),
      keeps: avoids('none'),
      says: /get away from a teacher and other pupils too/u,
    },
    {
      title: 'it is meant to get away from a sanction',
      base: 'flexiHeaviest',
      breaks: avoids('sanction'),
      keeps: avoids('none'),
      says: /get away from a sanction too/u,
    },
    unsaid('flexi', 'considerations.why-now', /^Why it is asked for now says only/u),
    unsaid('flexi', 'request.child-view', /^What Sam thinks about it says only/u),
    unsaid('flexiHeaviest', 'considerations.inspection', /explained to an inspector says only/u),
  ],
};
