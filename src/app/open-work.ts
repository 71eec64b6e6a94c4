import { waitFor } from 'xstate';
import { saveStatus } from '../../machines/case-log-status.ts';
import type { Place } from '../case/place.ts';
import type { Failure } from '../domain/failure.ts';
import type { Result } from '../domain/result.ts';
import { fail, ok } from '../domain/result.ts';
import type { PupilPeriod } from '../life/pupil-periods.ts';
import type { OpenedAnswers, OpenedCase } from '../screens/shared/services.ts';
import type { Commit, Loaded, OpenAnswers, Pen } from './open-answers.ts';
import { settled } from './save-outcome.ts';
import type { NotSaved, UnsavedWords } from './unsaved-words.ts';

/** Brings what is to be opened out of its store. */
type Load = () => Promise<Result<Loaded, Failure>>;

/** Reads the other cases’ periods. */
type Others = () => Promise<Result<readonly PupilPeriod[], Failure>>;

/**
 * The cases that are open, and those that are closed but not yet saved. A case’s log lives longer than the pages that show it:
 * it ends only once all of it is on the disk.
 */
export interface OpenWork {
  /**
   * Opens a case; one whose log still runs is given out again with what it holds.
   * @param others the other cases’ periods; they are taken in when they come.
   * @param place where its journey goes.
   */
  readonly open: (
    id: string,
    load: Load,
    commit: Commit,
    others: Others,
    place?: Place,
  ) => Promise<Result<OpenedCase, Failure>>;
  /** Opens the school’s facts. */
  readonly openSettings: (id: string, load: Load, commit: Commit) => Promise<Result<OpenedAnswers, Failure>>;
  /** Saves a case that is left, then ends its log. */
  readonly close: (id: string) => void;
  /** Ends a case’s log without saving: the case was erased. */
  readonly forget: (id: string) => void;
  /** Saves everything, or tells why something could not be saved. */
  readonly save: () => Promise<Result<null, Failure>>;
  /** The vault was let go: another window may go on from what is open here. Nothing more of it is written before it is read anew. */
  readonly letGo: () => void;
  /** The vault is open again: what is open here is read anew, and what waits is saved over it. */
  readonly goOn: () => void;
}

/** Open answers, the journey where they are a case’s, and how many pages show them. */
interface Open extends OpenAnswers {
  readonly journey?: OpenedCase['journey'];
  shown: number;
  readonly load: Load;
  /** Whether another window may have gone on from it since it was read. */
  isBehind: boolean;
}

/** Brings what opens records; the forms, the rules and the documents come with it, and the first page does without them. */
type Start = () => Promise<(loaded: Loaded) => Omit<Open, 'shown' | 'load' | 'isBehind'>>;

const isSaved = ({ log }: OpenedAnswers): boolean => log.getSnapshot().matches('clean');

/** What of these cases a person typed or did that is not on the disk. */
function unsavedWords(all: ReadonlyMap<string, OpenedAnswers>): UnsavedWords {
  const statuses = [...all].map(([id, { log }]) => ({ id, status: saveStatus(log.getSnapshot()) }));
  return {
    any: statuses.some(({ status }) => status.kind !== 'saved'),
    failed: statuses.flatMap(({ id, status }): readonly NotSaved[] =>
      status.kind === 'not-saved' ? [{ id, failure: status.failure }] : [],
    ),
  };
}

async function save(opened: OpenedAnswers): Promise<Result<null, Failure>> {
  if (isSaved(opened)) return ok(null);
  opened.log.send({ type: 'FLUSH' });
  return settled(opened.log);
}

/** Ends what an open case lives by. */
function end({ log, journey }: Open): void {
  journey?.stop();
  log.stop();
}

/**
 * Keeps the open work.
 * @param onWork told whenever the answer to “is something unsaved?” may be another, and which of it are words.
 */
