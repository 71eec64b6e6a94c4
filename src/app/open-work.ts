import { createActor, waitFor } from 'xstate';
import type { caseLogMachine } from '../../machines/case-log.ts';
import type { CaseRecord } from '../case/record.ts';
import { storedCase } from '../case/stored-case.ts';
import type { Failure } from '../domain/failure.ts';
import type { Result } from '../domain/result.ts';
import { ok } from '../domain/result.ts';
import type { OpenedCase } from '../screens/shared/services.ts';

/**
 * The cases that are open, and those that are closed but not yet saved. A case’s log lives longer than the pages that show it:
 * it ends only once all of it is on the disk.
 */
export interface OpenWork {
  /** Opens a case; one whose log still runs is given out again with what it holds. */
  readonly open: (
    id: string,
    load: () => Promise<Result<readonly CaseRecord[], Failure>>,
    machine: typeof caseLogMachine,
  ) => Promise<Result<OpenedCase, Failure>>;
  /** Saves a case that is left, then ends its log. */
  readonly close: (id: string) => void;
  /** Ends a case’s log without saving: the case was erased. */
  readonly forget: (id: string) => void;
  /** Saves everything. Gives false where something could not be saved. */
  readonly save: () => Promise<boolean>;
}

interface Open extends OpenedCase {
  /** How many pages show it. */
  shown: number;
}

interface Pen {
  readonly now: () => string;
  readonly newId: () => string;
}

const PATIENCE_MS = 5_000;

const isSaved = ({ log }: OpenedCase): boolean => log.getSnapshot().matches('clean');

async function save(opened: OpenedCase): Promise<boolean> {
  if (isSaved(opened)) return true;
  opened.log.send({ type: 'FLUSH' });
  return waitFor(opened.log, (snapshot) => snapshot.matches('clean') || snapshot.matches('failed'), {
    timeout: PATIENCE_MS,
  }).then(
    (snapshot) => snapshot.matches('clean'),
    () => false,
  );
}

/**
 * Keeps the open work.
 * @param onWork told whenever the answer to “is something unsaved?” may be another.
 */
export function createOpenWork(pen: Pen, onWork: (unsaved: boolean) => void): OpenWork {
  const all = new Map<string, Open>();
  const tell = (): void => {
    onWork([...all.values()].some((opened) => !isSaved(opened)));
  };
  const start = (caseId: string, records: readonly CaseRecord[], machine: typeof caseLogMachine): Open => {
    const log = createActor(machine, { input: { caseId, records, ...pen } });
    log.subscribe(tell);
    return { stored: storedCase(caseId, records), log: log.start(), shown: 0 };
  };
  return {
    open: async (id, load, machine) => {
      if (!all.has(id)) {
        const loaded = await load();
        if (!loaded.ok) return loaded;
        if (!all.has(id)) all.set(id, start(id, loaded.value, machine));
      }
      const opened = all.get(id);
      if (opened === undefined) return { ok: false, error: { kind: 'unexpected' } };
      opened.shown += 1;
      return ok(opened);
    },
    close: (id) => {
      const opened = all.get(id);
      if (opened === undefined) return;
      opened.shown -= 1;
      const { log } = opened;
      if (!isSaved(opened)) log.send({ type: 'FLUSH' });
      waitFor(log, (snapshot) => snapshot.matches('clean')).then(
        () => {
          if (opened.shown > 0 || all.get(id) !== opened) return;
          all.delete(id);
          log.stop();
        },
        // The log was ended in the meantime: its case was erased.
        () => undefined,
      );
    },
    forget: (id) => {
      all.get(id)?.log.stop();
      all.delete(id);
      tell();
    },
    save: async () => (await Promise.all([...all.values()].map(save))).every(Boolean),
  };
}
