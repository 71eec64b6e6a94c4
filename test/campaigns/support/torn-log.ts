import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** LevelDB writes its log in blocks of this many bytes; a record never crosses the end of one. */
const BLOCK = 32_768;
/** A record's checksum (4 bytes), length (2) and kind (1). */
const HEAD = 7;
/** A whole record, or the first, a middle or the last piece of one. */
const KINDS = 4;

/** Whether a log goes on behind a record that was cut: the head that stands there makes no sense. One that is cut at the very end is usual after a kill. */
function isTorn(log: Buffer): boolean {
  let at = 0;
  while (at + HEAD <= log.length) {
    const left = BLOCK - (at % BLOCK);
    if (left < HEAD) {
      at += left;
    } else {
      const [length, kind] = [log.readUInt16LE(at + 4), log.readUInt8(at + 6)];
      const isBlank = kind === 0 && length === 0; // the rest of the block was never written
      if (!isBlank && (kind === 0 || kind > KINDS || length > left - HEAD)) return true;
      at += isBlank ? left : HEAD + length;
    }
  }
  return false;
}

/**
 * Whether the browser itself has broken a database: after a kill it goes on writing its old log behind the record that the kill had cut, and takes that for damage at
 * the next start (docs/reliability.md).
 * @param folder of the profile’s IndexedDB, as a kill left it.
 */
export const hasTornLog = (folder: string): boolean =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.log'))
    .some((file) => isTorn(readFileSync(join(folder, file))));
