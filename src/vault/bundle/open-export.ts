import type { Failure } from '../../domain/failure.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import { exportBinding } from '../keys/binding.ts';
import type { Bytes } from '../keys/bytes.ts';
import type { Derivation } from '../keys/derivation.ts';
import { exportContentSchema, readExport, type ExportContent } from './export.ts';
import { openHeader, type Secret } from '../keys/header.ts';
import { unseal, unwrap } from '../keys/seal.ts';

const damaged = fail({ kind: 'damaged-record', record: 'export' } as const);

/**
 * Opens an exported file with the passphrase or recovery key of the vault it came from; needs no store. Fails as
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
  const content = exportContentSchema.safeParse(
    await unseal(key, exportBinding(file.header.store, 'content'), file.content),
  );
  return content.success ? ok(content.data) : damaged;
}
