import * as z from 'zod/mini';

/** Bytes that no other thread shares, as WebCrypto wants them. */
export type Bytes = Uint8Array<ArrayBuffer>;

/** Reads bytes that come back from a store. Asks for the tag, not the class: a stored value can come from another realm. */
export const bytesSchema = z.custom<Bytes>((value) => Object.prototype.toString.call(value) === '[object Uint8Array]');

/** A text as UTF-8. */
export const utf8 = (text: string): Bytes => new TextEncoder().encode(text);

/** UTF-8 as a text; throws a TypeError where the bytes are not UTF-8. */
export const textOf = (bytes: Bytes): string =>
  new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);

/** So many bytes from the system's random source; at most 65,536. */
export const randomBytes = (length: number): Bytes => crypto.getRandomValues(new Uint8Array(length));
