import * as z from 'zod/mini';
import { mergeEdits } from '../../case/current.ts';
import { editSchema, type Edit } from '../../case/edit.ts';
import { signatureSchema } from '../../case/signature.ts';
import { caseHeadSchema } from '../../case/case-head.ts';
import type { StoredCase } from '../../case/stored-case.ts';
import { fromBase64, toBase64 } from './base64.ts';
import { exportBinding } from '../keys/binding.ts';
import { bytesSchema, textOf, utf8, type Bytes } from '../keys/bytes.ts';
import { headerSchema, type Header } from '../keys/header.ts';
import { newKey, seal, sealedSchema, wrap } from '../keys/seal.ts';

/** An exported file: the vault's header, a key of its own under the vault key, and the content under that key. */
const exportSchema = z.object({
  file: z.literal('waymark-export'),
  version: z.literal(1),
  header: headerSchema,
  key: sealedSchema,
  content: sealedSchema,
});
type Export = z.infer<typeof exportSchema>;

/** What an export holds, once it is open. */
export const exportContentSchema = z.object({
  caseId: z.string(),
  /** Whether the stored case is in it too, and not only what was unsaved. */
  whole: z.boolean(),
  head: z.optional(caseHeadSchema),
  edits: z.array(editSchema),
  signatures: z.array(signatureSchema),
});
export type ExportContent = z.infer<typeof exportContentSchema>;

const bytesAsText = z.object({ base64: z.string() });

const write = (file: Export): Bytes =>
  utf8(
    JSON.stringify(file, (_, value: unknown) => {
      const bytes = bytesSchema.safeParse(value);
      return bytes.success ? { base64: toBase64(bytes.data) } : value;
    }),
  );

/** An exported file as it was sent, parsed whole; `undefined` where it is not one, or not all of one. */
export function readExport(bytes: Bytes): Export | undefined {
  try {
    const file: unknown = JSON.parse(textOf(bytes), (_, value: unknown) => {
      const encoded = bytesAsText.safeParse(value);
      return encoded.success ? fromBase64(encoded.data.base64) : value;
    });
    return exportSchema.parse(file);
  } catch {
    return undefined;
  }
}

/** Seals a case and its unsaved edits into a file that the header's passphrase or recovery key opens. */
export async function exportOf(
  header: Header,
  vaultKey: CryptoKey,
  caseId: string,
  stored: StoredCase | undefined,
  unsaved: readonly Edit[],
): Promise<Bytes> {
  const content: ExportContent = {
    caseId,
    whole: stored !== undefined,
    head: stored?.head,
    edits: [...mergeEdits(stored?.edits ?? [], unsaved).values()],
    signatures: [...(stored?.signatures ?? [])],
  };
  const key = await newKey('seals');
  return write({
    file: 'waymark-export',
    version: 1,
    header,
    key: await wrap(key, vaultKey, exportBinding(header.store, 'key')),
    content: await seal(key, exportBinding(header.store, 'content'), content),
  });
}
