import type { Dexie } from 'dexie';
import type { Failure } from '../../domain/failure.ts';

/** How long the database may take to open: a browser whose storage hangs never answers at all. */
const OPENS_WITHIN_MS = 10_000;

/** The database is not open, though nothing in it has failed. */
export class NotOpened extends Error {
  readonly failure: Failure;
  constructor(failure: Failure) {
    super(failure.kind);
    this.failure = failure;
  }
}

/** The databases that another window is known to hold: a browser says so once for each opening, however often it is waited for. */
const held = new WeakSet<Dexie>();

/** Opens the database. Rejects with {@link NotOpened} where another window holds an older version, or nothing answers. */
export async function openDatabase(db: Dexie): Promise<void> {
  let silent: ReturnType<typeof setTimeout> | undefined;
  const refused = new Promise<never>((_, reject) => {
    db.on('blocked', () => {
      held.add(db);
      reject(new NotOpened({ kind: 'store-held' }));
    });
    silent = setTimeout(() => {
      reject(new NotOpened({ kind: held.has(db) ? 'store-held' : 'store-silent' }));
    }, OPENS_WITHIN_MS);
  });
  try {
    await Promise.race([db.open(), refused]);
    held.delete(db);
  } finally {
    clearTimeout(silent);
  }
}
