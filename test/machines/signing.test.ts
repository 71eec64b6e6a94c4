import { describe, expect, it } from 'vitest';
import { createActor, fromPromise, waitFor } from 'xstate';
import type { Signed } from '../../machines/signing.ts';
import { signingMachine } from '../../machines/signing.ts';
import type { Drawing } from '../../src/case/how.ts';
import type { Failure } from '../../src/domain/failure.ts';
import type { Result } from '../../src/domain/result.ts';
import { fail, ok } from '../../src/domain/result.ts';
import { done, ofPeople, stateGraph, thrown } from './state-graph.ts';

const line: Drawing = {
  width: 300,
  height: 100,
  strokes: [
    [
      { x: 1, y: 1 },
      { x: 40, y: 20 },
    ],
  ],
};
const dot: Drawing = {
  width: 300,
  height: 100,
  strokes: [
    [
      { x: 1, y: 1 },
      { x: 1, y: 1 },
    ],
    [{ x: 9, y: 9 }],
  ],
};
const parent = { document: 'consent', role: 'parent', name: 'Ada Nowak', capacity: 'Mother' } as const;
const head = { document: 'consent', role: 'head', name: 'Bo Lee', capacity: 'Headteacher' } as const;
const withPlan = { ...parent, hasPlan: true };
const withoutPlan = { ...parent, hasPlan: false };

const events = [
  { type: 'CONTINUE' },
  { type: 'BACK' },
  { type: 'AGREE' },
  { type: 'ASK_CHANGES', remark: 'Start later' },
  { type: 'REFUSE', remark: '' },
  { type: 'TYPE', name: 'Ada Nowak', ticked: true },
  { type: 'TYPE', name: 'Kim Nowak', ticked: true },
  { type: 'IT_IS_ME' },
  { type: 'DRAW', drawing: line },
  { type: 'CONFIRM' },
  { type: 'RETRY' },
  { type: 'STOP' },
  done('0.signing.storing', ok(null)),
  done('0.signing.storing', fail({ kind: 'store-full' })),
  thrown('0.signing.storing'),
];

