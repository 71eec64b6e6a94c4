import { describe, expect, it } from 'vitest';
import { createActor, fromPromise, SimulatedClock, waitFor } from 'xstate';
import type { Found, Locking, Making, NewVault, Opening } from '../../machines/vault-events.ts';
import { DEFAULT_IDLE_LIMIT } from '../../machines/vault-setup.ts';
import { vaultMachine } from '../../machines/vault.ts';
import type { Person } from '../../src/case/person.ts';
import type { Failure } from '../../src/domain/failure.ts';
import type { Result } from '../../src/domain/result.ts';
import { fail, ok } from '../../src/domain/result.ts';
import { after, done, ofPeople, stateGraph, thrown } from './state-graph.ts';

const person: Person = { name: 'Ada Nowak', role: 'SENCO' };
const head: Person = { name: 'Pat Headley', role: 'Headteacher' };
const passphrase = 'seven green kettles';
const founds: readonly Found[] = ['empty', 'locked', 'elsewhere', 'newer', 'blocked', 'damaged', 'gone'];
const acts = ['creating', 'unlocking', 'proving', 'recovering', 'takingOver', 'locking', 'handingOver'];

const events = [
  { type: 'LOOK_AGAIN' },
  { type: 'BEGIN_ANEW' },
  { type: 'CREATE', passphrase, person },
  { type: 'CONFIRM_RECOVERY_KEPT' },
  { type: 'UNLOCK', passphrase },
  { type: 'RECOVER', recoveryKey: 'key', newPassphrase: passphrase },
  { type: 'WORK_AS', person },
  { type: 'CHANGE_WHO' },
  { type: 'KEEP_WHO' },
  { type: 'TAKE_OVER' },
  { type: 'LOST' },
  { type: 'ACTIVITY' },
  { type: 'SET_IDLE_LIMIT', minutes: 5 },
  { type: 'LOCK' },
  { type: 'TICK' },
  ...founds.map((found) => done('0.vault.looking', ok(found))),
  done('0.vault.looking', fail({ kind: 'store-blocked' })),
  thrown('0.vault.looking'),
  ...acts.flatMap((act) => [
    done(`0.vault.${act}`, ok(act === 'creating' ? { recoveryKey: 'key' } : null)),
    done(`0.vault.${act}`, fail({ kind: 'wrong-passphrase' })),
    thrown(`0.vault.${act}`),
  ]),
  done('0.vault.who.reading', ok([person])),
  done('0.vault.who.reading', ok([])),
  done('0.vault.who.reading', fail({ kind: 'store-lost' })),
  thrown('0.vault.who.reading'),
  done('0.vault.who.remembering', ok(null)),
  done('0.vault.who.remembering', fail({ kind: 'store-full' })),
  thrown('0.vault.who.remembering'),
  after('untilWarning', 'vault.open.active'),
  after('untilIdleLock', 'vault.open.warned'),
  after('untilWarning', 'vault.who.asking.active'),
  after('untilIdleLock', 'vault.who.asking.warned'),
  after('untilWarning', 'vault.showingRecoveryKey.active'),
  after('untilIdleLock', 'vault.showingRecoveryKey.warned'),
  after('untilTheNextTry', 'vault.covered'),
];

