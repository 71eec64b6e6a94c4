import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

/** How a text stands in a file. */
type Encoding = 'UTF-8' | 'UTF-16' | 'base64';

/** A piece of a canary that was found in a file, or in a file's name. */
export interface Sighting {
  readonly canary: string;
  readonly file: string;
  readonly encoding: Encoding;
}

interface Needle {
  readonly canary: string;
  readonly encoding: Encoding;
  readonly bytes: Buffer;
}

/** The shortest run of characters that counts. Compressed files (LevelDB's blocks) hold texts in runs, not always whole. */
const RUN = 8;

/** As many letters of base64 as hold eight bytes. */
const BASE64_RUN = 11;

const runsOf = (text: string, length: number): readonly string[] =>
  Array.from({ length: Math.max(0, text.length - length + 1) }, (_, start) => text.slice(start, start + length));

/** The letters of base64 that these bytes give wherever they stand among others: at three offsets, without the letters that neighbours share. */
function base64Of(bytes: Buffer): readonly string[] {
  return [0, 1, 2].map((offset) => {
    const letters = Buffer.concat([Buffer.alloc(offset), bytes])
      .toString('base64')
      .replace(/=+$/, '');
    const whole = Math.floor(((offset + bytes.length) * 8) / 6);
    return letters.slice(offset === 0 ? 0 : offset + 1, whole);
  });
}

function needlesOf(canary: string): readonly Needle[] {
  const needle = (encoding: Encoding, bytes: Buffer): Needle => ({ canary, encoding, bytes });
  const encodings = ['utf8', 'utf16le'] as const;
  return [
    ...runsOf(canary, RUN).map((run) => needle('UTF-8', Buffer.from(run, 'utf8'))),
    ...runsOf(canary, RUN).map((run) => needle('UTF-16', Buffer.from(run, 'utf16le'))),
    ...encodings
      .flatMap((encoding) => base64Of(Buffer.from(canary, encoding)))
      .flatMap((letters) => runsOf(letters, BASE64_RUN))
      .map((run) => needle('base64', Buffer.from(run, 'latin1'))),
  ];
}

/** The needles by their first four bytes, so that a file is read once, whatever their number. */
function byBeginning(needles: readonly Needle[]): ReadonlyMap<number, readonly Needle[]> {
  const known = new Map<number, Needle[]>();
  for (const needle of needles) {
    const beginning = needle.bytes.readUInt32LE(0);
    known.set(beginning, [...(known.get(beginning) ?? []), needle]);
  }
  return known;
}

function sightingsIn(bytes: Buffer, known: ReadonlyMap<number, readonly Needle[]>): ReadonlySet<Needle> {
  const found = new Set<Needle>();
  for (let at = 0; at + 4 <= bytes.length; at += 1) {
    for (const needle of known.get(bytes.readUInt32LE(at)) ?? []) {
      if (bytes.subarray(at, at + needle.bytes.length).equals(needle.bytes)) found.add(needle);
    }
  }
  return found;
}

/**
 * Looks for texts in every file below a folder, and in the names of the files: as UTF-8, as UTF-16 and as base64, whole or in
 * any run of eight characters.
 * @param canaries texts of eight characters or more that stand nowhere by chance.
 * @returns each canary once for each file and encoding; and how many files and bytes were read.
 */
export function lookForCanaries(
  folder: string,
  canaries: readonly string[],
): { readonly sightings: readonly Sighting[]; readonly files: number; readonly bytes: number } {
  const known = byBeginning(canaries.flatMap(needlesOf));
  const sightings = new Map<string, Sighting>();
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  let read = 0;
  for (const entry of files) {
    const path = join(entry.parentPath, entry.name);
    const file = relative(folder, path);
    const content = Buffer.concat([Buffer.from(`${file}\n`), readFileSync(path)]);
    read += content.length;
    for (const { canary, encoding } of sightingsIn(content, known))
      sightings.set(`${canary} ${file} ${encoding}`, { canary, file, encoding });
  }
  return { sightings: [...sightings.values()], files: files.length, bytes: read };
}
