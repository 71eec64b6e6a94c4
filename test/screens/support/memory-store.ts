import type { Batch } from '../../../machines/unsaved.ts';
import type { CaseSummary } from '../../../src/app/case-summary.ts';
import { begunFurther, earlierCase, furtherPeriodOf } from '../../../src/app/further-period.ts';
import { createOpenWork } from '../../../src/app/open-work.ts';
import { toldOfStored } from '../../../src/app/told.ts';
import type { CaseEvent } from '../../../src/case/case-event.ts';
import type { Answers, Path } from '../../../src/case/case.ts';
import { currentAnswers, mergeEdits } from '../../../src/case/current.ts';
import type { Edit } from '../../../src/case/edit.ts';
import { EDIT_SCHEMA } from '../../../src/case/edit.ts';
import { readTyped } from '../../../src/case/field.ts';
import { mergeRecords } from '../../../src/case/merge-records.ts';
import type { Place } from '../../../src/case/place.ts';
import { date } from '../../../src/case/readers.ts';
import type { CaseRecord } from '../../../src/case/record.ts';
import type { Signature } from '../../../src/case/signature.ts';
import type { StoredCase } from '../../../src/case/stored-case.ts';
import { storedCase as readRecords, SETTINGS_ID } from '../../../src/case/stored-case.ts';
import type { Typed } from '../../../src/case/typed.ts';
import type { Failure } from '../../../src/domain/failure.ts';
import type { IsoDate } from '../../../src/domain/iso-date.ts';
import type { Result } from '../../../src/domain/result.ts';
import { fail, ok } from '../../../src/domain/result.ts';
import type { Near } from '../../../src/life/followed-by.ts';
import type { PupilPeriod } from '../../../src/life/pupil-periods.ts';
import { storedLine } from '../../../src/screens/shared/case-line.ts';
import type { CaseStore, ErasedLine } from '../../../src/screens/shared/services.ts';
import type { AccountMark, CaseMark } from '../../../src/screens/words/mark-words.ts';
import { recordsOf } from '../../case/records-of.ts';
import { day } from '../../domain/some-dates.ts';
import { periodsIn, readAll } from '../../reading/read-all.ts';

/** The id of the one case that most tests open. */
export const CASE_ID = 'c1';

/** When an answer was typed: on 5 January 2027, or, of what happened later, on its day. */
function typedAt(path: string, value: Typed): string {
  const typed = /^(?:running|held-reviews|flexi-reviews)\./u.test(path)
    ? readTyped({ schema: date() }, value)
    : undefined;
  const on = typed?.ok === true && typed.value > '2027-01-05' ? typed.value : '2027-01-05';
  return `${on}T09:00:00.000Z`;
}

/** A case that holds these answers, as it would come off the disk. */
export function storedCase(
  answers: Answers,
  {
    id = CASE_ID,
    signatures = [],
    events = [],
    place,
    newer = 0,
  }: {
    id?: string;
    signatures?: readonly Signature[];
    events?: readonly CaseEvent[];
    place?: Place;
    newer?: number;
  } = {},
): StoredCase {
  const edits = [...answers].map(([path, value]): Edit => ({
    id: `${id} ${path}`,
    path,
    value: structuredClone(value) as Edit['value'],
    replaces: [],
    schema: EDIT_SCHEMA,
    at: typedAt(path, value),
  }));
  return {
    head: { id, begunAt: '2027-01-04T09:00:00.000Z', begunBy: { name: 'Ines Alder', role: 'SENCO' } },
    edits,
    signatures,
    events,
    newer,
    ...(place === undefined ? {} : { place }),
  };
}

/** 2:32pm on the Thursday before the scenarios’ timetables start. */
export const NOW = '2027-01-07T14:32:00.000Z';

/** The day of `NOW`. */
const TODAY = day('2027-01-07');

/** A store in memory, and what a test does to it. */
export interface MemoryStore extends CaseStore {
  /** What is on the disk. */
  readonly disk: Map<string, StoredCase>;
  /** What was asked to be written, also where it failed. */
  readonly batches: Batch[];
  /** From now on no commit succeeds; without a failure they do again. */
  readonly failCommits: (failure: Failure | undefined) => void;
  /** From now on each commit waits until what this gives is called. */
  readonly holdCommits: () => () => void;
  /** From now on every call but a commit fails so. */
  readonly failCalls: (failure: Failure) => void;
  /** From now on cases are read on another day. */
  readonly readOn: (today: () => IsoDate) => void;
  /** What is wrong with a case. */
  readonly marks: Map<string, readonly CaseMark[]>;
  /** What is wrong with the account of all cases. */
  readonly accountMarks: AccountMark[];
  /** The answers that were lost with it. */
  readonly lost: Map<string, readonly Path[]>;
  /** The answers on the disk. */
  readonly answers: (id?: string) => Answers;
  /** Saves all open work; false where it could not. */
  readonly saveAll: () => Promise<boolean>;
  /** What was handed out sealed. */
  readonly copies: { readonly id: string; readonly unsaved: readonly CaseRecord[] }[];
}

const recordsIn = (found: Result<StoredCase, Failure>): Result<{ readonly records: readonly CaseRecord[] }, Failure> =>
  found.ok ? ok({ records: recordsOf(found.value) }) : found;

