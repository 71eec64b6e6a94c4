import { assertEvent } from 'xstate';
import { fail } from '../src/domain/result.ts';
import { idle } from './vault-idle.ts';
import { vault } from './vault-setup.ts';

/**
 * The vault is unlocked, and nothing of it is shown yet: who is working is read out of it or asked. Where nobody could be read, or what was
 * told cannot be kept, work goes on all the same, and until the page is loaded again it is asked at each unlock.
 */
export const who = vault.createStateConfig({
  initial: 'reading',
  exit: 'forgetWhoWorksHere',
  on: {
    LOCK: 'locking',
    LOST: 'handingOver',
    TICK: { guard: 'theTimeIsOver', target: 'locking' },
    ACTIVITY: [{ guard: 'theTimeIsOver', target: 'locking' }, { actions: 'noteTheAct' }],
  },
  states: {
    reading: {
      invoke: {
        src: 'readStaff',
        onDone: [
          {
            guard: { type: 'oneAloneWorksHere', params: ({ event }) => event.output },
            target: '#vault.open',
            actions: { type: 'keepTheOneWhoWorksHere', params: ({ event }) => event.output },
          },
          { target: 'asking', actions: { type: 'keepWhoWorksHere', params: ({ event }) => event.output } },
        ],
        onError: 'asking',
      },
    },
    asking: {
      initial: 'active',
      states: idle,
      on: {
        KEEP_WHO: { guard: 'weKnowWhoIsWorking', target: '#vault.open' },
        WORK_AS: {
          target: 'remembering',
          actions: { type: 'keepWhoIsWorking', params: ({ event }) => event.person },
        },
      },
    },
    remembering: {
      invoke: {
        src: 'remember',
        input: ({ event }) => {
          assertEvent(event, 'WORK_AS');
          return event.person;
        },
        onDone: {
          target: '#vault.open',
          actions: { type: 'noteWhetherTheyAreRemembered', params: ({ event }) => event.output },
        },
        onError: {
          target: '#vault.open',
          actions: { type: 'noteWhetherTheyAreRemembered', params: fail({ kind: 'unexpected' }) },
        },
      },
    },
  },
});