describe('the lock', () => {
  const graph = stateGraph(vaultMachine, { input: { idleLimit: 10, now: () => 0 }, events });

  it('reaches every state', () => {
    expect(graph.reached).toEqual(graph.drawn);
  });

  // A tick does something only once the time is over, and who was working is known only where one was: see below.
  it('takes these events and refuses all others', () => {
    expect(Object.fromEntries(Object.entries(graph.taken).map(([state, types]) => [state, ofPeople(types)]))).toEqual({
      looking: [],
      newer: ['LOOK_AGAIN'],
      blocked: ['LOOK_AGAIN'],
      damaged: ['LOOK_AGAIN'],
      gone: ['BEGIN_ANEW', 'LOOK_AGAIN'],
      elsewhere: ['TAKE_OVER'],
      takingOver: [],
      choosing: ['CREATE', 'LOST'],
      creating: ['LOST'],
      'showingRecoveryKey.active': ['ACTIVITY', 'CONFIRM_RECOVERY_KEPT', 'LOST'],
      'showingRecoveryKey.warned': ['ACTIVITY', 'CONFIRM_RECOVERY_KEPT', 'LOST'],
      locked: ['LOST', 'RECOVER', 'UNLOCK'],
      unlocking: ['LOST'],
      recovering: ['LOST'],
      'who.reading': ['ACTIVITY', 'LOCK', 'LOST'],
      'who.asking.active': ['ACTIVITY', 'LOCK', 'LOST', 'WORK_AS'],
      'who.asking.warned': ['ACTIVITY', 'LOCK', 'LOST', 'WORK_AS'],
      'who.remembering': ['ACTIVITY', 'LOCK', 'LOST'],
      'open.active': ['ACTIVITY', 'CHANGE_WHO', 'LOCK', 'LOST', 'SET_IDLE_LIMIT', 'WORK_AS'],
      'open.warned': ['ACTIVITY', 'CHANGE_WHO', 'LOCK', 'LOST', 'SET_IDLE_LIMIT', 'WORK_AS'],
      locking: ['LOST'],
      covered: ['LOCK', 'LOST', 'UNLOCK'],
      proving: ['LOST'],
      handingOver: [],
    });
  });

  const answering = <Output, Input>(result: Result<Output, Failure>) =>
    fromPromise<Result<Output, Failure>, Input>(() => Promise.resolve(result));

  interface Answers {
    readonly found?: Found;
    readonly unlocks?: Result<null, Failure>;
    readonly proves?: Result<null, Failure>;
    readonly locks?: readonly Result<null, Failure>[];
    readonly idleLimit?: number;
    readonly staff?: Result<readonly Person[], Failure>;
    readonly remembers?: Result<null, Failure>;
  }

  function start({
    found = 'locked',
    unlocks = ok(null),
    proves = ok(null),
    locks = [ok(null)],
    idleLimit = DEFAULT_IDLE_LIMIT,
    staff = ok([person]),
    remembers = ok(null),
  }: Answers = {}) {
    const clock = new SimulatedClock();
    let slept = 0;
    const lockAnswers = [...locks];
    const locked: Locking[] = [];
    const remembered: Person[] = [];
    const actors = {
      look: answering<Found, undefined>(ok(found)),
      create: answering<NewVault, Making>(ok({ recoveryKey: 'ABCD' })),
      unlock: answering<null, Opening>(unlocks),
      prove: answering<null, Opening>(proves),
      readStaff: answering<readonly Person[], undefined>(staff),
      remember: fromPromise<Result<null, Failure>, Person>(({ input }) => {
        remembered.push(input);
        return Promise.resolve(remembers);
      }),
      lock: fromPromise<Result<null, Failure>, Locking>(({ input }) => {
        locked.push(input);
        return Promise.resolve(lockAnswers.shift() ?? ok(null));
      }),
    };
    const actor = createActor(vaultMachine.provide({ actors }), {
      input: { idleLimit, now: () => clock.now() + slept },
      clock,
    }).start();
    const reach = (state: Parameters<ReturnType<typeof actor.getSnapshot>['matches']>[0]) =>
      waitFor(actor, (snapshot) => snapshot.matches(state), { timeout: 1_000 });
    /** Time passes, and no timer runs: the device sleeps. */
    const sleep = (time: number): void => {
      slept += time;
    };
    return { actor, clock, reach, locked, remembered, sleep };
  }

  async function open(answers: Answers = {}) {
    const started = start(answers);
    await started.reach('locked');
    started.actor.send({ type: 'UNLOCK', passphrase });
    await started.reach('open');
    return started;
  }

  it('shows the recovery key once, before the new vault opens', async () => {
    const { actor, reach } = start({ found: 'empty' });
    await reach('choosing');
    actor.send({ type: 'CREATE', passphrase, person });
    expect((await reach('showingRecoveryKey')).context.recoveryKey).toBe('ABCD');
    actor.send({ type: 'CONFIRM_RECOVERY_KEPT' });
    expect((await reach('open')).context).toMatchObject({ recoveryKey: undefined, person });
  });

  it('stays locked and says why after a wrong passphrase, and knows nobody', async () => {
    const { actor, reach } = start({ unlocks: fail({ kind: 'wrong-passphrase' }) });
    await reach('locked');
    actor.send({ type: 'UNLOCK', passphrase });
    await reach('unlocking');
    expect((await reach('locked')).context).toMatchObject({ failure: { kind: 'wrong-passphrase' }, person: undefined });
  });

  it('keeps no passphrase', async () => {
    const { actor } = await open();
    expect(JSON.stringify(actor.getPersistedSnapshot())).not.toContain(passphrase);
  });

  it('warns 30 seconds before the idle limit, then locks and forgets who was working', async () => {
    const { actor, clock, reach } = await open();
    clock.increment(9.5 * 60_000 - 1);
    expect(actor.getSnapshot().value).toEqual({ open: 'active' });
    clock.increment(1);
    expect(actor.getSnapshot().value).toEqual({ open: 'warned' });
    clock.increment(29_999);
    expect(actor.getSnapshot().value).toEqual({ open: 'warned' });
    clock.increment(1);
    expect((await reach('locked')).context.person).toBeUndefined();
  });

  it('counts from the last activity, before the warning and during it', async () => {
    const { actor, clock } = await open({ idleLimit: 1 });
    clock.increment(29_000);
    actor.send({ type: 'ACTIVITY' });
    clock.increment(29_999);
    expect(actor.getSnapshot().value).toEqual({ open: 'active' });
    clock.increment(1);
    expect(actor.getSnapshot().value).toEqual({ open: 'warned' });
    actor.send({ type: 'ACTIVITY' });
    clock.increment(29_999);
    expect(actor.getSnapshot().value).toEqual({ open: 'active' });
  });

  it('takes a new limit at once, and none below a minute', async () => {
    const { actor, clock } = await open();
    actor.send({ type: 'SET_IDLE_LIMIT', minutes: 0 });
    expect(actor.getSnapshot().context.idleLimit).toBe(10);
    actor.send({ type: 'SET_IDLE_LIMIT', minutes: 2 });
    clock.increment(90_000);
    expect(actor.getSnapshot().value).toEqual({ open: 'warned' });
  });

  it('keeps the key under a lock that could not save, tries again, and is locked once it could', async () => {
    const { actor, clock, reach, locked } = await open({ locks: [fail({ kind: 'store-full' }), ok(null)] });
    actor.send({ type: 'LOCK' });
    expect((await reach('covered')).context).toMatchObject({ unsaved: { kind: 'store-full' } });
    clock.increment(10_000);
    expect((await reach('locked')).context).toMatchObject({
      failure: undefined,
      unsaved: undefined,
      person: undefined,
    });
    expect(locked).toEqual([{ inAnyCase: false }, { inAnyCase: false }]);
  });

  it('lets nobody back to the words that could not be saved without the passphrase', async () => {
    const { actor, reach } = await open({
      locks: [fail({ kind: 'store-full' })],
      proves: fail({ kind: 'wrong-passphrase' }),
    });
    actor.send({ type: 'LOCK' });
    await reach('covered');
    actor.send({ type: 'UNLOCK', passphrase: 'wrong' });
    await reach('proving');
    expect((await reach('covered')).context).toMatchObject({
      failure: { kind: 'wrong-passphrase' },
      unsaved: { kind: 'store-full' },
    });
  });

  it('leads back to the words that could not be saved by the passphrase', async () => {
    const { actor, reach } = await open({ locks: [fail({ kind: 'store-full' })] });
    actor.send({ type: 'LOCK' });
    await reach('covered');
    actor.send({ type: 'UNLOCK', passphrase });
    expect((await reach('open')).context).toMatchObject({ unsaved: undefined, person });
  });

  it.each([
    ['the page is seen again', { type: 'TICK' }],
    ['a key is struck', { type: 'ACTIVITY' }],
  ] as const)('locks after a sleep that was longer than the limit, as soon as %s', async (_, event) => {
    const { actor, sleep, reach } = await open();
    sleep(10 * 60_000 - 1);
    actor.send({ type: 'TICK' });
    expect(actor.getSnapshot().matches('open')).toBe(true);
    sleep(1);
    actor.send(event);
    expect(actor.getSnapshot().matches('locking')).toBe(true);
    await reach('locked');
  });

  it('locks after a day at school, however much is done', async () => {
    const { actor, sleep, reach } = await open();
    for (let quarter = 1; quarter < 32 * 3; quarter += 1) {
      sleep(5 * 60_000);
      actor.send({ type: 'ACTIVITY' });
    }
    expect(actor.getSnapshot().matches('open')).toBe(true);
    sleep(5 * 60_000);
    actor.send({ type: 'ACTIVITY' });
    await reach('locked');
  });

  /** Unlocks a vault in which it has to be said who is working. */
  async function asked(answers: Answers) {
    const started = start(answers);
    await started.reach('locked');
    started.actor.send({ type: 'UNLOCK', passphrase });
    await started.reach({ who: 'asking' });
    return started;
  }

  it('knows by the passphrase alone who is working, where one is remembered', async () => {
    const { actor, remembered } = await open();
    expect(actor.getSnapshot().context).toMatchObject({ person, staff: [] });
    expect(remembered).toEqual([]);
  });

  it.each<[string, Result<readonly Person[], Failure>]>([
    ['several are remembered', ok([person, head])],
    ['nobody is remembered', ok([])],
    ['nobody can be read', fail({ kind: 'store-lost' })],
  ])('asks who is working where %s, and opens for them', async (_, staff) => {
    const { actor, reach, remembered } = await asked({ staff });
    expect(actor.getSnapshot().context).toMatchObject({ person: undefined, staff: staff.ok ? staff.value : [] });
    actor.send({ type: 'WORK_AS', person: head });
    expect((await reach('open')).context).toMatchObject({ person: head, staff: [] });
    expect(remembered).toEqual([head]);
  });

  it('opens also for one who cannot be remembered', async () => {
    const { actor, reach } = await asked({ staff: ok([]), remembers: fail({ kind: 'store-full' }) });
    actor.send({ type: 'WORK_AS', person });
    expect((await reach('open')).context.person).toEqual(person);
  });

  it('does not take the one who is remembered for one who could not be', async () => {
    const { actor, reach } = await open({ remembers: fail({ kind: 'store-full' }) });
    actor.send({ type: 'CHANGE_WHO' });
    await reach({ who: 'asking' });
    actor.send({ type: 'WORK_AS', person: head });
    await reach('open');
    actor.send({ type: 'LOCK' });
    await reach('locked');
    actor.send({ type: 'UNLOCK', passphrase });
    expect((await reach({ who: 'asking' })).context).toMatchObject({ person: undefined, staff: [person] });
  });

  it('asks anew when somebody else is to work, also where one is remembered', async () => {
    const { actor, reach } = await open();
    actor.send({ type: 'CHANGE_WHO' });
    expect((await reach({ who: 'asking' })).context).toMatchObject({ person, staff: [person] });
    actor.send({ type: 'WORK_AS', person: head });
    expect((await reach('open')).context.person).toEqual(head);
  });

  it('goes on with who was working where nobody else is, and not where nobody was', async () => {
    const { actor, reach } = await open();
    actor.send({ type: 'CHANGE_WHO' });
    await reach({ who: 'asking' });
    actor.send({ type: 'KEEP_WHO' });
    expect((await reach('open')).context.person).toEqual(person);
    const after = await asked({ staff: ok([person, head]) });
    after.actor.send({ type: 'KEEP_WHO' });
    expect(after.actor.getSnapshot().matches({ who: 'asking' })).toBe(true);
  });

  it('warns while it asks who is working, then locks', async () => {
    const { actor, clock, reach } = await asked({ staff: ok([person, head]) });
    clock.increment(9.5 * 60_000);
    expect(actor.getSnapshot().value).toEqual({ who: { asking: 'warned' } });
    actor.send({ type: 'ACTIVITY' });
    expect(actor.getSnapshot().value).toEqual({ who: { asking: 'active' } });
    clock.increment(9.5 * 60_000);
    clock.increment(30_000);
    expect((await reach('locked')).context.person).toBeUndefined();
  });

  it('locks over a recovery key that nobody looks at any more, warned or asleep, and forgets it', async () => {
    for (const isAsleep of [false, true]) {
      const { actor, clock, reach, sleep } = start({ found: 'empty' });
      await reach('choosing');
      actor.send({ type: 'CREATE', passphrase, person });
      await reach('showingRecoveryKey');
      if (isAsleep) {
        sleep(10 * 60_000);
        actor.send({ type: 'TICK' });
      } else {
        clock.increment(9.5 * 60_000);
        expect(actor.getSnapshot().value).toEqual({ showingRecoveryKey: 'warned' });
        clock.increment(30_000);
      }
      expect((await reach('locked')).context).toMatchObject({ recoveryKey: undefined, person: undefined });
    }
  });

  it('locks while it asks who is working, and knows nobody then', async () => {
    const { actor, reach, sleep } = await asked({ staff: ok([person, head]) });
    sleep(9 * 60_000);
    actor.send({ type: 'ACTIVITY' });
    sleep(9 * 60_000);
    actor.send({ type: 'TICK' });
    expect(actor.getSnapshot().matches({ who: 'asking' })).toBe(true);
    sleep(60_000);
    actor.send({ type: 'TICK' });
    expect((await reach('locked')).context).toMatchObject({ person: undefined, staff: [] });
  });

  it('asks who is working where the words that could not be saved were left before that was known', async () => {
    const { actor, reach } = await asked({ staff: ok([]), locks: [fail({ kind: 'store-full' })] });
    actor.send({ type: 'LOCK' });
    await reach('covered');
    actor.send({ type: 'UNLOCK', passphrase });
    expect((await reach({ who: 'asking' })).context.person).toBeUndefined();
  });

  it('is no longer open than a day at school by changing who is working', async () => {
    const { actor, reach, sleep } = await open();
    for (let quarter = 1; quarter < 32 * 3; quarter += 1) {
      sleep(5 * 60_000);
      actor.send({ type: 'CHANGE_WHO' });
      await reach({ who: 'asking' });
      actor.send({ type: 'WORK_AS', person });
      await reach('open');
    }
    sleep(5 * 60_000);
    actor.send({ type: 'TICK' });
    await reach('locked');
  });

  it('drops the key when another tab takes over, even where nothing could be saved', async () => {
    const { actor, reach, locked } = await open({ locks: [fail({ kind: 'store-lost' })] });
    actor.send({ type: 'LOST' });
    expect((await reach('elsewhere')).context.person).toBeUndefined();
    expect(locked).toEqual([{ inAnyCase: true }]);
  });
});
