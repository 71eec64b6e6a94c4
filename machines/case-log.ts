import { assign, setup } from 'xstate';
import type { CaseEvent } from '../src/case/case-event.ts';
import type { Path } from '../src/case/case.ts';
import { mergeEdits } from '../src/case/current.ts';
import { rowPath } from '../src/case/list.ts';
import { mergeRecords } from '../src/case/merge-records.ts';
import type { Place } from '../src/case/place.ts';
import type { CaseRecord } from '../src/case/record.ts';
import { nameOf } from '../src/case/record.ts';
import type { Signature } from '../src/case/signature.ts';
import { placeIn, storedCase } from '../src/case/stored-case.ts';
import type { Typed } from '../src/case/typed.ts';
import type { Failure } from '../src/domain/failure.ts';
import type { Result } from '../src/domain/result.ts';
import { isSamePlace } from '../src/forms/place.ts';
import type { Pen } from './edit-log.ts';
import {
  isInConflict,
  leaveAllFields,
  leaveField,
  savedLog,
  settle,
  typeAnswer,
  writeAnswer,
  writeAnswers,
} from './edit-log.ts';
import { failureOf, hasFailed, notProvided } from './outcome.ts';
import { withStoredAnew } from './stored-anew.ts';
import type { Batch, Work } from './unsaved.ts';
import {
  batchOf,
  isAnythingUnsaved,
  isNotStored,
  isWork,
  withNothingUnsaved,
  withoutRecord,
  withRecord,
  withStored,
  withUnsaved,
} from './unsaved.ts';
import { withWeeksKept } from './weeks-kept.ts';

interface CaseLogInput extends Pen {
  readonly caseId: string;
  readonly records: readonly CaseRecord[];
}

interface CaseLogContext extends Work {
  readonly caseId: string;
  readonly pen: Pen;
  /** What the running commit writes. */
  readonly saving: Batch | undefined;
  /** When the last commit of somebody’s work came back; nothing before the first one. */
  readonly savedAt: string | undefined;
  /** Why the last commit did not succeed; nothing once one has. */
  readonly failure: Failure | undefined;
  /** How many commits in a row have failed. */
  readonly failedAttempts: number;
}

export type CaseLogEvent =
  /** Each keystroke; `null` clears the answer. */
  | { readonly type: 'ANSWER'; readonly path: Path; readonly value: Typed | null }
  /** The field is left. */
  | { readonly type: 'LEAVE'; readonly path: Path }
  | { readonly type: 'ADD_ROW'; readonly list: Path; readonly row: string; readonly position: number }
  /** The path of the row's own key; the row's answers stay in the edits. */
  | { readonly type: 'REMOVE_ROW'; readonly path: Path }
  /** A copied week, accepted suggestions. */
  | { readonly type: 'ANSWER_MANY'; readonly answers: readonly (readonly [Path, Typed | null])[] }
  /** Which of the edits in conflict holds. */
  | { readonly type: 'RESOLVE'; readonly path: Path; readonly editId: string }
  | { readonly type: 'SIGN'; readonly signature: Signature }
  /** Something happened that is no answer and no signature. */
  | { readonly type: 'HAPPENED'; readonly event: CaseEvent }
  /** Drops a signature or an event, by its record’s name, that is not known to be stored: the person has stopped. */
  | { readonly type: 'DROP_RECORD'; readonly record: string }
  | { readonly type: 'VISIT'; readonly place: Place }
  /** What is stored now, after another window may have gone on from it: what waits here is saved over it at once. */
  | { readonly type: 'STORED_ANEW'; readonly records: readonly CaseRecord[] }
  /** The person wants a failed save to be tried now. */
  | { readonly type: 'RETRY' }
  /** Before an export, a lock, or when the page is hidden: closes every field and saves at once. */
  | { readonly type: 'FLUSH' };

const SECOND = 1_000;
const WAITS = [2 * SECOND, 10 * SECOND, 30 * SECOND] as const;

/**
 * Saves a case: answers become edits at once, and the edits reach the disk within 250 ms of the first keystroke while typing
 * goes on. What is typed during a commit is in the next one; a commit that fails loses nothing and is tried again.
 */
