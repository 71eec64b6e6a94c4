import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createActor, fromPromise, SimulatedClock } from 'xstate';
import { saveStatus } from '../../machines/case-log-status.ts';
import { caseLogMachine } from '../../machines/case-log.ts';
import type { CaseLogEvent } from '../../machines/case-log.ts';
import type { Batch } from '../../machines/unsaved.ts';
import type { CaseEvent } from '../../src/case/case-event.ts';
import { currentAnswers, mergeEdits } from '../../src/case/current.ts';
import type { Edits } from '../../src/case/current.ts';
import type { Edit } from '../../src/case/edit.ts';
import type { CaseRecord } from '../../src/case/record.ts';
import { eventName, signatureName } from '../../src/case/record.ts';
import type { Signature } from '../../src/case/signature.ts';
import { eventsIn, signaturesIn } from '../../src/case/stored-case.ts';
import type { Typed } from '../../src/case/typed.ts';
import { isBlank } from '../../src/case/typed.ts';
import type { Failure } from '../../src/domain/failure.ts';
import type { Result } from '../../src/domain/result.ts';
import { fail, ok } from '../../src/domain/result.ts';
import { recordsOf } from '../case/records-of.ts';
import { countingPen, storedEdit } from './counting-pen.ts';
import { after, done, ofPeople, stateGraph, thrown } from './state-graph.ts';

const signature: Signature = {
  id: 's1',
  document: 'consent',
  role: 'parent',
  name: 'Ada Nowak',
  capacity: 'Mother',
  decision: 'agree',
  remark: '',
  how: { kind: 'typed' },
  at: '2026-09-07T08:00:00Z',
  hash: '00',
  covered: '{}',
  used: {},
};

const event: CaseEvent = {
  id: 'v1',
  at: '2026-09-07T08:00:00Z',
  by: { name: 'Jo', role: 'SENCO' },
  device: 'd1',
  after: { latest: {}, rest: '00' },
  what: 'set-aside',
  says: 'It was begun twice',
};

const editsIn = (batch: Batch | undefined): readonly Edit[] =>
  batch?.records.flatMap((record) => (record.kind === 'edit' ? [record.edit] : [])) ?? [];

/** A disk whose commits come back only when the test says so. */
function slowDisk() {
  const batches: Batch[] = [];
  const waiting: ((result: Result<null, Failure>) => void)[] = [];
  let disk: Edits = new Map();
  const commit = fromPromise<Result<null, Failure>, Batch>(({ input }) => {
    batches.push(input);
    return new Promise((resolve) => waiting.push(resolve));
  });
  const settle = async (result: Result<null, Failure>): Promise<void> => {
    if (result.ok) disk = mergeEdits(disk.values(), editsIn(batches.at(-1)));
    waiting.shift()?.(result);
    await new Promise((resolve) => {
      setImmediate(resolve);
    });
  };
  return {
    commit,
    batches,
    answers: () => currentAnswers(disk),
    succeed: () => settle(ok(null)),
    failFull: () => settle(fail({ kind: 'store-full' })),
  };
}

function start(edits: readonly Edit[] = []) {
  const disk = slowDisk();
  const clock = new SimulatedClock();
  const input = {
    caseId: 'c1',
    records: recordsOf({ edits }),
    ...countingPen(),
  };
  const actor = createActor(caseLogMachine.provide({ actors: { commit: disk.commit } }), { input, clock }).start();
  const type = (value: Typed | null, path = 'pupil.name'): void => {
    actor.send({ type: 'ANSWER', path, value });
  };
  return { actor, clock, disk, type, status: () => saveStatus(actor.getSnapshot()) };
}

const values = (batch: Batch | undefined) => editsIn(batch).map(({ value }) => value);

const signaturesOf = (actor: ReturnType<typeof start>['actor']) =>
  signaturesIn([...actor.getSnapshot().context.others.values()]);

