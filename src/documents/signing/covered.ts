import { canonicalJson } from '../../domain/canonical-json.ts';
import type { Document } from '../model.ts';

/** A document without its places for signatures. */
const withoutSignatures = (document: Document): Document => ({
  ...document,
  blocks: document.blocks.filter((block) => block.kind !== 'signature'),
});

/**
 * What a signature covers: one document's model without its signature blocks, as canonical JSON (RFC 8785). State, print date
 * and findings stand in the pack, not in a signed document, and so are never part of it.
 */
export const coveredText = (document: Document): string => canonicalJson(withoutSignatures(document));