describe('signing', () => {
  const graph = stateGraph(signingMachine, { input: withPlan, events });

  it('reaches every state', () => {
    expect(graph.reached).toEqual(graph.drawn);
  });

  it('takes these events and refuses all others: nothing stops it once it is being stored', () => {
    expect(Object.fromEntries(Object.entries(graph.taken).map(([state, types]) => [state, ofPeople(types)]))).toEqual({
      reading: ['CONTINUE', 'STOP'],
      readingPlan: ['BACK', 'CONTINUE', 'STOP'],
      deciding: ['AGREE', 'ASK_CHANGES', 'BACK', 'REFUSE', 'STOP'],
      marking: ['BACK', 'DRAW', 'STOP', 'TYPE'],
      underAnotherName: ['BACK', 'IT_IS_ME', 'STOP'],
      confirming: ['BACK', 'CONFIRM', 'STOP'],
      storing: [],
      failed: ['RETRY', 'STOP'],
      done: [],
      stopped: [],
    });
  });

  it('lets a head agree, and nothing else', () => {
    const { taken } = stateGraph(signingMachine, { input: { ...head, hasPlan: true }, events });
    expect(ofPeople(taken['deciding'])).toEqual(['AGREE', 'BACK', 'STOP']);
  });

  const marking = () => {
    const actor = createActor(signingMachine, { input: withPlan }).start();
    actor.send({ type: 'CONTINUE' });
    actor.send({ type: 'CONTINUE' });
    actor.send({ type: 'AGREE' });
    return actor;
  };

  it('has the plan read after the form, and goes back the way it came', () => {
    const actor = createActor(signingMachine, { input: withPlan }).start();
    const after = (type: 'CONTINUE' | 'BACK') => {
      actor.send({ type });
      return actor.getSnapshot().value;
    };
    expect((['CONTINUE', 'CONTINUE', 'BACK', 'BACK'] as const).map(after)).toEqual([
      'readingPlan',
      'deciding',
      'readingPlan',
      'reading',
    ]);
  });

  it('passes no plan where there is none', () => {
    const { reached, drawn } = stateGraph(signingMachine, { input: withoutPlan, events });
    expect([...drawn].filter((state) => !reached.has(state))).toEqual(['readingPlan']);
  });

  it.each([
    ['an empty name', { type: 'TYPE', name: '  ', ticked: true }, 'name-missing'],
    ['a box that is not ticked', { type: 'TYPE', name: 'Ada Nowak', ticked: false }, 'not-ticked'],
    ['no drawing', { type: 'DRAW', drawing: null }, 'nothing-drawn'],
    ['a dot', { type: 'DRAW', drawing: dot }, 'nothing-drawn'],
  ] as const)('says why it does not take %s, and stays', (_, event, kind) => {
    const actor = marking();
    actor.send(event);
    expect(actor.getSnapshot().value).toBe('marking');
    expect(actor.getSnapshot().context.fault).toEqual({ kind });
    actor.send({ type: 'DRAW', drawing: line });
    expect(actor.getSnapshot().value).toBe('confirming');
    expect(actor.getSnapshot().context.fault).toBeUndefined();
  });

  it('asks which changes are wanted', () => {
    const actor = createActor(signingMachine, { input: withoutPlan }).start();
    actor.send({ type: 'CONTINUE' });
    actor.send({ type: 'ASK_CHANGES', remark: ' ' });
    expect(actor.getSnapshot().value).toBe('deciding');
    expect(actor.getSnapshot().context.fault).toEqual({ kind: 'remark-missing' });
  });

  it('hands over what was decided and how it was marked, and after a failure the same again', async () => {
    const stored: Signed[] = [];
    const sealSignature = fromPromise<Result<null, Failure>, Signed>(({ input }) => {
      stored.push(input);
      return Promise.resolve(stored.length === 1 ? fail({ kind: 'store-full' }) : ok(null));
    });
    const actor = createActor(signingMachine.provide({ actors: { sealSignature } }), { input: withoutPlan }).start();
    actor.send({ type: 'CONTINUE' });
    actor.send({ type: 'ASK_CHANGES', remark: ' Start later ' });
    actor.send({ type: 'TYPE', name: ' Ada M Nowak ', ticked: true });
    actor.send({ type: 'IT_IS_ME' });
    actor.send({ type: 'CONFIRM' });
    const failed = await waitFor(actor, (snapshot) => snapshot.matches('failed'));
    expect(failed.context.failure).toEqual({ kind: 'store-full' });
    actor.send({ type: 'RETRY' });
    const ended = await waitFor(actor, (snapshot) => snapshot.status === 'done');
    expect(ended.output).toEqual({ signed: true });
    const signed = {
      ...parent,
      name: 'Ada M Nowak',
      decision: 'changes',
      remark: 'Start later',
      how: { kind: 'typed' },
    };
    expect(stored).toEqual([signed, signed]);
  });

  it('asks who it is where another name is typed, and not where the same is typed another way', () => {
    const actor = marking();
    actor.send({ type: 'TYPE', name: 'Kim Nowak', ticked: true });
    expect(actor.getSnapshot().value).toBe('underAnotherName');
    actor.send({ type: 'CONFIRM' });
    expect(actor.getSnapshot().value).toBe('underAnotherName');
    actor.send({ type: 'BACK' });
    actor.send({ type: 'TYPE', name: ' ada  NOWAK', ticked: true });
    expect(actor.getSnapshot().value).toBe('confirming');
  });

  it('keeps a drawing under the name of the place, whatever was typed before', () => {
    const actor = marking();
    actor.send({ type: 'TYPE', name: 'Kim Nowak', ticked: true });
    actor.send({ type: 'BACK' });
    actor.send({ type: 'DRAW', drawing: line });
    expect(actor.getSnapshot().context.name).toBe(parent.name);
  });

  it('tells that it was stopped', () => {
    const actor = marking();
    actor.send({ type: 'STOP' });
    expect(actor.getSnapshot().output).toEqual({ signed: false });
  });
});
