import { expect, test } from 'vitest';
import { createActor } from 'xstate';
import type { Filled, Filling } from '../../machines/weeks.ts';
import { weeksMachine } from '../../machines/weeks.ts';
import { stateGraph } from './state-graph.ts';

const inSchool = { where: 'school', start: '9am', end: '12pm' };
const filling = (replaces: readonly number[]): Filling => ({
  at: 'climb',
  days: [
    ['timetable.week.1.monday', inSchool],
    ['timetable.week.2.monday', inSchool],
  ],
  before: [
    ['timetable.week.1.monday', null],
    ['timetable.week.2.monday', { where: 'home' }],
  ],
  replaces,
  empty: [['timetable.week.1.monday', inSchool]],
});

/** The weeks, with all that they typed. */
function weeks() {
  const typed: Filled[] = [];
  const actor = createActor(
    weeksMachine.provide({
      actions: {
        typeTheDays: (_, days) => {
          typed.push(days);
        },
      },
    }),
  ).start();
  return { actor, typed };
}

test('reaches every state; what is asked waits for a word, and only what was filled is undone', () => {
  const graph = stateGraph(weeksMachine.provide({ actions: { typeTheDays: () => undefined } }), {
    events: [
      { type: 'SHOW_DAYS', week: 1 },
      { type: 'FOLD_DAYS', week: 1 },
      { type: 'COPY', week: 1 },
      { type: 'FILL', filling: filling([]) },
      { type: 'FILL', filling: filling([2]) },
      { type: 'REPLACE' },
      { type: 'FILL_THE_EMPTY' },
      { type: 'LEAVE_IT' },
      { type: 'UNDO' },
      { type: 'TYPED', path: 'timetable.week.1.monday' },
    ],
  });
  expect(graph.reached).toEqual(graph.drawn);
  const beside = ['COPY', 'FILL', 'FOLD_DAYS', 'SHOW_DAYS'];
  const takenIn = (state: string) => [...new Set(graph.taken[state] ?? [])].toSorted();
  expect(takenIn('ready')).toEqual(beside);
  expect(takenIn('asking')).toEqual([...beside, 'FILL_THE_EMPTY', 'LEAVE_IT', 'REPLACE'].toSorted());
  expect(takenIn('filled')).toEqual([...beside, 'TYPED', 'UNDO'].toSorted());
});

test('fills at once where nothing is replaced, and puts back what stood', () => {
  const { actor, typed } = weeks();
  actor.send({ type: 'FILL', filling: filling([]) });
  expect(typed).toEqual([filling([]).days]);
  actor.send({ type: 'UNDO' });
  expect(typed.at(-1)).toEqual(filling([]).before);
  actor.send({ type: 'UNDO' });
  expect(typed).toHaveLength(2);
});

test('asks before it replaces what was typed; the empty days alone can be filled, and they alone are put back', () => {
  const { actor, typed } = weeks();
  actor.send({ type: 'FILL', filling: filling([2]) });
  expect(typed).toEqual([]);
  actor.send({ type: 'LEAVE_IT' });
  expect(typed).toEqual([]);
  actor.send({ type: 'FILL', filling: filling([2]) });
  actor.send({ type: 'FILL_THE_EMPTY' });
  expect(typed).toEqual([filling([2]).empty]);
  actor.send({ type: 'UNDO' });
  expect(typed.at(-1)).toEqual([['timetable.week.1.monday', null]]);
  actor.send({ type: 'FILL', filling: filling([2]) });
  actor.send({ type: 'REPLACE' });
  expect(typed.at(-1)).toEqual(filling([2]).days);
});

test('what was typed since is never undone: typing in a filled day takes the way back away, typing elsewhere leaves it', () => {
  const { actor, typed } = weeks();
  actor.send({ type: 'FILL', filling: filling([]) });
  actor.send({ type: 'TYPED', path: 'timetable.week.4.monday' });
  expect(actor.getSnapshot().value).toBe('filled');
  actor.send({ type: 'TYPED', path: 'timetable.week.2.monday' });
  actor.send({ type: 'UNDO' });
  expect(typed).toHaveLength(1);
});

test('opens and folds the days of a week, and keeps the week that was copied', () => {
  const { actor } = weeks();
  actor.send({ type: 'SHOW_DAYS', week: 2 });
  actor.send({ type: 'SHOW_DAYS', week: 3 });
  actor.send({ type: 'FOLD_DAYS', week: 2 });
  actor.send({ type: 'COPY', week: 3 });
  const { opened, copied } = actor.getSnapshot().context;
  expect([...opened]).toEqual([3]);
  expect(copied).toBe(3);
});
