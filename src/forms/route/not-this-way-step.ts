import type { Case } from '../../case/case.ts';
import { valueOf } from '../../case/field.ts';
import { route } from '../../case/fields/route.ts';
import type { ScreenStep } from '../form.ts';
import { herts, lcc, ours } from '../sources.ts';

/** What the page says to someone whose case is no part-time timetable. */
export interface NotThisWay {
  readonly heading: string;
  readonly paragraphs: readonly string[];
  readonly next: readonly string[];
}

const flexi: NotThisWay = {
  heading: 'This is flexi-schooling',
  paragraphs: [
    'Flexi-schooling is a lasting mix of school and home education. It is not a part-time timetable, and the papers are different.',
    'Only a parent with parental responsibility can ask for it. A school cannot suggest it. The head decides, and may say no.',
    'The parent teaches the child in the home sessions. The school sets no work for them and records them with code C.',
  ],
  next: [
    'Write down who asked, when, and what for',
    'Check that school and home together make a full education',
    'If the head agrees, tell the local authority with its flexi-schooling form',
    'This version of Waymark does not make the flexi-schooling papers',
  ],
};

const homeEducation: NotThisWay = {
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
};

/** The words of the page, for a case that goes another way; `undefined` for a part-time timetable. */
export function notThisWay(c: Case): NotThisWay | undefined {
  const kind = valueOf(c, route.kind);
  if (kind === 'flexi') return flexi;
  return kind === 'home-education' ? homeEducation : undefined;
}

export const notThisWayStep: ScreenStep = {
  kind: 'screen',
  id: 'not-this-way',
  screen: 'not-this-way',
  heading: (c) => notThisWay(c)?.heading ?? 'Another way',
  paths: () => false,
  why: 'The three arrangements rest on different rules. Using the wrong one can deny a child their education.',
  source: [lcc('§3'), lcc('§7'), herts('flexi-schooling and elective home education'), ours('what to do next')],
  when: (c) => notThisWay(c) !== undefined,
};
