import { readRecord, type CaseRecord } from '../../case/record.ts';
import type { Failure } from '../../domain/failure.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import { exportBinding } from '../keys/binding.ts';
import type { Bytes } from '../keys/bytes.ts';
import type { Derivation } from '../keys/derivation.ts';
import { openHeader, type Secret } from '../keys/header.ts';
import { unseal, unwrap } from '../keys/seal.ts';
import { exportContentSchema, firstContentSchema, readExport, type FirstContent } from './export.ts';

/** What an opened export holds. */
export interface ExportContent {
  readonly caseId: string;
  /** Whether the stored case is in it too, and not only what was unsaved. */
  readonly whole: boolean;
  /** Those of a newer Waymark too. */
  readonly records: readonly CaseRecord[];
}

const damaged = fail({ kind: 'damaged-record', record: 'export' } as const);

/**
 * Opens an exported file with the passphrase or recovery key of the vault it came from, by the part of its lock that is whole; needs no store. Fails as
 * `damaged-record` where the file is cut or changed, as `weak-parameters` where its passphrase would be too easy to guess.
 */
export async function openExport(
  bytes: Bytes,
  secret: Secret,
  derivation: Derivation,
): Promise<Result<ExportContent, Failure>> {
  const file = readExport(bytes);
  if (file === undefined) return damaged;
  const vaultKey = await openHeader(file.header, secret, derivation);
  if (!vaultKey.ok) return vaultKey;
  const key = await unwrap(file.key, vaultKey.value, exportBinding(file.header.store, 'key'), 'seals');
  if (key === undefined) return damaged;
  const content = readContent(
    await unseal(key, exportBinding(file.header.store, 'content'), file.content),
    file.version,
  );
  return content === undefined ? damaged : ok(content);
}

/** The content, whichever version it is of; `undefined` where any of it is no record. */
function readContent(json: unknown, version: 1 | 2): ExportContent | undefined {
  const content = version === 1 ? firstContentSchema.safeParse(json) : exportContentSchema.safeParse(json);
  if (!content.success) return undefined;
  const { caseId, whole } = content.data;
  const kept = 'records' in content.data ? content.data.records : firstRecords(content.data);
  const records = kept.flatMap((record) => readRecord(record) ?? []);
  return records.length === kept.length ? { caseId, whole, records } : undefined;
}

/** Version 1 kept them by kind. */
const firstRecords = ({ head, edits, signatures }: FirstContent): readonly unknown[] => [
  ...(head === undefined ? [] : [{ kind: 'head', head }]),
  ...edits.map((edit) => ({ kind: 'edit', edit })),
  ...signatures.map((signature) => ({ kind: 'signature', signature })),
];
