import { canonicalJson } from '../../domain/canonical-json.ts';
import { sha256Hex } from '../../domain/hash.ts';
import type { Document } from '../model.ts';

/** A document without its places for signatures. */
const withoutSignatures = (document: Document): Document => ({
  ...document,
  blocks: document.blocks.filter((block) => block.kind !== 'signature'),
});

/** Three groups of four letters: short enough to read out, long enough never to meet twice. */
const GROUPS = /^(.{4})(.{4})(.{4}).*$/;

/**
 * The pack code of some documents, such as `3f9a-12bc-77d0`: the start of the SHA-256 of whose they are and of their words. Signature blocks are
 * left out here; documents that tell of signatures or findings have to be built without them.
 */
export async function packVersion(pupil: string, school: string, documents: readonly Document[]): Promise<string> {
  const words = documents.map((document) => canonicalJson(withoutSignatures(document)));
  return (await sha256Hex(canonicalJson([pupil, school, ...words]))).replace(GROUPS, '$1-$2-$3');
}
