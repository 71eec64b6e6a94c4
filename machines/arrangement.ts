import type { SnapshotFrom } from 'xstate';
import { assign, not, setup } from 'xstate';
import type { Arrangement } from '../src/arrangements/arrangement.ts';
import type { Failure } from '../src/domain/failure.ts';
import type { IsoDate } from '../src/domain/iso-date.ts';
import { isBefore } from '../src/domain/iso-date.ts';
import type { Result } from '../src/domain/result.ts';
import type { Life } from '../src/life/life.ts';
import { failureOf, hasFailed, notProvided } from './outcome.ts';

/** What the chart is told of an arrangement. */
export interface Told {
  readonly life: Life;
  readonly about: Arrangement['id'];
  readonly today: IsoDate;
  /** Whether anything was ever agreed. */
  readonly hasVersion: boolean;
}

/** What is carried out by the app, and stored: a draft is set aside with its reason, taken up again, or a further period is begun. */
export type Deed =
  | { readonly act: 'SET_ASIDE'; readonly why: string }
  | { readonly act: 'TAKE_UP' }
  | { readonly act: 'EXTEND' };

interface ArrangementContext extends Told {
  /** What is being carried out. */
  readonly deed: Deed | undefined;
  /** Whether it was to be set aside without a reason. */
  readonly reasonIsMissing: boolean;
  /** The case that it leads to once it is done: this one, or that of the further period. */
  readonly leadsTo: string | undefined;
  /** Why the deed could not be carried out. */
  readonly failure: Failure | undefined;
}

/** What a person can do with an arrangement, in the order in which it is offered. */
export const acts = [
  'SIGN',
  'PROPOSE',
  'REFUSE_CHANGE',
  'IN_FULL_TIME',
  'EXTEND',
  'END',
  'TAKE_BACK',
  'SET_ASIDE',
  'TAKE_UP',
] as const;
export type Act = (typeof acts)[number];

export type ArrangementEvent =
  | ({ readonly type: 'LIFE_CHANGED' } & Told)
  /** Done on the page that it leads to, by a signature or an answer: the life is another only once that is there. */
  | { readonly type: Exclude<Act, Deed['act']> }
  | { readonly type: 'SET_ASIDE'; readonly why: string }
  | { readonly type: 'TAKE_UP' | 'EXTEND' }
  | { readonly type: 'RETRY' }
  /** Leaves what could not be carried out. */
  | { readonly type: 'STOP' };

/** The states of a life, but the one that holds where no other does. */
const lives = [
  'deciding',
  'refused',
  'not-begun',
  'agreed',
  'running',
  'over',
  'ended',
  'declined',
  'set-aside',
] as const satisfies readonly Life['state'][];

const arrangement = setup({
  types: { context: {} as ArrangementContext, input: {} as Told, events: {} as ArrangementEvent },
  actors: { carryOut: notProvided<string, Deed | undefined>() },
  guards: {
    itsLifeIs: ({ context }, state: Life['state']) => context.life.state === state,
    nothingWasEverAgreed: ({ context }) => !context.hasVersion,
    nothingWasEverAgreedAndItSaysWhy: ({ context }, why: string) => !context.hasVersion && why.trim() !== '',
    aChangeIsProposed: ({ context: { life } }) => 'proposal' in life && life.proposal !== undefined,
    itIsPartTime: ({ context }) => context.about === 'part-time',
    itIsPartTimeFromADayThatHasCome: ({ context: { about, life, today } }) =>
      about === 'part-time' && life.state === 'refused' && life.start !== undefined && !isBefore(today, life.start),
    itEndedInFullTime: ({ context: { about, life } }) =>
      about === 'part-time' && life.state === 'ended' && life.ending.how === 'full-time',
    itWasTakenBack: ({ context: { about, life } }) =>
      about === 'part-time' && life.state === 'ended' && life.ending.saidOn !== undefined,
    itFailed: (_, result: Result<string, Failure>) => hasFailed(result),
  },
  actions: {
    takeTheLife: assign((_, { life, about, today, hasVersion }: Told) => ({ life, about, today, hasVersion })),
    begin: assign((_, deed: Deed) => ({ deed, reasonIsMissing: false })),
    askForTheReason: assign({ reasonIsMissing: true }),
    keepTheFailure: assign((_, failure: Failure) => ({ failure })),
    forgetTheFailure: assign({ failure: undefined }),
    keepWhereItLeads: assign((_, result: Result<string, Failure>) => ({
      leadsTo: result.ok ? result.value : undefined,
    })),
  },
});

