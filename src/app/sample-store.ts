import type { Batch } from '../../machines/unsaved.ts';
import type { CaseRecord } from '../case/record.ts';
import { nameOf } from '../case/record.ts';
import { storedCase } from '../case/stored-case.ts';
import type { Failure } from '../domain/failure.ts';
import type { Result } from '../domain/result.ts';
import { fail, ok } from '../domain/result.ts';
import { sampleRecords } from '../sample/sample-records.ts';
import type { CaseStore, Services } from '../screens/shared/services.ts';
import { createOpenWork } from './open-work.ts';

/** The id of the sample case. */
export const SAMPLE_ID = 'sample';

const nothing = fail<Failure>({ kind: 'no-such-case' });

/** The sample pupil’s case, in memory alone: what is typed lasts until the page is reloaded. */
export function createSampleStore({ today, now, newId }: Pick<Services, 'today' | 'now' | 'newId'>): CaseStore {
  const work = createOpenWork({ now, newId, today, by: () => undefined }, () => undefined);
  let kept: readonly CaseRecord[] | undefined;
  const load = (id: string): Promise<Result<readonly CaseRecord[], Failure>> => {
    kept ??= sampleRecords(SAMPLE_ID, today(), now());
    return Promise.resolve(id === SAMPLE_ID ? ok(kept) : nothing);
  };
  const commit = (batch: Batch): Promise<Result<null, Failure>> => {
    const records = [...(kept ?? []), ...batch.records].filter(({ kind }) => kind !== 'place');
    kept = [...new Map(records.map((record) => [nameOf(record), record])).values()];
    return Promise.resolve(ok(null));
  };
  return {
    one: async (id) => {
      const loaded = await load(id);
      return loaded.ok ? ok(storedCase(id, loaded.value)) : loaded;
    },
    list: () => Promise.resolve(ok({ cases: [], marks: [], settings: [] })),
    retell: () => Promise.resolve(nothing),
    check: () => Promise.resolve(undefined),
    settings: () => Promise.resolve(nothing),
    begin: () => Promise.resolve(nothing),
    further: () => Promise.resolve(ok(undefined)),
    earlier: () => Promise.resolve(ok(undefined)),
    extend: () => Promise.resolve(nothing),
    erase: () => Promise.resolve(nothing),
    settle: () => Promise.resolve(nothing),
    settleAccount: () => Promise.resolve(nothing),
    erased: () => Promise.resolve(ok([])),
    open: (id, place) =>
      work.open(
        id,
        async () => {
          const loaded = await load(id);
          return loaded.ok ? ok({ records: loaded.value }) : loaded;
        },
        commit,
        () => Promise.resolve(ok([])), // the sample is alone
        place,
      ),
    openSettings: () => Promise.resolve(nothing),
    close: work.close,
    sealedCopy: () => Promise.resolve(nothing),
  };
}
