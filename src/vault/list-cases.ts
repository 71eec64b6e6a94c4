import { SETTINGS_ID } from '../case/stored-case.ts';
import type { Failure } from '../domain/failure.ts';
import { ok, type Result } from '../domain/result.ts';
import type { Keyring } from './keys/keyring.ts';
import type { RowsRead } from './rows-read.ts';
import { entriesOf, type Account } from './store/account.ts';
import type { SummaryRows } from './store/commit.ts';
import { openKey, openSummary } from './store/open-case.ts';
import { claimedRevision, isCaseRow } from './store/rows.ts';
import type { Stored } from './store/wrong-with-account.ts';
import type { ListedCases } from './vault.ts';

/** A case as it is read for the list, before it is compared with the account. */
export interface FoundCase extends Stored {
  /** Its summary, unparsed; `undefined` where it has to be made anew. */
  readonly summary: unknown;
  /** Whether anything of it has the shape of a case's: its key, or what stands beside it. */
  readonly isShaped: boolean;
}

/** What was read for the list. */
export interface Found {
  readonly cases: readonly FoundCase[];
  /** Whether rows stand among the cases under ids that no case has. */
  readonly hasStrays: boolean;
}

/** Opens every case's summary, the settings' too: one piece after another, so that a save waits for one of them at most. */
export async function listCases(
  read: RowsRead,
  keyring: Pick<Keyring, 'unwrap'>,
  store: string,
): Promise<Result<Found, Failure>> {
  const open = async ({ id, row, manifest, summary }: SummaryRows): Promise<FoundCase> => {
    const key = await openKey(row, keyring, store, id);
    return {
      id,
      revision: claimedRevision(manifest),
      summary: key && (await openSummary(summary, manifest, key, store, id)),
      opens: key !== undefined,
      isShaped: isCaseRow(row) || manifest !== undefined || summary !== undefined,
    };
  };
  const cases: FoundCase[] = [];
  let reading: RowsRead['first'] | undefined = read.first;
  while (reading !== undefined) {
    const piece: Awaited<RowsRead['first']> = await reading;
    if (!piece.ok) return piece;
    cases.push(...(await Promise.all(piece.value.rows.map(open))));
    reading = piece.value.next;
  }
  const strays = await read.hasStrays;
  return strays.ok ? ok({ cases, hasStrays: strays.value }) : strays;
}

/** What was found, and what should be there, as one list. */
export function asList(found: readonly FoundCase[], account: Account): ListedCases {
  const entries = entriesOf(account);
  const summaries = new Map(found.map(({ id, summary }) => [id, summary]));
  const ids = [...new Set([...entries.keys(), ...summaries.keys()])].filter((id) => id !== SETTINGS_ID);
  return {
    cases: ids.map((caseId) => {
      const entry = entries.get(caseId)?.entry;
      const { name = '', marks = [], isPartLost = false } = entry ?? {};
      return { caseId, name, summary: summaries.get(caseId), marks, isPartLost };
    }),
    marks: account.root.marks,
    settings: entries.get(SETTINGS_ID)?.entry.marks ?? [],
  };
}
