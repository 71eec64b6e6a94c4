import { expect, test } from 'vitest';
import { createActor, fromPromise, waitFor } from 'xstate';
import { erasingMachine } from '../../machines/erasing.ts';
import type { Failure } from '../../src/domain/failure.ts';
import type { Result } from '../../src/domain/result.ts';
import { fail, ok } from '../../src/domain/result.ts';
import { done, ofPeople, stateGraph, thrown } from './state-graph.ts';

const graph = stateGraph(erasingMachine, {
  input: { isOnHold: false },
  events: [
    { type: 'ERASE' },
    done('0.erasing.erasing', ok(null)),
    done('0.erasing.erasing', fail({ kind: 'store-lost' })),
    thrown('0.erasing.erasing'),
  ],
});

test('reaches every state, and erases nothing twice', () => {
  expect(graph.reached).toEqual(graph.drawn);
  expect(ofPeople(graph.taken['asking'] ?? [])).toEqual(['ERASE']);
  expect(ofPeople(graph.taken['erasing'] ?? [])).toEqual([]);
  expect(ofPeople(graph.taken['erased'] ?? [])).toEqual([]);
});

test('erases nothing that is on hold', () => {
  const actor = createActor(erasingMachine, { input: { isOnHold: true } }).start();
  actor.send({ type: 'ERASE' });
  expect(actor.getSnapshot().value).toBe('asking');
});

test('says why it was not done, and can be tried again', async () => {
  let tries = 0;
  const erase = fromPromise<Result<null, Failure>, undefined>(() => {
    tries += 1;
    return Promise.resolve(tries === 1 ? fail({ kind: 'store-lost' }) : ok(null));
  });
  const actor = createActor(erasingMachine.provide({ actors: { erase } }), { input: { isOnHold: false } }).start();
  actor.send({ type: 'ERASE' });
  await waitFor(actor, (snapshot) => snapshot.matches('asking'));
  expect(actor.getSnapshot().context.failure).toEqual({ kind: 'store-lost' });
  actor.send({ type: 'ERASE' });
  await waitFor(actor, (snapshot) => snapshot.matches('erased'));
  expect(tries).toBe(2);
});
