import { england } from '../../../src/authorities/england/profile.ts';
import { lincolnshire } from '../../../src/authorities/lincolnshire/profile.ts';
import type { Profile } from '../../../src/authorities/profile.ts';
import { agencies } from '../../../src/case/fields/people.ts';
import { earlierPeriods } from '../../../src/case/fields/timetable.ts';
import { typedRows, type TypedAnswers } from '../../../src/sample/typed-rows.ts';
import { day } from '../../domain/some-dates.ts';
import { dateTyped } from '../../scenarios/typed.ts';
import type { Change } from '../situations.ts';
import type { Break, Breaks } from './break.ts';

const steps: TypedAnswers = {
  'behaviour.interest': 'The psychologist’s report of 10 December.',
  'behaviour.plan-holds': ['review', 'exit', 'shortest'],
  'behaviour.screened': 'yes',
  'behaviour.early-help-offered': 'yes',
  'behaviour.team-asked-on': dateTyped('15', '12', '2026'),
  'behaviour.ladder': 'yes',
};

const service = (answer: string): TypedAnswers =>
  typedRows(agencies, {
    service: 'School nurse',
    person: 'Ines Roe',
    contact: '01632 960113',
    'informed-on': dateTyped('4', '1', '2027'),
    answer,
    'answered-on': dateTyped('5', '1', '2027'),
    how: 'email',
    reference: 'E-mail of 5 January.',
  });

/** The plain pupil with exceptional needs, and no exclusion in sight. */
const exceptional: TypedAnswers = {
  'route.kind': 'exceptional-needs',
  'route.exclusion-risk': 'no',
  'reasons.for-behaviour': 'no',
  ...steps,
  ...service('agrees'),
};

/** The plain pupil back from long absence, at risk of exclusion. */
const atRisk: TypedAnswers = {
  'route.kind': 'reintegration',
  'route.return-from': 'absence',
  'route.exclusion-risk': 'yes',
  'plan.underlying': ['psp', 'ihcp'],
  ...steps,
};

/** The same fault in each of the two scopes that share the rules on behaviour. */
const inBothScopes = (title: string, fault: TypedAnswers, near: TypedAnswers, says: RegExp): readonly Break[] =>
  [
    { who: 'exceptional needs', answers: exceptional },
    { who: 'risk of exclusion', answers: atRisk },
  ].map(({ who, answers }) => ({
    title: `${title}: ${who}`,
    base: 'plain',
    breaks: { answers: { ...answers, ...fault } },
    keeps: { answers: { ...answers, ...near } },
    says,
  }));

/** Lincolnshire without one of its own helps. */
const without = (what: 'reintegrationTeam' | 'ladder'): Profile => ({ ...lincolnshire, [what]: undefined });

const onlyWhereItIs = (
  rule: Omit<Break, 'base' | 'breaks' | 'keeps'>,
  fault: TypedAnswers,
  what: 'reintegrationTeam' | 'ladder',
): Break => ({
  ...rule,
  base: 'heaviest',
  breaks: { answers: fault },
  keeps: { answers: fault, authority: without(what) },
});

const earlier = (forBehaviour: string): Change => ({
  answers: {
    'timetable.earlier': 'yes',
    'timetable.extends': 'no',
    ...typedRows(earlierPeriods, {
      from: dateTyped('2', '11', '2026'),
      to: dateTyped('13', '11', '2026'),
      'same-reason': 'yes',
      behaviour: forBehaviour,
      outcome: 'Sam came back full time and then could not manage.',
    }),
  },
});

const known = (start: string, end: string): Change => ({
  answers: { 'timetable.earlier': 'yes', 'timetable.extends': 'no' },
  others: [{ start: day(start), end: day(end), way: 'exceptional-needs' }],
});

