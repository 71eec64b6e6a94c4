import type { Signature, SignedOnAnother } from '../case/signature.ts';

/**
 * What is read and agreed at once with a document that is signed: with the consent form the plan. Source: LCC §9 end, "the plan and
 * the hours".
 */
export const signedWith = (document: Signature['document']): readonly SignedOnAnother[] =>
  document === 'consent' ? ['plan'] : [];
