import { forceCloseDatabase } from 'fake-indexeddb';
import { fail } from '../../../src/domain/result.ts';
import type { Door } from '../../../src/vault/store/door.ts';

// What can go wrong between the vault and its store, at the n-th call.

/** How a call fails: the store is full, once or from then on; the connection is lost, once or from then on; the transaction is aborted after it. */
export const REQUEST_FAULTS = ['full', 'full from then on', 'lost', 'lost from then on', 'aborted'] as const;
export type RequestFault = (typeof REQUEST_FAULTS)[number];

/** How a call of the door fails: it was refused and nothing was done, or all of it was done and the answer was lost. */
export const DOOR_FAULTS = ['full', 'lost', 'unexpected', 'done, and the answer lost'] as const;
export type DoorFault = (typeof DOOR_FAULTS)[number];

/** What is counted, and made to fail. */
interface Plan {
  calls: number;
  readonly at: number;
  readonly fault: RequestFault;
}

let plan: Plan | undefined;

const full = () => new DOMException('no room is left', 'QuotaExceededError');
const lost = () => new DOMException('the connection was lost', 'InvalidStateError');

/** Called before each request: throws where it is to fail; gives what is to be done after it. */
function atCall(db: unknown, writes: boolean, abort: () => void): (() => void) | undefined {
  if (plan === undefined) return undefined;
  plan.calls += 1;
  const { calls, at, fault } = plan;
  const isNow = calls === at;
  const isSince = calls >= at;
  if (fault === 'full' && isNow) throw full();
  if (fault === 'full from then on' && isSince && writes) throw full();
  if ((fault === 'lost' && isNow) || (fault === 'lost from then on' && isSince)) {
    if (db !== undefined) forceCloseDatabase(db as Parameters<typeof forceCloseDatabase>[0]);
    throw lost();
  }
  return fault === 'aborted' && isNow ? abort : undefined;
}

type Method = (this: unknown, ...how: unknown[]) => unknown;

function replace(prototype: object, name: string, by: (real: Method) => Method): void {
  const real: unknown = Reflect.get(prototype, name);
  if (typeof real !== 'function') throw new Error(`no ${name}`);
  Reflect.set(prototype, name, by(real as Method));
}

/** Makes every request of IndexedDB countable, once for the process. */
export function watchRequests(): void {
  const reads = ['get', 'getKey', 'getAll', 'getAllKeys', 'count', 'openCursor', 'openKeyCursor'];
  const writes = ['put', 'add', 'delete', 'clear'];
  for (const name of [...reads, ...writes])
    replace(
      IDBObjectStore.prototype,
      name,
      (real) =>
        function (this: unknown, ...how) {
          const { transaction } = this as IDBObjectStore;
          const after = atCall(transaction.db, writes.includes(name), () => {
            transaction.abort();
          });
          const request = real.apply(this, how);
          after?.();
          return request;
        },
    );
  replace(
    IDBDatabase.prototype,
    'transaction',
    (real) =>
      function (this: unknown, ...how) {
        if (how[1] === 'versionchange') return real.apply(this, how); // opened by the database itself
        const after = atCall(this, how[1] === 'readwrite', () => undefined);
        const transaction = real.apply(this, how) as IDBTransaction;
        if (after !== undefined) transaction.abort();
        return transaction;
      },
  );
}

/** Makes the n-th request from now on fail; with `Infinity` they are only counted. */
export function failRequest(at: number, fault: RequestFault): void {
  plan = { calls: 0, at, fault };
}

/** From now on nothing fails; gives how many requests were made. */
export function failNothing(): number {
  const { calls } = plan ?? { calls: 0 };
  plan = undefined;
  return calls;
}

/** A door whose n-th call fails. */
export function failingDoor(
  door: Door,
  at: number,
  fault: DoorFault,
): { readonly door: Door; readonly calls: () => number; readonly mend: () => void } {
  let calls = 0;
  let isMended = false;
  const wrapped = new Proxy(door, {
    get: (target, name) => {
      const value: unknown = Reflect.get(target, name);
      if (typeof value !== 'function' || name === 'close') return value;
      return async (...how: unknown[]): Promise<unknown> => {
        if (!isMended) calls += 1;
        if (isMended || calls !== at) return Reflect.apply(value, target, how);
        if (fault === 'done, and the answer lost') {
          await Reflect.apply(value, target, how);
          return fail({ kind: 'store-lost' });
        }
        return fail({ kind: fault === 'unexpected' ? 'unexpected' : fault === 'full' ? 'store-full' : 'store-lost' });
      };
    },
  });
  return {
    door: wrapped,
    calls: () => calls,
    mend: () => {
      isMended = true;
    },
  };
}