/** The state of what nothing was ever agreed of: it can be signed, and set aside with a reason. */
const undecided = (state: 'draft' | 'deciding' | 'refused' | 'not-begun') =>
  arrangement.createStateConfig({
    on: {
      SIGN: state,
      SET_ASIDE: [
        {
          guard: { type: 'nothingWasEverAgreedAndItSaysWhy', params: ({ event }) => event.why },
          target: 'storing',
          actions: { type: 'begin', params: ({ event }) => ({ act: 'SET_ASIDE', why: event.why.trim() }) },
        },
        { guard: 'nothingWasEverAgreed', actions: 'askForTheReason' },
      ],
      IN_FULL_TIME:
        state === 'not-begun'
          ? { guard: 'itIsPartTime', target: state }
          : { guard: 'itIsPartTimeFromADayThatHasCome', target: state },
    },
  });

const EXTENDING = { target: 'storing', actions: { type: 'begin', params: { act: 'EXTEND' } } } as const;

/**
 * What can be done next with an arrangement, by its life. An act that names its own state is done on the page it leads to: what was
 * agreed goes on as it is until everybody agrees to something else, and the life is another once a signature or an answer makes it so.
 * Source: life of an arrangement, ours; LCC §9, para 67.
 */
export const arrangementMachine = arrangement.createMachine({
  id: 'arrangement',
  context: ({ input }) => ({
    ...input,
    deed: undefined,
    reasonIsMissing: false,
    leadsTo: undefined,
    failure: undefined,
  }),
  on: {
    LIFE_CHANGED: { target: '.arriving', actions: { type: 'takeTheLife', params: ({ event }) => event } },
  },
  initial: 'arriving',
  states: {
    arriving: {
      always: [
        ...lives.map((state) => ({ guard: { type: 'itsLifeIs' as const, params: state }, target: state })),
        { target: 'draft' },
      ],
    },
    draft: undecided('draft'),
    deciding: undecided('deciding'),
    refused: undecided('refused'),
    'not-begun': undecided('not-begun'),
    agreed: {
      on: {
        SIGN: { guard: 'aChangeIsProposed', target: 'agreed' },
        PROPOSE: 'agreed',
        REFUSE_CHANGE: { guard: 'aChangeIsProposed', target: 'agreed' },
        TAKE_BACK: { guard: 'itIsPartTime', target: 'agreed' },
      },
    },
    running: {
      on: {
        SIGN: { guard: 'aChangeIsProposed', target: 'running' },
        PROPOSE: 'running',
        REFUSE_CHANGE: { guard: 'aChangeIsProposed', target: 'running' },
        TAKE_BACK: { guard: 'itIsPartTime', target: 'running' },
        EXTEND: { guard: 'itIsPartTime', ...EXTENDING },
        END: 'running',
      },
    },
    over: {
      on: {
        SIGN: { guard: 'aChangeIsProposed', target: 'over' },
        // Of part-time weeks nothing goes on that could be changed: a further period is another agreement.
        PROPOSE: [
          { guard: 'aChangeIsProposed', target: 'over' },
          { guard: not('itIsPartTime'), target: 'over' },
        ],
        IN_FULL_TIME: { guard: 'itIsPartTime', target: 'over' },
        EXTEND: { guard: 'itIsPartTime', ...EXTENDING },
        END: 'over',
      },
    },
    ended: {
      on: {
        IN_FULL_TIME: { guard: 'itWasTakenBack', target: 'ended' },
        EXTEND: { guard: 'itEndedInFullTime', ...EXTENDING },
      },
    },
    declined: { on: { SIGN: 'declined' } },
    'set-aside': {
      on: { TAKE_UP: { target: 'storing', actions: { type: 'begin', params: { act: 'TAKE_UP' } } } },
    },
    storing: {
      entry: 'forgetTheFailure',
      on: { LIFE_CHANGED: { actions: { type: 'takeTheLife', params: ({ event }) => event } } },
      invoke: {
        src: 'carryOut',
        input: ({ context }) => context.deed,
        onDone: [
          {
            guard: { type: 'itFailed', params: ({ event }) => event.output },
            target: 'failed',
            actions: { type: 'keepTheFailure', params: ({ event }) => failureOf(event.output) },
          },
          { target: 'done', actions: { type: 'keepWhereItLeads', params: ({ event }) => event.output } },
        ],
        onError: { target: 'failed', actions: { type: 'keepTheFailure', params: { kind: 'unexpected' } } },
      },
    },
    failed: {
      on: {
        LIFE_CHANGED: { actions: { type: 'takeTheLife', params: ({ event }) => event } },
        RETRY: 'storing',
        STOP: 'arriving',
      },
    },
    /** The page that did it says so for as long as it is there. */
    done: { on: { LIFE_CHANGED: { actions: { type: 'takeTheLife', params: ({ event }) => event } } } },
  },
});

/** The acts that are open in a state of the chart, in the order in which they are offered. */
export const openActs = (snapshot: SnapshotFrom<typeof arrangementMachine>): readonly Act[] =>
  acts.filter((act) => snapshot.can(act === 'SET_ASIDE' ? { type: act, why: '' } : { type: act }));