export const caseLogMachine = setup({
  types: { context: {} as CaseLogContext, input: {} as CaseLogInput, events: {} as CaseLogEvent },
  actors: { commit: notProvided<null, Batch>() },
  delays: {
    untilTypingIsSaved: 150,
    untilTheNextAttempt: ({ context }) => WAITS[Math.min(context.failedAttempts, WAITS.length) - 1] ?? WAITS[0],
  },
  guards: {
    somethingIsUnsaved: ({ context }) => isAnythingUnsaved(context),
    theEditIsInConflict: ({ context }, { path, editId }: { readonly path: Path; readonly editId: string }) =>
      isInConflict(context.log, path, editId),
    theRecordIsNotStored: ({ context }, name: string) => isNotStored(context, context.saving, name),
    itIsAnotherPlace: ({ context }, place: Place) => {
      const last = placeIn([...context.others.values()]);
      return last === undefined || !isSamePlace(last, place);
    },
    theCommitFailed: (_, result: Result<null, Failure>) => hasFailed(result),
  },
  actions: {
    typeTheAnswer: assign(({ context }, { path, value }: { readonly path: Path; readonly value: Typed | null }) => ({
      log: withWeeksKept(context.log, typeAnswer(context.log, path, value, context.pen), [path], context.pen),
    })),
    writeTheAnswer: assign(({ context }, { path, value }: { readonly path: Path; readonly value: Typed | null }) => ({
      log: writeAnswer(context.log, path, value, context.pen),
    })),
    writeTheAnswers: assign(({ context: { log, pen } }, answers: readonly (readonly [Path, Typed | null])[]) => ({
      log: withWeeksKept(
        log,
        writeAnswers(log, answers, pen),
        answers.map(([path]) => path),
        pen,
      ),
    })),
    leaveTheField: assign(({ context }, path: Path) => ({ log: leaveField(context.log, path) })),
    leaveAllFields: assign(({ context }) => ({ log: leaveAllFields(context.log) })),
    settleTheConflict: assign(({ context }, { path, editId }: { readonly path: Path; readonly editId: string }) => ({
      log: withWeeksKept(context.log, settle(context.log, path, editId, context.pen), [path], context.pen),
    })),
    keepTheRecord: assign(({ context }, record: CaseRecord) => withRecord(context, record)),
    dropTheRecord: assign(({ context }, name: string) => withoutRecord(context, name)),
    takeInWhatIsStored: assign(({ context }, records: readonly CaseRecord[]) => ({
      ...withStoredAnew(context, context.caseId, records, context.pen.newId),
      failure: undefined,
      failedAttempts: 0,
    })),
    takeWhatIsUnsaved: assign(({ context }) => ({
      ...withNothingUnsaved(context),
      saving: batchOf(context, context.caseId),
    })),
    noteThatItIsSaved: assign(({ context }) => ({
      ...(context.saving === undefined ? {} : withStored(context, context.saving)),
      saving: undefined,
      savedAt: context.saving !== undefined && isWork(context.saving) ? context.pen.now() : context.savedAt,
      failure: undefined,
      failedAttempts: 0,
    })),
    keepItUnsaved: assign(({ context }, failure: Failure) => ({
      ...(context.saving === undefined ? {} : withUnsaved(context, context.saving)),
      saving: undefined,
      failure,
      failedAttempts: context.failedAttempts + 1,
    })),
  },
}).createMachine({
  id: 'caseLog',
  context: ({ input: { caseId, records, now, newId, by } }) => ({
    caseId,
    pen: { now, newId, by },
    log: savedLog(mergeEdits(storedCase(caseId, records).edits, [])),
    others: new Map(
      mergeRecords(records, []).flatMap((record) =>
        record.kind === 'edit' ? [] : [[nameOf(record), record] as const],
      ),
    ),
    unsavedOthers: new Set(),
    saving: undefined,
    savedAt: undefined,
    failure: undefined,
    failedAttempts: 0,
  }),
  on: {
    ANSWER: { actions: { type: 'typeTheAnswer', params: ({ event }) => event } },
    LEAVE: { actions: { type: 'leaveTheField', params: ({ event }) => event.path } },
    ADD_ROW: {
      actions: {
        type: 'writeTheAnswer',
        params: ({ event }) => ({ path: rowPath({ path: event.list }, event.row), value: String(event.position) }),
      },
    },
    REMOVE_ROW: { actions: { type: 'writeTheAnswer', params: ({ event }) => ({ path: event.path, value: null }) } },
    ANSWER_MANY: { actions: { type: 'writeTheAnswers', params: ({ event }) => event.answers } },
    RESOLVE: {
      guard: { type: 'theEditIsInConflict', params: ({ event }) => event },
      actions: { type: 'settleTheConflict', params: ({ event }) => event },
    },
    SIGN: {
      actions: { type: 'keepTheRecord', params: ({ event: { signature } }) => ({ kind: 'signature', signature }) },
    },
    HAPPENED: {
      actions: { type: 'keepTheRecord', params: ({ event: { event } }) => ({ kind: 'event', event }) },
    },
    DROP_RECORD: {
      guard: { type: 'theRecordIsNotStored', params: ({ event }) => event.record },
      actions: { type: 'dropTheRecord', params: ({ event }) => event.record },
    },
    VISIT: {
      guard: { type: 'itIsAnotherPlace', params: ({ event }) => event.place },
      actions: { type: 'keepTheRecord', params: ({ event: { place } }) => ({ kind: 'place', place }) },
    },
    FLUSH: { actions: 'leaveAllFields' },
    STORED_ANEW: {
      target: '.clean',
      actions: { type: 'takeInWhatIsStored', params: ({ event }) => event.records },
    },
  },
  initial: 'clean',
  states: {
    clean: {
      always: { guard: 'somethingIsUnsaved', target: 'typing' },
    },
    typing: {
      after: { untilTypingIsSaved: 'saving' },
      on: {
        FLUSH: { target: 'saving', actions: 'leaveAllFields' },
      },
    },
    saving: {
      entry: 'takeWhatIsUnsaved',
      invoke: {
        src: 'commit',
        input: ({ context }) => context.saving ?? batchOf(context, context.caseId),
        onDone: [
          {
            guard: { type: 'theCommitFailed', params: ({ event }) => event.output },
            target: 'failed',
            actions: { type: 'keepItUnsaved', params: ({ event }) => failureOf(event.output) },
          },
          { guard: 'somethingIsUnsaved', target: 'saving', reenter: true, actions: 'noteThatItIsSaved' },
          { target: 'clean', actions: 'noteThatItIsSaved' },
        ],
        onError: { target: 'failed', actions: { type: 'keepItUnsaved', params: { kind: 'unexpected' } } },
      },
    },
    failed: {
      after: { untilTheNextAttempt: 'saving' },
      on: {
        RETRY: 'saving',
        FLUSH: { target: 'saving', actions: 'leaveAllFields' },
      },
    },
  },
});
