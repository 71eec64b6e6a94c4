import type { BrowserContext, Page } from '@playwright/test';

declare global {
  interface Window {
    /** How many writes were begun since the page was loaded, or it was said from which on the store is full. */
    writes?: number;
  }
}

/** Where it is kept from which write on the store is full: that outlives the page, which a step may load anew. */
const FULL_FROM = 'campaign-full-from';

/** Lets the store be full at will. To be called before a page is opened. */
export async function watchWrites(context: BrowserContext): Promise<void> {
  await context.addInitScript((key) => {
    const begun = new WeakMap<IDBTransaction, number>();
    const realTransaction = Reflect.get<IDBDatabase, 'transaction'>(IDBDatabase.prototype, 'transaction');
    IDBDatabase.prototype.transaction = function (this: IDBDatabase, ...how: Parameters<typeof realTransaction>) {
      const transaction = realTransaction.apply(this, how);
      if (how[1] === 'readwrite') {
        window.writes = (window.writes ?? 0) + 1;
        begun.set(transaction, window.writes);
      }
      return transaction;
    };
    for (const name of ['put', 'add'] as const) {
      const real = Reflect.get<IDBObjectStore, 'put'>(IDBObjectStore.prototype, name as 'put');
      IDBObjectStore.prototype[name] = function (this: IDBObjectStore, ...how: Parameters<typeof real>) {
        const write = begun.get(this.transaction) ?? 0;
        const from = sessionStorage.getItem(key);
        if (from !== null && write >= Number(from)) throw new DOMException('no room is left', 'QuotaExceededError');
        return real.apply(this, how);
      };
    }
  }, FULL_FROM);
}

/** From the n-th write on the store is full; with none it has room again. Gives how many writes were begun since the last call. */
export const fullFrom = (page: Page, write: number | undefined): Promise<number> =>
  page.evaluate(
    ([key, from]) => {
      const writes = window.writes ?? 0;
      window.writes = 0;
      if (from === undefined) sessionStorage.removeItem(key);
      else sessionStorage.setItem(key, String(from));
      return writes;
    },
    [FULL_FROM, write] as const,
  );
