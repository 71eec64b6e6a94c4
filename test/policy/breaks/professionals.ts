import { lincolnshire } from '../../../src/authorities/lincolnshire/profile.ts';
import type { Profile } from '../../../src/authorities/profile.ts';
import { reported } from '../../authorities/unverified/reported.ts';
import { typedDate } from '../../case/case-of.ts';
import type { Change } from '../situations.ts';
import type { Break, Breaks } from './break.ts';

type Gates = Profile['gates'];

const withGates = (gates: Partial<Gates>): Profile => ({
  ...lincolnshire,
  name: 'Northshire',
  gates: { ...lincolnshire.gates, ...gates },
});

const bars = (gate: keyof Gates, answers: NonNullable<Change['answers']>, says: RegExp): Break => ({
  title: `an authority bars ${gate}`,
  base: 'heaviest',
  breaks: { authority: withGates({ [gate]: reported('barred') }), answers },
  keeps: { authority: withGates({ [gate]: reported('none') }), answers },
  says,
});

const responsible = (careBasis: string, answer: string): Change => ({
  answers: { 'people.care-basis': careBasis, 'people.responsible-answer': answer },
});

/** Care statuses, each with its own: whether the social worker of a pupil who has that one alone agrees. */
const socialWorkerOf = (care: string, answer: string | null): Change => ({
  answers: { 'pupil.care': [care], 'people.social-worker-answer': answer },
});

/** Who has the answer of a professional, and how a finding names them. */
const unwritten = (prefix: string, who: string, answeredOn = `${prefix}-answered-on`): readonly Break[] => [
  {
    title: `${prefix} agrees, and it is not written down how`,
    base: 'heaviest',
    breaks: { answers: { [`${prefix}-how`]: null } },
    keeps: { answers: { [`${prefix}-how`]: 'minutes' } },
    says: new RegExp(`^${who} agrees, and it is not written down how\\.$`, 'u'),
  },
  {
    title: `${prefix} agrees, and no writing is told of at all`,
    base: 'heaviest',
    breaks: {
      answers: { [`${prefix}-how`]: null, [`${prefix}-reference`]: null, [answeredOn]: null },
    },
    keeps: { answers: { [answeredOn]: typedDate('2027-01-07') } },
    says: new RegExp(`^${who} agrees, and it is not written down how, when and where it is kept\\.$`, 'u'),
  },
  {
    title: `${prefix} agrees in a writing that is kept nowhere`,
    base: 'heaviest',
    breaks: { answers: { [`${prefix}-reference`]: 'tbc' } },
    keeps: { answers: { [`${prefix}-reference`]: 'File 3' } },
    says: new RegExp(`^${who} agrees, and it is not written down where it is kept\\.$`, 'u'),
  },
  {
    title: `${prefix} is said to agree tomorrow`,
    base: 'heaviest',
    breaks: { answers: { [answeredOn]: typedDate('2027-01-08') } },
    keeps: { answers: { [answeredOn]: typedDate('2027-01-07') } },
    says: new RegExp(`^${who} is said to have agreed on 8 January 2027, which is still to come\\.$`, 'u'),
  },
];

/** Silent, though asked again: told on 4 January. */
const silent = (prefix: string, who: string, chasedOn = `${prefix}-chased-on`): Break => ({
  title: `${prefix} is silent, though asked again`,
  base: 'heaviest',
  breaks: { answers: { [`${prefix}-answer`]: 'no-answer', [chasedOn]: typedDate('2027-01-06') } },
  keeps: { answers: { [`${prefix}-answer`]: 'agrees', [chasedOn]: typedDate('2027-01-06') } },
  says: new RegExp(`^${who} has not answered, though asked again on 6 January 2027\\. The head says why`, 'u'),
});

const chased = (on: string): Change => ({
  answers: { 'people.caseworker-answer': 'no-answer', 'people.caseworker-chased-on': typedDate(on) },
});

