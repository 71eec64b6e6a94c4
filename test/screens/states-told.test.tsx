import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Answers } from '../../src/case/case.ts';
import { heldReviews } from '../../src/case/fields/running.ts';
import { typedRows } from '../../src/sample/typed-rows.ts';
import { CasesPage } from '../../src/screens/cases/CasesPage.tsx';
import { typedDate } from '../case/case-of.ts';
import type { Signing, TypedOrCleared } from '../life/lived.ts';
import { LivedCase } from '../life/lived.ts';
import { untilNoon } from '../life/lives/story.ts';
import { flexiDeclined, flexiPlain } from '../scenarios/flexi-plain.ts';
import { heaviest } from '../scenarios/heaviest.ts';
import { plain } from './support/answers.ts';
import { withoutLayout } from './support/browser.ts';
import { CASE_ID, memoryStore } from './support/memory-store.ts';
import { openCase, openPage, placeInAddress } from './support/open-page.tsx';
import { dateOf, testServices } from './support/services.ts';

withoutLayout();

/** What is done to a case, in its order. */
type Act = (lived: LivedCase) => void;

const parentSays =
  (on: string, decision: Signing['decision'] = 'agree', document: Signing['document'] = 'consent'): Act =>
  (lived) => {
    lived.sign(`${on}T10:00`, { role: 'parent', decision, document });
  };
const bothSign =
  (on: string): Act =>
  (lived) => {
    lived.bothSign(on);
  };
const headTicks =
  (on: string): Act =>
  (lived) => {
    lived.sign(`${on}T09:50`, { role: 'head', document: 'checklist' });
  };
const types =
  (on: string, typed: TypedOrCleared): Act =>
  (lived) => {
    lived.type(`${on}T09:00`, typed);
  };
/** Friday of week 3 ends at noon. */
const changesWeek3 = (on: string): Act => types(on, untilNoon(3, 'friday'));
const flexiAgreed: Act = (lived) => {
  lived.sign('2027-01-07T10:00', { role: 'parent', document: 'agreement' });
  lived.sign('2027-01-07T10:05', { role: 'head', document: 'agreement' });
};
const setAside: Act = (lived) => {
  lived.happen('2027-01-06T10:00', 'set-aside', 'It was begun twice.');
};

/** All has been signed, and the authority told: nothing is overdue in the first week. */
const agreed: readonly Act[] = [
  headTicks('2027-01-07'),
  bothSign('2027-01-07'),
  types('2027-01-08', {
    'notifications.n1': '1',
    'notifications.n1.on': typedDate('2027-01-08'),
    'notifications.n1.from': typedDate('2027-01-11'),
    'notifications.n1.to': typedDate('2027-02-05'),
  }),
];

/** A state of a life, and what is to be read of it at the head of each page, written by hand. */
interface State {
  /** The case; Sam’s four weeks from Monday 11 January to Friday 5 February 2027, where nothing else is said. */
  readonly answers?: Answers;
  readonly done: readonly Act[];
  /** The day it is looked at. */
  readonly on: string;
  /** Another case of the same pupil. */
  readonly beside?: LivedCase;
  readonly list: readonly unknown[];
  readonly tasks: readonly unknown[];
  readonly readiness: readonly unknown[];
  /** None for flexi-schooling. */
  readonly matrix?: readonly unknown[];
  readonly codes: readonly unknown[];
}

const starting = (words: string): unknown =>
  expect.stringMatching(new RegExp(`^${words.replace(/[.?()]/gu, String.raw`\$&`)}`, 'u'));

const PERIOD = 'From 11 January 2027 to 5 February 2027';
const FULL_TIME = 'Sam should be in school full time.';
const V1 = 'Version 1, agreed on 7 January 2027: 11 January 2027 to 5 February 2027.';
const V1_IS_OVER = 'This is of version 1, agreed on 7 January 2027. It is over.';
const V1_TAKEN_BACK = 'This is of version 1, agreed on 7 January 2027. The agreement was taken back.';
const CALM = 'Needs attentionNothing here is of concern, but not everything is in place or known yet.';
const AMBER = 'AmberSomething here is of concern. Look at it at the next review, or before.';
const NO_REVIEW =
  'AmberSomething here is of concern. No review is to come: look at it now, and before anything else is agreed.';
const PARENT_CAN = 'The parent can sign now. The head signs last, once everyone else has agreed.';
const OTHER_HELP =
  'What else can be tried: more support in class, a mentor, an early help assessment, or a meeting with the council’s attendance team.';
const NOT_EVERYBODY =
  'Not everybody has agreed to time out of school yet, so there are no codes. They stand here once everybody has.';
const NOT_C2 =
  'There are no codes: the day to start has come, and not everybody has agreed. A part day without an agreement has no code of its own: ask the attendance team which one is true.';
const codeOf = (days: string): string =>
  `${days}, and nobody had agreed to that then. Such a day is neither C2 nor C nor B, and E only if the head formally suspended. Ask the attendance team which code is true. O would count against the parent. Correct the register openly, and change no date.`;
const PART_DAYS = codeOf('Sam was in school for part of the day');
const IS_IN_FULL_TIME =
  'Overdue: There is no agreement, so Sam should be in full time. Is Sam in school full time? Write it down.';
const refusedCodes = (who: string): string =>
  `There are no codes: ${who} does not agree. The register is kept as for every pupil in school full time.`;

const TOO_LATE = 'Agreed too late, on 8 February 2027: its own last day was 5 February 2027, so it never ran.';
const PART_ALL_THE_SAME =
  'Overdue: Sam is not in school full time, and nobody has agreed to that. Sam is owed full time from the next school day';
const LATE =
  'The day to start, 11 January 2027, is past. If everybody agrees now, the plan counts from the first half-day after the last signature. The days before had no agreement.';
const STILL_PART =
  'Full time was due on 8 February 2027. Sam is not in school full time. Part days since then have no agreement: record them. A further period needs its review and its agreement first, and starts after both.';

const IS_OVER = 'It was agreed until 5 February 2027, and is over.';

const further = new LivedCase(
  'c2',
  new Map([
    ...plain,
    ['timetable.start', typedDate('2027-02-08')],
    ['timetable.end', typedDate('2027-03-05')],
    ['timetable.full-time-from', typedDate('2027-03-08')],
  ]),
  '2027-02-01T09:00',
);
further.bothSign('2027-02-04');

