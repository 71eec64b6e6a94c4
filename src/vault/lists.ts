import type { Failure } from '../domain/failure.ts';
import type { Result } from '../domain/result.ts';

/** Gives out the list of cases, and reads it no more often than it has to. */
export interface Lists<T> {
  /** As it was last read, where nothing was written since. */
  readonly known: () => Promise<Result<T, Failure>>;
  /** As it is now. What is being read, or was read for {@link Lists.known} alone, is given, where nothing was written since. */
  readonly anew: () => Promise<Result<T, Failure>>;
  /** Something is being written, or was. */
  readonly outdate: () => void;
}

/** Lists that are read in this way. */
export function newLists<T>(read: () => Promise<Result<T, Failure>>): Lists<T> {
  let latest: { readonly list: Promise<Result<T, Failure>>; isRead: boolean; isGiven: boolean } | undefined;
  const begin = () => {
    const begun = { list: read(), isRead: false, isGiven: false };
    latest = begun;
    void begun.list
      .then(({ ok }) => ok)
      .catch(() => false)
      .then((isGood) => {
        begun.isRead = true;
        if (!isGood && latest === begun) latest = undefined;
      });
    return begun;
  };
  return {
    known: () => (latest ?? begin()).list,
    anew: () => {
      const list = latest === undefined || (latest.isRead && latest.isGiven) ? begin() : latest;
      list.isGiven = true;
      return list.list;
    },
    outdate: () => {
      latest = undefined;
    },
  };
}
