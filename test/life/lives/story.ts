import type { Answers } from '../../../src/case/case.ts';
import { isMendedBySigning } from '../../../src/policy/engine/blocks.ts';
import type { TypedAnswers } from '../../../src/sample/typed-rows.ts';
import { typedDate } from '../../case/case-of.ts';
import { day as dateOf } from '../../domain/some-dates.ts';
import { inSchool } from '../../scenarios/typed.ts';
import type { LivedCase } from '../lived.ts';

/** What is done in a case on a day. */
export type Done = readonly [day: string, act: (lived: LivedCase, day: string) => void];

/** One case of a life: how it is begun, what is done then, and what is to be read of it, each day on which anything is different. */
export interface Story {
  /** What it begins with; of a further period, what is typed that was not taken over. */
  readonly answers: Answers;
  /** The day it is begun, where that is another than the first: a further period from the case before it. */
  readonly begun?: string;
  readonly done: readonly Done[];
  /**
   * An open day on which anything is different by its evening, and a line for each such fact: what the register says of the morning and the
   * afternoon, `-` where the pupil is expected and `.` where nothing was agreed; what the list says; the colour of the matrix; what the
   * rules say is overdue, and what else they say but before a signature. Written by hand from the life of an arrangement and the plan.
   */
  readonly told: string;
}

/** The head ticks the checklist, parent and head sign; only where nothing holds either signature. */
export const bothSign: Done[1] = (lived, day) => {
  const isFirst = lived.on(dateOf(day)).versions.length === 0;
  const { gaps, beforeParent } = lived.on(dateOf(day)).readiness;
  const holdsParent = [...gaps.map(({ step }) => step.step.id), ...beforeParent.map(({ words }) => words)];
  if (holdsParent.length > 0) throw new Error(`The parent cannot sign: ${holdsParent.join(' ')}`);
  if (isFirst) lived.sign(`${day}T09:50`, { role: 'head', document: 'checklist' });
  lived.sign(`${day}T10:00`, { role: 'parent' });
  const holdsHead = lived.on(dateOf(day)).readiness.beforeHead.filter((finding) => !isMendedBySigning(finding));
  if (holdsHead.length > 0) throw new Error(`The head cannot sign: ${holdsHead.map(({ words }) => words).join(' ')}`);
  lived.sign(`${day}T10:05`, { role: 'head' });
};

/** The parent refuses what stands now. */
export const parentRefuses: Done[1] = (lived, day) => {
  lived.sign(`${day}T10:00`, { role: 'parent', decision: 'refuse' });
};

/** Something is typed. */
export const types =
  (typed: TypedAnswers): Done[1] =>
  (lived, day) => {
    lived.type(`${day}T09:00`, typed);
  };

/** Some days of a week end at noon. */
export const untilNoon = (week: number, ...weekdays: readonly string[]): TypedAnswers =>
  Object.fromEntries(weekdays.map((weekday) => [`timetable.week.${String(week)}.${weekday}`, inSchool('8.45', '12')]));

/** The authority is told of some days. */
export const tells =
  (from: string, to: string): Done[1] =>
  (lived, day) => {
    const row = `notifications.n${day}`;
    lived.type(`${day}T09:30`, {
      [row]: day,
      [`${row}.from`]: typedDate(from),
      [`${row}.to`]: typedDate(to),
      [`${row}.on`]: typedDate(day),
      [`${row}.by`]: 'Jo Carter',
      [`${row}.how`]: 'Survey',
      [`${row}.reference`]: 'A1',
    });
  };

/** A review is held, and all of it written down; all goes well, where nothing else is said. */
export const reviews =
  (kind: 'weekly' | 'formal', more: TypedAnswers = {}): Done[1] =>
  (lived, day) => {
    const row = `held-reviews.h${day}`;
    const said: TypedAnswers = {
      on: typedDate(day),
      kind,
      who: kind === 'formal' ? 'Sam, his father, Jo Carter, the school nurse' : 'Sam, his father, Jo Carter',
      attended: '5',
      ill: '0',
      engaging: 'yes',
      progress: 'good',
      harm: 'no',
      'sent-home': 'no',
      'pupil-word': 'well',
      'parent-word': 'well',
      notes: 'Sam comes gladly.',
      'parent-agreed': 'yes',
      outcome: 'carry-on',
      ...more,
    };
    lived.type(`${day}T14:00`, {
      [row]: day,
      ...Object.fromEntries(Object.entries(said).map(([path, typed]) => [`${row}.${path}`, typed])),
    });
  };

/** The risk assessment is looked at again. */
export const looksAtRisksAgain: Done[1] = (lived, day) => {
  lived.type(`${day}T14:30`, { 'risk.assessed-on': typedDate(day) });
};

/** Full time begins. */
export const beginsFullTime: Done[1] = (lived, day) => {
  lived.type(`${day}T09:00`, { 'running.full-time-on': typedDate(day) });
};
