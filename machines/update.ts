import { assign, setup } from 'xstate';
import type { Failure } from '../src/domain/failure.ts';
import type { Result } from '../src/domain/result.ts';
import { hasFailed, notProvided } from './outcome.ts';

interface UpdateContext {
  readonly isWorkUnsaved: boolean;
  readonly isSomeoneSigning: boolean;
}

export type UpdateEvent =
  | { readonly type: 'NEW_VERSION' }
  | { readonly type: 'ACCEPT' }
  | { readonly type: 'WORK_UNSAVED' }
  | { readonly type: 'WORK_SAVED' }
  | { readonly type: 'SIGNING' }
  | { readonly type: 'NOT_SIGNING' };

/** A new version waits until the person accepts it, and never reloads a page with unsaved work or somebody signing on it. */
export const updateMachine = setup({
  types: { context: {} as UpdateContext, events: {} as UpdateEvent },
  actors: { reload: notProvided<null>() },
  guards: {
    itFailed: (_, result: Result<null, Failure>) => hasFailed(result),
    nothingWouldBeLost: ({ context }) => !context.isWorkUnsaved && !context.isSomeoneSigning,
  },
  actions: {
    noteThatWorkIsUnsaved: assign({ isWorkUnsaved: true }),
    noteThatWorkIsSaved: assign({ isWorkUnsaved: false }),
    noteThatSomeoneIsSigning: assign({ isSomeoneSigning: true }),
    noteThatNobodyIsSigning: assign({ isSomeoneSigning: false }),
  },
}).createMachine({
  id: 'update',
  context: { isWorkUnsaved: false, isSomeoneSigning: false },
  on: {
    WORK_UNSAVED: { actions: 'noteThatWorkIsUnsaved' },
    WORK_SAVED: { actions: 'noteThatWorkIsSaved' },
    SIGNING: { actions: 'noteThatSomeoneIsSigning' },
    NOT_SIGNING: { actions: 'noteThatNobodyIsSigning' },
  },
  initial: 'none',
  states: {
    none: { on: { NEW_VERSION: 'waiting' } },
    waiting: { on: { ACCEPT: { guard: 'nothingWouldBeLost', target: 'reloading' } } },
    reloading: {
      invoke: {
        src: 'reload',
        onDone: { guard: { type: 'itFailed', params: ({ event }) => event.output }, target: 'waiting' },
        onError: 'waiting',
      },
    },
  },
});
