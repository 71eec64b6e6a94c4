import { describe, expect, it } from 'vitest';
import { createActor, fromPromise, waitFor } from 'xstate';
import type { Told } from '../../machines/arrangement-events.ts';
import { arrangementMachine } from '../../machines/arrangement.ts';
import type { Deed } from '../../machines/deed.ts';
import { openActs } from '../../machines/open-acts.ts';
import type { Failure } from '../../src/domain/failure.ts';
import type { Result } from '../../src/domain/result.ts';
import { fail, ok } from '../../src/domain/result.ts';
import type { Ending } from '../../src/life/ending.ts';
import { isFullTimeOwed } from '../../src/life/in-full-time.ts';
import type { Life, Proposal } from '../../src/life/life.ts';
import type { AgreedVersion } from '../../src/life/versions.ts';
import { emptyCase } from '../case/case-of.ts';
import { day } from '../domain/some-dates.ts';
import { done, ofPeople, stateGraph, thrown } from './state-graph.ts';

const start = day('2027-01-11');

const version: AgreedVersion = {
  number: 1,
  document: 'consent',
  agreedAt: '2027-01-07T10:00:00Z',
  agreedOn: day('2027-01-07'),
  start,
  end: day('2027-02-05'),
  from: { day: start, half: 'am' },
  soonest: { day: start, half: 'am' },
  follows: undefined,
  signatures: [],
  takenBack: undefined,
  terms: {},
  answers: new Map(),
};
const proposal: Proposal = {
  changed: ['timetable.end'],
  named: ['the last day'],
  waitsFor: ['parent'],
  parent: undefined,
  since: undefined,
};

const endedBy = (how: Ending['how'], saidOn?: Ending['saidOn']): Life => ({
  state: 'ended',
  version,
  ending: { how, on: day('2027-01-21'), saidOn, by: undefined },
});

const lives = {
  draft: { state: 'draft', start, earlier: undefined },
  deciding: { state: 'deciding', start, waitsFor: ['head'], asked: undefined, since: '2027-01-06T10:00:00Z' },
  refused: { state: 'refused', who: 'parent', by: 'Alex', on: day('2027-01-06'), start: day('2027-02-22') },
  notBegun: { state: 'not-begun', start },
  agreed: { state: 'agreed', version, after: undefined, startOwed: undefined, proposal: undefined, asked: undefined },
  agreedWithAChange: { state: 'agreed', version, after: undefined, startOwed: undefined, proposal, asked: undefined },
  between: {
    state: 'agreed',
    version,
    startOwed: undefined,
    after: { version, end: day('2026-12-18') },
    proposal: undefined,
    asked: undefined,
  },
  running: { state: 'running', version, next: undefined, ahead: undefined, proposal: undefined, asked: undefined },
  runningWithAChange: { state: 'running', version, next: undefined, ahead: undefined, proposal, asked: undefined },
  over: { state: 'over', version, end: day('2027-02-05'), proposal: undefined },
  overWithAChange: { state: 'over', version, end: day('2027-02-05'), proposal },
  fullTime: endedBy('full-time'),
  withdrawn: endedBy('withdrawn', day('2027-01-20')),
  byAnAgency: endedBy('agency', day('2027-01-20')),
  left: endedBy('left'),
  noticeGiven: endedBy('flexi-ended'),
  declined: { state: 'declined', on: day('2027-01-06') },
  setAside: { state: 'set-aside', on: day('2027-01-06'), by: 'Jo Carter', why: 'Moved away' },
} as const satisfies Record<string, Life>;

/** On that day a no to what starts on 22 February is one of days to come. */
const TODAY = day('2027-02-10');

const told = (life: Life, more: Partial<Told> = {}): Told => ({
  life,
  about: 'part-time',
  isFullTimeOwed: isFullTimeOwed(life, emptyCase, TODAY),
  isOpenToParent: true,
  isRenewable: false,
  isInFullTime: false,
  isPartOnRecord: false,
  isOnHold: false,
  ...more,
});

const answers = [['running.ended-by', 'left']] as const;
const heard = { by: 'Kim Fielding', on: '2027-01-13', how: 'letter' } as const;

