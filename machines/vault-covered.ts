import { assertEvent } from 'xstate';
import { failureOf } from './outcome.ts';
import { vault } from './vault-setup.ts';

/**
 * Something could not be saved, and to drop the key would lose it: locked for everybody who does not know the passphrase, over the
 * words, which are kept and tried again.
 */
export const covered = vault.createStateConfig({
  after: { untilTheNextTry: 'locking' },
  on: {
    LOCK: 'locking',
    UNLOCK: { target: 'proving', actions: 'forgetTheFailure' },
    LOST: 'handingOver',
  },
});

/** Whether whoever came back knows the passphrase; it goes on with who was working. */
export const proving = vault.createStateConfig({
  invoke: {
    src: 'prove',
    input: ({ event }) => {
      assertEvent(event, 'UNLOCK');
      return { passphrase: event.passphrase };
    },
    onDone: [
      {
        guard: { type: 'itFailed', params: ({ event }) => event.output },
        target: 'covered',
        actions: { type: 'keepTheFailure', params: ({ event }) => failureOf(event.output) },
      },
      { guard: 'weKnowWhoIsWorking', target: 'open', actions: 'noteThatItIsOpen' },
      { target: 'who', actions: 'noteThatItIsOpen' },
    ],
    onError: { target: 'covered', actions: { type: 'keepTheFailure', params: { kind: 'unexpected' } } },
  },
  on: { LOST: 'handingOver' },
});
