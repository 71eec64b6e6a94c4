import { utf8, type Bytes } from './bytes.ts';
import type { Cost } from './derivation.ts';

/** The version of how things are sealed. Part of every binding: what was sealed in another format does not open as this one. */
export const SEAL_FORMAT = 1;

/**
 * What a sealed thing is bound to, as AES-GCM's additional data: it opens in this place alone. JSON keeps the parts apart
 * whatever letters are in them.
 */
export type Binding = Bytes & { readonly __brand: 'Binding' };

const bind = (...parts: readonly (string | number)[]): Binding =>
  utf8(JSON.stringify([SEAL_FORMAT, ...parts])) as Binding;

/** The vault key under the passphrase. The cost is bound, so that it cannot be lowered beside the key. */
export const passphraseBinding = (store: string, cost: Cost): Binding =>
  bind(store, 'vault', 'passphrase', cost.memoryKib, cost.passes, cost.lanes);

/** The vault key under the recovery key. */
export const recoveryBinding = (store: string): Binding => bind(store, 'vault', 'recovery');

/** The recovery key as it was printed, under the account's key. */
export const printedKeyBinding = (store: string): Binding => bind(store, 'vault', 'printed recovery key');

/** A case's key under the vault key. */
export const caseBinding = (store: string, caseId: string): Binding => bind(store, 'cases', caseId);

/** A case's manifest under the case's key. */
export const manifestBinding = (store: string, caseId: string, revision: number): Binding =>
  bind(store, 'manifests', caseId, revision);

/** One record under the case's key. */
export const recordBinding = (store: string, caseId: string, number: number, revision: number): Binding =>
  bind(store, 'records', caseId, number, revision);

/** All of a case's folded records under the case's key. */
export const pieceBinding = (store: string, caseId: string, revision: number): Binding =>
  bind(store, 'pieces', caseId, revision);

/** A case's summary under the case's key. */
export const summaryBinding = (store: string, caseId: string, revision: number): Binding =>
  bind(store, 'summaries', caseId, revision);

/** The account's key under the vault key. */
export const accountKeyBinding = (store: string): Binding => bind(store, 'vault', 'account');

/** A page of the account under the account's key. */
export const accountBinding = (store: string, page: number, revision: number): Binding =>
  bind(store, 'account', page, revision);

/** An export's key under the vault key, and its content under that key. */
export const exportBinding = (store: string, part: 'key' | 'content'): Binding => bind(store, 'export', part);
