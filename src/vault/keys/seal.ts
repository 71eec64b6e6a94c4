import * as z from 'zod/mini';
import type { Guard } from '../../domain/guards.ts';
import type { Binding } from './binding.ts';
import { bytesSchema, isBytes, randomBytes, textOf, utf8, type Bytes } from './bytes.ts';

const NONCE_BYTES = 12;

const isNonce: Guard<Bytes> = (value): value is Bytes => isBytes(value) && value.length === NONCE_BYTES;

/** What something sealed with AES-GCM has: the nonce that was drawn for it alone, and its bytes. */
export const sealedParts = { nonce: isNonce, sealed: isBytes };

/** Something sealed with AES-GCM, and the nonce that was drawn for it alone. */
export const sealedSchema = z.object({ nonce: z.custom<Bytes>(isNonce), sealed: bytesSchema });
export type Sealed = z.infer<typeof sealedSchema>;

const withNonce = (nonce: Bytes, binding: Binding): AesGcmParams => ({
  name: 'AES-GCM',
  iv: nonce,
  additionalData: binding,
});

/** Seals anything that JSON can hold, in the one place that the binding names. Every call draws a fresh nonce. */
export async function seal(key: CryptoKey, binding: Binding, value: unknown): Promise<Sealed> {
  const nonce = randomBytes(NONCE_BYTES);
  return {
    nonce,
    sealed: new Uint8Array(await crypto.subtle.encrypt(withNonce(nonce, binding), key, utf8(JSON.stringify(value)))),
  };
}

/** What was sealed; `undefined` where key, binding or bytes are not those it was sealed with. Unparsed: read it with a schema. */
export async function unseal(key: CryptoKey, binding: Binding, { nonce, sealed }: Sealed): Promise<unknown> {
  try {
    const value: unknown = JSON.parse(
      textOf(new Uint8Array(await crypto.subtle.decrypt(withNonce(nonce, binding), key, sealed))),
    );
    return value;
  } catch {
    return undefined;
  }
}

/** Wraps an extractable key under another one. */
export async function wrap(key: CryptoKey, by: CryptoKey, binding: Binding): Promise<Sealed> {
  const nonce = randomBytes(NONCE_BYTES);
  return { nonce, sealed: new Uint8Array(await crypto.subtle.wrapKey('raw', key, by, withNonce(nonce, binding))) };
}

/** What a key is for: `wraps` other keys, or `seals` what people typed. */
export type KeyUse = 'wraps' | 'seals';

const usages = { wraps: ['wrapKey', 'unwrapKey'], seals: ['encrypt', 'decrypt'] } as const satisfies Record<
  KeyUse,
  readonly KeyUsage[]
>;

/** A fresh 256-bit key. It is extractable, to be wrapped once and then dropped; {@link unwrap} gives the one to keep. */
export const newKey = (use: KeyUse): Promise<CryptoKey> =>
  crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, true, [...usages[use]]);

/**
 * A wrapped key; `undefined` where the wrapping key, binding or bytes are not those it was wrapped with.
 *
 * @param extractable only to wrap it again at once; a key that is kept is not
 */
export async function unwrap(
  wrapped: Sealed,
  by: CryptoKey,
  binding: Binding,
  use: KeyUse,
  extractable = false,
): Promise<CryptoKey | undefined> {
  try {
    return await crypto.subtle.unwrapKey(
      'raw',
      wrapped.sealed,
      by,
      withNonce(wrapped.nonce, binding),
      'AES-GCM',
      extractable,
      [...usages[use]],
    );
  } catch {
    return undefined;
  }
}
