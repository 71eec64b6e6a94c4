import { vault } from './vault-setup.ts';

/** Somebody is there; or, after a while, nobody seems to be: it is warned, then locked. For every state that shows what a passer-by must not read. */
export const idle = {
  active: vault.createStateConfig({
    after: { untilWarning: 'warned' },
    on: {
      ACTIVITY: [
        { guard: 'theTimeIsOver', target: '#vault.locking' },
        { target: 'active', reenter: true, actions: 'noteTheAct' },
      ],
    },
  }),
  warned: vault.createStateConfig({
    after: { untilIdleLock: '#vault.locking' },
    on: {
      ACTIVITY: [
        { guard: 'theTimeIsOver', target: '#vault.locking' },
        { target: 'active', actions: 'noteTheAct' },
      ],
    },
  }),
};
