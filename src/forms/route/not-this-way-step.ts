import type { About } from '../../arrangements/about.ts';
import { aboutOf } from '../../arrangements/about.ts';
import { dfe, herts, lcc, ours } from '../../authorities/sources.ts';
import type { Case } from '../../case/case.ts';
import type { ScreenStep } from '../form.ts';

/** What the page says to someone whose case Waymark does not lead through. */
export interface NotThisWay {
  readonly heading: string;
  readonly paragraphs: readonly string[];
  readonly next: readonly string[];
}

const ways: Readonly<Record<Exclude<About, 'part-time' | 'flexi'>, NotThisWay>> = {
  'home-education': {
    heading: 'This is elective home education',
    paragraphs: [
      'A parent who educates their child at home takes on all of it. The child comes off the school’s roll.',
      'It is the parent’s free choice. A school that nudges a family towards it for the school’s own benefit is off-rolling, which is unlawful.',
    ],
    next: [
      'Make sure that the parent has told the school in writing',
      'Offer to talk about what would help the child to stay',
      'Speak to the local authority’s home education team before the roll is changed',
    ],
  },
  'off-rolling': {
    heading: 'A child cannot leave the roll at the school’s wish',
    paragraphs: [
      'Taking a pupil off the roll, or talking a family into leaving, mainly for the school’s benefit is off-rolling. It is unlawful, also where the parents agree.',
      'A parent may choose to educate at home. It has to be their own wish, and nobody may press them.',
    ],
    next: [
      'Ask what the pupil needs to stay, and offer it',
      'Where behaviour is the worry, ask the local authority’s teams for advice and early help',
      'A suspension or exclusion has its own formal steps; only the head can take them',
    ],
  },
  'alternative-provision': {
    heading: 'This is other provision, not fewer hours',
    paragraphs: [
      'A pupil who is taught elsewhere for all the hours away from this school is in education full time. That is neither a part-time timetable nor flexi-schooling.',
      'The school or the council arranges it, and stays responsible for its quality, for safety and for attendance there. The register has codes of its own for it: B, D or K.',
    ],
    next: [
      'Agree days, times and aims with the provider in writing, and check how it keeps pupils safe',
      'Ask the provider to tell you on the day when the pupil does not come',
      'If some hours are left in which nobody teaches, choose again: those hours are part time',
    ],
  },
  'no-end': {
    heading: 'A part-time timetable has to end',
    paragraphs: [
      'Every pupil of compulsory school age is owed a full-time education. A part-time timetable is for a short time, with a set day on which full time begins again.',
      'A lasting mix is only possible as flexi-schooling: at a parent’s own wish, with the parent teaching in the other hours.',
    ],
    next: [
      'Set a day by which the pupil is back full time, and choose again',
      'Where illness lasts, speak to the local authority: it arranges education for children who are too ill for school',
      'Where support in school is what is missing, look at that first',
    ],
  },
  'school-idea': {
    heading: 'A school cannot start flexi-schooling',
    paragraphs: [
      'Only a parent with parental responsibility can ask for flexi-schooling, and it has to be their own wish. A school cannot start it, or steer a family towards it.',
      'If a parent asks later, of their own accord, begin a new case with their request.',
    ],
    next: [
      'Ask what is behind the idea, and what would help the pupil in school',
      'If fewer hours are needed for a short time, look at a part-time timetable that ends on a set day',
      'If you are not sure whether it is flexi-schooling, ask the local authority’s attendance team',
    ],
  },
};

/** The words of the page, for a case that goes another way; `undefined` where Waymark leads on. */
export function notThisWay(c: Case): NotThisWay | undefined {
  const arrangement = aboutOf(c);
  return arrangement === undefined || arrangement === 'part-time' || arrangement === 'flexi'
    ? undefined
    : ways[arrangement];
}

export const notThisWayStep: ScreenStep = {
  kind: 'screen',
  id: 'not-this-way',
  screen: 'not-this-way',
  heading: (c) => notThisWay(c)?.heading ?? 'Another way',
  paths: () => false,
  why: 'These arrangements rest on different rules. Using the wrong one can deny a child their education.',
  source: [
    lcc('§3'),
    lcc('§7'),
    dfe('para 67'),
    herts('flexi-schooling and elective home education'),
    ours('what to do next'),
  ],
  when: (c) => notThisWay(c) !== undefined,
};
