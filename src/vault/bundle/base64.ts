import type { Bytes } from '../keys/bytes.ts';

/** Few enough for one call to take as arguments. */
const CHUNK = 8192;

/** Bytes as base64. */
export function toBase64(bytes: Bytes): string {
  let letters = '';
  for (let at = 0; at < bytes.length; at += CHUNK) letters += String.fromCharCode(...bytes.subarray(at, at + CHUNK));
  return btoa(letters);
}

/** Base64 as bytes; throws a DOMException where it is none. */
export const fromBase64 = (text: string): Bytes => Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