const states = {
  draft: {
    done: [],
    on: '2027-01-07',
    list: ['Planned from 11 January 2027', 'A draft: nobody has decided yet.', 'Ready for the parent'],
    tasks: ['Now: Robin decides before 11 January', 'Ready for the parent.'],
    readiness: ['Ready for the parent', 'A draft: nobody has decided yet.', PARENT_CAN],
    matrix: ['Nothing is agreed yet. This is of what is planned.', CALM],
    codes: ['Nobody has agreed to time out of school yet, so there are no codes. They stand here once everybody has.'],
  },
  'changed since the parent signed': {
    done: [parentSays('2027-01-07'), types('2027-01-08', { ...untilNoon(3, 'friday'), 'plan.work-set': null })],
    on: '2027-01-08',
    list: [
      'Planned from 11 January 2027',
      'A draft. What Robin Fielding decided on 7 January 2027 was about other answers: ask again.',
      '1 thing before the parent can sign again',
    ],
    tasks: [
      'Now: Being written 8 of 9 sections',
      'A draft. What Robin Fielding decided on 7 January 2027 was about other answers: ask again.',
      '1 thing before the parent can sign again.',
    ],
    readiness: [
      '1 thing before the parent can sign again',
      'A draft. What Robin Fielding decided on 7 January 2027 was about other answers: ask again.',
    ],
    matrix: ['Nothing is agreed yet. This is of what is planned.', CALM],
    codes: [NOT_EVERYBODY],
  },
  'deciding, the head is waited for': {
    done: [parentSays('2027-01-07')],
    on: '2027-01-08',
    list: ['Planned from 11 January 2027', `It has been waiting for the head since 7 January 2027. ${FULL_TIME}`],
    tasks: [`It has been waiting for the head since 7 January 2027. ${FULL_TIME}`, 'Ready for the head.'],
    readiness: ['Ready for the head', `It has been waiting for the head since 7 January 2027. ${FULL_TIME}`],
    matrix: ['Nothing is agreed yet. This is of what is planned.', CALM],
    codes: [NOT_EVERYBODY],
  },
  'deciding, the parent asked for changes': {
    done: [parentSays('2027-01-07', 'changes')],
    on: '2027-01-08',
    list: [
      'Planned from 11 January 2027',
      `Robin Fielding asked for changes on 7 January 2027. Until everybody agrees, ${FULL_TIME}`,
    ],
    tasks: [`Robin Fielding asked for changes on 7 January 2027. Until everybody agrees, ${FULL_TIME}`],
    readiness: [
      'Robin Fielding asks for changes: change the answers, then ask again',
      `Robin Fielding asked for changes on 7 January 2027. Until everybody agrees, ${FULL_TIME}`,
    ],
    matrix: ['Nothing is agreed yet. This is of what is planned.', AMBER],
    codes: [NOT_EVERYBODY],
  },
  'refused by the parent': {
    done: [parentSays('2027-01-07', 'refuse')],
    on: '2027-01-08',
    list: ['Planned from 11 January 2027', `Robin Fielding said no on 7 January 2027. ${FULL_TIME}`],
    tasks: [`Robin Fielding said no on 7 January 2027. ${FULL_TIME}`, OTHER_HELP],
    readiness: [
      'Nobody is waited for: Robin Fielding does not agree',
      `Robin Fielding said no on 7 January 2027. ${FULL_TIME}`,
      OTHER_HELP,
    ],
    matrix: ['Robin Fielding does not agree, so nothing is agreed. This is of what was planned.', NO_REVIEW],
    codes: [refusedCodes('Robin Fielding')],
  },
  'refused, and the day to start has come': {
    done: [parentSays('2027-01-07', 'refuse')],
    on: '2027-01-12',
    list: [IS_IN_FULL_TIME, 'Planned from 11 January 2027', `Robin Fielding said no on 7 January 2027. ${FULL_TIME}`],
    tasks: [`Robin Fielding said no on 7 January 2027. ${FULL_TIME}`],
    readiness: [
      'Nobody is waited for: Robin Fielding does not agree',
      `Robin Fielding said no on 7 January 2027. ${FULL_TIME}`,
      LATE,
    ],
    matrix: [
      'Robin Fielding does not agree, so nothing is agreed. This is of what was planned.',
      `${NO_REVIEW} 1 duty is overdue.`,
    ],
    codes: [refusedCodes('Robin Fielding')],
  },
  'refused by the social worker': {
    answers: heaviest,
    done: [
      types('2027-01-07', {
        'people.social-worker-answer': 'refuses',
        'people.social-worker-answered-on': typedDate('2027-01-07'),
      }),
    ],
    on: '2027-01-08',
    list: ['Planned from 11 January 2027', `Lee Marsh, the social worker, said no on 7 January 2027. ${FULL_TIME}`],
    tasks: [`Lee Marsh, the social worker, said no on 7 January 2027. ${FULL_TIME}`, OTHER_HELP],
    readiness: [
      'Nobody is waited for: Lee Marsh, the social worker, does not agree',
      `Lee Marsh, the social worker, said no on 7 January 2027. ${FULL_TIME}`,
      OTHER_HELP,
    ],
    matrix: [
      'Lee Marsh, the social worker, does not agree, so nothing is agreed. This is of what was planned.',
      NO_REVIEW,
      starting('The pupil is vulnerable'),
    ],
    codes: [refusedCodes('Lee Marsh, the social worker,')],
  },
  'taken back before its start': {
    done: [...agreed, parentSays('2027-01-08', 'refuse')],
    on: '2027-01-09',
    list: ['Planned from 11 January 2027', `Robin Fielding took the agreement back on 8 January 2027. ${FULL_TIME}`],
    tasks: [`Robin Fielding took the agreement back on 8 January 2027. ${FULL_TIME}`, OTHER_HELP],
    readiness: [
      'Nobody is waited for: Robin Fielding took the agreement back',
      `Robin Fielding took the agreement back on 8 January 2027. ${FULL_TIME}`,
      OTHER_HELP,
    ],
    matrix: ['Robin Fielding took the agreement back, so nothing is agreed. This is of what was planned.', NO_REVIEW],
    codes: [
      'There are no codes: Robin Fielding took the agreement back. The register is kept as for every pupil in school full time.',
    ],
  },
  'not begun, and part days all the same': {
    done: [types('2027-01-12', { 'running.in-full-time': 'no' })],
    on: '2027-01-13',
    list: [
      starting(PART_ALL_THE_SAME),
      'Planned from 11 January 2027',
      'No agreement, and Sam is not in school full time.',
    ],
    tasks: ['No agreement, and Sam is not in school full time.'],
    readiness: ['Not everybody has agreed', 'No agreement, and Sam is not in school full time.', LATE],
    matrix: ['Nothing is agreed. This is of what was planned.', starting('Red')],
    codes: ['There are no codes: the day to start has come, and not everybody has agreed.', PART_DAYS],
  },
  'not begun': {
    done: [],
    on: '2027-01-12',
    list: [IS_IN_FULL_TIME, 'Planned from 11 January 2027', 'Not agreed, and the day to start has come.'],
    tasks: ['Not agreed, and the day to start has come.'],
    readiness: ['Not everybody has agreed', 'No agreement: Sam should be in full time.', LATE],
    matrix: [
      'Nothing is agreed. This is of what was planned.',
      'Needs attention1 duty is overdue, and not everything is in place or known yet.',
    ],
    codes: [NOT_C2],
  },
  'not begun, and the day to start that came was moved': {
    done: [
      types('2027-01-13', {
        'timetable.start': typedDate('2027-01-25'),
        'timetable.end': typedDate('2027-02-05'),
      }),
    ],
    on: '2027-01-14',
    list: [
      IS_IN_FULL_TIME,
      'Planned from 25 January 2027',
      'Not agreed, and a day to start, 11 January 2027, came before anything was agreed for it.',
    ],
    tasks: ['Not agreed, and a day to start, 11 January 2027, came before anything was agreed for it.'],
    readiness: [
      'Not everybody has agreed',
      'No agreement: Sam should be in full time. A day to start, 11 January 2027, came before anything was agreed for it.',
    ],
    matrix: ['Nothing is agreed. This is of what was planned.', starting('Needs attention')],
    codes: [
      'There are no codes: a day to start, 11 January 2027, came before anything was agreed for it. A part day without an agreement has no code of its own: ask the attendance team which one is true.',
    ],
  },
  'running, the day to start that came was moved, and a no of the days before': {
    done: [
      types('2027-01-13', {
        'timetable.start': typedDate('2027-01-25'),
        'timetable.end': typedDate('2027-02-05'),
      }),
      types('2027-01-14', { 'running.in-full-time': 'no' }),
      bothSign('2027-01-20'),
    ],
    on: '2027-01-26',
    list: [
      starting('Overdue: The first day on which Sam was in school for part of the day is not on record.'),
      'From 25 January 2027 to 5 February 2027',
      'Version 1 runs, week 1 of 2.',
      'Next review: 29 January 2027',
    ],
    tasks: ['Version 1 runs, week 1 of 2.', 'The checklist is still to be signed.'],
    readiness: ['The checklist is still to be signed', 'Version 1 runs, week 1 of 2.'],
    matrix: ['This is of version 1, agreed on 20 January 2027.', starting('Red')],
    codes: ['Version 1, agreed on 20 January 2027: 25 January 2027 to 5 February 2027.', PART_DAYS],
  },
  'agreed, the day to start that came was moved, and a no of the days before': {
    done: [
      types('2027-01-13', {
        'timetable.start': typedDate('2027-01-25'),
        'timetable.end': typedDate('2027-02-05'),
      }),
      types('2027-01-14', { 'running.in-full-time': 'no', 'running.part-since': typedDate('2027-01-11') }),
      bothSign('2027-01-20'),
    ],
    on: '2027-01-21',
    list: [
      starting(PART_ALL_THE_SAME),
      'From 25 January 2027 to 5 February 2027',
      'Agreed on 20 January 2027. Starts on 25 January 2027. A day to start, 11 January 2027, came before anything was agreed for it. Until 25 January 2027, Sam is owed full time.',
      'Next review: 22 January 2027',
      'Tell Lincolnshire: due by 25 January 2027',
    ],
    tasks: [
      'Agreed on 20 January 2027. Starts on 25 January 2027. A day to start, 11 January 2027, came before anything was agreed for it. Until 25 January 2027, Sam is owed full time.',
      'The checklist is still to be signed.',
    ],
    readiness: [
      'The checklist is still to be signed',
      'Agreed on 20 January 2027. Starts on 25 January 2027. A day to start, 11 January 2027, came before anything was agreed for it. Until 25 January 2027, Sam is owed full time.',
    ],
    matrix: ['This is of version 1, agreed on 20 January 2027.', starting('Red')],
    codes: [
      'Version 1, agreed on 20 January 2027: 25 January 2027 to 5 February 2027.',
      codeOf('Sam was in school for part of the day from 11 January 2027'),
    ],
  },
  'refused, the day to start that came was moved, and a no of the days before': {
    done: [
      types('2027-01-13', {
        'timetable.start': typedDate('2027-01-25'),
        'timetable.end': typedDate('2027-02-05'),
      }),
      types('2027-01-14', { 'running.in-full-time': 'no' }),
      parentSays('2027-01-15', 'refuse'),
    ],
    on: '2027-01-18',
    list: [
      starting(PART_ALL_THE_SAME),
      'Planned from 25 January 2027',
      'Robin Fielding said no on 15 January 2027. Sam should be in school full time. A day to start, 11 January 2027, came before anything was agreed for it.',
    ],
    tasks: [
      'Robin Fielding said no on 15 January 2027. Sam should be in school full time. A day to start, 11 January 2027, came before anything was agreed for it.',
    ],
    readiness: [
      'Nobody is waited for: Robin Fielding does not agree',
      'Robin Fielding said no on 15 January 2027. Sam should be in school full time. A day to start, 11 January 2027, came before anything was agreed for it.',
    ],
    matrix: ['Robin Fielding does not agree, so nothing is agreed. This is of what was planned.', starting('Red')],
    codes: [refusedCodes('Robin Fielding'), PART_DAYS],
  },
  'agreed after its own last day': {
    done: [headTicks('2027-02-08'), bothSign('2027-02-08')],
    on: '2027-02-10',
    list: [IS_IN_FULL_TIME, 'Planned from 11 January 2027', TOO_LATE],
    tasks: [TOO_LATE],
    readiness: [
      'The last day of this plan, 5 February 2027, is past: make a new plan first',
      `${TOO_LATE} ${FULL_TIME}`,
    ],
    matrix: [
      `${TOO_LATE} This is of what was planned.`,
      'Needs attention1 duty is overdue, and not everything is in place or known yet.',
    ],
    codes: [
      `There are no codes. ${TOO_LATE} A part day without an agreement has no code of its own: ask the attendance team which one is true.`,
    ],
  },
  agreed: {
    done: agreed,
    on: '2027-01-08',
    list: [PERIOD, 'Agreed on 7 January 2027. Starts on 11 January 2027.', 'Next review: 15 January 2027'],
    tasks: ['Agreed on 7 January 2027. Starts on 11 January 2027.'],
    readiness: ['Nothing is to sign: everybody has agreed', 'Agreed on 7 January 2027. Starts on 11 January 2027.'],
    matrix: ['This is of version 1, agreed on 7 January 2027.', CALM],
    codes: [V1],
  },
  'agreed, the checklist not signed': {
    done: [bothSign('2027-01-07')],
    on: '2027-01-08',
    list: [
      PERIOD,
      'Agreed on 7 January 2027. Starts on 11 January 2027.',
      'Tell Lincolnshire: due by 11 January 2027',
      'Next review: 15 January 2027',
    ],
    tasks: ['Agreed on 7 January 2027. Starts on 11 January 2027.', 'The checklist is still to be signed.'],
    readiness: ['The checklist is still to be signed', 'Agreed on 7 January 2027. Starts on 11 January 2027.'],
    matrix: ['This is of version 1, agreed on 7 January 2027.', CALM],
    codes: [V1],
  },
  'running, and agreed after the day to start': {
    done: [headTicks('2027-01-12'), bothSign('2027-01-12'), ...agreed.slice(2)],
    on: '2027-01-13',
    list: [
      'Overdue: Nothing was agreed before the afternoon of Tuesday 12 January 2027. Was Sam in school full time from the day to start, Monday 11 January 2027, until then? Write it down.',
      'From 12 January 2027 to 5 February 2027',
      'Version 1 runs, week 1 of 4.',
      'Next review: 15 January 2027',
    ],
    tasks: ['Version 1 runs, week 1 of 4.'],
    readiness: ['Nothing is to sign: everybody has agreed', 'Version 1 runs, week 1 of 4.'],
    matrix: ['This is of version 1, agreed on 12 January 2027.', starting('Needs attention')],
    codes: [
      'Version 1, agreed on 12 January 2027: 12 January 2027 to 5 February 2027.',
      'Nothing was agreed before the afternoon of Tuesday 12 January 2027. If Sam was in school for part of the day from the day to start until then, such a day is neither C2 nor C nor B, and E only if the head formally suspended. Ask the attendance team which code is true. O would count against the parent. Correct the register openly, and change no date.',
    ],
  },
  'agreed, with a change': {
    done: [...agreed, changesWeek3('2027-01-08')],
    on: '2027-01-08',
    list: [
      PERIOD,
      'Agreed on 7 January 2027. Starts on 11 January 2027. A change to week 3 has been waiting for Robin Fielding and the head since 8 January 2027.',
      'Next review: 15 January 2027',
    ],
    tasks: [
      'Agreed on 7 January 2027. Starts on 11 January 2027. A change to week 3 has been waiting for Robin Fielding and the head since 8 January 2027.',
      'The change: ready for the parent.',
    ],
    readiness: [
      'The change: ready for the parent',
      'Agreed on 7 January 2027. Starts on 11 January 2027. A change to week 3 has been waiting for Robin Fielding and the head since 8 January 2027.',
      PARENT_CAN,
    ],
    matrix: [
      'This is of version 1, agreed on 7 January 2027. A change to week 3 has been waiting for Robin Fielding and the head since 8 January 2027. The change is not in here.',
      CALM,
    ],
    codes: [
      `${V1} A change to week 3 has been waiting for Robin Fielding and the head since 8 January 2027. The change is not in here.`,
    ],
  },
  'agreed, and changed before it starts': {
    done: [...agreed, changesWeek3('2027-01-08'), bothSign('2027-01-08')],
    on: '2027-01-09',
    list: [
      PERIOD,
      'Version 2 was agreed on 8 January 2027. It starts on 11 January 2027.',
      'Next review: 15 January 2027',
    ],
    tasks: ['Version 2 was agreed on 8 January 2027. It starts on 11 January 2027.'],
    readiness: [
      'Nothing is to sign: everybody has agreed',
      'Version 2 was agreed on 8 January 2027. It starts on 11 January 2027.',
    ],
    matrix: ['This is of version 2, agreed on 8 January 2027.', CALM],
    codes: ['Version 2, agreed on 8 January 2027: 11 January 2027 to 5 February 2027.'],
  },
  running: {
    done: agreed,
    on: '2027-01-12',
    list: [PERIOD, 'Version 1 runs, week 1 of 4.', 'Next review: 15 January 2027'],
    tasks: ['Version 1 runs, week 1 of 4.'],
    readiness: ['Nothing is to sign: everybody has agreed', 'Version 1 runs, week 1 of 4.'],
    matrix: ['This is of version 1, agreed on 7 January 2027.', CALM],
    codes: [V1],
  },
  'running, and neither told nor reviewed': {
    done: [headTicks('2027-01-07'), bothSign('2027-01-07')],
    on: '2027-01-18',
    list: [
      starting('Overdue: The weekly talk set for 15 January 2027 is not on record'),
      PERIOD,
      'Version 1 runs, week 2 of 4.',
      'Next review: 22 January 2027',
    ],
    tasks: ['Version 1 runs, week 2 of 4.'],
    readiness: ['Nothing is to sign: everybody has agreed', 'Version 1 runs, week 2 of 4.'],
    matrix: [
      'This is of version 1, agreed on 7 January 2027.',
      'Needs attention2 duties are overdue, and not everything is in place or known yet.',
    ],
    codes: [V1],
  },
  'running, a version takes over tomorrow': {
    done: [...agreed, changesWeek3('2027-01-12'), bothSign('2027-01-12')],
    on: '2027-01-12',
    list: [
      PERIOD,
      'Version 1 runs, week 1 of 4. Version 2 takes over on 13 January 2027.',
      'Next review: 15 January 2027',
    ],
    tasks: ['Version 1 runs, week 1 of 4. Version 2 takes over on 13 January 2027.'],
    readiness: [
      'Nothing is to sign: everybody has agreed',
      'Version 1 runs, week 1 of 4. Version 2 takes over on 13 January 2027.',
    ],
    matrix: ['This is of version 1, agreed on 7 January 2027. Version 2 takes over on 13 January 2027.', CALM],
    codes: [
      'Version 1, agreed on 7 January 2027: 11 January 2027 to 12 January 2027. Version 2, agreed on 12 January 2027: 13 January 2027 to 5 February 2027.',
    ],
  },
  'running in its second version, a review today': {
    done: [...agreed, changesWeek3('2027-01-12'), bothSign('2027-01-12')],
    on: '2027-01-15',
    list: [PERIOD, 'Version 2 runs, week 1 of 4.', 'Hold the review today'],
    tasks: ['Version 2 runs, week 1 of 4.'],
    readiness: ['Nothing is to sign: everybody has agreed', 'Version 2 runs, week 1 of 4.'],
    matrix: ['This is of version 2, agreed on 12 January 2027.', CALM],
    codes: [
      'Version 1, agreed on 7 January 2027: 11 January 2027 to 12 January 2027. Version 2, agreed on 12 January 2027: 13 January 2027 to 5 February 2027.',
    ],
  },
  'running, with a change that is not whole': {
    done: [...agreed, changesWeek3('2027-01-13'), types('2027-01-13', { 'plan.work-set': null })],
    on: '2027-01-13',
    list: [
      PERIOD,
      'Version 1 runs, week 1 of 4. A change to “How work is set” and week 3 has been waiting for the school since 13 January 2027: something is left to write down before Robin Fielding can decide.',
      'Next review: 15 January 2027',
    ],
    tasks: [
      'Version 1 runs, week 1 of 4. A change to “How work is set” and week 3 has been waiting for the school since 13 January 2027: something is left to write down before Robin Fielding can decide.',
      'The change: 1 thing before the parent can sign.',
    ],
    readiness: [
      'The change: 1 thing before the parent can sign',
      'Version 1 runs, week 1 of 4. A change to “How work is set” and week 3 has been waiting for the school since 13 January 2027: something is left to write down before Robin Fielding can decide.',
    ],
    matrix: [
      'This is of version 1, agreed on 7 January 2027. A change to “How work is set” and week 3 has been waiting for the school since 13 January 2027: something is left to write down before Robin Fielding can decide. The change is not in here.',
      CALM,
    ],
    codes: [
      `${V1} A change to “How work is set” and week 3 has been waiting for the school since 13 January 2027: something is left to write down before Robin Fielding can decide. The change is not in here.`,
    ],
  },
  'running, with a change that the parent agreed to': {
    done: [...agreed, changesWeek3('2027-01-13'), parentSays('2027-01-13')],
    on: '2027-01-14',
    list: [
      PERIOD,
      'Version 1 runs, week 1 of 4. A change to week 3 has been waiting for the head since 13 January 2027.',
      'Next review: 15 January 2027',
    ],
    tasks: [
      'Version 1 runs, week 1 of 4. A change to week 3 has been waiting for the head since 13 January 2027.',
      'The change: ready for the head.',
    ],
    readiness: [
      'The change: ready for the head',
      'Version 1 runs, week 1 of 4. A change to week 3 has been waiting for the head since 13 January 2027.',
    ],
    matrix: [
      'This is of version 1, agreed on 7 January 2027. A change to week 3 has been waiting for the head since 13 January 2027. The change is not in here.',
      CALM,
    ],
    codes: [`${V1} A change to week 3 has been waiting for the head since 13 January 2027. The change is not in here.`],
  },
  'running, with a change that the parent refused': {
    done: [...agreed, changesWeek3('2027-01-13'), parentSays('2027-01-13', 'refuse')],
    on: '2027-01-14',
    list: [
      PERIOD,
      'Version 1 runs, week 1 of 4. Robin Fielding said no to the change on 13 January 2027.',
      'Next review: 15 January 2027',
    ],
    tasks: ['Version 1 runs, week 1 of 4. Robin Fielding said no to the change on 13 January 2027.'],
    readiness: [
      'Nobody is waited for: Robin Fielding does not agree to the change',
      'Version 1 runs, week 1 of 4. Robin Fielding said no to the change on 13 January 2027.',
    ],
    matrix: [
      'This is of version 1, agreed on 7 January 2027. Robin Fielding said no to the change on 13 January 2027. Version 1 goes on. The change is not in here.',
      AMBER,
    ],
    codes: [
      `${V1} Robin Fielding said no to the change on 13 January 2027. Version 1 goes on. The change is not in here.`,
    ],
  },
  'running, and the parent wants another change': {
    done: [...agreed, changesWeek3('2027-01-13'), parentSays('2027-01-13', 'changes')],
    on: '2027-01-14',
    list: [
      PERIOD,
      'Version 1 runs, week 1 of 4. Robin Fielding asks for something else in the change.',
      'Next review: 15 January 2027',
    ],
    tasks: ['Version 1 runs, week 1 of 4. Robin Fielding asks for something else in the change.'],
    readiness: [
      'Robin Fielding asks for something else in the change: change it, then ask again',
      'Version 1 runs, week 1 of 4. Robin Fielding asks for something else in the change.',
    ],
    matrix: [
      'This is of version 1, agreed on 7 January 2027. Robin Fielding asks for something else in the change. Version 1 goes on. The change is not in here.',
      AMBER,
    ],
    codes: [
      `${V1} Robin Fielding asks for something else in the change. Version 1 goes on. The change is not in here.`,
    ],
  },
  'running, and the parent who agreed asks for changes': {
    done: [...agreed, parentSays('2027-01-13', 'changes')],
    on: '2027-01-14',
    list: [
      PERIOD,
      'Version 1 runs, week 1 of 4. Robin Fielding asked for changes on 13 January 2027. What was agreed goes on.',
      'Next review: 15 January 2027',
    ],
    tasks: [
      'Version 1 runs, week 1 of 4. Robin Fielding asked for changes on 13 January 2027. What was agreed goes on.',
    ],
    readiness: [
      'Nothing is to sign: everybody has agreed',
      'Version 1 runs, week 1 of 4. Robin Fielding asked for changes on 13 January 2027. What was agreed goes on.',
    ],
    matrix: ['This is of version 1, agreed on 7 January 2027.', AMBER],
    codes: [V1],
  },
  'running, and a review settled full time sooner': {
    done: [
      ...agreed,
      types(
        '2027-01-15',
        typedRows(heldReviews, {
          on: typedDate('2027-01-15'),
          kind: 'formal',
          who: 'Sam, Robin Fielding',
          notes: 'It goes well.',
          'parent-agreed': 'yes',
          outcome: 'sooner',
          'full-time-from': typedDate('2027-01-25'),
          'settled-with': ['pupil', 'parent', 'health'],
        }),
      ),
    ],
    on: '2027-01-18',
    list: [PERIOD, 'Version 1 runs, week 2 of 4.', 'Next review: 22 January 2027'],
    tasks: [
      'Version 1 runs, week 2 of 4.',
      'The review of 15 January 2027 settled full time from 25 January 2027. Write down when full time has begun. Record that it ended',
    ],
    readiness: [
      'Nothing is to sign: everybody has agreed',
      'Version 1 runs, week 2 of 4.',
      'Full time from 25 January 2027, settled on 15 January 2027.',
    ],
    matrix: ['This is of version 1, agreed on 7 January 2027.', CALM],
    codes: [
      `${V1} Full time from 25 January 2027, settled on 15 January 2027. The codes stay those that were agreed until full time is on record.`,
    ],
  },
  'over, full time not due yet': {
    done: agreed,
    on: '2027-02-06',
    list: [
      starting('Overdue: '),
      PERIOD,
      'The last part-time day was 5 February 2027. Full time is due on 8 February 2027.',
    ],
    tasks: ['The last part-time day was 5 February 2027. Full time is due on 8 February 2027.'],
    readiness: [
      'Nothing is to sign: it is over',
      'The last part-time day was 5 February 2027. Full time is due on 8 February 2027.',
    ],
    matrix: [V1_IS_OVER, starting('Needs attention3 duties are overdue')],
    codes: [V1],
  },
  'over, full time not on record': {
    done: agreed,
    on: '2027-02-10',
    list: [starting('Overdue: Full time was due on Monday 8 February 2027. Did it begin?'), PERIOD, IS_OVER],
    tasks: [IS_OVER],
    readiness: [
      'Nothing is to sign: it is over',
      'Full time was due on 8 February 2027. Did it begin? Part days since then have no agreement: record them. A further period needs its review and its agreement first, and starts after both.',
    ],
    matrix: [V1_IS_OVER, starting('Needs attention4 duties are overdue')],
    codes: [V1],
  },
  'over, and a no of the days before it was agreed': {
    done: [
      headTicks('2027-01-13'),
      bothSign('2027-01-13'),
      types('2027-01-14', {
        'running.in-full-time': 'no',
        'running.part-since': typedDate('2027-01-11'),
        'running.part-by': 'family',
        'running.part-days': 'Monday and Tuesday, from noon.',
      }),
    ],
    on: '2027-02-10',
    list: [
      starting('Overdue: Full time was due on Monday 8 February 2027. Did it begin?'),
      'From 13 January 2027 to 5 February 2027',
      IS_OVER,
    ],
    tasks: [IS_OVER],
    readiness: [
      'Nothing is to sign: it is over',
      'Full time was due on 8 February 2027. Did it begin? Part days since then have no agreement: record them. A further period needs its review and its agreement first, and starts after both.',
    ],
    matrix: ['This is of version 1, agreed on 13 January 2027. It is over.', starting('Red')],
    codes: [
      'Version 1, agreed on 13 January 2027: 13 January 2027 to 5 February 2027.',
      'Sam was in school for part of the day from 11 January 2027, and nobody had agreed to that then. Such a day is neither C2 nor C nor B, and E only if the head formally suspended. Ask the attendance team which code is true. The true reason why the family kept the pupil at home has a code of its own. Correct the register openly, and change no date.',
    ],
  },
  'over, and part days go on': {
    done: [...agreed, types('2027-02-09', { 'running.in-full-time': 'no' })],
    on: '2027-02-10',
    list: [starting(PART_ALL_THE_SAME), PERIOD, STILL_PART],
    tasks: [STILL_PART],
    readiness: ['Nothing is to sign: it is over', STILL_PART],
    matrix: [V1_IS_OVER, starting('Red')],
    codes: [V1, PART_DAYS],
  },
  'ended in full time': {
    done: [...agreed, types('2027-02-08', { 'running.full-time-on': typedDate('2027-02-08') })],
    on: '2027-02-10',
    list: [starting('Overdue: '), PERIOD, 'Ended: full time since 8 February 2027.'],
    tasks: ['Ended: full time since 8 February 2027.'],
    readiness: ['Nothing is to sign: it has ended', 'Ended: full time since 8 February 2027.'],
    matrix: [V1_IS_OVER, starting('Needs attention')],
    codes: [V1],
  },
  'taken back, on that day': {
    done: [...agreed, parentSays('2027-01-13', 'refuse')],
    on: '2027-01-13',
    list: [
      'From 11 January 2027 to 13 January 2027',
      'Robin Fielding took the agreement back on 13 January 2027. Full time is due from Thursday 14 January 2027.',
    ],
    tasks: [
      'Robin Fielding took the agreement back on 13 January 2027. Full time is due from Thursday 14 January 2027.',
    ],
    readiness: [
      'Nothing is to sign: it has ended',
      'Robin Fielding took the agreement back on 13 January 2027. Full time is due from Thursday 14 January 2027.',
    ],
    matrix: [V1_TAKEN_BACK, NO_REVIEW],
    codes: ['Version 1, agreed on 7 January 2027: 11 January 2027 to 13 January 2027.'],
  },
  'taken back, and nobody says that full time began': {
    done: [...agreed, parentSays('2027-01-13', 'refuse')],
    on: '2027-01-18',
    list: [
      starting('Overdue: Robin Fielding took the agreement back on 13 January 2027.'),
      'From 11 January 2027 to 13 January 2027',
      'Ended: the agreement was taken back.',
    ],
    tasks: ['Ended: the agreement was taken back.'],
    readiness: [
      'Nothing is to sign: it has ended',
      'Robin Fielding took the agreement back on 13 January 2027. Full time was due from Thursday 14 January 2027. Is Sam back full time?',
    ],
    matrix: [V1_TAKEN_BACK, starting('AmberSomething here is of concern. No review is to come: look at it now')],
    codes: ['Version 1, agreed on 7 January 2027: 11 January 2027 to 13 January 2027.'],
  },
  'taken back, and part days go on': {
    done: [...agreed, parentSays('2027-01-13', 'refuse'), types('2027-01-15', { 'running.in-full-time': 'no' })],
    on: '2027-01-18',
    list: [
      starting(PART_ALL_THE_SAME),
      'From 11 January 2027 to 13 January 2027',
      'Robin Fielding took the agreement back on 13 January 2027. Full time was due from Thursday 14 January 2027. Sam is not in school full time.',
    ],
    tasks: [
      'Robin Fielding took the agreement back on 13 January 2027. Full time was due from Thursday 14 January 2027. Sam is not in school full time.',
    ],
    readiness: [
      'Nothing is to sign: it has ended',
      'Robin Fielding took the agreement back on 13 January 2027. Full time was due from Thursday 14 January 2027. Sam is not in school full time.',
    ],
    matrix: [V1_TAKEN_BACK, starting('Red')],
    codes: ['Version 1, agreed on 7 January 2027: 11 January 2027 to 13 January 2027.', PART_DAYS],
  },
  'taken back, and full time began': {
    done: [
      ...agreed,
      parentSays('2027-01-13', 'refuse'),
      types('2027-01-14', { 'running.full-time-on': typedDate('2027-01-14') }),
    ],
    on: '2027-01-15',
    list: [
      'From 11 January 2027 to 13 January 2027',
      'Robin Fielding took the agreement back on 13 January 2027. Full time began on 14 January 2027.',
    ],
    tasks: ['Robin Fielding took the agreement back on 13 January 2027. Full time began on 14 January 2027.'],
    readiness: [
      'Nothing is to sign: it has ended',
      'Robin Fielding took the agreement back on 13 January 2027. Full time began on 14 January 2027.',
    ],
    matrix: [V1_TAKEN_BACK, starting('Amber')],
    codes: ['Version 1, agreed on 7 January 2027: 11 January 2027 to 13 January 2027.'],
  },
  'taken back between two versions': {
    done: [
      ...agreed,
      types('2027-02-01', {
        'timetable.start': typedDate('2027-02-22'),
        'timetable.end': typedDate('2027-03-05'),
        'timetable.full-time-from': typedDate('2027-03-08'),
      }),
      bothSign('2027-02-02'),
      parentSays('2027-02-10', 'refuse'),
    ],
    on: '2027-02-10',
    list: [
      starting(
        'Overdue: Robin Fielding took the agreement back on 10 February 2027. Sam is owed full time from Monday 8 February 2027.',
      ),
      PERIOD,
      'Ended: the agreement was taken back.',
    ],
    tasks: ['Ended: the agreement was taken back.'],
    readiness: [
      'Nothing is to sign: it has ended',
      'Robin Fielding took the agreement back on 10 February 2027. Full time was due from Monday 8 February 2027. Is Sam back full time?',
    ],
    matrix: [starting('This is of version'), starting('AmberSomething here is of concern. ')],
    codes: [V1],
  },
  'ended, for the social worker says no': {
    answers: heaviest,
    done: [
      bothSign('2027-01-07'),
      types('2027-01-12', {
        'people.social-worker-answer': 'refuses',
        'people.social-worker-answered-on': typedDate('2027-01-12'),
      }),
    ],
    on: '2027-01-12',
    list: [
      starting('Overdue: '),
      'From 11 January 2027 to 12 January 2027',
      'Lee Marsh, the social worker, said no on 12 January 2027. Full time is due from Wednesday 13 January 2027.',
    ],
    tasks: [
      'Lee Marsh, the social worker, said no on 12 January 2027. Full time is due from Wednesday 13 January 2027.',
    ],
    readiness: [
      'Nothing is to sign: it has ended',
      'Lee Marsh, the social worker, said no on 12 January 2027. Full time is due from Wednesday 13 January 2027.',
    ],
    matrix: [V1_IS_OVER, starting('Red'), starting('The pupil is vulnerable')],
    codes: ['Version 1, agreed on 7 January 2027: 11 January 2027 to 12 January 2027.'],
  },
  'ended, for the pupil left': {
    done: [...agreed, types('2027-01-13', { 'running.ended-by': 'left', 'running.ended-on': typedDate('2027-01-13') })],
    on: '2027-01-14',
    list: ['From 11 January 2027 to 13 January 2027', 'Ended: Sam left the school. The last day was 13 January 2027.'],
    tasks: ['Ended: Sam left the school. The last day was 13 January 2027.'],
    readiness: ['Nothing is to sign: it has ended', 'Ended: Sam left the school. The last day was 13 January 2027.'],
    matrix: [V1_IS_OVER, CALM],
    codes: ['Version 1, agreed on 7 January 2027: 11 January 2027 to 13 January 2027.'],
  },
  'ended, for the pupil went over to something else': {
    done: [
      ...agreed,
      types('2027-01-13', { 'running.ended-by': 'moved', 'running.ended-on': typedDate('2027-01-13') }),
    ],
    on: '2027-01-14',
    list: [
      'From 11 January 2027 to 13 January 2027',
      'Ended: Sam went over to something else. The last day was 13 January 2027.',
    ],
    tasks: ['Ended: Sam went over to something else. The last day was 13 January 2027.'],
    readiness: [
      'Nothing is to sign: it has ended',
      'Ended: Sam went over to something else. The last day was 13 January 2027.',
    ],
    matrix: [V1_IS_OVER, CALM],
    codes: ['Version 1, agreed on 7 January 2027: 11 January 2027 to 13 January 2027.'],
  },
  'ended, and a further period follows': {
    done: agreed,
    on: '2027-02-10',
    beside: further,
    list: [
      starting('Overdue: '),
      PERIOD,
      'Ended: a further period follows from 8 February 2027, in a case of its own.',
    ],
    tasks: ['Ended: a further period follows from 8 February 2027, in a case of its own.'],
    readiness: [
      'Nothing is to sign: it has ended',
      'Ended: a further period follows from 8 February 2027, in a case of its own.',
    ],
    matrix: [V1_IS_OVER, starting('Needs attention')],
    codes: [V1],
  },
  'set aside': {
    done: [setAside],
    on: '2027-01-08',
    list: ['Set aside on 6 January 2027 by Jo Carter: It was begun twice.'],
    tasks: ['Set aside on 6 January 2027 by Jo Carter: It was begun twice.'],
    readiness: ['Nothing is to sign: it is set aside', 'Set aside on 6 January 2027 by Jo Carter: It was begun twice.'],
    matrix: ['The case is set aside. This is of what was planned.', CALM],
    codes: ['There are no codes: the case was set aside.'],
  },
  'set aside, once it was taken back before its start': {
    done: [
      ...agreed,
      parentSays('2027-01-08', 'refuse'),
      (lived) => {
        lived.happen('2027-01-08T12:00', 'set-aside', 'The parent wants no part time.');
      },
    ],
    on: '2027-01-12',
    list: ['Set aside on 8 January 2027 by Jo Carter: The parent wants no part time.'],
    tasks: ['Set aside on 8 January 2027 by Jo Carter: The parent wants no part time.'],
    readiness: [
      'Nothing is to sign: it is set aside',
      'Set aside on 8 January 2027 by Jo Carter: The parent wants no part time.',
    ],
    matrix: ['The case is set aside. This is of what was planned.', NO_REVIEW],
    codes: ['There are no codes: the case was set aside.'],
  },
  'flexi-schooling, declined': {
    answers: flexiDeclined,
    done: [],
    on: '2027-01-08',
    list: ['Declined on 9 December 2026.'],
    tasks: ['Declined on 9 December 2026.', 'Ready for the head.'],
    readiness: ['Ready for the head', 'Declined on 9 December 2026.'],
    codes: ['The request was declined, so the register has no codes for it.'],
  },
  'flexi-schooling, the parent does not agree': {
    answers: flexiPlain,
    done: [parentSays('2027-01-07', 'refuse', 'agreement')],
    on: '2027-01-08',
    list: ['Planned from 11 January 2027', `Robin Fielding said no on 7 January 2027. ${FULL_TIME}`],
    tasks: [`Robin Fielding said no on 7 January 2027. ${FULL_TIME}`],
    readiness: [
      'Nobody is waited for: Robin Fielding does not agree',
      `Robin Fielding said no on 7 January 2027. ${FULL_TIME}`,
    ],
    codes: [refusedCodes('Robin Fielding')],
  },
  'flexi-schooling, agreed': {
    answers: flexiPlain,
    done: [flexiAgreed],
    on: '2027-01-08',
    list: [
      'From 11 January 2027 to 25 March 2027',
      'Agreed on 7 January 2027. Starts on 11 January 2027.',
      'Tell Lincolnshire: due by 11 January 2027',
      'Next review: 25 March 2027',
    ],
    tasks: ['Agreed on 7 January 2027. Starts on 11 January 2027.'],
    readiness: ['Nothing is to sign: everybody has agreed', 'Agreed on 7 January 2027. Starts on 11 January 2027.'],
    codes: ['Version 1, agreed on 7 January 2027: 11 January 2027 to 25 March 2027.'],
  },
  'flexi-schooling, over': {
    answers: flexiPlain,
    done: [flexiAgreed],
    on: '2027-04-08',
    list: [
      starting('Overdue: It was to be looked at again on 25 March 2027'),
      'From 11 January 2027 to 25 March 2027',
      'It was agreed until 25 March 2027, and nothing was agreed after that. Sam is owed full time until a review renews it.',
    ],
    tasks: [
      'It was agreed until 25 March 2027, and nothing was agreed after that. Sam is owed full time until a review renews it.',
    ],
    readiness: [
      'Nothing is to sign: it is over',
      'It was agreed until 25 March 2027, and nothing was agreed after that. Sam is owed full time until a review renews it.',
    ],
    codes: ['Version 1, agreed on 7 January 2027: 11 January 2027 to 25 March 2027.'],
  },
  'flexi-schooling, agreed late, and taken back': {
    answers: flexiPlain,
    done: [
      (lived) => {
        for (const role of ['parent', 'head'] as const) lived.sign('2027-01-19T10:00', { role, document: 'agreement' });
      },
      types('2027-01-20', { 'running.in-full-time': 'yes' }),
      parentSays('2027-02-10', 'refuse', 'agreement'),
    ],
    on: '2027-02-12',
    list: [
      starting(
        'Overdue: Robin Fielding took the agreement back on 10 February 2027. Sam is owed full time from Thursday 11 February 2027. Is Sam in school full time?',
      ),
      'From 19 January 2027 to 10 February 2027',
      'Robin Fielding took the agreement back on 10 February 2027. Full time was due from Thursday 11 February 2027.',
    ],
    tasks: [
      'Robin Fielding took the agreement back on 10 February 2027. Full time was due from Thursday 11 February 2027.',
    ],
    readiness: [
      'Nothing is to sign: it has ended',
      'Robin Fielding took the agreement back on 10 February 2027. Full time was due from Thursday 11 February 2027.',
    ],
    codes: ['Version 1, agreed on 19 January 2027: 19 January 2027 to 10 February 2027.'],
  },
  'flexi-schooling, with notice': {
    answers: flexiPlain,
    done: [flexiAgreed, types('2027-01-11', { 'flexi-ending.on': typedDate('2027-02-26') })],
    on: '2027-01-11',
    list: [
      'From 11 January 2027 to 26 February 2027',
      'Version 1 runs. It ends: the last day is 26 February 2027.',
      'Tell Lincolnshire: due today',
    ],
    tasks: ['Version 1 runs. It ends: the last day is 26 February 2027.'],
    readiness: [
      'Nothing is to sign: everybody has agreed',
      'Version 1 runs. It ends: the last day is 26 February 2027.',
    ],
    codes: ['Version 1, agreed on 7 January 2027: 11 January 2027 to 26 February 2027.'],
  },
  'flexi-schooling, ended with notice': {
    answers: flexiPlain,
    done: [flexiAgreed, types('2027-01-11', { 'flexi-ending.on': typedDate('2027-01-15') })],
    on: '2027-01-18',
    list: [
      starting('Overdue: '),
      'From 11 January 2027 to 15 January 2027',
      'Ended: the last day was 15 January 2027.',
    ],
    tasks: ['Ended: the last day was 15 January 2027.'],
    readiness: ['Nothing is to sign: it has ended', 'Ended: the last day was 15 January 2027.'],
    codes: ['Version 1, agreed on 7 January 2027: 11 January 2027 to 15 January 2027.'],
  },
} satisfies Readonly<Record<string, State>>;

