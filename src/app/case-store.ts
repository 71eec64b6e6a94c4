import type { Batch } from '../../machines/unsaved.ts';
import type { Path } from '../case/case.ts';
import { currentAnswers, mergeEdits } from '../case/current.ts';
import { EDIT_SCHEMA } from '../case/edit.ts';
import type { Person } from '../case/person.ts';
import type { CaseRecord } from '../case/record.ts';
import type { StoredCase } from '../case/stored-case.ts';
import { SETTINGS_ID, storedCase } from '../case/stored-case.ts';
import type { Typed } from '../case/typed.ts';
import { copyOf } from '../case/typed.ts';
import type { Failure } from '../domain/failure.ts';
import type { Result } from '../domain/result.ts';
import { fail, ok } from '../domain/result.ts';
import type { CaseStore } from '../screens/shared/services.ts';
import type { Vault } from '../vault/vault.ts';
import type { Pen } from './open-answers.ts';
import type { OpenWork } from './open-work.ts';

/** The open vault, and who is working in it. */
export interface OpenVault {
  readonly vault: Vault;
  readonly person: Person;
}

const locked = fail<Failure>({ kind: 'locked' });

/** The school’s facts are kept like a case, and are none. */
const noSuchCase = fail<Failure>({ kind: 'no-such-case' });

/** The first edits of a case. */
const firstEdits = (
  answers: Iterable<readonly [Path, Typed]>,
  at: string,
  newId: () => string,
): readonly CaseRecord[] =>
  [...answers].map(([path, value]) => ({
    kind: 'edit',
    edit: { id: newId(), path, value: copyOf(value), replaces: [], schema: EDIT_SCHEMA, at },
  }));

/** The school’s facts, as answers. */
const factsIn = (settings: StoredCase): readonly (readonly [Path, Typed])[] =>
  [...currentAnswers(mergeEdits(settings.edits, []))].filter(([path]) => path.startsWith('school.'));

/**
 * The cases of the vault, as the pages see them.
 * @param opened gives the open vault; nothing while it is locked.
 * @param work keeps what is open until it is saved.
 */
export function createCaseStore(
  opened: () => OpenVault | undefined,
  work: OpenWork,
  { now, newId, today }: Pen,
): CaseStore {
  const commit = async ({ caseId, records }: Batch): Promise<Result<null, Failure>> => {
    const saved = await opened()?.vault.save(caseId, records);
    if (saved === undefined) return locked;
    return saved.ok ? ok(null) : saved;
  };
  const recordsOf = async (id: string): Promise<Result<readonly CaseRecord[], Failure>> => {
    const loaded = await opened()?.vault.loadCase(id);
    if (loaded === undefined) return locked;
    return loaded.ok ? ok(loaded.value.records) : loaded;
  };
  // What was typed a moment ago is on its way to the disk: it is waited for before anything is read or erased.
  const settings = async (): Promise<Result<readonly CaseRecord[], Failure>> => {
    await work.save();
    const known = await recordsOf(SETTINGS_ID);
    const open = opened();
    if (known.ok || known.error.kind !== 'no-such-case' || open === undefined) return known;
    const head = { id: SETTINGS_ID, begunAt: now(), begunBy: open.person };
    const records = [{ kind: 'head', head } as const];
    const begun = await open.vault.beginCase(SETTINGS_ID, records);
    return begun.ok ? ok(records) : begun;
  };
  const all = async (): ReturnType<CaseStore['all']> => {
    await work.save();
    const loaded = await opened()?.vault.loadCases();
    if (loaded === undefined) return locked;
    if (!loaded.ok) return loaded;
    const { cases, damaged } = loaded.value;
    return ok({ cases: cases.map(({ caseId, records }) => storedCase(caseId, records)), damaged });
  };
  const othersOf = async (id: string): Promise<readonly StoredCase[]> => {
    const found = await all();
    return found.ok ? found.value.cases.filter(({ head }) => head.id !== id) : [];
  };
  const beginWith = async (
    open: OpenVault,
    answers: Iterable<readonly [Path, Typed]>,
  ): Promise<Result<string, Failure>> => {
    const head = { id: newId(), begunAt: now(), begunBy: open.person };
    const begun = await open.vault.beginCase(head.id, [
      { kind: 'head', head },
      ...firstEdits(answers, head.begunAt, newId),
    ]);
    return begun.ok ? ok(head.id) : begun;
  };
  return {
    one: async (id) => (id === SETTINGS_ID ? noSuchCase : read(id, await recordsOf(id))),
    settings: async () => read(SETTINGS_ID, await settings()),
    all,
    begin: async () => {
      const open = opened();
      const facts = await settings();
      if (open === undefined) return locked;
      if (!facts.ok) return facts;
      return beginWith(open, factsIn(storedCase(SETTINGS_ID, facts.value)));
    },
    extend: async (id) => {
      const found = await all();
      const open = opened();
      if (!found.ok) return found;
      if (open === undefined) return locked;
      const { furtherPeriodOf } = await import('./further-period.ts');
      const further = furtherPeriodOf(id, found.value.cases, today());
      if (further === undefined) return noSuchCase;
      return 'begun' in further ? ok(further.begun) : beginWith(open, further.answers);
    },
    erase: async (id) => {
      if (id === SETTINGS_ID) return noSuchCase;
      await work.save();
      const erased = await opened()?.vault.eraseCase(id);
      if (erased === undefined) return locked;
      if (!erased.ok) return erased;
      work.forget(id);
      return ok(null);
    },
    open: async (id, place) => {
      if (id === SETTINGS_ID) return noSuchCase;
      return work.open(
        id,
        () => recordsOf(id),
        commit,
        () => othersOf(id),
        place,
      );
    },
    openSettings: () => work.openSettings(SETTINGS_ID, settings, commit),
    close: work.close,
    sealedCopy: async (id, unsaved) => {
      const copy = await opened()?.vault.emergencyExport(id, unsaved);
      if (copy === undefined) return locked;
      return copy.ok ? ok(new Blob([copy.value], { type: 'application/octet-stream' })) : copy;
    },
  };
}

const read = (id: string, records: Result<readonly CaseRecord[], Failure>): Result<StoredCase, Failure> =>
  records.ok ? ok(storedCase(id, records.value)) : records;
