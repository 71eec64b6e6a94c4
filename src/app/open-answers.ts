import type { ActorRefFrom } from 'xstate';
import { createActor, fromPromise } from 'xstate';
import { caseLogMachine } from '../../machines/case-log.ts';
import type { Batch } from '../../machines/unsaved.ts';
import type { Person } from '../case/person.ts';
import type { CaseRecord } from '../case/record.ts';
import { eventsIn, isAllLost, signaturesIn, storedCase } from '../case/stored-case.ts';
import type { Failure } from '../domain/failure.ts';
import type { IsoDate } from '../domain/iso-date.ts';
import type { Result } from '../domain/result.ts';
import type { Form } from '../forms/form.ts';
import type { PupilPeriod } from '../life/pupil-periods.ts';
import type { Reading } from '../reading/reading.ts';
import { readingOf } from '../reading/reading.ts';
import type { Touched } from '../screens/shared/case-line.ts';
import { touchedAt } from '../screens/shared/case-line.ts';
import type { Damage, OpenedAnswers } from '../screens/shared/services.ts';

/** What new edits are given, and the day that is read on. */
export interface Pen {
  readonly now: () => string;
  readonly newId: () => string;
  readonly today: () => IsoDate;
  /** Who is working; nobody while it is locked. */
  readonly by: () => Person | undefined;
}

/**
 * Writes a batch, whole or not at all.
 * @param read what follows from all that is open, the batch in it.
 */
export type Commit = (batch: Batch, read: () => OpenReading) => Promise<Result<null, Failure>>;

/** What is told of an open case at a save. */
export interface OpenReading extends Touched {
  readonly begunAt: string;
  readonly reading: Reading;
  /** The other cases’ periods, as far as they were heard of. */
  readonly others: readonly PupilPeriod[];
}

/** What comes out of a store. */
export interface Loaded {
  readonly records: readonly CaseRecord[];
  /** Where all is well, none. */
  readonly damage?: Damage;
}

const WHOLE: Damage = { marks: [], lost: [] };

/** Answers that are open, and what only the work that keeps them may do. */
export interface OpenAnswers extends OpenedAnswers {
  /** Takes in what the other cases tell: their part-time periods, or that they could not be read. */
  readonly hear: (others: Result<readonly PupilPeriod[], Failure>) => void;
  /** Takes in what is stored now, after another window may have gone on from it; gives what it was read as. */
  readonly renew: (loaded: Loaded) => Pick<OpenedAnswers, 'stored' | 'damage'>;
}

type Log = ActorRefFrom<typeof caseLogMachine>;

/** Reads what a log holds; again only where that, the day, or what the other cases tell is another. */
function readerOf(
  log: Log,
  begunAt: string,
  forms: readonly Form[],
  today: () => IsoDate,
  known: () => readonly PupilPeriod[],
) {
  let last: { readonly of: readonly unknown[]; readonly reading: Reading } | undefined;
  return (): Reading => {
    const {
      log: { edits },
      others,
    } = log.getSnapshot().context;
    const happened = [...others.values()].filter(({ kind }) => kind === 'signature' || kind === 'event');
    const day = today();
    const of = [edits, day, known(), ...happened];
    if (last?.of.length !== of.length || !last.of.every((part, at) => part === of[at]))
      last = {
        of,
        reading: readingOf(
          { begunAt, edits, signatures: signaturesIn(happened), events: eventsIn(happened) },
          forms,
          day,
          known,
        ),
      };
    return last.reading;
  };
}

/**
 * Opens what was stored: starts its log, and reads it once for every change.
 * @param forms all that the answers belong to.
 */
export function openAnswers(
  caseId: string,
  { records, damage = WHOLE }: Loaded,
  commit: Commit,
  forms: readonly Form[],
  { now, newId, today, by }: Pen,
): OpenAnswers {
  let stored = storedCase(caseId, records);
  const read = (): OpenReading => {
    const { edits } = log.getSnapshot().context.log;
    const { head, newer } = stored;
    return {
      id: caseId,
      begunAt: head.begunAt,
      touchedAt: touchedAt(head, edits.values()),
      newer,
      isAllLost: isAllLost({ head, edits: [...edits.values()] }),
      reading: reading(),
      others: known,
    };
  };
  const machine = caseLogMachine.provide({ actors: { commit: fromPromise(({ input }) => commit(input, read)) } });
  const log = createActor(machine, { input: { caseId, records, now, newId, by } });
  const reading = readerOf(log, stored.head.begunAt, forms, today, () => known);
  let known: readonly PupilPeriod[] = [];
  let areOthersUnread = false;
  const told = new Set<() => void>();
  const tell = (): void => {
    for (const each of told) each();
  };
  log.subscribe(tell);
  return {
    stored,
    damage,
    log: log.start(),
    reading,
    subscribe: (each) => {
      told.add(each);
      return () => told.delete(each);
    },
    areOthersUnread: () => areOthersUnread,
    hear: (others) => {
      areOthersUnread = !others.ok;
      if (others.ok) known = others.value;
      tell();
    },
    renew: (now) => {
      stored = storedCase(caseId, now.records);
      log.send({ type: 'STORED_ANEW', records: now.records });
      return { stored, damage: now.damage ?? WHOLE };
    },
  };
}