export const professionalBreaks: Breaks = {
  'agree.barred': [
    bars('cic', {}, /^In Northshire a pupil in care cannot go part time\.$/u),
    bars('cp', { 'pupil.care': ['cp'] }, /on a child protection plan cannot/u),
    bars('cin', { 'pupil.care': ['cin'] }, /on a child in need plan cannot/u),
    bars('tac', {}, /with a team around the child cannot/u),
    bars('early-help', {}, /with an early help case cannot/u),
    bars('ehcp', {}, /education, health and care plan cannot/u),
    bars('exploitation', { 'risk.known': ['exploitation'] }, /at risk of exploitation cannot/u),
  ],
  'agree.virtual-school': [
    {
      title: 'in care, and the Virtual School does not agree',
      base: 'heaviest',
      breaks: { answers: { 'people.virtual-school-answer': 'refuses' } },
      keeps: {
        answers: { 'people.virtual-school-answer': 'agrees', 'people.virtual-school-told-on': typedDate('2027-01-07') },
      },
      says: /^The Virtual School does not agree\. That stops/u,
    },
    {
      title: 'in care, and the Virtual School has not answered',
      base: 'heaviest',
      breaks: { answers: { 'people.virtual-school-answer': 'no-answer' } },
      keeps: { answers: { 'people.virtual-school-answer': 'no-answer', 'pupil.care': ['cp'] } },
      says: /^The Virtual School has not agreed in writing yet\.$/u,
    },
    {
      title: 'in care, and the Virtual School is to be told tomorrow',
      base: 'heaviest',
      breaks: { answers: { 'people.virtual-school-told-on': typedDate('2027-01-08') } },
      keeps: { answers: { 'people.virtual-school-told-on': typedDate('2027-01-07') } },
      says: /told on 8 January 2027, which is still to come/u,
    },
    {
      title: 'under a care order, and the authority cannot be reached',
      base: 'heaviest',
      breaks: responsible('care-order', 'not-reached'),
      keeps: responsible('care-order', 'agrees'),
      says: /Dana Hill.*could not be reached\. Under a care order the authority decides for Sam/u,
    },
    {
      title: 'accommodated, and the parent who decides cannot be reached',
      base: 'heaviest',
      breaks: responsible('accommodated', 'not-reached'),
      keeps: responsible('accommodated', 'agrees'),
      says: /could not be reached\. The head says what was tried/u,
    },
    {
      title: 'accommodated, and the parent who decides has not answered',
      base: 'heaviest',
      breaks: responsible('accommodated', 'no-answer'),
      keeps: responsible('accommodated', 'agrees'),
      says: /has parental responsibility for Sam and has not agreed in writing yet/u,
    },
    {
      title: 'whoever decides refuses',
      base: 'heaviest',
      breaks: responsible('care-order', 'refuses'),
      keeps: responsible('care-order', 'agrees'),
      says: /decides for Sam and does not agree/u,
    },
    {
      title: 'whoever decides is said to agree tomorrow',
      base: 'heaviest',
      breaks: { answers: { 'people.responsible-on': typedDate('2027-01-08') } },
      keeps: { answers: { 'people.responsible-on': typedDate('2027-01-07') } },
      says: /agreed on 8 January 2027, which is still to come/u,
    },
    ...unwritten('people.virtual-school', 'The Virtual School'),
    ...unwritten('people.responsible', 'Dana Hill, team manager, children in care', 'people.responsible-on'),
    silent('people.virtual-school', 'The Virtual School'),
    silent('people.responsible', 'Dana Hill, team manager, children in care', 'people.responsible-on'),
  ],
  'agree.social-worker': [
    ...unwritten('people.social-worker', 'Lee Marsh, the social worker,'),
    silent('people.social-worker', 'Lee Marsh, the social worker,'),
    ...['cic', 'cp', 'cin'].flatMap((care): readonly Break[] => [
      {
        title: `${care}, and the social worker does not agree`,
        base: 'heaviest',
        breaks: socialWorkerOf(care, 'refuses'),
        keeps: socialWorkerOf(care, 'agrees'),
        says: /^Lee Marsh, the social worker, does not agree\. That stops/u,
      },
      {
        title: `${care}, and the social worker has not answered`,
        base: 'heaviest',
        breaks: socialWorkerOf(care, 'no-answer'),
        keeps: socialWorkerOf('tac', 'no-answer'),
        says: /^Lee Marsh, the social worker, has not agreed in writing yet\.$/u,
      },
      {
        title: `${care}, and nobody has asked the social worker`,
        base: 'heaviest',
        breaks: socialWorkerOf(care, null),
        keeps: socialWorkerOf('early-help', null),
        says: /has not agreed in writing yet/u,
      },
    ]),
  ],
  'agree.social-worker-kept': ['cic', 'cp', 'cin'].map((care) => ({
    title: `${care}, and the social worker is to be told tomorrow`,
    base: 'heaviest',
    breaks: { answers: { 'pupil.care': [care], 'people.social-worker-told-on': typedDate('2027-01-08') } },
    keeps: { answers: { 'pupil.care': [care], 'people.social-worker-told-on': typedDate('2027-01-07') } },
    says: /told on 8 January 2027, which is still to come/u,
  })),
  'agree.send': [
    ...unwritten('people.caseworker', 'Chris Fenn, the SEND caseworker,'),
    {
      title: 'the SEND caseworker does not agree',
      base: 'heaviest',
      breaks: { answers: { 'people.caseworker-answer': 'refuses' } },
      keeps: {
        answers: {
          'people.caseworker-answer': 'refuses',
          'pupil.send': 'support',
          'plan.underlying': ['psp', 'pep'],
          'checklist.ehcp.state': 'not-applicable',
        },
      },
      says: /^Chris Fenn, the SEND caseworker, does not agree\. That stops/u,
    },
    {
      title: 'the SEND caseworker has not answered, and was not asked again',
      base: 'heaviest',
      breaks: { answers: { 'people.caseworker-answer': 'no-answer' } },
      keeps: { answers: { 'people.caseworker-answer': 'agrees' } },
      says: /^Chris Fenn, the SEND caseworker, has not agreed in writing yet\.$/u,
    },
    {
      title: 'the SEND caseworker has not answered, though asked again',
      base: 'heaviest',
      breaks: chased('2027-01-06'),
      keeps: { answers: { ...chased('2027-01-06').answers, 'people.caseworker-answer': 'agrees' } },
      says: /has not answered, though asked again on 6 January 2027\. The head says why/u,
    },
    {
      title: 'the SEND caseworker is to be told tomorrow',
      base: 'heaviest',
      breaks: { answers: { 'people.caseworker-told-on': typedDate('2027-01-08') } },
      keeps: { answers: { 'people.caseworker-told-on': typedDate('2027-01-07') } },
      says: /told on 8 January 2027, which is still to come/u,
    },
    {
      title: 'a review of the support is to be asked for tomorrow',
      base: 'heaviest',
      breaks: { answers: { 'people.support-review-asked-on': typedDate('2027-01-08') } },
      keeps: { answers: { 'people.support-review-asked-on': typedDate('2027-01-07') } },
      says: /review of the support in Sam’s EHC plan .* still to come/u,
    },
  ],
  'agree.asked-again': [
    {
      title: 'professionals who agreed to a version are not asked about its change',
      base: 'heaviest',
      breaks: { proposes: true },
      keeps: {},
      says: /the SEND caseworker, agreed.* to version 1\. Ask about the change/u,
    },
  ],
};
