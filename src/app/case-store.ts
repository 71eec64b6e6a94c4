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
import type { PupilPeriod } from '../life/pupil-periods.ts';
import type { CaseStore } from '../screens/shared/services.ts';
import type { Vault } from '../vault/vault.ts';
import type { CaseSummary } from './case-summary.ts';
import type { Commit, Loaded, Pen } from './open-answers.ts';
import type { OpenWork } from './open-work.ts';
import type { ToldCases } from './told-cases.ts';

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
 * @param onErased drops what else is held in memory of a case that was just erased.
 */
export function createCaseStore(
  opened: () => OpenVault | undefined,
  work: OpenWork,
  { now, newId, today }: Omit<Pen, 'by'>,
  onErased: () => void,
): CaseStore {
  const commit: Commit = async ({ caseId, records }, read) => {
    // Where nothing can be told of it, as when that part of the program is gone, it is saved all the same and told anew behind the list.
    const summary =
      caseId === SETTINGS_ID
        ? undefined
        : await import('./told.ts').then(({ toldOfOpen }) => toldOfOpen(read())).catch(() => undefined);
    const saved = await opened()?.vault.save(caseId, records, summary);
    if (saved === undefined) return locked;
    return saved.ok ? ok(null) : saved;
  };
  const loadedOf = async (id: string): Promise<Result<Loaded, Failure>> => {
    const loaded = await opened()?.vault.loadCase(id);
    if (loaded === undefined) return locked;
    if (!loaded.ok) return loaded;
    const { records, name, marks, lost } = loaded.value;
    return ok({ records, damage: { name, marks, lost } });
  };
  const storedSettings = async (): Promise<Result<Loaded, Failure>> => {
    const known = await loadedOf(SETTINGS_ID);
    const open = opened();
    if (known.ok || known.error.kind !== 'no-such-case' || open === undefined) return known;
    const head = { id: SETTINGS_ID, begunAt: now(), begunBy: open.person };
    const records = [{ kind: 'head', head } as const];
    const begun = await open.vault.beginCase(SETTINGS_ID, records);
    return begun.ok ? ok({ records }) : begun;
  };
  // What was typed a moment ago is on its way to the disk: it is waited for before anything is read or erased.
  const settings = async (): Promise<Result<Loaded, Failure>> => {
    await work.save();
    return storedSettings();
  };
  // One for each time the vault is unlocked; it comes with the forms and the rules, which the first page does without.
  let told: { readonly of: Vault; readonly cases: ToldCases } | undefined;
  const cases = async (): Promise<Result<ToldCases, Failure>> => {
    const vault = opened()?.vault;
    if (vault === undefined) return locked;
    const part = await import('./told-cases.ts').catch(() => undefined);
    if (part === undefined) return fail({ kind: 'unexpected' });
    if (told?.of !== vault) told = { of: vault, cases: part.toldCases(vault, today) };
    return ok(told.cases);
  };
  const periodsBeside = async (id: string): Promise<Result<readonly PupilPeriod[], Failure>> => {
    const all = await cases();
    return all.ok ? all.value.periodsBeside(id) : all;
  };
  const summaries = async (): Promise<Result<ReadonlyMap<string, CaseSummary>, Failure>> => {
    const all = await cases();
    return all.ok ? all.value.summaries() : all;
  };
  const beginWith = async (
    open: OpenVault,
    answers: Iterable<readonly [Path, Typed]>,
  ): Promise<Result<string, Failure>> => {
    const head = { id: newId(), begunAt: now(), begunBy: open.person };
    const records: readonly CaseRecord[] = [{ kind: 'head', head }, ...firstEdits(answers, head.begunAt, newId)];
    const { toldOfStored } = await import('./told.ts');
    const begun = await open.vault.beginCase(head.id, records, toldOfStored(storedCase(head.id, records), [], today()));
    return begun.ok ? ok(head.id) : begun;
  };
  return {
    one: async (id) => (id === SETTINGS_ID ? noSuchCase : read(id, await loadedOf(id))),
    settings: async () => read(SETTINGS_ID, await settings()),
    list: async () => {
      await work.save();
      const all = await cases();
      return all.ok ? all.value.list() : all;
    },
    retell: async (id) => {
      const all = await cases();
      return all.ok ? all.value.retell(id) : all;
    },
    check: async (id) => {
      const all = await cases();
      return all.ok ? all.value.check(id) : undefined;
    },
    begin: async () => {
      const open = opened();
      const facts = await settings();
      if (open === undefined) return locked;
      // Settings that cannot be opened any more keep no case from being begun: the facts are then typed in the case.
      if (!facts.ok) return facts.error.kind === 'damaged-record' ? beginWith(open, []) : facts;
      return beginWith(open, factsIn(storedCase(SETTINGS_ID, facts.value.records)));
    },
    further: async (id, near) => {
      await work.save();
      const told = await summaries();
      if (!told.ok) return told;
      const { begunFurther } = await import('./further-period.ts');
      return ok(begunFurther(id, told.value, near));
    },
    earlier: async (id, before) => {
      await work.save();
      const told = await summaries();
      if (!told.ok) return told;
      const { earlierCase } = await import('./further-period.ts');
      return ok(earlierCase(id, told.value, before));
    },
    extend: async (id) => {
      await work.save();
      const [open, all] = [opened(), await cases()];
      if (open === undefined) return locked;
      if (!all.ok) return all;
      const summaries = await all.value.summaries();
      if (!summaries.ok) return summaries;
      const { begunFurther, furtherPeriodOf } = await import('./further-period.ts');
      const begun = begunFurther(id, summaries.value);
      if (begun !== undefined) return ok(begun);
      const ending = read(id, await loadedOf(id));
      if (!ending.ok) return ending;
      const others = await all.value.periodsBeside(id);
      if (!others.ok) return others;
      const further = furtherPeriodOf(ending.value, others.value, today());
      return further === undefined ? noSuchCase : beginWith(open, further);
    },
    erase: async (id, kind) => {
      if (id === SETTINGS_ID) return noSuchCase;
      await work.save();
      const open = opened();
      if (open === undefined) return locked;
      const erased = await open.vault.eraseCase(id, { at: now(), by: open.person, kind });
      if (!erased.ok) return erased;
      work.forget(id);
      onErased();
      return ok(null);
    },
    settle: async (id) => {
      await work.save();
      const open = opened();
      if (open === undefined) return locked;
      const { vault, person } = open;
      const { toldOfStored } = await import('./told.ts');
      const settled = await vault.settle(id, ({ records }) =>
        id === SETTINGS_ID ? { name: '', summary: undefined } : toldOfStored(storedCase(id, records), [], today()),
      );
      if (settled.ok) return ok(null);
      if (id !== SETTINGS_ID || !['damaged-record', 'no-such-case'].includes(settled.error.kind)) return settled;
      const erased = await vault.eraseCase(id, { at: now(), by: person, kind: 'settings' });
      return erased.ok ? ok(null) : erased;
    },
    settleAccount: async () => {
      await work.save();
      const settled = await opened()?.vault.settleAccount();
      if (settled === undefined) return locked;
      return settled.ok ? ok(null) : settled;
    },
    erased: async () => {
      const lines = await opened()?.vault.erased();
      if (lines === undefined) return locked;
      return lines.ok ? ok([...lines.value].reverse()) : lines;
    },
    open: async (id, place) => {
      if (id === SETTINGS_ID) return noSuchCase;
      return work.open(
        id,
        () => loadedOf(id),
        commit,
        () => periodsBeside(id),
        place,
      );
    },
    openSettings: () => work.openSettings(SETTINGS_ID, storedSettings, commit),
    close: work.close,
    sealedCopy: async (id, unsaved) => {
      const copy = await opened()?.vault.emergencyExport(id, unsaved);
      if (copy === undefined) return locked;
      return copy.ok ? ok(new Blob([copy.value], { type: 'application/octet-stream' })) : copy;
    },
  };
}

const read = (id: string, loaded: Result<Loaded, Failure>): Result<StoredCase, Failure> =>
  loaded.ok ? ok(storedCase(id, loaded.value.records)) : loaded;
