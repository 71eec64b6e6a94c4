import type { Case, Path } from './case.ts';
import type { Signature } from './signature.ts';
import type { Typed } from './typed.ts';
import { copyOf, isBlank } from './typed.ts';

/**
 * What a reader of a case used: by path the answer as it was, or `null` where there was none; under {@link rowsKey} the rows of
 * a list; under {@link askedKey} whether a path was asked.
 */
export type Used = Signature['used'];

const ROWS = '.*';
const ASKED = '?';

/** The key under which the rows of a list stand as a whole; no answer ever stands there. */
export const rowsKey = (list: Path): string => `${list}${ROWS}`;

/** The key under which it stands whether a path is asked; no answer ever stands there. */
export const askedKey = (path: Path): string => `${path}${ASKED}`;

/** The path that a key of {@link Used} is about: an answer, or a list. */
export function pathOfKey(key: string): Path {
  if (key.endsWith(ROWS)) return key.slice(0, -ROWS.length);
  return key.endsWith(ASKED) ? key.slice(0, -ASKED.length) : key;
}

/** What stands at a key in a case: the answer, the ids of a list’s rows, or `yes` where a path is asked; `null` where it is blank, missing or not asked. */
export function standsAt(c: Case, key: string): Typed | null {
  if (key.endsWith(ROWS)) return c.rows(pathOfKey(key));
  if (key.endsWith(ASKED)) return c.asks(pathOfKey(key)) ? 'yes' : null;
  const typed = c.get(key);
  return typed === undefined || isBlank(typed) ? null : typed;
}

/** The same as it is kept: a copy that nobody shares. */
function usedAt(c: Case, key: string): Used[string] {
  const typed = standsAt(c, key);
  return typed === null ? null : copyOf(typed);
}

/** A case that remembers what was read of it. */
export interface Recorded {
  readonly case: Case;
  /** What was read so far. */
  readonly used: () => Used;
}

/**
 * Records what is read of a case. One for each text that is signed: what is {@link remembered} of a recorded case is read, and so
 * recorded, once.
 */
export function recorded(c: Case): Recorded {
  const keys = new Set<string>();
  return {
    case: {
      get(path) {
        keys.add(path);
        return c.get(path);
      },
      rows(list) {
        keys.add(rowsKey(list));
        return c.rows(list);
      },
      asks(path) {
        keys.add(askedKey(path));
        return c.asks(path);
      },
    },
    used: () => Object.fromEntries([...keys].sort().map((key) => [key, usedAt(c, key)])),
  };
}