export function createOpenWork(pen: Pen, onWork: (unsaved: boolean, words: UnsavedWords) => void): OpenWork {
  const all = new Map<string, Open>();
  const tell = (): void => {
    onWork(
      [...all.values()].some((opened) => !isSaved(opened)),
      unsavedWords(all),
    );
  };
  const erased = new Set<string>();
  const locked = fail<Failure>({ kind: 'locked' });
  /** How often the vault was let go. */
  let lettings = 0;
  const renew = async (opened: Open): Promise<Result<null, Failure>> => {
    const before = lettings;
    const now = await opened.load();
    if (!now.ok) return now;
    if (lettings !== before) return locked;
    if (!opened.isBehind) return ok(null);
    opened.isBehind = false;
    Object.assign(opened, opened.renew(now.value));
    return ok(null);
  };
  /** What is behind is read anew instead, and then saved by itself. */
  const inStep =
    (id: string, commit: Commit): Commit =>
    (batch, read) => {
      const opened = all.get(id);
      if (opened?.isBehind !== true) return commit(batch, read);
      return renew(opened).then((renewed) => (renewed.ok ? locked : renewed));
    };
  const show = async (id: string, load: Load, start: Start): Promise<Result<Open, Failure>> => {
    const known = all.get(id);
    // Where it cannot be read, what waits in it is shown all the same.
    if (known?.isBehind === true) await renew(known);
    if (!all.has(id)) {
      const [loaded, begin] = await Promise.all([load(), start().catch(() => undefined)]);
      if (!loaded.ok) return loaded;
      if (begin === undefined) return fail({ kind: 'unexpected' }); // a part of the program is gone
      if (erased.has(id)) return fail({ kind: 'no-such-case' }); // while it was opened
      if (!all.has(id)) {
        const opened = { ...begin(loaded.value), shown: 0, load, isBehind: false };
        all.set(id, opened);
        opened.log.subscribe(tell);
      }
    }
    const opened = all.get(id);
    if (opened === undefined) return fail({ kind: 'unexpected' });
    opened.shown += 1;
    return ok(opened);
  };
  /** Reads the other cases once the page is there; for one that was left in the meantime nobody waits behind that. */
  const hearOthers = (id: string, opened: Open, others: Others): void => {
    const isShown = (): boolean => all.get(id) === opened && opened.shown > 0;
    setTimeout(() => {
      if (!isShown()) return;
      void others()
        .catch(() => fail<Failure>({ kind: 'unexpected' })) // a part of the program is gone
        .then((found) => {
          if (isShown()) opened.hear(found);
        });
    });
  };
  return {
    open: async (id, load, commit, others, place) => {
      const shown = await show(id, load, async () => {
        const { openCase } = await import('./open-case.ts');
        return (found) => openCase(id, found, inStep(id, commit), pen);
      });
      if (!shown.ok) return shown;
      const { journey, ...opened } = shown.value;
      if (journey === undefined) return fail({ kind: 'unexpected' });
      if (place !== undefined) journey.send({ type: 'GO', place });
      hearOthers(id, shown.value, others);
      return ok({ ...opened, journey });
    },
    openSettings: (id, load, commit) =>
      show(id, load, async () => {
        const { openSchool } = await import('./open-case.ts');
        return (found) => openSchool(id, found, inStep(id, commit), pen);
      }),
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
          end(opened);
        },
        // The log was ended in the meantime: its case was erased.
        () => undefined,
      );
    },
    forget: (id) => {
      const opened = all.get(id);
      if (opened !== undefined) end(opened);
      erased.add(id);
      all.delete(id);
      tell();
    },
    save: async () => {
      const saved = await Promise.all([...all.values()].map(save));
      return saved.find(({ ok: isSaved }) => !isSaved) ?? ok(null);
    },
    letGo: () => {
      lettings += 1;
      for (const opened of all.values()) opened.isBehind = true;
    },
    goOn: () => {
      for (const opened of all.values())
        if (opened.isBehind)
          void renew(opened).then((renewed) => {
            // So that it says why, and no more that the vault is locked.
            if (!renewed.ok) opened.log.send({ type: 'RETRY' });
          });
    },
  };
}
