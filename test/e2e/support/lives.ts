import '../../setup/temporal.ts';
import type { Answers } from '../../../src/case/case.ts';
import { heldReviews } from '../../../src/case/fields/running.ts';
import type { StoredCase } from '../../../src/case/stored-case.ts';
import type { Typed } from '../../../src/case/typed.ts';
import { addDays, formatDate, formatDayMonth, isoDateOf, monthNames } from '../../../src/domain/iso-date.ts';
import { readUpn } from '../../../src/domain/upn.ts';
import type { TypedAnswers } from '../../../src/sample/typed-rows.ts';
import { typedDate, typedRows } from '../../../src/sample/typed-rows.ts';
import { day } from '../../domain/some-dates.ts';
import { LivedCase } from '../../life/lived.ts';
import { untilNoon } from '../../life/lives/story.ts';
import { told } from '../../policy/told.ts';
import { flexiDeclined, flexiPlain } from '../../scenarios/flexi-plain.ts';
import { heaviest } from '../../scenarios/heaviest.ts';
import { medicalShortPlain } from '../../scenarios/medical-short-plain.ts';

/** The Friday on which all of these cases are looked at. */
export const DAY_OF_THE_LIVES = '2027-02-12';

const DAYS_IN_WEEK = 7;
const SPOKEN_DATE = new RegExp(`\\b(\\d{1,2}) (${monthNames.join('|')})( \\d{4})?\\b`, 'g');

/** A date that was typed, or stands in a sentence, so many weeks later. */
function later(weeks: number, [dayOfMonth = '', month = '', year = '2027']: readonly string[]) {
  const number = monthNames.findIndex((name) => name === month) + 1 || Number(month);
  const date = isoDateOf(Number(year), number, Number(dayOfMonth));
  if (date === undefined) throw new Error(`No date: ${dayOfMonth} ${month} ${year}`);
  return addDays(date, weeks * DAYS_IN_WEEK);
}

function typedLater(weeks: number, typed: Typed): Typed {
  if (typeof typed === 'string')
    return typed.replaceAll(SPOKEN_DATE, (_, dayOfMonth: string, month: string, year: string | undefined) => {
      const date = later(weeks, [dayOfMonth, month, year?.trim() ?? '2027']);
      return year === undefined ? formatDayMonth(date) : formatDate(date);
    });
  return 'day' in typed
    ? typedDate(later(weeks, [typed['day'] ?? '', typed['month'] ?? '', typed['year'] ?? '']))
    : typed;
}

/** A scenario that happens so many weeks later; the pupil is as old as before. */
const weeksLater = (weeks: number, answers: Answers): Answers =>
  new Map(
    [...answers].map(([path, typed]) => [path, path === 'pupil.date-of-birth' ? typed : typedLater(weeks, typed)]),
  );

/** A number that belongs to no other pupil of these cases. */
function ownUpn(pupilNumber: number): string {
  const rest = `9254000${String(pupilNumber).padStart(5, '0')}`;
  const read = readUpn(`A${rest}`);
  if (read.ok) return read.value;
  if (read.error.kind !== 'upn-check') throw new Error(`No number: ${rest}`);
  return `${read.error.expected}${rest}`;
}

/** Four weeks after an illness, from 11 January to 5 February 2027 and so many weeks later. */
const after = (weeks: number): Answers => weeksLater(weeks, medicalShortPlain);

/** In weeks after the scenario’s own: over since last Friday. */
const OVER = 0;
/** Week 3 of 4. */
const RUNNING = 2;
const BEGAN_ON_MONDAY = 4;
const STARTS_ON_MONDAY = 5;

const heldOn = (on: string) => ({
  on: typedDate(day(on)),
  kind: 'weekly',
  who: 'The pupil, his father, Jo Carter',
  'parent-agreed': 'yes',
  'sent-home': 'no',
  progress: 'good',
  engaging: 'yes',
  harm: 'no',
  notes: 'All well.',
});

/** All that a timetable from 25 January asks for up to its third week. */
const dutiesDone: TypedAnswers = {
  ...told('2027-01-25', '2027-02-19'),
  ...typedRows(heldReviews, heldOn('2027-01-29'), heldOn('2027-02-05')),
  'risk.assessed-on': typedDate(day('2027-02-05')),
  'risk.review-on': typedDate(day('2027-02-19')),
};

interface Story {
  readonly pupil: string;
  readonly answers: Answers;
  readonly begun: string;
  readonly done?: (lived: LivedCase) => void;
}

/** Parent and head sign all that there is to sign. */
const allSigned = (lived: LivedCase, on: string): void => {
  lived.bothSign(on);
  lived.sign(`${on}T10:10`, { role: 'head', document: 'checklist' });
};

const allSignedAndRunning = (lived: LivedCase): void => {
  allSigned(lived, '2027-01-21');
};

/** The states of a life, and within them what is told differently. */
export const lifeStates = [
  'draft',
  'waitsForHead',
  'parentAsksForChanges',
  'refusedByParent',
  'refusedByAgency',
  'notBegun',
  'agreed',
  'running',
  'runningWithProposal',
  'runningWithRefusedChange',
  'over',
  'endedByFullTime',
  'endedByWithdrawal',
  'endedByLeaving',
  'setAside',
  'flexiDeclined',
  'flexiRunning',
] as const;
export type LifeState = (typeof lifeStates)[number];

