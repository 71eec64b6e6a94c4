import { utf8, type Bytes } from './bytes.ts';
import type { Argon2Parameters, DeriveKey } from './derivation.ts';

/** The key that wraps the vault key under a normalised passphrase. Rejects where the derivation does. */
export async function passphraseKey(
  derive: DeriveKey,
  passphrase: string,
  parameters: Argon2Parameters,
): Promise<CryptoKey> {
  const raw = await derive(passphrase, parameters);
  const key = await crypto.subtle.importKey('raw', raw, 'AES-GCM', false, ['wrapKey', 'unwrapKey']);
  raw.fill(0);
  return key;
}

/** The key that wraps the vault key under a recovery key's symbols. Their 170 bits need no slow derivation: HKDF (RFC 5869). */
export async function recoveryKey(symbols: string, salt: Bytes): Promise<CryptoKey> {
  const drawn = await crypto.subtle.importKey('raw', utf8(symbols), 'HKDF', false, ['deriveKey']);
  const how = { name: 'HKDF', hash: 'SHA-256', salt, info: utf8('waymark recovery key 1') };
  return crypto.subtle.deriveKey(how, drawn, { name: 'AES-GCM', length: 256 }, false, ['wrapKey', 'unwrapKey']);
}
