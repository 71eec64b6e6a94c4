import { nameOf, readRecord, type CaseRecord } from '../../case/record.ts';
import type { Failure } from '../../domain/failure.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import { caseBinding, manifestBinding, recordBinding } from '../keys/binding.ts';
import { unseal, unwrap } from '../keys/seal.ts';
import { claimedRevision, type CaseRows } from './door.ts';
import { manifestSchema, standing } from './manifest.ts';
import { caseRowSchema, manifestRowSchema, recordRowSchema } from './rows.ts';

/** What a case's next commit has to know. */
export interface CaseLedger {
  readonly key: CryptoKey;
  /** The revision of the stored manifest; 0 where there is none. */
  readonly manifestRevision: number;
  /** At place n the revision of record n; 0 where a number is kept free. */
  readonly revisions: readonly number[];
  /** The number of each record, by its name. */
  readonly numbers: ReadonlyMap<string, number>;
}

/** A case out of the store. */
export interface OpenedCase {
  readonly ledger: CaseLedger;
  /** Those of a newer Waymark too: they opened, so nothing is wrong with them. */
  readonly records: readonly CaseRecord[];
  /** Names of what is stored but cannot be trusted, or should be stored and is not: `<case>/<number>` or `<case>/manifest`. */
  readonly damaged: readonly string[];
}

interface OpenedRecord {
  readonly number: number;
  readonly revision: number;
  readonly record: CaseRecord;
}

async function openRecord(
  stored: unknown,
  key: CryptoKey,
  store: string,
  caseId: string,
): Promise<OpenedRecord | undefined> {
  const row = recordRowSchema.safeParse(stored);
  if (!row.success) return undefined;
  const { number, revision } = row.data;
  const record = readRecord(await unseal(key, recordBinding(store, caseId, number, revision), row.data));
  return record && { number, revision, record };
}

async function openManifest(
  stored: unknown,
  key: CryptoKey,
  store: string,
  caseId: string,
): Promise<readonly number[] | undefined> {
  const row = manifestRowSchema.safeParse(stored);
  if (!row.success) return undefined;
  const manifest = manifestSchema.safeParse(
    await unseal(key, manifestBinding(store, caseId, row.data.revision), row.data),
  );
  return manifest.success ? manifest.data.revisions : undefined;
}

/** The number of a stored row. It is part of the row's key, and so is there however damaged the rest is. */
const numberOf = (stored: unknown): number =>
  typeof stored === 'object' && stored !== null && 'number' in stored && typeof stored.number === 'number'
    ? stored.number
    : -1;

/**
 * Opens what was read of a case. A record that does not open, or that is older than the manifest says, is refused and named;
 * everything else is given out. Nothing is repaired, and nothing is ever deleted.
 *
 * @returns `no-such-case` where no row of it is there, `damaged-record` where its key does not open
 */
export async function openCase(
  rows: CaseRows,
  vaultKey: CryptoKey,
  store: string,
  caseId: string,
): Promise<Result<OpenedCase, Failure>> {
  if (rows.row === undefined && rows.manifest === undefined && rows.records.length === 0)
    return fail({ kind: 'no-such-case' });
  const caseRow = caseRowSchema.safeParse(rows.row);
  const key = caseRow.success
    ? await unwrap(caseRow.data.key, vaultKey, caseBinding(store, caseId), 'seals')
    : undefined;
  if (key === undefined) return fail({ kind: 'damaged-record', record: caseId });

  const expected = await openManifest(rows.manifest, key, store, caseId);
  const revisions = [...(expected ?? [])];
  const numbers = new Map<string, number>();
  const records: CaseRecord[] = [];
  const damaged = new Set<string>(expected === undefined ? [`${caseId}/manifest`] : []);
  const missing = new Set(revisions.flatMap((revision, number) => (revision > 0 ? [number] : [])));

  const opened = await Promise.all(
    rows.records.map(async (stored) => [numberOf(stored), await openRecord(stored, key, store, caseId)] as const),
  );
  for (const [number, found] of opened) {
    const stands = found === undefined ? 'replayed' : standing(found.revision, expected?.[number]);
    missing.delete(number);
    if (number >= revisions.length) revisions.push(...new Array<number>(number + 1 - revisions.length).fill(0));
    if (found === undefined || stands === 'replayed') {
      damaged.add(`${caseId}/${String(number)}`);
      continue;
    }
    if (stands === 'beyond') damaged.add(`${caseId}/manifest`);
    revisions[number] = found.revision;
    numbers.set(nameOf(found.record), number);
    records.push(found.record);
  }
  for (const number of missing) damaged.add(`${caseId}/${String(number)}`);
  return ok({
    ledger: { key, manifestRevision: claimedRevision(rows.manifest), revisions, numbers },
    records,
    damaged: [...damaged],
  });
}