/** What stands at the head of a page whatever the state is. */
const ALWAYS =
  /^(?:Sam’s case|Matrix of concern|Attendance codes|A council may look at|For the school office|What is checked|The file names the pupil|The school’s half-terms|Not known of the school yet|The pack can be|A draft can be|A further period was begun)/u;

/** What stands on a page above its first section. */
function head(): readonly string[] {
  const told: string[] = [];
  for (const part of document.querySelectorAll('h1, h2, p, .govuk-inset-text, [aria-current="step"]')) {
    if (part.tagName === 'H2') break;
    if (part.closest('.wm-status') === null) told.push(part.textContent.trim());
  }
  // Of a draft, how far it is from its signatures stands beside what is next.
  for (const part of document.querySelectorAll('.wm-home__line')) told.push(part.textContent.trim());
  return told.filter((line) => !ALWAYS.test(line));
}

const livedIn = ({ answers = plain, done }: State): LivedCase => {
  const lived = new LivedCase(CASE_ID, answers, '2027-01-05T09:00');
  for (const act of done) act(lived);
  return lived;
};

/** The card of the case in the list, line by line, without what it is about. */
async function card(state: State): Promise<readonly string[]> {
  const besides = state.beside === undefined ? [] : [state.beside.stored];
  const store = memoryStore(livedIn(state).stored, ...besides);
  const { unmount } = openPage(<CasesPage />, testServices(store, { today: () => dateOf(state.on) }));
  const [own] = await screen.findAllByText(/^Delete/u, { selector: `a[href$='${CASE_ID}']` });
  const lines = [...(own?.closest('.wm-row')?.querySelectorAll('p') ?? [])].flatMap((line) =>
    line.innerHTML.split('<br>').map((html) => html.replace(/<[^>]*>/gu, '').trim()),
  );
  unmount();
  return lines.filter(
    (line) => !/^(?:Last typed into|Delete|Take it up|Part-time timetable|Flexi-schooling)/u.test(line),
  );
}

