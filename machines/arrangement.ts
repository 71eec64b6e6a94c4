import { assign, not, setup } from 'xstate';
import { saysNothing } from '../src/case/empty-words.ts';
import type { Failure } from '../src/domain/failure.ts';
import type { Result } from '../src/domain/result.ts';
import type { Ending } from '../src/life/ending.ts';
import type { Life } from '../src/life/life.ts';
import type { ArrangementEvent, Told } from './arrangement-events.ts';
import type { Deed } from './deed.ts';
import { failureOf, hasFailed, notProvided } from './outcome.ts';

interface ArrangementContext extends Told {
  /** What is being carried out. */
  readonly deed: Deed | undefined;
  /** Whether it was to be set aside, or put on hold, without a reason. */
  readonly reasonIsMissing: boolean;
  /** The case that it leads to once it is done: this one, or that of the further period. */
  readonly leadsTo: string | undefined;
  /** Why the deed could not be carried out. */
  readonly failure: Failure | undefined;
}

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

/** The ends after which a pupil who is still here may have a further period: it needs a review and an agreement of its own. */
const beginsAgain: readonly Ending['how'][] = ['full-time', 'withdrawn', 'agency'];

const arrangement = setup({
  types: { context: {} as ArrangementContext, input: {} as Told, events: {} as ArrangementEvent },
  actors: { carryOut: notProvided<string, Deed | undefined>() },
  guards: {
    itsLifeIs: ({ context }, state: Life['state']) => context.life.state === state,
    itCanBeSigned: ({ context: { life } }) => life.state !== 'not-begun' || life.agreedTooLate === undefined,
    itHidesNoPartDays: ({ context }) => !context.isPartOnRecord,
    itHidesNothingAndSaysWhy: ({ context }, why: string) => !context.isPartOnRecord && !saysNothing(why),
    itIsNotOnHoldAndSaysWhy: ({ context }, why: string) => !context.isOnHold && !saysNothing(why),
    itIsOnHold: ({ context }) => context.isOnHold,
    aChangeIsProposed: ({ context: { life } }) => 'proposal' in life && life.proposal !== undefined,
    aReviewCanRenewIt: ({ context }) => context.isRenewable,
    itIsPartTime: ({ context }) => context.about === 'part-time',
    fullTimeIsOwedAndNotOnRecord: ({ context }) => context.isFullTimeOwed && !context.isInFullTime,
    itCanBeginAgain: ({ context: { about, life } }) =>
      about === 'part-time' && life.state === 'ended' && beginsAgain.includes(life.ending.how),
    theParentCanRefuseAChange: ({ context: { life, isOpenToParent } }) =>
      isOpenToParent &&
      'proposal' in life &&
      life.proposal !== undefined &&
      life.proposal.parent?.decision !== 'refuse',
    theParentCanSignThatTheyTakeItBack: ({ context: { life, about, isOpenToParent } }) =>
      about !== 'part-time' && (isOpenToParent || ('proposal' in life && life.proposal === undefined)),
    itFailed: (_, result: Result<string, Failure>) => hasFailed(result),
  },
  actions: {
    takeTheLife: assign((_, told: Told) => ({
      life: told.life,
      about: told.about,
      isOpenToParent: told.isOpenToParent,
      isFullTimeOwed: told.isFullTimeOwed,
      isRenewable: told.isRenewable,
      isInFullTime: told.isInFullTime,
      isPartOnRecord: told.isPartOnRecord,
      isOnHold: told.isOnHold,
    })),
    begin: assign((_, deed: Deed) => ({ deed, reasonIsMissing: false })),
    askForTheReason: assign({ reasonIsMissing: true }),
    keepTheFailure: assign((_, failure: Failure) => ({ failure })),
    forgetTheFailure: assign({ failure: undefined }),
    keepWhereItLeads: assign((_, result: Result<string, Failure>) => ({
      leadsTo: result.ok ? result.value : undefined,
    })),
  },
});

/** What is stored of a case in any of its lives: that it is on hold, with the reason, and that the hold was lifted. */
const KEEPING = arrangement.createStateConfig({
  on: {
    HOLD: [
      {
        guard: { type: 'itIsNotOnHoldAndSaysWhy', params: ({ event }) => event.why },
        target: 'storing',
        actions: { type: 'begin', params: ({ event }) => ({ act: 'HOLD', why: event.why.trim() }) },
      },
      { guard: not('itIsOnHold'), actions: 'askForTheReason' },
    ],
    LIFT_HOLD: { guard: 'itIsOnHold', target: 'storing', actions: { type: 'begin', params: { act: 'LIFT_HOLD' } } },
  },
}).on;

