import { assertEvent, assign, setup } from 'xstate';
import type { Person } from '../src/case/person.ts';
import type { Failure } from '../src/domain/failure.ts';
import type { Result } from '../src/domain/result.ts';
import { failureOf, hasFailed, notProvided } from './outcome.ts';
import type { Found, Locking, NewVault, Opening, Recovering, VaultEvent } from './vault-events.ts';

interface VaultInput {
  /** Minutes without activity before it locks. */
  readonly idleLimit: number;
}

interface VaultContext {
  /** Minutes. */
  readonly idleLimit: number;
  /** Who is working, while it is open or being opened. */
  readonly person: Person | undefined;
  /** The new vault's recovery key, until the person has kept it. */
  readonly recoveryKey: string | undefined;
  /** Why the last act did not succeed. */
  readonly failure: Failure | undefined;
}

/** Minutes, until the person chooses otherwise. */
export const DEFAULT_IDLE_LIMIT = 10;
/** How long the warning stands before the idle lock, in milliseconds. */
export const WARNING = 30_000;
const MINUTE = 60_000;

/** Milliseconds without activity until the warning; the limit includes the warning. */
const untilWarning = (idleLimit: number): number => idleLimit * MINUTE - WARNING;

const vault = setup({
  types: { context: {} as VaultContext, input: {} as VaultInput, events: {} as VaultEvent },
  actors: {
    look: notProvided<Found>(),
    create: notProvided<NewVault, Opening>(),
    unlock: notProvided<null, Opening>(),
    recover: notProvided<null, Recovering>(),
    takeOver: notProvided<null>(),
    lock: notProvided<null, Locking>(),
  },
  delays: {
    untilWarning: ({ context }) => untilWarning(context.idleLimit),
    untilIdleLock: WARNING,
  },
  guards: {
    weFound: (_, { result, found }: { readonly result: Result<Found, Failure>; readonly found: Found }) =>
      result.ok && result.value === found,
    itFailed: (_, result: Result<unknown, Failure>) => hasFailed(result),
    itIsAtLeastAMinute: (_, minutes: number) => minutes >= 1,
  },
  actions: {
    keepWhoIsWorking: assign((_, person: Person) => ({ person, failure: undefined })),
    forgetWhoIsWorking: assign({ person: undefined, recoveryKey: undefined }),
    keepTheRecoveryKey: assign((_, result: Result<NewVault, Failure>) => ({
      recoveryKey: result.ok ? result.value.recoveryKey : undefined,
    })),
    forgetTheRecoveryKey: assign({ recoveryKey: undefined }),
    keepTheFailure: assign((_, failure: Failure) => ({ failure })),
    forgetTheFailure: assign({ failure: undefined }),
    keepTheIdleLimit: assign((_, idleLimit: number) => ({ idleLimit })),
  },
});

/**
 * The lock: looks what is there, makes or opens the vault, watches for idleness, and locks. The key itself never comes in here;
 * the actors hold it, and passphrases pass through to them without being kept.
 */