const events = [
  ...Object.values(lives).map((life) => ({ type: 'LIFE_CHANGED', ...told(life) })),
  { type: 'LIFE_CHANGED', ...told(lives.refused, { isFullTimeOwed: true }) },
  { type: 'LIFE_CHANGED', ...told(lives.over, { isRenewable: true }) },
  ...(
    [
      'SIGN',
      'PROPOSE',
      'REFUSE_CHANGE',
      'IN_FULL_TIME',
      'EXTEND',
      'END_WITH_NOTICE',
      'SIGN_TAKE_BACK',
      'RENEW',
      'TAKE_UP',
      'LIFT_HOLD',
    ] as const
  ).map((type) => ({ type })),
  { type: 'HOLD', why: '' },
  { type: 'HOLD', why: 'The parent has complained' },
  { type: 'END', answers },
  { type: 'TAKE_BACK', answers },
  { type: 'HEAR', says: 'They do not agree', heard },
  { type: 'SET_ASIDE', why: '' },
  { type: 'SET_ASIDE', why: 'It was begun twice' },
  { type: 'RETRY' },
  { type: 'STOP' },
  done('0.arrangement.storing', ok('c1')),
  done('0.arrangement.storing', fail({ kind: 'store-full' })),
  thrown('0.arrangement.storing'),
];

