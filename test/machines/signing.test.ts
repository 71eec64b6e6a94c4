import { describe, expect, it } from 'vitest';
import { createActor, fromPromise, waitFor } from 'xstate';
import type { Signed } from '../../machines/signing-setup.ts';
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
const withPlan = { ...parent, pages: 2, hasPlan: true };
const withoutPlan = { ...parent, pages: 1, hasPlan: false };
const asHead = { ...head, pages: 1, hasPlan: true };

const events = [
  { type: 'CONTINUE' },
  { type: 'BACK' },
  { type: 'CHOOSE', said: { decision: 'changes', words: { changes: 'Start later', refuse: '' } } },
  { type: 'WRITE', written: { typed: 'Ada Nowak', ticked: ['1'] } },
  { type: 'AGREE' },
  { type: 'ASK_CHANGES', remark: 'Start later' },
  { type: 'REFUSE', remark: '' },
  { type: 'TYPE', name: 'Ada Nowak', ticked: true },
  { type: 'TYPE', name: 'Bo Lee', ticked: true },
  { type: 'TYPE', name: 'Kim Nowak', ticked: true },
  { type: 'IT_IS_ME' },
  { type: 'DRAW', drawing: line, ticked: true },
  { type: 'HELPED', helped: { by: 'interpreter', who: 'Ola', why: 'Polish' }, ticked: true },
  { type: 'THINK' },
  { type: 'CONFIRM' },
  { type: 'RETRY' },
  { type: 'STOP' },
  done('0.signing.storing', ok(null)),
  done('0.signing.storing', fail({ kind: 'store-full' })),
  thrown('0.signing.storing'),
];

const walkOf = (input: typeof withPlan | typeof asHead) =>
  stateGraph(signingMachine, { input, events, told: ({ page }: { page: number }) => page });
const peoplesEvents = (input: typeof withPlan | typeof asHead) =>
  Object.fromEntries(Object.entries(walkOf(input).taken).map(([state, types]) => [state, ofPeople(types)]));

