import {
  closeSync,
  cpSync,
  existsSync,
  ftruncateSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import type { Chance } from './runs.ts';

// What can happen to the files that a browser keeps a database in.

/** Where the files are: as they are, to be changed; and as they were some days ago. */
export interface Places {
  /** The folder of the database. */
  readonly database: string;
  /** The folder of what is marked outside of it. */
  readonly outside: string;
  /** The folder of the database as it was. */
  readonly earlier: string;
}

/** Changes the files; gives what was done in words. */
export type FileChange = (places: Places, chance: Chance) => string;

/** A log of what LevelDB did, and its lock, hold nothing of the database. */
const files = (folder: string): readonly string[] =>
  readdirSync(folder).filter((name) => !['LOG', 'LOG.old', 'LOCK'].includes(name));

/** A file that holds something, the larger ones oftener. */
function pick(folder: string, chance: Chance): { readonly path: string; readonly name: string; readonly size: number } {
  const all = files(folder).map((name) => ({
    name,
    path: join(folder, name),
    size: statSync(join(folder, name)).size,
  }));
  const some = all.filter(({ size }) => size > 0);
  if (chance.draw() < 0.4) return chance.oneOf(some);
  let at = chance.below(some.reduce((sum, { size }) => sum + size, 0));
  for (const each of some) {
    if (at < each.size) return each;
    at -= each.size;
  }
  return chance.oneOf(some);
}

function flip(folder: string, chance: Chance, bytes: number): string {
  const { path, name } = pick(folder, chance);
  const content = readFileSync(path);
  const from = chance.below(content.length);
  for (let at = from; at < Math.min(content.length, from + bytes); at += 1)
    content[at] = (content[at] ?? 0) ^ (1 + chance.below(255));
  writeFileSync(path, content);
  return `${name} from ${String(from)}`;
}

function cut(folder: string, chance: Chance): string {
  const { path, name, size } = pick(folder, chance);
  const to = chance.draw() < 0.2 ? 0 : chance.below(size);
  const file = openSync(path, 'r+');
  ftruncateSync(file, to);
  closeSync(file);
  return `${name} at ${String(to)} of ${String(size)}`;
}

/** All kinds of changes, by name. */
export const fileChanges: readonly (readonly [kind: string, change: FileChange])[] = [
  ['a byte flipped in a file', ({ database }, chance) => flip(database, chance, 1)],
  ['16 bytes flipped in a file', ({ database }, chance) => flip(database, chance, 16)],
  ['4,096 bytes flipped in a file', ({ database }, chance) => flip(database, chance, 4096)],
  ['a file cut', ({ database }, chance) => cut(database, chance)],
  [
    'a file deleted',
    ({ database }, chance) => {
      const { path, name } = pick(database, chance);
      rmSync(path);
      return name;
    },
  ],
  [
    'an earlier file put back',
    ({ database, earlier }, chance) => {
      const name = chance.oneOf(files(earlier));
      const isThere = existsSync(join(database, name));
      cpSync(join(earlier, name), join(database, name));
      return `${name}, which ${isThere ? 'was another' : 'was gone'}`;
    },
  ],
  [
    'all earlier files put back',
    ({ database, earlier }) => {
      rmSync(database, { recursive: true });
      cpSync(earlier, database, { recursive: true });
      return 'all';
    },
  ],
  [
    'all files of the database deleted',
    ({ database }) => {
      rmSync(database, { recursive: true });
      return 'all';
    },
  ],
  [
    'the mark outside deleted',
    ({ outside }) => {
      rmSync(outside, { recursive: true, force: true });
      return 'all';
    },
  ],
  ['a byte flipped in the mark outside', ({ outside }, chance) => flip(outside, chance, 1)],
];
