import { assertEvent } from 'xstate';
import { failureOf } from './outcome.ts';
import { covered, proving } from './vault-covered.ts';
import { idle } from './vault-idle.ts';
import { vault } from './vault-setup.ts';
import { who } from './vault-who.ts';

/**
 * The lock: looks what is there, makes or opens the vault, watches for idleness, and locks. The key itself never comes in here;
 * the actors hold it, and passphrases pass through to them without being kept.
 */
export const vaultMachine = vault.createMachine({
  id: 'vault',
  context: ({ input }) => ({
    idleLimit: input.idleLimit,
    now: input.now,
    openedAt: 0,
    actedAt: 0,
    person: undefined,
    staff: [],
    hasUnremembered: false,
    recoveryKey: undefined,
    failure: undefined,
    unsaved: undefined,
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
            actions: [{ type: 'keepTheRecoveryKey', params: ({ event }) => event.output }, 'noteThatItIsOpen'],
          },
        ],
        onError: {
          target: 'choosing',
          actions: ['forgetWhoIsWorking', { type: 'keepTheFailure', params: { kind: 'unexpected' } }],
        },
      },
      on: { LOST: 'handingOver' },
    },
    /** Locked when nobody is there: the key is shown again in the settings, behind the passphrase. */
    showingRecoveryKey: {
      initial: 'active',
      states: idle,
      on: {
        CONFIRM_RECOVERY_KEPT: { target: 'open', actions: 'noteThatItIsOpen' },
        TICK: { guard: 'theTimeIsOver', target: 'locking' },
        LOST: 'handingOver',
      },
      exit: 'forgetTheRecoveryKey',
    },
    locked: {
      on: {
        UNLOCK: { target: 'unlocking', actions: 'forgetTheFailure' },
        RECOVER: { target: 'recovering', actions: 'forgetTheFailure' },
        LOST: 'elsewhere',
      },
    },
    unlocking: {
      invoke: {
        src: 'unlock',
        input: ({ event }) => {
          assertEvent(event, 'UNLOCK');
          return { passphrase: event.passphrase };
        },
        onDone: [
          {
            guard: { type: 'itFailed', params: ({ event }) => event.output },
            target: 'locked',
            actions: { type: 'keepTheFailure', params: ({ event }) => failureOf(event.output) },
          },
          { target: 'who', actions: 'noteThatItIsOpen' },
        ],
        onError: { target: 'locked', actions: { type: 'keepTheFailure', params: { kind: 'unexpected' } } },
      },
      on: { LOST: 'handingOver' },
    },
    recovering: {
      invoke: {
        src: 'recover',
        input: ({ event }) => {
          assertEvent(event, 'RECOVER');
          return { recoveryKey: event.recoveryKey, newPassphrase: event.newPassphrase };
        },
        onDone: [
          {
            guard: { type: 'itFailed', params: ({ event }) => event.output },
            target: 'locked',
            actions: { type: 'keepTheFailure', params: ({ event }) => failureOf(event.output) },
          },
          { target: 'who', actions: 'noteThatItIsOpen' },
        ],
        onError: { target: 'locked', actions: { type: 'keepTheFailure', params: { kind: 'unexpected' } } },
      },
      on: { LOST: 'handingOver' },
    },
    who,
    open: {
      initial: 'active',
      entry: ['noteTheAct', 'forgetWhatWasUnsaved'],
      on: {
        LOCK: 'locking',
        TICK: { guard: 'theTimeIsOver', target: 'locking' },
        LOST: 'handingOver',
        CHANGE_WHO: 'who',
        WORK_AS: { actions: { type: 'keepWhoIsWorking', params: ({ event }) => event.person } },
        SET_IDLE_LIMIT: {
          guard: { type: 'itIsAtLeastAMinute', params: ({ event }) => event.minutes },
          target: '.active',
          actions: { type: 'keepTheIdleLimit', params: ({ event }) => event.minutes },
        },
      },
      states: idle,
    },
    locking: {
      entry: 'forgetTheFailure',
      invoke: {
        src: 'lock',
        input: { inAnyCase: false },
        onDone: [
          {
            guard: { type: 'itFailed', params: ({ event }) => event.output },
            target: 'covered',
            actions: { type: 'keepWhatIsUnsaved', params: ({ event }) => failureOf(event.output) },
          },
          { target: 'locked', actions: ['forgetWhoIsWorking', 'forgetWhatWasUnsaved'] },
        ],
        onError: { target: 'covered', actions: { type: 'keepWhatIsUnsaved', params: { kind: 'unexpected' } } },
      },
      on: { LOST: 'handingOver' },
    },
    covered,
    proving,
    /** Saves what still can be and drops the key. */
    handingOver: {
      invoke: { src: 'lock', input: { inAnyCase: true }, onDone: 'elsewhere', onError: 'elsewhere' },
      exit: 'forgetWhoIsWorking',
    },
  },
});
