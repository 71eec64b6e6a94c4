import { storedCase } from '../case/stored-case.ts';
import type { Failure } from '../domain/failure.ts';
import type { IsoDate } from '../domain/iso-date.ts';
import type { Result } from '../domain/result.ts';
import { fail, ok } from '../domain/result.ts';
import type { PupilPeriod } from '../life/pupil-periods.ts';
import type { CaseLine } from '../screens/shared/case-line.ts';
import { lineNamed } from '../screens/shared/case-line.ts';
import type { CaseList } from '../screens/shared/services.ts';
import type { CaseMark } from '../screens/words/mark-words.ts';
import type { ListedCases, Vault } from '../vault/vault.ts';
import type { CaseSummary } from './case-summary.ts';
import { lineOn, outOfDate, periodsTold } from './case-summary.ts';
import { readSummary } from './read-summary.ts';
import { toldOfStored } from './told.ts';

/** What the cases of one open vault tell without being opened. */
export interface ToldCases {
  readonly list: () => Promise<Result<CaseList, Failure>>;
  /** Reads a case and keeps what it tells for the days to come, where it can be read whole. */
  readonly retell: (id: string) => Promise<Result<CaseLine | undefined, Failure>>;
  /** Reads a case whole, and gives what is wrong with it; `undefined` where nothing was before, while this vault was open, or it cannot be read now. */
  readonly check: (id: string) => Promise<readonly CaseMark[] | undefined>;
  /** What each case tells; one that does not is read first. */
  readonly summaries: () => Promise<Result<ReadonlyMap<string, CaseSummary>, Failure>>;
  /** The part-time periods of the other cases. */
  readonly periodsBeside: (id: string) => Promise<Result<readonly PupilPeriod[], Failure>>;
}

/** Follows what the cases of an open vault tell. */
export function toldCases(vault: Vault, today: () => IsoDate): ToldCases {
  let known: ReadonlyMap<string, CaseSummary> = new Map();
  const checked = new Set<string>();
  let names: ReadonlyMap<string, string> = new Map();

  /** What of the list was read is not read again. */
  let last: ListedCases | undefined;
  const read = (listed: Result<ListedCases, Failure>): Result<ListedCases, Failure> => {
    if (!listed.ok || listed.value === last) return listed;
    last = listed.value;
    names = new Map(listed.value.cases.map(({ caseId, name }) => [caseId, name]));
    known = new Map(
      listed.value.cases.flatMap(({ caseId, summary }): [string, CaseSummary][] => {
        const told = readSummary(summary);
        return told === undefined ? [] : [[caseId, told]];
      }),
    );
    return listed;
  };

  const beside = (id: string): readonly PupilPeriod[] =>
    periodsTold([...known].filter(([other]) => other !== id).map(([, summary]) => summary));

  const namedLine = (id: string, summary: CaseSummary, day: IsoDate): CaseLine | undefined => {
    const line = lineOn(summary, day);
    return line && lineNamed(line, names.get(id) ?? '');
  };

  const retell = async (id: string): Promise<Result<CaseLine | undefined, Failure>> => {
    let summary: CaseSummary | undefined;
    const tidied = await vault.tidy(id, ({ records }) => {
      const told = toldOfStored(storedCase(id, records), beside(id), today());
      summary = told.summary;
      return told;
    });
    // A line that cannot be kept now is shown all the same.
    if (!tidied.ok && (summary === undefined || tidied.error.kind === 'locked')) return tidied;
    if (summary === undefined) {
      // Part of it cannot be read, so nothing of it is written: it is told by what can be.
      const loaded = await vault.loadCase(id);
      if (!loaded.ok) return loaded;
      ({ summary } = toldOfStored(storedCase(id, loaded.value.records), beside(id), today()));
    }
    known = new Map([...known, [id, summary]]);
    return ok(namedLine(id, summary, today()));
  };

  const summaries = async (): Promise<Result<ReadonlyMap<string, CaseSummary>, Failure>> => {
    const listed = read(await vault.knownCases());
    if (!listed.ok) return listed;
    for (const { caseId, marks } of listed.value.cases) {
      if (known.has(caseId) || marks.includes('gone')) continue;
      const told = await retell(caseId);
      if (!told.ok && told.error.kind === 'locked') return fail(told.error);
    }
    return ok(known);
  };

  return {
    retell,
    check: async (id) => {
      if (checked.has(id)) return undefined;
      const loaded = await vault.loadCase(id);
      if (!loaded.ok) return undefined;
      if (loaded.value.marks.length === 0) checked.add(id);
      return loaded.value.marks;
    },
    summaries,
    periodsBeside: async (id) => {
      const all = await summaries();
      return all.ok ? ok(beside(id)) : all;
    },
    list: async () => {
      const listed = read(await vault.listCases());
      if (!listed.ok) return listed;
      const stale = outOfDate(known);
      const day = today();
      const { cases, marks, settings } = listed.value;
      return ok({
        cases: cases.map(({ caseId, name, marks: wrong, isPartLost }) => {
          const summary = stale.has(caseId) ? undefined : known.get(caseId);
          return { id: caseId, name, line: summary && namedLine(caseId, summary, day), marks: wrong, isPartLost };
        }),
        marks,
        settings,
      });
    },
  };
}
