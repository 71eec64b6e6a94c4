import { vi } from 'vitest';
import { createActor, fromPromise } from 'xstate';
import type { Found } from '../../../machines/vault-events.ts';
import { vaultMachine } from '../../../machines/vault.ts';
import { settled } from '../../../src/app/save-outcome.ts';
import type { Failure } from '../../../src/domain/failure.ts';
import type { IsoDate } from '../../../src/domain/iso-date.ts';
import { isoDate } from '../../../src/domain/iso-date.ts';
import type { Result } from '../../../src/domain/result.ts';
import { ok } from '../../../src/domain/result.ts';
import type { Services } from '../../../src/screens/shared/services.ts';
import type { MemoryStore } from './memory-store.ts';
import { memoryStore, NOW } from './memory-store.ts';

/** A date that is written as one. */
export function dateOf(text: string): IsoDate {
  const date = isoDate(text);
  if (date === undefined) throw new Error(`no date: ${text}`);
  return date;
}

/** The Thursday before the scenarios' timetables start. */
export const TODAY = dateOf('2027-01-07');

/** What the pages get in a test: the real machines, a store in memory, a fixed clock, counted ids, a PDF maker that makes nothing. */
export interface TestServices extends Services {
  readonly store: MemoryStore;
  readonly pdf: { readonly warm: () => void; readonly make: ReturnType<typeof vi.fn<Services['pdf']['make']>> };
  /** How many pages hold back a new version. */
  readonly held: () => number;
}

/** A vault that nobody has looked at yet. */
function newVault(): Services['vault'] {
  const look = fromPromise<Result<Found, Failure>, undefined>(() => Promise.resolve(ok('locked')));
  return createActor(vaultMachine.provide({ actors: { look } }), { input: { idleLimit: 10, now: () => 0 } });
}

/** Makes the services. */
export function testServices(
  store: MemoryStore = memoryStore(),
  others: Partial<Omit<Services, 'store' | 'pdf'>> = {},
): TestServices {
  let ids = 0;
  let held = 0;
  if (others.today !== undefined) store.readOn(others.today);
  return {
    now: () => NOW,
    today: () => TODAY,
    newId: () => `n${String(++ids)}`,
    vault: newVault(),
    maker: () => Promise.resolve({ by: { name: 'Ines Alder', role: 'SENCO' }, device: 'd1' }),
    store,
    pdf: { warm: vi.fn(), make: vi.fn<Services['pdf']['make']>(() => Promise.resolve(new Uint8Array(2_500))) },
    persistence: () => Promise.resolve('persisted'),
    install: { subscribe: () => () => undefined, isOffered: () => false, accept: () => Promise.resolve() },
    changePassphrase: () => Promise.resolve(ok(undefined)),
    recoveryKey: { read: () => Promise.resolve(ok(undefined)), renew: () => Promise.resolve(ok('NEW')) },
    staff: { read: () => Promise.resolve(ok([])), keep: () => Promise.resolve(ok(null)) },
    settled,
    holdUpdates: () => {
      held += 1;
      return () => {
        held -= 1;
      };
    },
    held: () => held,
    version: '9.9.9',
    ...others,
  };
}
