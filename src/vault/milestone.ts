/**
 * How far a vault had come, kept outside its database: that there is one, and the revision of the root of its account. It says nothing of
 * a case. It cannot notice that a whole browser profile was put back, for it is put back with it.
 */
export interface Milestone {
  /** `undefined` where none is known. */
  readonly read: () => number | undefined;
  readonly set: (revision: number) => void;
}

/** The browser's own storage as far as a milestone needs it. */
type Kept = Pick<Storage, 'getItem' | 'setItem'>;

/** A milestone in the browser's local storage; where that is refused, none is known. */
export function milestoneIn(kept: () => Kept, key: string): Milestone {
  const tried = <T>(work: (storage: Kept) => T): T | undefined => {
    try {
      return work(kept());
    } catch {
      return undefined;
    }
  };
  return {
    read: () => {
      const value = tried((storage) => storage.getItem(key));
      const revision = typeof value === 'string' ? Number(value) : Number.NaN;
      return Number.isSafeInteger(revision) && revision > 0 ? revision : undefined;
    },
    set: (revision) => {
      tried((storage) => {
        storage.setItem(key, String(revision));
      });
    },
  };
}
