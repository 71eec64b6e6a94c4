import * as z from 'zod/mini';
import { nameOf, readRecord } from '../../case/record.ts';
import type { Failure } from '../../domain/failure.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import {
  caseBinding,
  manifestBinding,
  pieceBinding,
  recordBinding,
  summaryBinding,
  type Binding,
} from '../keys/binding.ts';
import { deviceOf } from '../keys/device.ts';
import type { Keyring } from '../keys/keyring.ts';
import { unseal } from '../keys/seal.ts';
import type { CaseRows } from './commit.ts';
import { answeredBy, blanksOf, doubtsOf, gapsIn, lostRecordsOf } from './lost-answers.ts';
import { manifestSchema, standing, type Answered } from './manifest.ts';
import type { OpenedRecord } from './opened-record.ts';
import { claimedRevision, isCaseRow, isCaseThing, MOST_RECORDS, numberSchema, recordRowSchema } from './rows.ts';

/** What a case's next commit has to know. */
export interface CaseLedger {
  readonly key: CryptoKey;
  /** The revision of the stored manifest; 0 where there is none. */
  readonly manifestRevision: number;
  /** At place n the revision of record n; 0 where a number is kept free. */
  readonly revisions: readonly number[];
  /** The number of each record, by its name. */
  readonly numbers: ReadonlyMap<string, number>;
  /** What each edit answered that has a row of its own, by its number. */
  readonly tail: ReadonlyMap<number, Answered>;
  /** The revision of the piece; 0 where there is none, or it is not known. */
  readonly piece: number;
  /** The numbers of lost records of which nobody knows what they answered. */
  readonly untold: ReadonlySet<number>;
}