describe('the saving machine', () => {
  const conflict = [storedEdit('x', 'q', 'Sam'), storedEdit('y', 'q', 'Sami')];
  const input = {
    caseId: 'c1',
    records: recordsOf({ edits: conflict, place: { form: 'route', step: 'kind' } }),
    ...countingPen(),
  };
  const events = [
    { type: 'ANSWER', path: 'p', value: 'a' },
    { type: 'LEAVE', path: 'p' },
    { type: 'ADD_ROW', list: 'hazards', row: 'r1', position: 1 },
    { type: 'REMOVE_ROW', path: 'hazards.r1' },
    { type: 'ANSWER_MANY', answers: [['p', 'b']] },
    { type: 'SIGN', signature },
    { type: 'HAPPENED', event },
    { type: 'VISIT', place: { form: 'pupil', step: 'details' } },
    { type: 'RETRY' },
    { type: 'FLUSH' },
    done('0.caseLog.saving', ok(null)),
    done('0.caseLog.saving', fail({ kind: 'store-full' })),
    thrown('0.caseLog.saving'),
    after('untilTypingIsSaved', 'caseLog.typing'),
    after('untilTheNextAttempt', 'caseLog.failed'),
  ];
  const graph = stateGraph(caseLogMachine, {
    input,
    events,
    told: ({ others }: { others: ReadonlyMap<string, CaseRecord> }) => others.get('place'),
  });

  it('reaches every state', () => {
    expect(graph.reached).toEqual(graph.drawn);
  });

  it('always lets one work on, and tries again only what has failed', () => {
    const work = ['ADD_ROW', 'ANSWER', 'ANSWER_MANY', 'FLUSH', 'HAPPENED', 'LEAVE', 'REMOVE_ROW', 'SIGN', 'VISIT'];
    expect(Object.fromEntries(Object.entries(graph.taken).map(([state, types]) => [state, ofPeople(types)]))).toEqual({
      clean: work,
      typing: work,
      saving: work,
      failed: [
        'ADD_ROW',
        'ANSWER',
        'ANSWER_MANY',
        'FLUSH',
        'HAPPENED',
        'LEAVE',
        'REMOVE_ROW',
        'RETRY',
        'SIGN',
        'VISIT',
      ],
    });
  });

  it.each<[string, CaseLogEvent]>([
    ['a conflict settled by an edit that is no side of it', { type: 'RESOLVE', path: 'q', editId: 'z' }],
    ['a conflict where there is none', { type: 'RESOLVE', path: 'p', editId: 'x' }],
    ['a visit to where one is', { type: 'VISIT', place: { form: 'route', step: 'kind' } }],
    ['another try while nothing has failed', { type: 'RETRY' }],
  ])('refuses %s', (_, event) => {
    expect(createActor(caseLogMachine, { input }).start().getSnapshot().can(event)).toBe(false);
  });

  it('settles a conflict by one of its sides', () => {
    const { actor } = start(conflict);
    actor.send({ type: 'RESOLVE', path: 'q', editId: 'x' });
    expect(currentAnswers(actor.getSnapshot().context.log.edits).get('q')).toBe('Sam');
  });
});

describe('typing', () => {
  it('is on its way to the disk 150 ms after the first keystroke, although it goes on', () => {
    const { clock, disk, type } = start();
    for (const value of ['S', 'Sa', 'Sam']) {
      type(value);
      clock.increment(49);
    }
    type('Sam ');
    expect(disk.batches).toEqual([]);
    clock.increment(3);
    expect(disk.batches.map(values)).toEqual([['Sam ']]);
  });

  it('during a commit is in the next one, which begins as soon as the first is back', async () => {
    const { clock, disk, type, status } = start();
    type('Sam');
    clock.increment(150);
    type('Samira');
    await disk.succeed();
    expect(disk.batches.map(values)).toEqual([['Sam'], ['Samira']]);
    expect(editsIn(disk.batches[1])[0]?.id).toBe(editsIn(disk.batches[0])[0]?.id);
    expect(status()).toEqual({ kind: 'saving' });
    await disk.succeed();
    expect(status()).toMatchObject({ kind: 'saved' });
    expect(disk.answers().get('pupil.name')).toBe('Samira');
  });

  it('the same answer again writes nothing', () => {
    const { actor, clock, disk, type } = start([storedEdit('x', 'pupil.name', 'Sam')]);
    type('Sam');
    clock.increment(1_000);
    expect(actor.getSnapshot().value).toBe('clean');
    expect(disk.batches).toEqual([]);
  });

  it('goes to the disk at once on a flush, and closes the edit', () => {
    const { actor, disk, type } = start();
    type('Sam');
    actor.send({ type: 'FLUSH' });
    type('Samira');
    expect(disk.batches.map(values)).toEqual([['Sam']]);
    expect(actor.getSnapshot().context.log.edits.get('e2')).toMatchObject({ value: 'Samira', replaces: ['e1'] });
  });
});

