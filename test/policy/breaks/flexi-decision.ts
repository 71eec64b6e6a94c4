import { typedDate } from '../../case/case-of.ts';
import { day } from '../../domain/some-dates.ts';
import type { Change } from '../situations.ts';
import type { Breaks } from './break.ts';
import { unsaid } from './unsaid.ts';

const signed = (decision: 'agree' | 'changes' | 'refuse', on: string): Change => ({
  decision: { name: 'Robin Fielding', decision, on: day(on) },
});
const talkedOn = (on: string): Change => ({ answers: { 'decision.talked-on': typedDate(on) } });

type Answers = NonNullable<Change['answers']>;

const toldOn = (on: string): Answers => ({ 'notifications.r1': '1', 'notifications.r1.on': typedDate(on) });

/** After the first day, with the authority told on it. */
const begun = toldOn('2027-01-11');

const decidedAfterTheStart = (on: string): Change => ({
  today: day('2027-01-12'),
  answers: { ...toldOn(on), 'decision.on': typedDate(on) },
});

export const flexiDecisionBreaks: Breaks = {
  'flexi.decided': [
    {
      title: 'decided tomorrow',
      base: 'flexi',
      breaks: { answers: { 'decision.on': typedDate('2027-01-08') } },
      keeps: { answers: { 'decision.on': typedDate('2027-01-07') } },
      says: /^The decision is dated 8 January 2027, which is still to come/u,
    },
    unsaid('flexi', 'decision.reasons', /^Why it was so decided says only/u),
    unsaid('flexiDeclined', 'decision.reasons', /owed the reasons/u),
    unsaid('flexiHeaviest', 'decision.conditions', /^On which conditions it was agreed says only/u),
    {
      title: 'nothing stands for what is offered instead',
      base: 'flexiDeclined',
      breaks: { answers: { 'decision.offer': 'tbc' } },
      keeps: { answers: { 'decision.offer': 'None' } },
      says: /^What the school offers instead says only “tbc”/u,
    },
    {
      title: 'declined before it was talked through',
      base: 'flexiDeclined',
      breaks: talkedOn('2026-12-10'),
      keeps: talkedOn('2026-12-09'),
      says: /decided on 9 December 2026, before it was talked through with the parent on 10 December 2026/u,
    },
    {
      title: 'declined, and the talk is still to come',
      base: 'flexiDeclined',
      breaks: talkedOn('2027-01-08'),
      keeps: talkedOn('2026-12-01'),
      says: /^The talk with the parent is dated 8 January 2027/u,
    },
  ],
  'flexi.declarations': [
    {
      title: 'nobody has signed yet',
      base: 'flexi',
      breaks: { decision: undefined },
      keeps: signed('agree', '2027-01-06'),
      says: /^Robin Fielding has not signed the agreement yet\.$/u,
    },
    {
      title: 'nobody is known to sign',
      base: 'flexiHeaviest',
      breaks: { decision: undefined, answers: { 'request.by': null } },
      keeps: { answers: { 'request.by': null } },
      says: /^No parent has signed the agreement yet\.$/u,
    },
    {
      title: 'the parent asks for changes',
      base: 'flexi',
      breaks: signed('changes', '2027-01-07'),
      keeps: signed('agree', '2027-01-07'),
      says: /asks for changes.* Sam should be in school full time/u,
    },
    {
      title: 'the parent does not agree',
      base: 'flexiHeaviest',
      breaks: signed('refuse', '2027-01-07'),
      keeps: signed('agree', '2027-01-07'),
      says: /does not agree to it as it stands/u,
    },
    {
      title: 'agreed, and the talk is still to come',
      base: 'flexi',
      breaks: talkedOn('2027-01-08'),
      keeps: talkedOn('2026-12-09'),
      says: /^The talk with the parent is dated 8 January 2027/u,
    },
    {
      title: 'agreed before it was talked through',
      base: 'flexi',
      breaks: talkedOn('2026-12-10'),
      keeps: talkedOn('2026-12-09'),
      says: /Talk first, then decide/u,
    },
    {
      title: 'the parent signed before the talk',
      base: 'flexi',
      breaks: signed('agree', '2026-12-06'),
      keeps: signed('agree', '2026-12-07'),
      says: /signed on 6 December 2026, before it was talked through on 7 December 2026/u,
    },
    unsaid('flexi', 'considerations.best-interests', /^How it is in Sam’s best interests says only/u),
  ],
  'flexi.agreed-by-start': [
    {
      title: 'signed on the second day',
      base: 'flexi',
      breaks: { ...signed('agree', '2027-01-12'), today: day('2027-01-12'), answers: begun },
      keeps: { ...signed('agree', '2027-01-11'), today: day('2027-01-12'), answers: begun },
      says: /signed on 12 January 2027, after the first day, 11 January 2027.* do not change the date/u,
    },
    {
      title: 'decided on the second day',
      base: 'flexiHeaviest',
      breaks: decidedAfterTheStart('2027-01-12'),
      keeps: decidedAfterTheStart('2027-01-11'),
      says: /The head decided on 12 January 2027, after the first day/u,
    },
  ],
};
