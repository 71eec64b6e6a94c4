import { fromPromise } from 'xstate';
import { caseLogMachine } from '../../machines/case-log.ts';
import type { Batch } from '../../machines/unsaved.ts';
import type { Edit } from '../case/edit.ts';
import { EDIT_SCHEMA } from '../case/edit.ts';
import type { StoredCase } from '../case/stored-case.ts';
import type { Failure } from '../domain/failure.ts';
import type { IsoDate } from '../domain/iso-date.ts';
import type { Result } from '../domain/result.ts';
import { fail, ok } from '../domain/result.ts';
import { sampleAnswers } from '../sample/sample-case.ts';
import type { CaseStore, Services } from '../screens/shared/services.ts';
import { createOpenWork } from './open-work.ts';

/** The id of the sample case. */
export const SAMPLE_ID = 'sample';

function sampleCase(today: IsoDate, now: string): StoredCase {
  const edits = [...sampleAnswers(today)].map(([path, value]): Edit => ({
    id: path,
    path,
    value: structuredClone(value) as Edit['value'],
    replaces: [],
    schema: EDIT_SCHEMA,
    at: now,
  }));
  return { head: { id: SAMPLE_ID, begunAt: now, begunBy: { name: 'Sample', role: 'Sample' } }, edits, signatures: [] };
}

const nothing = fail<Failure>({ kind: 'no-such-case' });

/** The sample pupil’s case, in memory alone: what is typed lasts until the page is reloaded. */
export function createSampleStore({ today, now, newId }: Pick<Services, 'today' | 'now' | 'newId'>): CaseStore {
  const work = createOpenWork({ now, newId, today }, () => undefined);
  let stored: StoredCase | undefined;
  const keep = (batch: Batch): void => {
    if (stored === undefined) return;
    const edits = new Map([...stored.edits, ...batch.edits].map((edit) => [edit.id, edit]));
    stored = { ...stored, edits: [...edits.values()], signatures: [...stored.signatures, ...batch.signatures] };
  };
  const one = (id: string): Promise<Result<StoredCase, Failure>> => {
    stored ??= sampleCase(today(), now());
    return Promise.resolve(id === SAMPLE_ID ? ok(stored) : nothing);
  };
  const log = caseLogMachine.provide({
    actors: {
      commit: fromPromise(({ input }: { input: Batch }): Promise<Result<null, Failure>> => {
        keep(input);
        return Promise.resolve(ok(null));
      }),
    },
  });
  return {
    one,
    all: () => Promise.resolve(ok({ cases: [], damaged: [] })),
    settings: () => Promise.resolve(nothing),
    begin: () => Promise.resolve(nothing),
    erase: () => Promise.resolve(nothing),
    open: (id, place) =>
      work.open(
        id,
        () => one(id),
        log,
        () => Promise.resolve([]), // the sample is alone
        place,
      ),
    openSettings: () => Promise.resolve(nothing),
    close: work.close,
    sealedCopy: () => Promise.resolve(nothing),
  };
}
