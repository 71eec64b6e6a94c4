import { typedDate } from '../../case/case-of.ts';
import { day } from '../../domain/some-dates.ts';
import type { Change } from '../situations.ts';
import { toldOfAll } from '../told.ts';
import type { Breaks } from './break.ts';

const answers = (some: NonNullable<Change['answers']>): Change => ({ answers: some });

const noPlaces = {
  'whereabouts.r1': null,
  'whereabouts.r1.days': null,
  'whereabouts.r1.where': null,
  'whereabouts.r1.with': null,
};
const on = (...days: readonly string[]): Change => answers({ 'whereabouts.r1.days': days });
const everyDay = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'] as const;

const after = (likelihood: string, severity: string): Change =>
  answers({ 'hazards.r1.likelihood-after': likelihood, 'hazards.r1.severity-after': severity });

export const riskBreaks: Breaks = {
  'risk.complete': [
    {
      title: 'assessed on the second day',
      base: 'plain',
      breaks: { today: day('2027-01-12'), answers: { ...toldOfAll, 'risk.assessed-on': typedDate('2027-01-12') } },
      keeps: { today: day('2027-01-12'), answers: { ...toldOfAll, 'risk.assessed-on': typedDate('2027-01-11') } },
      says: /dated 12 January 2027\. It must be done by the start, 11 January 2027/u,
    },
    {
      title: 'to be assessed tomorrow',
      base: 'plain',
      breaks: answers({ 'risk.assessed-on': typedDate('2027-01-08') }),
      keeps: answers({ 'risk.assessed-on': typedDate('2027-01-07') }),
      says: /dated 8 January 2027, which is still to come/u,
    },
    {
      title: 'no hazard matters',
      base: 'plain',
      breaks: answers({ 'hazards.r1.relevant': 'no', 'hazards.r1.why-not': 'His father is there.' }),
      keeps: answers({ 'hazards.r2': null, 'hazards.r2.relevant': null }),
      says: /^Every hazard is said not to matter\. Keep or add those that Sam could meet/u,
    },
    {
      title: 'nobody who may be harmed',
      base: 'plain',
      breaks: answers({ 'hazards.r1.who': 'n/a' }),
      keeps: answers({ 'hazards.r1.who': 'Sam, his sister' }),
      says: /says only “n\/a” of who may be harmed by “Being alone at home”/u,
    },
    {
      title: 'no precaution',
      base: 'heaviest',
      breaks: answers({ 'hazards.r1.precautions': 'None' }),
      keeps: answers({ 'hazards.r1.precautions': 'None of the doors is locked; a neighbour looks in.' }),
      says: /says only “None” of what is done about “Being alone at home”/u,
    },
  ],
  'risk.topics': (['risk.wellbeing', 'risk.crime', 'risk.substances'] as const).map((path) => ({
    title: `${path} was not looked at`,
    base: 'plain',
    breaks: answers({ [path]: 'n/a' }),
    keeps: answers({ [path]: 'Looked at with his father; none.' }),
    says: /the risk assessment says only “n\/a”\. Say what was looked at/u,
  })),
  'risk.responsible-adult': [
    {
      title: 'the adult has not agreed in writing',
      base: 'plain',
      breaks: answers({ 'risk.adult-agreed': 'no', 'risk.adult-agreed-on': null }),
      keeps: answers({ 'risk.adult-agreed': 'yes', 'risk.adult-agreed-on': typedDate('2027-01-07') }),
      says: /^Robin Fielding has not agreed in writing to keep Sam safe/u,
    },
    {
      title: 'the adult is said to agree tomorrow',
      base: 'heaviest',
      breaks: answers({ 'risk.adult-agreed-on': typedDate('2027-01-08') }),
      keeps: answers({ 'risk.adult-agreed-on': typedDate('2027-01-07') }),
      says: /agreed on 8 January 2027 to keep Sam safe, which is still to come/u,
    },
  ],
  'risk.whereabouts': [
    {
      title: 'nobody asked where the pupil is',
      base: 'plain',
      breaks: answers(noPlaces),
      keeps: on(...everyDay),
      says: /^Nobody has asked yet where Sam is/u,
    },
    {
      title: 'one afternoon is left open',
      base: 'plain',
      breaks: on('monday', 'tuesday', 'wednesday', 'friday'),
      keeps: answers({
        'whereabouts.r1.days': ['monday', 'tuesday', 'wednesday', 'friday'],
        'whereabouts.r2': '2',
        'whereabouts.r2.days': ['thursday'],
        'whereabouts.r2.where': 'At his grandmother’s',
        'whereabouts.r2.with': 'His grandmother',
      }),
      says: /^You have not said where Sam is on Thursday afternoons\.$/u,
    },
    {
      title: 'two afternoons are left open',
      base: 'heaviest',
      breaks: on('monday', 'tuesday', 'friday'),
      keeps: on(...everyDay),
      says: /^You have not said where Sam is on Wednesday afternoons and on Thursday afternoons\.$/u,
    },
    {
      title: 'asked, and not told',
      base: 'plain',
      breaks: answers({ 'whereabouts.r1.where': 'Not known' }),
      keeps: answers({ 'whereabouts.r1.where': 'Not known until the day: his father says each morning' }),
      says: /where Sam is on Monday afternoons, .* and on Friday afternoons/u,
    },
  ],
  'risk.not-significant': [
    {
      title: 'a significant risk out of school',
      base: 'plain',
      breaks: answers({ 'risk.significant': 'yes' }),
      keeps: answers({ 'risk.significant': 'no' }),
      says: /^Sam would be at significant risk out of school, so a part-time timetable is not an option/u,
    },
    {
      title: 'a hazard that stays high',
      base: 'plain',
      breaks: after('3', '4'),
      keeps: after('2', '5'),
      says: /^“Being alone at home” is still a high risk after the precautions \(12 of 25\)/u,
    },
  ],
  'risk.review-date': [
    {
      title: 'looked at again after the last day',
      base: 'plain',
      breaks: answers({ 'risk.review-on': typedDate('2027-02-06') }),
      keeps: answers({ 'risk.review-on': typedDate('2027-02-05') }),
      says: /6 February 2027, is not in the part-time period, 11 January 2027 to 5 February 2027/u,
    },
    {
      title: 'looked at again before the first day',
      base: 'heaviest',
      breaks: answers({ 'risk.review-on': typedDate('2027-01-10') }),
      keeps: answers({ 'risk.review-on': typedDate('2027-01-11') }),
      says: /10 January 2027, is not in the part-time period/u,
    },
  ],
};