/** A case out of the store. */
export interface OpenedCase {
  readonly ledger: CaseLedger;
  /** Those of a newer Waymark too: they opened, so nothing is wrong with them. Without those whose successor cannot be read. */
  readonly records: readonly OpenedRecord[];
  /** The numbers of the records that have a row of their own. */
  readonly rows: readonly number[];
  /** Names of what is stored but cannot be trusted, or should be stored and is not: `<case>/<number>`, `<case>/manifest` or `<case>/piece`. */
  readonly damaged: readonly string[];
  /** The answers whose last edit cannot be read, as far as that is known. */
  readonly lost: readonly string[];
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

/** What is in one sealed thing of a case; `undefined` where it is missing or does not open. Unparsed. */
async function openThing(stored: unknown, key: CryptoKey, binding: (revision: number) => Binding): Promise<unknown> {
  return isCaseThing(stored) ? unseal(key, binding(stored.revision), stored) : undefined;
}

/** What a piece holds: each record with its number and its revision. */
const pieceSchema = z.array(z.tuple([numberSchema, z.int(), z.unknown()]));

async function openPiece(
  stored: unknown,
  key: CryptoKey,
  store: string,
  caseId: string,
): Promise<readonly OpenedRecord[] | undefined> {
  const piece = pieceSchema.safeParse(
    await openThing(stored, key, (revision) => pieceBinding(store, caseId, revision)),
  );
  if (!piece.success) return undefined;
  return piece.data.flatMap(([number, revision, json]) => {
    const record = readRecord(json);
    return record === undefined ? [] : [{ number, revision, record }];
  });
}

/** A case's key; `undefined` where its row is missing or does not open. */
export async function openKey(
  stored: unknown,
  keyring: Pick<Keyring, 'unwrap'>,
  store: string,
  caseId: string,
): Promise<CryptoKey | undefined> {
  return isCaseRow(stored) ? keyring.unwrap(stored.key, caseBinding(store, caseId), 'seals') : undefined;
}

/** A case's summary, unparsed; `undefined` where there is none that goes with its manifest. */
export async function openSummary(
  stored: unknown,
  manifest: unknown,
  key: CryptoKey,
  store: string,
  caseId: string,
): Promise<unknown> {
  if (claimedRevision(stored) !== claimedRevision(manifest)) return undefined;
  return openThing(stored, key, (revision) => summaryBinding(store, caseId, revision));
}

/** What a stored row claims for its number: part of its key, and so there however damaged the rest is. */
const claimedNumber = (stored: unknown): unknown =>
  typeof stored === 'object' && stored !== null && 'number' in stored ? stored.number : undefined;

/** The number of a stored row; `undefined` where no record can have it. */
const numberOf = (stored: unknown): number | undefined => numberSchema.safeParse(claimedNumber(stored)).data;

/** How many records may be missing between what is known of a case and one that cannot be read. A row further off is a stray, and no record of it. */
const MOST_MISSING = 1_000;

/** Whether no row of a case is there. */
export const isNothing = ({ row, manifest, piece, records }: CaseRows): boolean =>
  [row, manifest, piece].every((found) => found === undefined) && records.length === 0;

/**
 * Opens what was read of a case. A record that does not open, or that is older than the manifest says, is refused and named; and a
 * blank answer stands in its place, for what it replaced is no longer the answer. Everything else is given out. Nothing is repaired, and nothing is ever deleted.
 *
 * @returns `no-such-case` where no row of it is there, `damaged-record` where its key does not open
 */
export async function openCase(
  rows: CaseRows,
  keyring: Keyring,
  store: string,
  caseId: string,
): Promise<Result<OpenedCase, Failure>> {
  if (isNothing(rows)) return fail({ kind: 'no-such-case' });
  const key = await openKey(rows.row, keyring, store, caseId);
  if (key === undefined) return fail({ kind: 'damaged-record', record: caseId });

  const read = manifestSchema.safeParse(
    await openThing(rows.manifest, key, (revision) => manifestBinding(store, caseId, revision)),
  );
  const expected = read.success ? read.data.revisions : [];
  const tail = new Map<number, Answered>(
    (read.data?.tail ?? []).map(([number, path, over]) => [number, { path, over }]),
  );
  const isOldPiece = claimedRevision(rows.piece) < (read.data?.piece ?? 0);
  const piece = isOldPiece ? undefined : await openPiece(rows.piece, key, store, caseId);
  const damaged = new Set<string>(read.success ? [] : [`${caseId}/manifest`]);
  if (rows.piece !== undefined && piece === undefined) damaged.add(`${caseId}/piece`);

  const unread = new Set<number>();
  const untold = new Set(read.data?.untold ?? []);
  const newest = new Map((piece ?? []).map((found) => [found.number, found]));
  const opened = await Promise.all(
    rows.records.map(async (stored) => [stored, await openRecord(stored, key, store, caseId)] as const),
  );
  const known = Math.max(expected.length, ...newest.keys(), ...opened.map(([, found]) => found?.number ?? 0));
  const reach = Math.min(MOST_RECORDS, known + rows.records.length + MOST_MISSING);
  // A manifest that is the last one knows all records: a row that it does not know was never one.
  const isLast =
    read.success && opened.every(([, found]) => found === undefined || found.revision <= (expected[found.number] ?? 0));
  const isKnown = (number: number): boolean =>
    (expected[number] ?? 0) > 0 || tail.has(number) || untold.has(number) || newest.has(number);
  const strays = new Set<number>();
  let hasStrays = false;
  for (const [stored, found] of opened) {
    if (found === undefined) {
      const number = numberOf(stored);
      if (number === undefined || number >= reach) hasStrays = true;
      else if (isLast && !isKnown(number)) strays.add(number);
      else unread.add(number);
      damaged.add(`${caseId}/${String(claimedNumber(stored))}`);
    } else if (found.revision > (newest.get(found.number)?.revision ?? 0)) newest.set(found.number, found);
  }
  const revisions = [...expected];
  const records: OpenedRecord[] = [];
  for (const [number, revision] of expected.entries())
    if (revision > 0 && !newest.has(number)) {
      unread.add(number);
      damaged.add(`${caseId}/${String(number)}`);
    }
  for (const found of newest.values()) {
    const { number, revision } = found;
    const stands = standing(revision, read.success ? expected[number] : undefined);
    if (stands === 'replayed') {
      unread.add(number);
      damaged.add(`${caseId}/${String(number)}`);
      continue;
    }
    if (stands === 'beyond') damaged.add(`${caseId}/manifest`);
    while (revisions.length <= number) revisions.push(0);
    revisions[number] = revision;
    if (!unread.has(number)) records.push(found);
  }
  if (!read.success)
    for (const number of gapsIn({ newest, unread, folded: Math.max(-1, ...(piece ?? []).map((one) => one.number)) })) {
      untold.add(number);
      damaged.add(`${caseId}/${String(number)}`);
    }
  for (const number of unread) {
    if (tail.has(number) || expected[number] !== undefined) continue;
    const folded = newest.get(number)?.record;
    if (folded?.kind === 'edit') tail.set(number, answeredBy(folded.edit, [...newest.values()]));
    else untold.add(number);
  }
  // A number that is damaged is never given to another record.
  for (const number of [...unread, ...untold, ...strays]) while (revisions.length <= number) revisions.push(0);
  // Where no manifest tells the numbers, a stray may be what is left of the last record.
  if (!read.success && hasStrays) untold.add(revisions.push(0) - 1);

  const given = [...records, ...blanksOf(unread, records, tail, revisions)];
  const doubts = doubtsOf(given, untold, revisions.length);
  const unknown = [...unread].filter((number) => !tail.has(number));
  const lostOnes = new Set([...unknown, ...untold]);
  const device = lostOnes.size === 0 ? '' : await deviceOf(keyring.header());
  const all = [...given, ...doubts, ...lostRecordsOf(lostOnes, records, revisions, device)];
  const overtaken = new Set([...tail.values()].flatMap(({ over }) => over));
  const lost = [
    ...[...unread].filter((number) => !overtaken.has(number)).flatMap((number) => tail.get(number)?.path ?? []),
    ...doubts.flatMap(({ record }) => (record.kind === 'edit' ? [record.edit.path] : [])),
  ];
  return ok({
    ledger: {
      key,
      manifestRevision: claimedRevision(rows.manifest),
      revisions: [...revisions, ...doubts.map(() => 0)],
      piece: read.data?.piece ?? 0,
      untold,
      numbers: new Map(all.map(({ number, record }) => [nameOf(record), number])),
      tail,
    },
    records: all,
    rows: rows.records.flatMap((stored) => numberOf(stored) ?? []),
    damaged: [...damaged],
    lost: [...new Set(lost)],
  });
}
