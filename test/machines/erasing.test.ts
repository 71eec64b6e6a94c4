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
    done('0.erasing.looking', true),
    done('0.erasing.looking', false),
    thrown('0.erasing.looking'),
    done('0.erasing.erasing', ok(null)),
    done('0.erasing.erasing', fail({ kind: 'store-lost' })),
    thrown('0.erasing.erasing'),
  ],
});

test('reaches every state, and erases nothing twice', () => {
  expect(graph.reached).toEqual(graph.drawn);
  expect(ofPeople(graph.taken['asking'] ?? [])).toEqual(['ERASE']);
  expect(ofPeople(graph.taken['looking'] ?? [])).toEqual([]);
  expect(ofPeople(graph.taken['erasing'] ?? [])).toEqual([]);
  expect(ofPeople(graph.taken['erased'] ?? [])).toEqual([]);
});

test('erases nothing that is on hold', () => {
  const actor = createActor(erasingMachine, { input: { isOnHold: true } }).start();
  actor.send({ type: 'ERASE' });
  expect(actor.getSnapshot().value).toBe('asking');
});

test('looks once more when it is pressed, and erases nothing of which a hold is found then', async () => {
  let tries = 0;
  const erase = fromPromise<Result<null, Failure>, undefined>(() => {
    tries += 1;
    return Promise.resolve(ok(null));
  });
  const isHeldNow = fromPromise(() => Promise.resolve(true));
  const machine = erasingMachine.provide({ actors: { erase, isHeldNow } });
  const actor = createActor(machine, { input: { isOnHold: false } }).start();
  actor.send({ type: 'ERASE' });
  await waitFor(actor, (snapshot) => snapshot.matches('asking'));
  expect(actor.getSnapshot().context).toEqual({ isOnHold: true, failure: undefined });
  actor.send({ type: 'ERASE' });
  expect(actor.getSnapshot().value).toBe('asking');
  expect(tries).toBe(0);
});

test('says why it was not done, and can be tried again', async () => {
  let tries = 0;
  const erase = fromPromise<Result<null, Failure>, undefined>(() => {
    tries += 1;
    return Promise.resolve(tries === 1 ? fail({ kind: 'store-lost' }) : ok(null));
  });
  const isHeldNow = fromPromise(() => Promise.resolve(false));
  const actor = createActor(erasingMachine.provide({ actors: { erase, isHeldNow } }), {
    input: { isOnHold: false },
  }).start();
  actor.send({ type: 'ERASE' });
  await waitFor(actor, (snapshot) => snapshot.matches('asking'));
  expect(actor.getSnapshot().context.failure).toEqual({ kind: 'store-lost' });
  actor.send({ type: 'ERASE' });
  await waitFor(actor, (snapshot) => snapshot.matches('erased'));
  expect(tries).toBe(2);
});
