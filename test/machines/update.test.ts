import { describe, expect, it } from 'vitest';
import { createActor, fromPromise } from 'xstate';
import { updateMachine } from '../../machines/update.ts';
import { fail, ok } from '../../src/domain/result.ts';
import { done, ofPeople, stateGraph, thrown } from './state-graph.ts';

const events = [
  { type: 'NEW_VERSION' },
  { type: 'ACCEPT' },
  { type: 'WORK_UNSAVED' },
  { type: 'WORK_SAVED' },
  { type: 'SIGNING' },
  { type: 'NOT_SIGNING' },
  done('0.update.reloading', ok(null)),
  done('0.update.reloading', fail({ kind: 'unexpected' })),
  thrown('0.update.reloading'),
];
const facts = ['NOT_SIGNING', 'SIGNING', 'WORK_SAVED', 'WORK_UNSAVED'];

describe('a new version', () => {
  const graph = stateGraph(updateMachine, {
    events,
    told: (context: { isWorkUnsaved: boolean; isSomeoneSigning: boolean }) => context,
  });

  it('reaches every state', () => {
    expect(graph.reached).toEqual(graph.drawn);
  });

  it('takes these events and refuses all others', () => {
    expect(Object.fromEntries(Object.entries(graph.taken).map(([state, types]) => [state, ofPeople(types)]))).toEqual({
      none: ['NEW_VERSION', ...facts],
      waiting: ['ACCEPT', ...facts],
      reloading: facts,
    });
  });

  const waiting = () => {
    const actor = createActor(
      updateMachine.provide({ actors: { reload: fromPromise(() => new Promise(() => undefined)) } }),
    ).start();
    actor.send({ type: 'NEW_VERSION' });
    return actor;
  };

  it.each([
    ['work is unsaved', 'WORK_UNSAVED', 'WORK_SAVED'],
    ['somebody is signing', 'SIGNING', 'NOT_SIGNING'],
  ] as const)('is not taken while %s, and is once that is over', (_, begins, ends) => {
    const actor = waiting();
    actor.send({ type: begins });
    actor.send({ type: 'ACCEPT' });
    expect(actor.getSnapshot().value).toBe('waiting');
    actor.send({ type: ends });
    actor.send({ type: 'ACCEPT' });
    expect(actor.getSnapshot().value).toBe('reloading');
  });
});
