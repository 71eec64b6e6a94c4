import { SETTINGS_ID } from '../case/stored-case.ts';
import type { Failure } from '../domain/failure.ts';
import { ok, type Result } from '../domain/result.ts';
import type { Keyring } from './keys/keyring.ts';
import { entriesOf, type Account } from './store/account.ts';
import type { SummaryRows } from './store/commit.ts';
import { claimedRevision, type Door } from './store/door.ts';
import { openKey, openSummary } from './store/open-case.ts';
import { caseRowSchema } from './store/rows.ts';
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

/** How many cases are read in one transaction: a save waits for no more than these. */
const AT_ONCE = 200;

/** Reads every case's summary, the settings' too, in pieces between which a save can be made. */
export async function listCases(door: Door, keyring: Keyring): Promise<Result<Found, Failure>> {
  const open = async ({ id, row, manifest, summary }: SummaryRows): Promise<FoundCase> => {
    const key = await openKey(row, keyring, door.name, id);
    return {
      id,
      revision: claimedRevision(manifest),
      summary: key && (await openSummary(summary, manifest, key, door.name, id)),
      opens: key !== undefined,
      isShaped: [caseRowSchema.safeParse(row).success, manifest !== undefined, summary !== undefined].includes(true),
    };
  };
  const strays = await door.hasStrayCases();
  if (!strays.ok) return strays;
  const found: Promise<FoundCase>[] = [];
  for (let after = ''; ;) {
    const rows = await door.readSummaries(after, AT_ONCE);
    if (!rows.ok) return rows;
    found.push(...rows.value.map(open));
    const last = rows.value.at(-1);
    if (last === undefined || rows.value.length < AT_ONCE)
      return ok({ cases: await Promise.all(found), hasStrays: strays.value });
    after = last.id;
  }
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