describe('a row', () => {
  it('is there while its key is, and keeps its answers when it is taken away and put back', () => {
    const { actor, type } = start();
    const answers = () => Object.fromEntries(currentAnswers(actor.getSnapshot().context.log.edits));
    actor.send({ type: 'ADD_ROW', list: 'hazards', row: 'r1', position: 1 });
    type('Road', 'hazards.r1.what');
    expect(answers()).toEqual({ 'hazards.r1': '1', 'hazards.r1.what': 'Road' });
    actor.send({ type: 'REMOVE_ROW', path: 'hazards.r1' });
    expect(answers()).toEqual({ 'hazards.r1.what': 'Road' });
    actor.send({ type: 'ADD_ROW', list: 'hazards', row: 'r1', position: 2 });
    expect(answers()).toEqual({ 'hazards.r1': '2', 'hazards.r1.what': 'Road' });
  });
});

describe('the status line', () => {
  it('says saved only once a commit is back and nothing has been typed since', async () => {
    const { actor, clock, disk, type, status } = start();
    expect(status()).toEqual({ kind: 'saved', at: undefined });
    type('Sam');
    expect(status()).toEqual({ kind: 'saving' });
    clock.increment(150);
    expect(status()).toEqual({ kind: 'saving' });
    await disk.succeed();
    expect(status()).toEqual({ kind: 'saved', at: actor.getSnapshot().context.savedAt });
    expect(actor.getSnapshot().context.savedAt).toMatch(/^2026-09-07T/);
    type('Samira');
    expect(status()).toEqual({ kind: 'saving' });
  });

  it('says not saved from a failed commit until one succeeds', async () => {
    const { actor, clock, disk, type, status } = start();
    type('Sam');
    clock.increment(150);
    await disk.failFull();
    expect(status()).toEqual({ kind: 'not-saved', failure: { kind: 'store-full' } });
    actor.send({ type: 'RETRY' });
    expect(status()).toEqual({ kind: 'not-saved', failure: { kind: 'store-full' } });
    await disk.succeed();
    expect(status()).toMatchObject({ kind: 'saved' });
  });
});

describe('a failed commit', () => {
  it('loses nothing: answers, signature and place are all in the next one, with what was typed meanwhile', async () => {
    const { actor, clock, disk, type } = start();
    type('Sam');
    actor.send({ type: 'SIGN', signature });
    actor.send({ type: 'VISIT', place: { form: 'pupil', step: 'details' } });
    clock.increment(150);
    type('7', 'pupil.year');
    await disk.failFull();
    type('Samira');
    actor.send({ type: 'RETRY' });
    expect(disk.batches[1]?.caseId).toBe('c1');
    expect(disk.batches[1]?.records).toEqual(
      expect.arrayContaining([
        { kind: 'signature', signature },
        { kind: 'place', place: { form: 'pupil', step: 'details' } },
      ]),
    );
    expect(new Set(values(disk.batches[1]))).toEqual(new Set(['Samira', '7']));
    await disk.succeed();
    expect(Object.fromEntries(disk.answers())).toEqual({ 'pupil.name': 'Samira', 'pupil.year': '7' });
    type('Sami');
    actor.send({ type: 'FLUSH' });
    expect(disk.batches[2]?.records.map(({ kind }) => kind)).toEqual(['edit']);
  });

  it('lets a signature that it did not store be taken back, and only that', async () => {
    const { actor, disk } = start();
    actor.send({ type: 'SIGN', signature });
    actor.send({ type: 'FLUSH' });
    await disk.failFull();
    actor.send({ type: 'DROP_RECORD', record: signatureName(signature.id) });
    expect(signaturesOf(actor)).toEqual([]);
    actor.send({ type: 'RETRY' });
    expect(disk.batches.at(-1)?.records).toEqual([]);
    await disk.succeed();
    actor.send({ type: 'SIGN', signature });
    actor.send({ type: 'FLUSH' });
    await disk.succeed();
    actor.send({ type: 'DROP_RECORD', record: signatureName(signature.id) });
    expect(signaturesOf(actor)).toEqual([signature]);
  });

  it('writes no record again that was dropped while it was on its way, and shows it where it got there', async () => {
    const { actor, disk } = start();
    for (const comes of ['not', 'late']) {
      actor.send({ type: 'SIGN', signature });
      actor.send({ type: 'FLUSH' });
      actor.send({ type: 'DROP_RECORD', record: signatureName(signature.id) });
      if (comes === 'not') {
        await disk.failFull();
        expect(signaturesOf(actor)).toEqual([]);
        actor.send({ type: 'RETRY' });
        expect(disk.batches.at(-1)?.records).toEqual([]);
      }
      await disk.succeed();
    }
    expect(signaturesOf(actor)).toEqual([signature]);
  });

  it('stores what happened once, and lets it be taken back as long as it is not stored', async () => {
    const { actor, disk } = start();
    const happened = () => eventsIn([...actor.getSnapshot().context.others.values()]);
    actor.send({ type: 'HAPPENED', event });
    actor.send({ type: 'FLUSH' });
    await disk.failFull();
    expect(happened()).toEqual([event]);
    actor.send({ type: 'DROP_RECORD', record: eventName(event.id) });
    expect(happened()).toEqual([]);
    actor.send({ type: 'HAPPENED', event });
    actor.send({ type: 'RETRY' });
    expect(disk.batches.at(-1)?.records).toEqual([{ kind: 'event', event }]);
    await disk.succeed();
    actor.send({ type: 'DROP_RECORD', record: eventName(event.id) });
    expect(happened()).toEqual([event]);
  });

  it('is tried again after 2, 10 and 30 seconds, and every 30 from then on', async () => {
    const { clock, disk, type } = start();
    type('Sam');
    clock.increment(150);
    for (const wait of [2_000, 10_000, 30_000, 30_000]) {
      const before = disk.batches.length;
      await disk.failFull();
      clock.increment(wait - 1);
      expect(disk.batches).toHaveLength(before);
      clock.increment(1);
      expect(disk.batches).toHaveLength(before + 1);
    }
  });
});

