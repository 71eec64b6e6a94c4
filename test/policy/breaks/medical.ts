import { typedDate } from '../../case/case-of.ts';
import type { Change } from '../situations.ts';
import type { Breaks } from './break.ts';

const missed = (days: string, more: NonNullable<Change['answers']> = {}): Change => ({
  answers: { 'medical.days-missed': days, ...more },
});

const considered = {
  'panel.steps-tried': 'A rest room, lessons by video, a shorter day.',
  'panel.evidence': 'Letter of the consultant, 4 January 2027.',
  'panel.ground': 'access',
  'panel.outcome': 'not-now',
};
const referred = {
  ...considered,
  'panel.outcome': 'refer',
  'panel.parent-agreed-on': typedDate('2027-01-06'),
  'panel.form-sent-on': typedDate('2027-01-07'),
};

export const medicalBreaks: Breaks = {
  'medical.panel': [
    {
      title: 'fifteen days of illness, and the panel was not considered',
      base: 'plain',
      breaks: missed('15'),
      keeps: missed('15', considered),
      says: /^Sam has missed 15 school days .* Think about the Medical Support Panel/u,
    },
    {
      title: 'fifteen days are likely, and the panel was not considered',
      base: 'plain',
      breaks: { answers: { 'medical.facts': ['recovery-first', 'fifteen-days'] } },
      keeps: { answers: { 'medical.facts': ['recovery-first', 'fifteen-days'], ...considered } },
      says: /or is likely to miss more/u,
    },
    {
      title: 'ten days of illness, as a word ahead',
      base: 'plain',
      breaks: missed('10'),
      keeps: missed('9'),
      says: /^Sam has missed 10 school days .* From 15 on the Medical Support Panel has to be considered/u,
    },
    {
      title: 'considered without medical evidence',
      base: 'plain',
      breaks: missed('20', { ...considered, 'panel.evidence': 'None' }),
      keeps: missed('20', considered),
      says: /^The medical evidence says only “None”/u,
    },
    {
      title: 'considered without steps tried',
      base: 'heaviest',
      breaks: missed('20', { ...considered, 'panel.steps-tried': 'n/a' }),
      keeps: missed('20', considered),
      says: /^What the school has done so far says only “n\/a”/u,
    },
    {
      title: 'referred because the school cannot provide',
      base: 'plain',
      breaks: missed('20', { ...referred, 'panel.ground': 'provision' }),
      keeps: missed('20', referred),
      says: /That the school cannot offer what Sam needs is no ground/u,
    },
    {
      title: 'referred without the parent',
      base: 'plain',
      breaks: missed('20', { ...referred, 'panel.parent-agreed-on': null }),
      keeps: missed('20', referred),
      says: /^A parent has to agree before Sam is referred/u,
    },
    {
      title: 'referred, and the form has not gone',
      base: 'plain',
      breaks: missed('20', { ...referred, 'panel.form-sent-on': null }),
      keeps: missed('20', referred),
      says: /^The signed form has not gone to the Medical Support Panel yet/u,
    },
    {
      title: 'referred with a form of tomorrow',
      base: 'plain',
      breaks: missed('20', { ...referred, 'panel.form-sent-on': typedDate('2027-01-08') }),
      keeps: missed('20', referred),
      says: /is dated 8 January 2027, which is still to come/u,
    },
  ],
};