describe('what can be done with an arrangement', () => {
  const graph = stateGraph(arrangementMachine, {
    input: told(lives.draft),
    events,
    told: ({ life, isFullTimeOwed: isOwed, isRenewable, deed }: Told & { readonly deed: Deed | undefined }) => [
      life,
      isOwed,
      isRenewable,
      deed?.act,
    ],
  });

  it('reaches every state', () => {
    expect(graph.reached).toEqual(graph.drawn);
  });

  it('takes these events and refuses all others: nothing is done twice while it is stored', () => {
    expect(Object.fromEntries(Object.entries(graph.taken).map(([state, types]) => [state, ofPeople(types)]))).toEqual({
      draft: ['HOLD', 'LIFE_CHANGED', 'SET_ASIDE', 'SIGN'],
      deciding: ['HOLD', 'LIFE_CHANGED', 'SET_ASIDE', 'SIGN'],
      refused: ['HOLD', 'IN_FULL_TIME', 'LIFE_CHANGED', 'SET_ASIDE', 'SIGN'],
      'not-begun': ['HOLD', 'IN_FULL_TIME', 'LIFE_CHANGED', 'SET_ASIDE', 'SIGN'],
      agreed: ['HEAR', 'HOLD', 'IN_FULL_TIME', 'LIFE_CHANGED', 'PROPOSE', 'REFUSE_CHANGE', 'SIGN', 'TAKE_BACK'],
      running: ['END', 'EXTEND', 'HEAR', 'HOLD', 'LIFE_CHANGED', 'PROPOSE', 'REFUSE_CHANGE', 'SIGN', 'TAKE_BACK'],
      over: ['END', 'EXTEND', 'HOLD', 'IN_FULL_TIME', 'LIFE_CHANGED', 'PROPOSE', 'RENEW', 'SIGN'],
      ended: ['EXTEND', 'HOLD', 'IN_FULL_TIME', 'LIFE_CHANGED'],
      declined: ['HOLD', 'LIFE_CHANGED', 'SIGN'],
      'set-aside': ['HOLD', 'LIFE_CHANGED', 'TAKE_UP'],
      storing: ['LIFE_CHANGED'],
      failed: ['LIFE_CHANGED', 'RETRY', 'STOP'],
      done: ['LIFE_CHANGED'],
    });
  });

  const allOpen = (input: Told): readonly string[] =>
    openActs(createActor(arrangementMachine, { input }).start().getSnapshot());
  /** Without the hold, which is open in every life. */
  const open = (input: Told): readonly string[] => allOpen(input).filter((act) => act !== 'HOLD');

  it.each(Object.keys(lives) as (keyof typeof lives)[])('can be put on hold, and the hold lifted: %s', (life) => {
    const hold = ['HOLD', 'LIFT_HOLD'];
    expect(allOpen(told(lives[life])).filter((act) => hold.includes(act))).toEqual(['HOLD']);
    expect(allOpen(told(lives[life], { isOnHold: true })).filter((act) => hold.includes(act))).toEqual(['LIFT_HOLD']);
  });

  it('takes no hold without a reason, keeps the reason as it was meant, and lifts once', async () => {
    const { actor, deeds } = carryingOut(lives.running, 0);
    actor.send({ type: 'HOLD', why: ' n/a ' });
    expect(actor.getSnapshot().context.reasonIsMissing).toBe(true);
    actor.send({ type: 'HOLD', why: ' The parent has complained ' });
    await waitFor(actor, (snapshot) => snapshot.matches('done'));
    expect(deeds).toEqual([{ act: 'HOLD', why: 'The parent has complained' }]);
    const lifting = carryingOut(lives.running, 0);
    lifting.actor.send({ type: 'LIFE_CHANGED', ...told(lives.running, { isOnHold: true }) });
    lifting.actor.send({ type: 'HOLD', why: 'Twice' });
    lifting.actor.send({ type: 'LIFT_HOLD' });
    lifting.actor.send({ type: 'LIFT_HOLD' });
    await waitFor(lifting.actor, (snapshot) => snapshot.matches('done'));
    expect(lifting.deeds).toEqual([{ act: 'LIFT_HOLD' }]);
  });

  it.each<[keyof typeof lives, readonly string[]]>([
    ['draft', ['SIGN', 'SET_ASIDE']],
    ['deciding', ['SIGN', 'SET_ASIDE']],
    ['refused', ['SET_ASIDE', 'SIGN']],
    ['notBegun', ['IN_FULL_TIME', 'SET_ASIDE', 'SIGN']],
    ['agreed', ['PROPOSE', 'TAKE_BACK']],
    ['agreedWithAChange', ['SIGN', 'PROPOSE', 'REFUSE_CHANGE', 'TAKE_BACK']],
    ['between', ['PROPOSE', 'IN_FULL_TIME', 'TAKE_BACK']],
    ['running', ['PROPOSE', 'EXTEND', 'END', 'TAKE_BACK']],
    ['runningWithAChange', ['SIGN', 'PROPOSE', 'REFUSE_CHANGE', 'EXTEND', 'END', 'TAKE_BACK']],
    ['over', ['IN_FULL_TIME', 'EXTEND', 'END']],
    ['overWithAChange', ['SIGN', 'PROPOSE', 'IN_FULL_TIME', 'EXTEND', 'END']],
    ['fullTime', ['EXTEND']],
    ['withdrawn', ['IN_FULL_TIME', 'EXTEND']],
    ['byAnAgency', ['IN_FULL_TIME', 'EXTEND']],
    ['left', []],
    ['declined', ['SIGN']],
    ['setAside', ['TAKE_UP']],
  ])('lets of a part-time timetable that is %s: %j', (life, wanted) => {
    expect(open(told(lives[life]))).toEqual(wanted);
  });

  it.each<[keyof typeof lives, readonly string[]]>([
    ['draft', ['SIGN', 'SET_ASIDE']],
    ['notBegun', ['IN_FULL_TIME', 'SET_ASIDE', 'SIGN']],
    ['agreed', ['PROPOSE', 'SIGN_TAKE_BACK']],
    ['between', ['PROPOSE', 'IN_FULL_TIME', 'SIGN_TAKE_BACK']],
    ['running', ['PROPOSE', 'END_WITH_NOTICE', 'SIGN_TAKE_BACK']],
    ['over', ['PROPOSE', 'END_WITH_NOTICE']],
    ['withdrawn', ['IN_FULL_TIME']],
    ['noticeGiven', []],
  ])('lets of flexi-schooling that is %s: %j', (life, wanted) => {
    const isFullTimeOwed = life !== 'over' && told(lives[life]).isFullTimeOwed;
    expect(open(told(lives[life], { about: 'flexi', isFullTimeOwed }))).toEqual(wanted);
  });

  it('leads to the review that renews flexi-schooling that is over, where one can', () => {
    const flexi = { about: 'flexi', isFullTimeOwed: true } as const;
    expect(open(told(lives.over, { ...flexi, isRenewable: true }))).toEqual([
      'RENEW',
      'PROPOSE',
      'IN_FULL_TIME',
      'END_WITH_NOTICE',
    ]);
    expect(open(told(lives.over, flexi))).toEqual(['PROPOSE', 'IN_FULL_TIME', 'END_WITH_NOTICE']);
  });

  it('lets the parent of flexi-schooling take it back where they would sign, whatever is missing of no change', () => {
    const flexi = { about: 'flexi', isOpenToParent: false } as const;
    expect(open(told(lives.running, flexi))).toContain('SIGN_TAKE_BACK');
    expect(open(told(lives.runningWithAChange, flexi))).not.toContain('SIGN_TAKE_BACK');
    expect(open(told(lives.runningWithAChange, { ...flexi, isOpenToParent: true }))).toContain('SIGN_TAKE_BACK');
  });

  it('lets the parent refuse a change where they would sign it, and only once they can', () => {
    expect(open(told(lives.runningWithAChange))).toContain('REFUSE_CHANGE');
    expect(open(told(lives.runningWithAChange, { isOpenToParent: false }))).not.toContain('REFUSE_CHANGE');
  });

  it('sets aside what nobody goes by, and asks after full time once the day to start has come', () => {
    expect(open(told(lives.refused, { isFullTimeOwed: true }))).toEqual(['IN_FULL_TIME', 'SET_ASIDE', 'SIGN']);
    expect(open(told({ ...lives.refused, start: undefined }))).toEqual(['SET_ASIDE', 'SIGN']);
  });

  it.each<[keyof typeof lives, readonly string[]]>([
    ['notBegun', ['SET_ASIDE', 'SIGN']],
    ['between', ['PROPOSE', 'TAKE_BACK']],
    ['withdrawn', ['EXTEND']],
  ])('asks nobody again whether the pupil is in full time once that is on record: %s', (life, wanted) => {
    expect(open(told(lives[life], { isInFullTime: true }))).toEqual(wanted);
  });

  it.each<[keyof typeof lives, readonly string[]]>([
    ['draft', ['SIGN']],
    ['refused', ['SIGN']],
    ['notBegun', ['IN_FULL_TIME', 'SIGN']],
  ])('sets nothing aside while part days are on record that nobody agreed to: %s', (life, wanted) => {
    expect(open(told(lives[life], { isPartOnRecord: true }))).toEqual(wanted);
    const { actor, deeds } = carryingOut(lives[life], 0);
    actor.send({ type: 'LIFE_CHANGED', ...told(lives[life], { isPartOnRecord: true }) });
    actor.send({ type: 'SET_ASIDE', why: 'It was begun twice' });
    expect(deeds).toEqual([]);
  });

  it('ends, and is taken back, once that is stored and no sooner; a failure leaves it to be tried again', async () => {
    for (const type of ['END', 'TAKE_BACK'] as const) {
      const { actor, deeds } = carryingOut(lives.running, 1);
      actor.send({ type, answers });
      expect(actor.getSnapshot().value).toBe('storing');
      await waitFor(actor, (snapshot) => snapshot.matches('failed'));
      actor.send({ type: 'RETRY' });
      await waitFor(actor, (snapshot) => snapshot.matches('done'));
      expect(deeds).toEqual([
        { act: type, answers },
        { act: type, answers },
      ]);
    }
  });

  it('hears another parent where somebody could take it back, and keeps their word', async () => {
    const { actor, deeds } = carryingOut(lives.running, 0);
    actor.send({ type: 'HEAR', says: 'They do not agree', heard });
    await waitFor(actor, (snapshot) => snapshot.matches('done'));
    expect(deeds).toEqual([{ act: 'HEAR', says: 'They do not agree', heard }]);
  });

  it('asks for the reason, and stores nothing without one', () => {
    const actor = createActor(arrangementMachine, { input: told(lives.draft) }).start();
    actor.send({ type: 'SET_ASIDE', why: '  ' });
    expect(actor.getSnapshot().value).toBe('draft');
    expect(actor.getSnapshot().context.reasonIsMissing).toBe(true);
  });

  /** A chart whose deeds are carried out by a disk that is full for so many tries. */
  function carryingOut(life: Life, failures: number) {
    const deeds: (Deed | undefined)[] = [];
    const carryOut = fromPromise<Result<string, Failure>, Deed | undefined>(({ input }) => {
      deeds.push(input);
      return Promise.resolve(deeds.length <= failures ? fail({ kind: 'store-full' }) : ok('c2'));
    });
    const actor = createActor(arrangementMachine.provide({ actors: { carryOut } }), { input: told(life) }).start();
    return { actor, deeds };
  }

  it('carries the same out again after a failure, and is done once, whatever the life is by then', async () => {
    const { actor, deeds } = carryingOut(lives.draft, 1);
    actor.send({ type: 'SET_ASIDE', why: ' It was begun twice ' });
    actor.send({ type: 'SET_ASIDE', why: 'again' });
    actor.send({ type: 'LIFE_CHANGED', ...told(lives.setAside) });
    const failed = await waitFor(actor, (snapshot) => snapshot.matches('failed'));
    expect(failed.context.failure).toEqual({ kind: 'store-full' });
    actor.send({ type: 'LIFE_CHANGED', ...told(lives.draft) });
    actor.send({ type: 'RETRY' });
    const ended = await waitFor(actor, (snapshot) => snapshot.matches('done'));
    expect(ended.context.failure).toBeUndefined();
    const deed = { act: 'SET_ASIDE', why: 'It was begun twice' };
    expect(deeds).toEqual([deed, deed]);
  });

  it('can be left after a failure, and stands where the life is', async () => {
    const { actor } = carryingOut(lives.setAside, 1);
    actor.send({ type: 'TAKE_UP' });
    await waitFor(actor, (snapshot) => snapshot.matches('failed'));
    actor.send({ type: 'STOP' });
    expect(actor.getSnapshot().value).toBe('set-aside');
  });

  it('begins one further period, however often it is asked to, and knows which', async () => {
    const { actor, deeds } = carryingOut(lives.running, 0);
    actor.send({ type: 'EXTEND' });
    actor.send({ type: 'EXTEND' });
    const ended = await waitFor(actor, (snapshot) => snapshot.matches('done'));
    expect(deeds).toEqual([{ act: 'EXTEND' }]);
    expect(ended.context.leadsTo).toBe('c2');
  });
});