describe('any sequence of events, with commits that fail and succeed between', () => {
  const path = fc.constantFrom('a', 'b', 'hazards.r1.what');
  const value = fc.oneof(
    fc.string({ maxLength: 4 }),
    fc.constant(null),
    fc.record({ day: fc.constantFrom('', '3'), month: fc.constantFrom('', 'May') }, { noNullPrototype: true }),
  );
  const event = fc.oneof(
    fc.record({ type: fc.constant('ANSWER' as const), path, value }),
    fc.record({ type: fc.constant('LEAVE' as const), path }),
    fc.record({
      type: fc.constant('ADD_ROW' as const),
      list: fc.constant('hazards'),
      row: fc.constant('r1'),
      position: fc.nat(5),
    }),
    fc.record({ type: fc.constant('REMOVE_ROW' as const), path: fc.constant('hazards.r1') }),
    fc.record({
      type: fc.constant('ANSWER_MANY' as const),
      answers: fc.array(fc.tuple(path, value), { maxLength: 3 }),
    }),
    fc.record({ type: fc.constantFrom('FLUSH' as const, 'RETRY' as const) }),
  );
  const step = fc.oneof(
    { weight: 4, arbitrary: event },
    { weight: 1, arbitrary: fc.constantFrom('wait' as const, 'succeed' as const, 'fail' as const) },
  );

  function plainly(plain: Map<string, Typed>, one: CaseLogEvent): void {
    const write = (at: string, typed: Typed | null): void => {
      if (typed === null) plain.delete(at);
      else plain.set(at, typed);
    };
    if (one.type === 'ANSWER') write(one.path, one.value);
    else if (one.type === 'ADD_ROW') write(`${one.list}.${one.row}`, String(one.position));
    else if (one.type === 'REMOVE_ROW') write(one.path, null);
    else if (one.type === 'ANSWER_MANY') for (const [at, typed] of one.answers) write(at, typed);
  }

  const written = (answers: ReadonlyMap<string, Typed>) => new Map([...answers].filter(([, typed]) => !isBlank(typed)));

  it('ends in memory, and after the last commit on the disk, with the answers a plain map would hold', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 30 }), async (steps) => {
        const { actor, clock, disk, status } = start();
        const plain = new Map<string, Typed>();
        for (const one of steps) {
          if (one === 'wait') clock.increment(150);
          else if (one === 'succeed') await (actor.getSnapshot().value === 'saving' ? disk.succeed() : undefined);
          else if (one === 'fail') await (actor.getSnapshot().value === 'saving' ? disk.failFull() : undefined);
          else {
            actor.send(one);
            plainly(plain, one);
          }
        }
        expect(written(currentAnswers(actor.getSnapshot().context.log.edits))).toEqual(written(plain));
        actor.send({ type: 'FLUSH' });
        while (actor.getSnapshot().value === 'saving') await disk.succeed();
        expect(status().kind).toBe('saved');
        expect(written(disk.answers())).toEqual(written(plain));
      }),
    );
  });
});