export const vaultMachine = vault.createMachine({
  id: 'vault',
  context: ({ input }) => ({
    idleLimit: input.idleLimit,
    person: undefined,
    recoveryKey: undefined,
    failure: undefined,
  }),
  initial: 'looking',
  states: {
    looking: {
      invoke: {
        src: 'look',
        onDone: [
          {
            guard: { type: 'weFound', params: ({ event }) => ({ result: event.output, found: 'empty' }) },
            target: 'choosing',
          },
          {
            guard: { type: 'weFound', params: ({ event }) => ({ result: event.output, found: 'locked' }) },
            target: 'locked',
          },
          {
            guard: { type: 'weFound', params: ({ event }) => ({ result: event.output, found: 'elsewhere' }) },
            target: 'elsewhere',
          },
          {
            guard: { type: 'weFound', params: ({ event }) => ({ result: event.output, found: 'newer' }) },
            target: 'newer',
          },
          {
            guard: { type: 'weFound', params: ({ event }) => ({ result: event.output, found: 'damaged' }) },
            target: 'damaged',
          },
          {
            guard: { type: 'weFound', params: ({ event }) => ({ result: event.output, found: 'blocked' }) },
            target: 'blocked',
          },
          {
            guard: { type: 'weFound', params: ({ event }) => ({ result: event.output, found: 'gone' }) },
            target: 'gone',
          },
          { target: 'blocked', actions: { type: 'keepTheFailure', params: ({ event }) => failureOf(event.output) } },
        ],
        onError: { target: 'blocked', actions: { type: 'keepTheFailure', params: { kind: 'unexpected' } } },
      },
    },
    newer: { on: { LOOK_AGAIN: 'looking' } },
    blocked: { on: { LOOK_AGAIN: 'looking' }, exit: 'forgetTheFailure' },
    damaged: { on: { LOOK_AGAIN: 'looking' } },
    gone: { on: { LOOK_AGAIN: 'looking', BEGIN_ANEW: 'choosing' } },
    elsewhere: { on: { TAKE_OVER: 'takingOver' } },
    takingOver: {
      entry: 'forgetTheFailure',
      invoke: {
        src: 'takeOver',
        onDone: [
          {
            guard: { type: 'itFailed', params: ({ event }) => event.output },
            target: 'elsewhere',
            actions: { type: 'keepTheFailure', params: ({ event }) => failureOf(event.output) },
          },
          { target: 'looking' },
        ],
        onError: { target: 'elsewhere', actions: { type: 'keepTheFailure', params: { kind: 'unexpected' } } },
      },
    },
    choosing: {
      on: {
        CREATE: { target: 'creating', actions: { type: 'keepWhoIsWorking', params: ({ event }) => event.person } },
        LOST: 'elsewhere',
      },
    },
    creating: {
      invoke: {
        src: 'create',
        input: ({ event }) => {
          assertEvent(event, 'CREATE');
          return { passphrase: event.passphrase, person: event.person };
        },
        onDone: [
          {
            guard: { type: 'itFailed', params: ({ event }) => event.output },
            target: 'choosing',
            actions: ['forgetWhoIsWorking', { type: 'keepTheFailure', params: ({ event }) => failureOf(event.output) }],
          },
          {
            target: 'showingRecoveryKey',
            actions: { type: 'keepTheRecoveryKey', params: ({ event }) => event.output },
          },
        ],
        onError: {
          target: 'choosing',
          actions: ['forgetWhoIsWorking', { type: 'keepTheFailure', params: { kind: 'unexpected' } }],
        },
      },
      on: { LOST: 'handingOver' },
    },
    showingRecoveryKey: {
      on: { CONFIRM_RECOVERY_KEPT: 'open', LOST: 'handingOver' },
      exit: 'forgetTheRecoveryKey',
    },
    locked: {
      on: {
        UNLOCK: { target: 'unlocking', actions: { type: 'keepWhoIsWorking', params: ({ event }) => event.person } },
        RECOVER: { target: 'recovering', actions: { type: 'keepWhoIsWorking', params: ({ event }) => event.person } },
        LOST: 'elsewhere',
      },
    },
    unlocking: {
      invoke: {
        src: 'unlock',
        input: ({ event }) => {
          assertEvent(event, 'UNLOCK');
          return { passphrase: event.passphrase, person: event.person };
        },
        onDone: [
          {
            guard: { type: 'itFailed', params: ({ event }) => event.output },
            target: 'locked',
            actions: ['forgetWhoIsWorking', { type: 'keepTheFailure', params: ({ event }) => failureOf(event.output) }],
          },
          { target: 'open' },
        ],
        onError: {
          target: 'locked',
          actions: ['forgetWhoIsWorking', { type: 'keepTheFailure', params: { kind: 'unexpected' } }],
        },
      },
      on: { LOST: 'handingOver' },
    },
    recovering: {
      invoke: {
        src: 'recover',
        input: ({ event }) => {
          assertEvent(event, 'RECOVER');
          return { recoveryKey: event.recoveryKey, newPassphrase: event.newPassphrase, person: event.person };
        },
        onDone: [
          {
            guard: { type: 'itFailed', params: ({ event }) => event.output },
            target: 'locked',
            actions: ['forgetWhoIsWorking', { type: 'keepTheFailure', params: ({ event }) => failureOf(event.output) }],
          },
          { target: 'open' },
        ],
        onError: {
          target: 'locked',
          actions: ['forgetWhoIsWorking', { type: 'keepTheFailure', params: { kind: 'unexpected' } }],
        },
      },
      on: { LOST: 'handingOver' },
    },
    open: {
      initial: 'active',
      on: {
        LOCK: 'locking',
        LOST: 'handingOver',
        SET_IDLE_LIMIT: {
          guard: { type: 'itIsAtLeastAMinute', params: ({ event }) => event.minutes },
          target: '.active',
          actions: { type: 'keepTheIdleLimit', params: ({ event }) => event.minutes },
        },
      },
      states: {
        active: {
          after: { untilWarning: 'warned' },
          on: { ACTIVITY: { target: 'active', reenter: true } },
        },
        warned: {
          after: { untilIdleLock: '#vault.locking' },
          on: { ACTIVITY: 'active' },
        },
      },
    },
    locking: {
      entry: 'forgetTheFailure',
      invoke: {
        src: 'lock',
        input: { inAnyCase: false },
        onDone: [
          {
            guard: { type: 'itFailed', params: ({ event }) => event.output },
            target: 'lockRefused',
            actions: { type: 'keepTheFailure', params: ({ event }) => failureOf(event.output) },
          },
          { target: 'locked', actions: 'forgetWhoIsWorking' },
        ],
        onError: { target: 'lockRefused', actions: { type: 'keepTheFailure', params: { kind: 'unexpected' } } },
      },
      on: { LOST: 'handingOver' },
    },
    /** Something could not be saved, and a lock would lose it: the screen is covered, and the person is told. */
    lockRefused: {
      on: { LOCK: 'locking', STAY_OPEN: 'open', LOST: 'handingOver' },
    },
    /** Saves what still can be and drops the key. */
    handingOver: {
      entry: 'forgetWhoIsWorking',
      invoke: { src: 'lock', input: { inAnyCase: true }, onDone: 'elsewhere', onError: 'elsewhere' },
    },
  },
});