/** The state of what nobody goes by, for nothing was agreed or all of it was taken back before it began: it can be signed, and set aside with a reason. */
const undecided = (state: 'draft' | 'deciding' | 'refused' | 'not-begun') =>
  arrangement.createStateConfig({
    on: {
      ...KEEPING,
      SIGN: { guard: 'itCanBeSigned', target: state },
      SET_ASIDE: [
        {
          guard: { type: 'itHidesNothingAndSaysWhy', params: ({ event }) => event.why },
          target: 'storing',
          actions: { type: 'begin', params: ({ event }) => ({ act: 'SET_ASIDE', why: event.why.trim() }) },
        },
        { guard: 'itHidesNoPartDays', actions: 'askForTheReason' },
      ],
      IN_FULL_TIME: { guard: 'fullTimeIsOwedAndNotOnRecord', target: state },
    },
  });

const EXTENDING = { target: 'storing', actions: { type: 'begin', params: { act: 'EXTEND' } } } as const;

/** What is stored of part-time weeks: that they ended, that a parent took them back, what another parent said. */
const { END, TAKE_BACK, HEAR } = arrangement.createStateConfig({
  on: {
    END: {
      guard: 'itIsPartTime',
      target: 'storing',
      actions: { type: 'begin', params: ({ event: { type: act, answers } }) => ({ act, answers }) },
    },
    TAKE_BACK: {
      guard: 'itIsPartTime',
      target: 'storing',
      actions: { type: 'begin', params: ({ event: { type: act, answers } }) => ({ act, answers }) },
    },
    HEAR: {
      guard: 'itIsPartTime',
      target: 'storing',
      actions: { type: 'begin', params: ({ event: { type: act, says, heard } }) => ({ act, says, heard }) },
    },
  },
}).on;

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
        ...KEEPING,
        SIGN: { guard: 'aChangeIsProposed', target: 'agreed' },
        PROPOSE: 'agreed',
        REFUSE_CHANGE: { guard: 'theParentCanRefuseAChange', target: 'agreed' },
        IN_FULL_TIME: { guard: 'fullTimeIsOwedAndNotOnRecord', target: 'agreed' },
        TAKE_BACK,
        SIGN_TAKE_BACK: { guard: 'theParentCanSignThatTheyTakeItBack', target: 'agreed' },
        HEAR,
      },
    },
    running: {
      on: {
        ...KEEPING,
        SIGN: { guard: 'aChangeIsProposed', target: 'running' },
        PROPOSE: 'running',
        REFUSE_CHANGE: { guard: 'theParentCanRefuseAChange', target: 'running' },
        TAKE_BACK,
        SIGN_TAKE_BACK: { guard: 'theParentCanSignThatTheyTakeItBack', target: 'running' },
        HEAR,
        EXTEND: { guard: 'itIsPartTime', ...EXTENDING },
        END,
        END_WITH_NOTICE: { guard: not('itIsPartTime'), target: 'running' },
      },
    },
    over: {
      on: {
        ...KEEPING,
        SIGN: { guard: 'aChangeIsProposed', target: 'over' },
        RENEW: { guard: 'aReviewCanRenewIt', target: 'over' },
        // Of part-time weeks nothing goes on that could be changed: a further period is another agreement.
        PROPOSE: [
          { guard: 'aChangeIsProposed', target: 'over' },
          { guard: not('itIsPartTime'), target: 'over' },
        ],
        IN_FULL_TIME: { guard: 'fullTimeIsOwedAndNotOnRecord', target: 'over' },
        EXTEND: { guard: 'itIsPartTime', ...EXTENDING },
        END,
        END_WITH_NOTICE: { guard: not('itIsPartTime'), target: 'over' },
      },
    },
    ended: {
      on: {
        ...KEEPING,
        IN_FULL_TIME: { guard: 'fullTimeIsOwedAndNotOnRecord', target: 'ended' },
        EXTEND: { guard: 'itCanBeginAgain', ...EXTENDING },
      },
    },
    declined: { on: { ...KEEPING, SIGN: 'declined' } },
    'set-aside': {
      on: {
        ...KEEPING,
        TAKE_UP: { target: 'storing', actions: { type: 'begin', params: { act: 'TAKE_UP' } } },
      },
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
