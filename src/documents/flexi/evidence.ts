import type { Field } from '../../case/field.ts';
import { pupil } from '../../case/fields/pupil.ts';
import { school, schoolDays } from '../../case/fields/school.ts';
import { openWeekdays } from '../../case/school-calendar.ts';
import type { Facts, OfCase } from '../facts.ts';
import type { Block } from '../model.ts';
import { answers, cellOf } from '../parts/answers.ts';
import type { Row } from '../parts/blocks.ts';
import { heading, list } from '../parts/blocks.ts';
import { calendarPart } from '../parts/plan-calendar.ts';

const readings: readonly string[] = [
  'Each school day has two sessions. The morning runs from the start of the day to the afternoon register, the afternoon from there to the end. The guidance does not say so: this is Waymark’s own reading.',
  'Each of the ten sessions in a week is at school or at home. Where two weeks take turns, week A comes first, and a week in which the school is closed is not counted: Waymark’s own reading.',
  'Sessions at home are code C in the register (Lincolnshire policy, §7).',
  'An arrangement is for a limited time (Hertfordshire’s guidance). That it is renewed, changed or ended by its review date is Waymark’s own reading.',
  'The school is closed at weekends, on the bank holidays of England, on the days it named as closed, and between the half-terms it named. On other weekdays it counts as open.',
];

/** Facts that stand in no other paper of the pack. */
const others: readonly Field<unknown>[] = [
  pupil.knownAs,
  school.dfeNumber,
  school.phone,
  school.head,
  school.attendanceChampion,
];

/** How dates and sessions are read, and the school's own days, which decide them. */
export const flexiReadings = (facts: OfCase): readonly Block[] => [
  heading('How dates and sessions are read'),
  list(readings),
  ...answers(
    facts,
    'The school’s own day',
    openWeekdays(facts.case).map((weekday) => schoolDays[weekday]),
  ),
  ...calendarPart(facts),
  ...answers(
    facts,
    'More about pupil and school',
    others.filter((field) => cellOf(facts, field) !== null),
  ),
];

/** What flexi-schooling goes by, and how far it binds this school. */
export function flexiGuidance({ authority }: Facts): readonly Row[] {
  const lincolnshire = 'Part-time timetable Policy, September 2025, §7 and Appendix 7';
  const hertfordshire = 'The announcement of its flexi-schooling guidance';
  const model = (text: string, binds: boolean): string =>
    binds ? text : `${text}: a model here, not a rule of this school’s authority`;
  return [
    { label: 'Flexi-schooling: Lincolnshire', value: model(lincolnshire, authority.goesBy.includes('LCC')) },
    { label: 'Flexi-schooling: Hertfordshire', value: model(hertfordshire, authority.goesBy.includes('Herts')) },
  ];
}

/** How the authority is told of flexi-schooling; only Lincolnshire's way is known. */
export const flexiTold = ({ authority }: Facts): string => {
  const address = authority.contacts.attendance;
  return authority.goesBy.includes('LCC') && address !== undefined
    ? `By e-mail of its form to ${address.value} (§7)`
    : 'Nothing is set';
};
