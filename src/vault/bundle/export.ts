import * as z from 'zod/mini';
import { mergeRecords } from '../../case/merge-records.ts';
import { jsonOf, staysHere, type CaseRecord } from '../../case/record.ts';
import { exportBinding } from '../keys/binding.ts';
import { bytesSchema, textOf, utf8, type Bytes } from '../keys/bytes.ts';
import { readHeader, type Header } from '../keys/header.ts';
import { newKey, seal, sealedSchema, wrap } from '../keys/seal.ts';
import { fromBase64, toBase64 } from './base64.ts';

/** An exported file: the vault's header, a key of its own under the vault key, and the content under that key. */
const exportSchema = z.object({
  file: z.literal('waymark-export'),
  version: z.union([z.literal(1), z.literal(2)]),
  header: z.unknown(),
  key: sealedSchema,
  content: sealedSchema,
});
type Export = Omit<z.infer<typeof exportSchema>, 'header'> & { readonly header: Header };

/** What an export holds, as JSON: since version 2 its records, as they are stored. */
export const exportContentSchema = z.object({
  caseId: z.string(),
  /** Whether the stored case is in it too, and not only what was unsaved. */
  whole: z.boolean(),
  records: z.array(z.unknown()),
});

/** What an export of version 1 holds. */
export const firstContentSchema = z.object({
  caseId: z.string(),
  whole: z.boolean(),
  head: z.optional(z.unknown()),
  edits: z.array(z.unknown()),
  signatures: z.array(z.unknown()),
});
export type FirstContent = z.infer<typeof firstContentSchema>;

const bytesAsText = z.object({ base64: z.string() });

const write = (file: Export): Bytes =>
  utf8(
    JSON.stringify(file, (_, value: unknown) => {
      const bytes = bytesSchema.safeParse(value);
      return bytes.success ? { base64: toBase64(bytes.data) } : value;
    }),
  );

/** Bytes out of their text; what cannot be read as such stays as it is, for the other part of the lock may still open the file. */
function bytesIn(value: unknown): unknown {
  const encoded = bytesAsText.safeParse(value);
  if (!encoded.success) return value;
  try {
    return fromBase64(encoded.data.base64);
  } catch {
    return value;
  }
}

/** An exported file as it was sent; `undefined` where it is not one, or no part of its lock or not all of its content can be read. */
export function readExport(bytes: Bytes): Export | undefined {
  try {
    const file = exportSchema.parse(JSON.parse(textOf(bytes), (_, value: unknown) => bytesIn(value)));
    const header = readHeader(file.header);
    return header === undefined ? undefined : { ...file, header };
  } catch {
    return undefined;
  }
}

/** Seals a case's records, stored and unsaved, into a file that the header's passphrase or recovery key opens. Its place stays here, and who works here. */
export async function exportOf(
  header: Header,
  vaultKey: CryptoKey,
  caseId: string,
  stored: readonly CaseRecord[] | undefined,
  unsaved: readonly CaseRecord[],
): Promise<Bytes> {
  const records = mergeRecords(stored ?? [], unsaved).filter((record) => !staysHere(record));
  const content = { caseId, whole: stored !== undefined, records: records.map(jsonOf) };
  const key = await newKey('seals');
  return write({
    file: 'waymark-export',
    version: 2,
    header,
    key: await wrap(key, vaultKey, exportBinding(header.store, 'key')),
    content: await seal(key, exportBinding(header.store, 'content'), content),
  });
}