const openIn = (state: State, place: string) =>
  openCase(new Map(), place, {
    services: (store) => {
      store.disk.set(CASE_ID, livedIn(state).stored);
      if (state.beside !== undefined) store.disk.set('c2', state.beside.stored);
      return testServices(store, { today: () => dateOf(state.on) });
    },
  });

async function headAt(place: string): Promise<readonly string[]> {
  window.location.hash = `#/case/${CASE_ID}/${place}`;
  await waitFor(() => {
    expect(placeInAddress()).toBe(place);
    expect(document.querySelector('h1')).toHaveFocus();
  });
  return head();
}

describe('each state of a life', () => {
  it.each(Object.entries<State>(states))(
    '%s: is told alike on the list and at the head of every page',
    async (_, state) => {
      const list = await card(state);
      await openIn(state, 'tasks');
      const tasks = head();
      const readiness = await headAt('readiness');
      const codes = await headAt('attendance');
      const matrix = state.matrix === undefined ? undefined : await headAt('matrix');
      expect({ list, tasks, readiness, matrix, codes }).toEqual({
        list: state.list,
        tasks: state.tasks,
        readiness: state.readiness,
        matrix: state.matrix,
        codes: state.codes,
      });
    },
  );

  it.each(['tasks', 'changes'])(
    'leads on from what has ended to a further period that was begun by hand: %s',
    async (place) => {
      await openIn(states['ended, and a further period follows'], place);
      expect(await screen.findByRole('link', { name: 'Open the further period' })).toHaveAttribute('href', '#/case/c2');
    },
  );

  it.each([
    ['2027-02-15', true],
    ['2027-03-01', false],
  ])('leads on to a draft of the same pupil that is planned to go on from it (from %s: %s)', async (from, goesOn) => {
    const draft = new LivedCase('c2', plain, '2027-02-01T09:00');
    draft.type('2027-02-01T09:05', { 'timetable.start': typedDate(from), 'timetable.end': typedDate('2027-03-12') });
    await openIn({ ...states['ended, and a further period follows'], beside: draft, on: '2027-02-03' }, 'tasks');
    const link = (): HTMLElement | null => screen.queryByRole('link', { name: 'Open the further period' });
    if (goesOn)
      await waitFor(() => {
        expect(link()).toHaveAttribute('href', '#/case/c2');
      });
    else {
      await headAt('changes');
      expect(await screen.findByRole('link', { name: 'Begin a further period' })).toBeVisible();
      expect(link()).not.toBeInTheDocument();
    }
  });
});