/** What was done in each case before it is looked at, by the state that this makes. */
const lives: Readonly<Record<LifeState, Story>> = {
  draft: { pupil: 'Ada Moss', answers: after(STARTS_ON_MONDAY), begun: '2027-02-10' },
  waitsForHead: {
    pupil: 'Ben Reed',
    answers: after(STARTS_ON_MONDAY),
    begun: '2027-02-10',
    done: (lived) => {
      lived.sign('2027-02-11T10:00', { role: 'parent' });
    },
  },
  parentAsksForChanges: {
    pupil: 'Cleo Hart',
    answers: after(STARTS_ON_MONDAY),
    begun: '2027-02-10',
    done: (lived) => {
      lived.sign('2027-02-11T10:00', { role: 'parent', decision: 'changes', remark: 'Fridays are too long.' });
    },
  },
  refusedByParent: {
    pupil: 'Dev Lane',
    answers: after(STARTS_ON_MONDAY),
    begun: '2027-02-10',
    done: (lived) => {
      lived.sign('2027-02-11T10:00', { role: 'parent', decision: 'refuse', remark: 'He wants to be in school.' });
    },
  },
  refusedByAgency: {
    pupil: 'Esme Wood',
    answers: new Map([...weeksLater(STARTS_ON_MONDAY, heaviest)].filter(([path]) => path !== 'pupil.printed-name')),
    begun: '2027-02-10',
    done: (lived) => {
      lived.sign('2027-02-11T10:00', { role: 'parent' });
      lived.type('2027-02-11T12:00', {
        'people.social-worker-answer': 'refuses',
        'people.social-worker-told-on': typedDate(day('2027-02-08')),
        'people.social-worker-answered-on': typedDate(day('2027-02-11')),
      });
    },
  },
  notBegun: {
    pupil: 'Finn Cole',
    answers: after(BEGAN_ON_MONDAY),
    begun: '2027-02-03',
    done: (lived) => {
      lived.sign('2027-02-05T10:00', { role: 'parent' });
    },
  },
  agreed: {
    pupil: 'Gita Shaw',
    answers: after(STARTS_ON_MONDAY),
    begun: '2027-02-10',
    done: (lived) => {
      allSigned(lived, '2027-02-11');
    },
  },
  running: {
    pupil: 'Hal Ross',
    answers: after(RUNNING),
    begun: '2027-01-20',
    done: (lived) => {
      allSignedAndRunning(lived);
      lived.type('2027-02-05T15:00', dutiesDone);
    },
  },
  runningWithProposal: {
    pupil: 'Ivy Kerr',
    answers: after(RUNNING),
    begun: '2027-01-20',
    done: (lived) => {
      allSignedAndRunning(lived);
      lived.type('2027-02-09T09:00', untilNoon(4, 'friday'));
    },
  },
  runningWithRefusedChange: {
    pupil: 'Jay Penn',
    answers: after(RUNNING),
    begun: '2027-01-20',
    done: (lived) => {
      allSignedAndRunning(lived);
      lived.type('2027-02-08T09:00', untilNoon(4, 'friday'));
      lived.sign('2027-02-09T10:00', { role: 'parent', decision: 'refuse', remark: 'He manages Fridays well.' });
    },
  },
  over: {
    pupil: 'Kit Dale',
    answers: after(OVER),
    begun: '2027-01-06',
    done: (lived) => {
      allSigned(lived, '2027-01-07');
    },
  },
  endedByFullTime: {
    pupil: 'Lily Nash',
    answers: after(OVER),
    begun: '2027-01-06',
    done: (lived) => {
      allSigned(lived, '2027-01-07');
      lived.type('2027-02-08T12:00', { 'running.full-time-on': typedDate(day('2027-02-08')) });
    },
  },
  endedByWithdrawal: {
    pupil: 'Max Tate',
    answers: after(RUNNING),
    begun: '2027-01-20',
    done: (lived) => {
      allSignedAndRunning(lived);
      lived.sign('2027-02-08T16:00', { role: 'parent', decision: 'refuse', remark: 'He is well again.' });
    },
  },
  endedByLeaving: {
    pupil: 'Nia Boyd',
    answers: after(RUNNING),
    begun: '2027-01-20',
    done: (lived) => {
      allSignedAndRunning(lived);
      lived.type('2027-02-08T16:00', {
        'running.ended-by': 'left',
        'running.ended-on': typedDate(day('2027-02-08')),
      });
    },
  },
  setAside: {
    pupil: 'Otis Webb',
    answers: after(STARTS_ON_MONDAY),
    begun: '2027-02-10',
    done: (lived) => {
      lived.happen('2027-02-11T09:00', 'set-aside', 'It was begun twice.');
    },
  },
  flexiDeclined: {
    pupil: 'Pia Rowe',
    answers: flexiDeclined,
    begun: '2026-12-01',
    done: (lived) => {
      lived.sign('2026-12-09T10:00', { role: 'head', document: 'letter' });
    },
  },
  flexiRunning: {
    pupil: 'Quin Vale',
    answers: flexiPlain,
    begun: '2026-12-01',
    done: (lived) => {
      lived.sign('2027-01-07T10:00', { role: 'parent', document: 'agreement' });
      lived.sign('2027-01-07T10:05', { role: 'head', document: 'agreement' });
    },
  },
};

/** The pupil of a case, by its state. */
export const pupilIn = (state: LifeState): string => lives[state].pupil;

/** One case of each state, each of a pupil of its own, with all that was typed, signed and done in it; its id is its state. */
export const livedCases = (): readonly StoredCase[] =>
  lifeStates.map((state, index) => {
    const { pupil, answers, begun, done } = lives[state];
    const own: Answers = new Map([
      ...answers,
      ['pupil.name', pupil],
      ['pupil.known-as', pupil.split(' ')[0] ?? pupil],
      ['pupil.upn', ownUpn(index + 1)],
    ]);
    const lived = new LivedCase(state, own, `${begun}T08:00`);
    done?.(lived);
    return lived.stored;
  });