export const behaviourBreaks: Breaks = {
  'behaviour.not-the-purpose': [
    {
      title: 'behaviour as the only reason',
      base: 'heaviest',
      breaks: { answers: { 'reasons.causes': ['behaviour'] } },
      keeps: { answers: { 'reasons.causes': ['trauma'] } },
      says: /Behaviour is the only reason given/u,
    },
    {
      title: 'behaviour among the reasons, without a word from the head',
      base: 'heaviest',
      breaks: { answers: { 'reasons.causes': ['trauma', 'behaviour'] } },
      keeps: { answers: { 'reasons.causes': ['trauma', 'adhd'] } },
      says: /Behaviour is among the reasons.*the head writes down why/u,
    },
    {
      title: 'said to be for managing behaviour',
      base: 'heaviest',
      breaks: { answers: { 'reasons.for-behaviour': 'yes' } },
      keeps: { answers: { 'reasons.for-behaviour': 'no' } },
      says: /said to be there to manage behaviour/u,
    },
    {
      title: 'behaviour as the only reason, on a medical route and under national guidance',
      base: 'plain',
      breaks: { authority: england, answers: { 'reasons.causes': ['behaviour'], 'reasons.for-behaviour': 'no' } },
      keeps: { authority: england, answers: { 'reasons.causes': ['illness'] } },
      says: /may not be used to manage behaviour/u,
    },
  ],
  'behaviour.package': [
    ...inBothScopes(
      'nothing shows that it is in the pupil’s interest',
      { 'behaviour.interest': 'tbc' },
      { 'behaviour.interest': 'Report' },
      /in Sam’s interest says only “tbc”/u,
    ),
    ...inBothScopes(
      'no review in the plan',
      { 'behaviour.plan-holds': ['exit', 'shortest'] },
      {},
      /not said to hold a planned review/u,
    ),
    ...inBothScopes(
      'no way out in the plan',
      { 'behaviour.plan-holds': ['review', 'shortest'] },
      {},
      /not said to hold a way out/u,
    ),
    ...inBothScopes(
      'not the shortest time',
      { 'behaviour.plan-holds': ['review', 'exit'] },
      {},
      /shortest time possible/u,
    ),
  ],
  'behaviour.professionals': [
    {
      title: 'school and parent alone',
      base: 'plain',
      breaks: {
        answers: { ...exceptional, ...Object.fromEntries(Object.keys(service('agrees')).map((path) => [path, null])) },
      },
      keeps: { answers: exceptional },
      says: /No professional from outside the school has agreed/u,
    },
  ],
  'behaviour.unmet-needs': inBothScopes('not screened', { 'behaviour.screened': 'no' }, {}, /not been screened/u),
  'behaviour.early-help-offered': inBothScopes(
    'not offered',
    { 'behaviour.early-help-offered': 'no' },
    {},
    /has not been offered an Early Help Assessment/u,
  ),
  'behaviour.prt-advice': [
    ...inBothScopes(
      'not asked',
      { 'behaviour.team-asked-on': '' },
      {},
      /Nobody has asked the Pupil Reintegration Team/u,
    ),
    ...inBothScopes(
      'to be asked tomorrow',
      { 'behaviour.team-asked-on': dateTyped('8', '1', '2027') },
      { 'behaviour.team-asked-on': dateTyped('7', '1', '2027') },
      /asked on 8 January 2027, which is still to come/u,
    ),
    onlyWhereItIs(
      { title: 'no such team elsewhere', says: /Pupil Reintegration Team/u },
      { 'behaviour.team-asked-on': '' },
      'reintegrationTeam',
    ),
  ],
  'behaviour.ladder': [
    ...inBothScopes(
      'not followed',
      { 'behaviour.ladder': 'no' },
      {},
      /Lincolnshire Ladder of Intervention has not been followed for Sam/u,
    ),
    onlyWhereItIs(
      { title: 'no ladder elsewhere', says: /Ladder of Intervention/u },
      { 'behaviour.ladder': 'no' },
      'ladder',
    ),
  ],
  'behaviour.equality': ['mental-health', 'anxiety', 'trauma', 'adhd', 'autism', 'disability'].map((cause): Break => ({
    title: `worse off because of ${cause}`,
    base: 'plain',
    breaks: { answers: { 'reasons.causes': ['illness', cause], 'reasons.equality': 'no' } },
    keeps: { answers: { 'reasons.causes': ['illness', cause], 'reasons.equality': 'yes' } },
    says: /Sam is worse off because of the need/u,
  })),
  'behaviour.no-repeat': [
    {
      title: 'an earlier time for behaviour, as asked',
      base: 'heaviest',
      breaks: earlier('yes'),
      keeps: earlier('no'),
      says: /earlier in this academic year, 2 November 2026 to 13 November 2026/u,
    },
    {
      title: 'an earlier time for behaviour, in another case',
      base: 'heaviest',
      breaks: known('2026-11-02', '2026-11-13'),
      keeps: known('2026-06-01', '2026-06-12'),
      says: /earlier in this academic year, 2 November 2026/u,
    },
  ],
};
