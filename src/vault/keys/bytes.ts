import * as z from 'zod/mini';
import type { Guard } from '../../domain/guards.ts';

/** Bytes that no other thread shares, as WebCrypto wants them. */
export type Bytes = Uint8Array<ArrayBuffer>;

/** Whether a value that comes back from a store is bytes. Asks for the tag, not the class: it can come from another realm. */
export const isBytes: Guard<Bytes> = (value): value is Bytes =>
  Object.prototype.toString.call(value) === '[object Uint8Array]';

/** Reads bytes that come back from a store. */
export const bytesSchema = z.custom<Bytes>(isBytes);

const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** A text as UTF-8. */
export const utf8 = (text: string): Bytes => encoder.encode(text);

/** UTF-8 as a text; throws a TypeError where the bytes are not UTF-8. */
export const textOf = (bytes: Bytes): string => decoder.decode(bytes);

/** So many bytes from the system's random source; at most 65,536. */
export const randomBytes = (length: number): Bytes => crypto.getRandomValues(new Uint8Array(length));
