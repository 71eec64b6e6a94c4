import { waitFor } from 'xstate';
import type { ActorRefFrom } from 'xstate';
import type { caseLogMachine } from '../../machines/case-log.ts';

type Log = ActorRefFrom<typeof caseLogMachine>;

/** Sees to it that open work is saved before the keys go, the app is updated or the page is left. */
export interface WorkGuard {
  /** Watches over an open case; returns how to stop. */
  readonly guard: (log: Log) => () => void;
  /** Saves everything that is open. Gives false where something could not be saved. */
  readonly save: () => Promise<boolean>;
}

const PATIENCE_MS = 5_000;

/**
 * Makes the guard.
 * @param onWork told whenever the answer to “is something unsaved?” may be another.
 */
export function createWorkGuard(onWork: (unsaved: boolean) => void): WorkGuard {
  const open = new Set<Log>();
  const isSaved = (log: Log): boolean => log.getSnapshot().matches('clean');
  const tell = (): void => {
    onWork([...open].some((log) => !isSaved(log)));
  };
  const saveOne = async (log: Log): Promise<boolean> => {
    if (isSaved(log)) return true;
    log.send({ type: 'FLUSH' });
    return waitFor(log, (snapshot) => snapshot.matches('clean') || snapshot.matches('failed'), { timeout: PATIENCE_MS }).then(
      (snapshot) => snapshot.matches('clean'),
      () => false,
    );
  };
  return {
    guard: (log) => {
      open.add(log);
      const { unsubscribe } = log.subscribe(tell);
      return () => {
        log.send({ type: 'FLUSH' });
        unsubscribe();
        open.delete(log);
        tell();
      };
    },
    save: async () => (await Promise.all([...open].map(saveOne))).every(Boolean),
  };
}