/** Makes a store that holds these cases. */
export function memoryStore(...cases: readonly StoredCase[]): MemoryStore {
  const disk = new Map(cases.map((stored) => [stored.head.id, stored]));
  const batches: Batch[] = [];
  const marks = new Map<string, readonly CaseMark[]>();
  const accountMarks: AccountMark[] = [];
  const lost = new Map<string, readonly Path[]>();
  const erased: ErasedLine[] = [];
  const copies: { id: string; unsaved: readonly CaseRecord[] }[] = [];
  let failing: Failure | undefined;
  let refusing: Failure | undefined;
  let held = Promise.resolve();
  let ids = 0;
  let today = () => TODAY;
  const work = createOpenWork(
    {
      now: () => NOW.replace(TODAY, today()),
      newId: () => `e${String(++ids)}`,
      today: () => today(),
      by: () => undefined,
    },
    () => undefined,
  );

  const called = <T>(value: Result<T, Failure>): Promise<Result<T, Failure>> =>
    Promise.resolve(refusing === undefined ? value : fail(refusing));
  const one = (id: string): Result<StoredCase, Failure> => {
    const found = disk.get(id);
    return found === undefined ? fail({ kind: 'no-such-case' }) : ok(found);
  };
  const summaries = (): ReadonlyMap<string, CaseSummary> =>
    new Map(
      [...disk.values()].map((stored) => [
        stored.head.id,
        toldOfStored(stored, othersOf(stored.head.id), today()).summary,
      ]),
    );
  const begunFrom = (id: string, near?: Near): string | undefined => begunFurther(id, summaries(), near);
  const othersOf = (id: string): readonly PupilPeriod[] =>
    periodsIn(
      readAll(
        [...disk.values()].filter(({ head }) => head.id !== id && head.id !== SETTINGS_ID),
        today(),
      ).map(({ reading }) => reading),
    );
  const settings = (): StoredCase => disk.get(SETTINGS_ID) ?? storedCase(new Map(), { id: SETTINGS_ID });
  const commit = async ({ caseId, records }: Batch): Promise<Result<null, Failure>> => {
    await held;
    if (failing !== undefined) return fail(failing);
    disk.set(caseId, readRecords(caseId, mergeRecords(recordsOf(disk.get(caseId) ?? {}), records)));
    return ok(null);
  };
  const written = (batch: Batch): Promise<Result<null, Failure>> => {
    batches.push(batch);
    return commit(batch);
  };
  return {
    disk,
    batches,
    marks,
    accountMarks,
    lost,
    copies,
    answers: (id = CASE_ID) => currentAnswers(mergeEdits(disk.get(id)?.edits ?? [], [])),
    failCommits: (failure) => {
      failing = failure;
    },
    holdCommits: () => {
      const { promise, resolve } = withResolvers();
      held = promise;
      return resolve;
    },
    readOn: (other) => {
      today = other;
    },
    check: () => Promise.resolve(undefined),
    failCalls: (failure) => {
      refusing = failure;
    },
    list: () =>
      called(
        ok({
          cases: readAll(
            [...disk.values()].filter(({ head }) => head.id !== SETTINGS_ID),
            today(),
          ).map((each) => {
            const line = storedLine(each);
            return { id: line.id, name: line.name, line, marks: marks.get(line.id) ?? [] };
          }),
          marks: accountMarks,
          settings: marks.get(SETTINGS_ID) ?? [],
        }),
      ),
    retell: (id) => called(one(id).ok ? ok(undefined) : fail({ kind: 'no-such-case' })),
    one: (id) => called(one(id)),
    settings: () => called(ok(settings())),
    begin: () => {
      const id = `begun-${String(disk.size + 1)}`;
      if (refusing === undefined) disk.set(id, storedCase(currentAnswers(mergeEdits(settings().edits, [])), { id }));
      return called(ok(id));
    },
    further: (id, near) => Promise.resolve(ok(begunFrom(id, near))),
    earlier: (id, before) => Promise.resolve(ok(earlierCase(id, summaries(), before))),
    extend: async (id) => {
      await work.save();
      const before = begunFrom(id);
      if (before !== undefined) return called(ok(before));
      const ending = one(id);
      const further = ending.ok ? furtherPeriodOf(ending.value, othersOf(id), today()) : undefined;
      if (further === undefined) return fail({ kind: 'no-such-case' });
      const begun = `begun-${String(disk.size + 1)}`;
      if (refusing === undefined) disk.set(begun, storedCase(new Map(further), { id: begun }));
      return called(ok(begun));
    },
    erase: async (id, kind) => {
      await held;
      if (refusing === undefined) {
        disk.delete(id);
        erased.unshift({ at: NOW.replace(TODAY, today()), by: { name: 'Ines Alder', role: 'SENCO' }, kind });
      }
      return called(ok(null));
    },
    settle: (id) => {
      if (refusing === undefined) marks.delete(id);
      return called(ok(null));
    },
    settleAccount: () => {
      if (refusing === undefined) accountMarks.length = 0;
      return called(ok(null));
    },
    erased: () => called(ok(erased)),
    open: (id, place) =>
      work.open(
        id,
        async () => {
          const found = await called(recordsIn(one(id)));
          const damage = { marks: marks.get(id) ?? [], lost: lost.get(id) ?? [] };
          return found.ok ? ok({ ...found.value, damage }) : found;
        },
        written,
        () => called(ok(othersOf(id))),
        place,
      ),
    openSettings: () => work.openSettings(SETTINGS_ID, () => called(recordsIn(ok(settings()))), written),
    close: work.close,
    saveAll: async () => (await work.save()).ok,
    sealedCopy: (id, unsaved) => {
      copies.push({ id, unsaved });
      return called(ok(new Blob(['sealed'])));
    },
  };
}

function withResolvers(): { readonly promise: Promise<void>; readonly resolve: () => void } {
  let resolve = (): void => undefined;
  const promise = new Promise<void>((done) => {
    resolve = done;
  });
  return { promise, resolve };
}