describe('signing', () => {
  it('reaches every state, as the one or as the other', () => {
    const graphs = [withPlan, asHead].map(walkOf);
    expect(new Set(graphs.flatMap(({ reached }) => [...reached]))).toEqual(
      new Set([...(graphs[0]?.drawn ?? []), 'confirming']),
    );
  });

  it('takes these events of a parent and refuses all others: nothing stops it once it is being stored', () => {
    expect(peoplesEvents(withPlan)).toEqual({
      reading: ['BACK', 'CONTINUE', 'STOP'],
      readingPlan: ['BACK', 'CONTINUE', 'STOP'],
      deciding: ['AGREE', 'ASK_CHANGES', 'BACK', 'CHOOSE', 'REFUSE', 'STOP', 'THINK'],
      thinking: ['BACK', 'STOP'],
      marking: ['BACK', 'DRAW', 'HELPED', 'STOP', 'TYPE', 'WRITE'],
      underAnotherName: ['BACK', 'IT_IS_ME', 'STOP'],
      storing: [],
      failed: ['RETRY', 'STOP'],
      done: [],
      stopped: [],
    });
  });

  it('lets a head agree and look once more, and nothing else', () => {
    expect(peoplesEvents(asHead)).toEqual({
      reading: ['CONTINUE', 'STOP'],
      readingPlan: ['BACK', 'CONTINUE', 'STOP'],
      deciding: ['AGREE', 'BACK', 'STOP'],
      marking: ['BACK', 'DRAW', 'STOP', 'TYPE'],
      underAnotherName: ['BACK', 'IT_IS_ME', 'STOP'],
      confirming: ['BACK', 'CONFIRM', 'STOP'],
      storing: [],
      failed: ['RETRY', 'STOP'],
      done: [],
      stopped: [],
    });
  });

  const marking = () => {
    const actor = createActor(signingMachine, { input: asHead }).start();
    actor.send({ type: 'CONTINUE' });
    actor.send({ type: 'CONTINUE' });
    actor.send({ type: 'AGREE' });
    return actor;
  };

  it('has the form read page by page and the plan after it, and goes back the way it came', () => {
    const actor = createActor(signingMachine, { input: withPlan }).start();
    const after = (type: 'CONTINUE' | 'BACK') => {
      actor.send({ type });
      const { value, context } = actor.getSnapshot();
      return `${value} ${String(context.page)}`;
    };
    const ways = ['BACK', 'CONTINUE', 'CONTINUE', 'CONTINUE', 'BACK', 'BACK', 'BACK', 'BACK'] as const;
    expect(ways.map(after)).toEqual([
      'reading 1',
      'reading 2',
      'readingPlan 2',
      'deciding 2',
      'readingPlan 2',
      'reading 2',
      'reading 1',
      'reading 1',
    ]);
  });

  it('passes no plan where there is none', () => {
    const { reached } = stateGraph(signingMachine, { input: withoutPlan, events });
    expect(reached.has('readingPlan')).toBe(false);
  });

  it('keeps what a parent chose and wrote where they go back, and chooses nothing by itself', () => {
    const actor = createActor(signingMachine, { input: withoutPlan }).start();
    const said = { decision: 'changes', words: { changes: 'Start ', refuse: '' } } as const;
    actor.send({ type: 'CONTINUE' });
    expect(actor.getSnapshot().context.said).toEqual({ decision: undefined, words: { changes: '', refuse: '' } });
    actor.send({ type: 'CHOOSE', said });
    actor.send({ type: 'BACK' });
    actor.send({ type: 'CONTINUE' });
    expect(actor.getSnapshot().context.said).toEqual(said);
    actor.send({ type: 'ASK_CHANGES', remark: 'Start later' });
    actor.send({ type: 'WRITE', written: { typed: 'Ada', ticked: ['yes'] } });
    actor.send({ type: 'BACK' });
    expect(actor.getSnapshot().context).toMatchObject({
      said: { decision: 'changes', words: { changes: 'Start later', refuse: '' } },
      written: { way: 'type', typed: 'Ada', ticked: ['yes'] },
    });
  });

  it('takes boxes that were ticked under one answer for none under another', () => {
    const actor = createActor(signingMachine, { input: withoutPlan }).start();
    const tickedAfter = (event: { readonly type: 'AGREE' } | { readonly type: 'REFUSE'; readonly remark: string }) => {
      actor.send({ type: 'BACK' });
      actor.send(event);
      return actor.getSnapshot().context.written.ticked;
    };
    for (const type of ['CONTINUE', 'AGREE'] as const) actor.send({ type });
    actor.send({ type: 'WRITE', written: { ticked: ['1', '2'] } });
    expect(tickedAfter({ type: 'AGREE' })).toEqual(['1', '2']);
    expect(tickedAfter({ type: 'REFUSE', remark: '' })).toEqual([]);
  });

  it('ends without a word where a parent wants to think about it', () => {
    const actor = createActor(signingMachine, { input: withoutPlan }).start();
    actor.send({ type: 'CONTINUE' });
    actor.send({ type: 'THINK' });
    actor.send({ type: 'STOP' });
    expect(actor.getSnapshot().output).toEqual({ signed: false });
  });

  it.each([
    ['an empty name', { type: 'TYPE', name: '  ', ticked: true }, 'name-missing'],
    ['a box that is not ticked', { type: 'TYPE', name: 'Bo Lee', ticked: false }, 'not-ticked'],
    ['no drawing', { type: 'DRAW', drawing: null, ticked: true }, 'nothing-drawn'],
    ['a dot', { type: 'DRAW', drawing: dot, ticked: true }, 'nothing-drawn'],
    ['a drawing without a tick', { type: 'DRAW', drawing: line, ticked: false }, 'not-ticked'],
  ] as const)('says why it does not take %s, and stays', (_, event, kind) => {
    const actor = marking();
    actor.send(event);
    expect(actor.getSnapshot().value).toBe('marking');
    expect(actor.getSnapshot().context.fault).toEqual({ kind });
    actor.send({ type: 'DRAW', drawing: line, ticked: true });
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
    // The button that stores is the one that says what is decided.
    expect([actor.getSnapshot().value, stored]).toEqual(['marking', []]);
    actor.send({ type: 'TYPE', name: ' Ada M Nowak ', ticked: true });
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
    actor.send({ type: 'TYPE', name: 'Kim Lee', ticked: true });
    expect(actor.getSnapshot().value).toBe('underAnotherName');
    actor.send({ type: 'CONFIRM' });
    expect(actor.getSnapshot().value).toBe('underAnotherName');
    actor.send({ type: 'BACK' });
    actor.send({ type: 'TYPE', name: ' bo  LEE', ticked: true });
    expect(actor.getSnapshot().value).toBe('confirming');
  });

  it('keeps a drawing under the name of the place, whatever was typed before', () => {
    const actor = marking();
    actor.send({ type: 'TYPE', name: 'Kim Lee', ticked: true });
    actor.send({ type: 'BACK' });
    actor.send({ type: 'DRAW', drawing: line, ticked: true });
    expect(actor.getSnapshot().context.name).toBe(head.name);
  });

  it.each([
    [{ by: undefined, who: 'Ola', why: 'Polish' }, true, 'help-missing'],
    [{ by: 'interpreter', who: ' ', why: 'Polish' }, true, 'helper-missing'],
    [{ by: 'interpreter', who: 'Ola', why: '' }, true, 'reason-missing'],
    [{ by: 'interpreter', who: 'Ola', why: 'Polish' }, false, 'not-ticked'],
  ] as const)('asks who is helped how, by whom and why: %j', (helped, ticked, kind) => {
    const actor = createActor(signingMachine, { input: withoutPlan }).start();
    actor.send({ type: 'CONTINUE' });
    actor.send({ type: 'AGREE' });
    actor.send({ type: 'HELPED', helped, ticked });
    expect(actor.getSnapshot().context.fault).toEqual({ kind });
    expect(actor.getSnapshot().value).toBe('marking');
  });

  it('tells that it was stopped', () => {
    const actor = marking();
    actor.send({ type: 'STOP' });
    expect(actor.getSnapshot().output).toEqual({ signed: false });
  });
});
