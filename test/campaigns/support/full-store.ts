import type { BrowserContext, Page } from '@playwright/test';

declare global {
  interface Window {
    /** From which write on the store is full; and how many were begun since that was said. */
    fullFrom?: number;
    writes?: number;
  }
}

/** Lets the store be full at will. To be called before a page is opened. */
export async function watchWrites(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
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
        if (window.fullFrom !== undefined && write >= window.fullFrom)
          throw new DOMException('no room is left', 'QuotaExceededError');
        return real.apply(this, how);
      };
    }
  });
}

/** From the n-th write on the store is full; with none it has room again. Gives how many writes were begun since the last call. */
export const fullFrom = (page: Page, write: number | undefined): Promise<number> =>
  page.evaluate((from) => {
    const writes = window.writes ?? 0;
    window.writes = 0;
    if (from === undefined) delete window.fullFrom;
    else window.fullFrom = from;
    return writes;
  }, write);
