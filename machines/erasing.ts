import { assign, fromPromise, setup } from 'xstate';
import type { Failure } from '../src/domain/failure.ts';
import type { Result } from '../src/domain/result.ts';
import { failureOf, hasFailed, notProvided } from './outcome.ts';

interface ErasingContext {
  /** Whether a hold keeps the case. */
  readonly isOnHold: boolean;
  /** Why it could not be erased. */
  readonly failure: Failure | undefined;
}

/**
 * Erasing one case, which cannot be undone: asked about, done once however often it is pressed, and told. What is on hold is not erased: that is looked up
 * once more when it is pressed, for what could not be read before may be readable by then.
 */
export const erasingMachine = setup({
  types: {
    context: {} as ErasingContext,
    input: {} as Pick<ErasingContext, 'isOnHold'>,
    events: {} as { readonly type: 'ERASE' },
  },
  actors: {
    erase: notProvided<null>(),
    isHeldNow: fromPromise<boolean>(() => Promise.reject(new Error('not provided'))),
  },
  guards: {
    nothingHoldsIt: ({ context }) => !context.isOnHold,
    isHeld: (_, isHeld: boolean) => isHeld,
    itFailed: (_, result: Result<null, Failure>) => hasFailed(result),
  },
  actions: {
    keepIt: assign({ isOnHold: true }),
    keepTheFailure: assign((_, failure: Failure) => ({ failure })),
  },
}).createMachine({
  id: 'erasing',
  context: ({ input }) => ({ ...input, failure: undefined }),
  initial: 'asking',
  states: {
    asking: { on: { ERASE: { guard: 'nothingHoldsIt', target: 'looking' } } },
    looking: {
      invoke: {
        src: 'isHeldNow',
        onDone: [
          { guard: { type: 'isHeld', params: ({ event }) => event.output }, target: 'asking', actions: 'keepIt' },
          { target: 'erasing' },
        ],
        onError: { target: 'asking', actions: { type: 'keepTheFailure', params: { kind: 'unexpected' } } },
      },
    },
    erasing: {
      invoke: {
        src: 'erase',
        onDone: [
          {
            guard: { type: 'itFailed', params: ({ event }) => event.output },
            target: 'asking',
            actions: { type: 'keepTheFailure', params: ({ event }) => failureOf(event.output) },
          },
          { target: 'erased' },
        ],
        onError: { target: 'asking', actions: { type: 'keepTheFailure', params: { kind: 'unexpected' } } },
      },
    },
    erased: { type: 'final' },
  },
});
