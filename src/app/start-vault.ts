import { createActor, fromPromise, waitFor } from 'xstate';
import type { ActorRefFrom } from 'xstate';
import type { Found } from '../../machines/vault-events.ts';
import { DEFAULT_IDLE_LIMIT } from '../../machines/vault-setup.ts';
import { vaultMachine } from '../../machines/vault.ts';
import type { Failure } from '../domain/failure.ts';
import type { Result } from '../domain/result.ts';
import { fail, ok } from '../domain/result.ts';
import type { RecoveryKeyService, StaffService } from '../screens/shared/services.ts';
import { STRONG } from '../vault/keys/derivation.ts';
import type { Derivation } from '../vault/keys/derivation.ts';
import { deriveInWorker } from '../vault/keys/derive-in-worker.ts';
import { choosePassphrase } from '../vault/keys/passphrase.ts';
import type { OtherTab, Own } from '../vault/one-tab.ts';
import { ownVault } from '../vault/one-tab.ts';
import { newDoor } from '../vault/store/door.ts';
import { failureOf } from '../vault/store/storage-failure.ts';
import { createVault, storeState, unlockVault } from '../vault/unlock.ts';
import type { Vault } from '../vault/vault.ts';
import type { OpenVault } from './case-store.ts';
import { keepStaff, readStaff, remember } from './staff-store.ts';

/** The vault machine, running, and what it has opened. */
export interface VaultRoom {
  readonly actor: ActorRefFrom<typeof vaultMachine>;
  /** The open vault; nothing while it is locked, or nobody has said who is working. */
  readonly opened: () => OpenVault | undefined;
  /** Puts a new passphrase in the place of the present one; gives the recovery key where a new one had to be made. */
  readonly changePassphrase: (present: string, chosen: string) => Promise<Result<string | undefined, Failure>>;
  readonly recoveryKey: RecoveryKeyService;
  readonly staff: StaffService;
}

const DATABASE = 'waymark';
/** Milliseconds. */
const MINUTE = 60_000;

const derivation: Derivation = {
  derive: deriveInWorker(
    () => new Worker(new URL('../vault/keys/argon2.worker.ts', import.meta.url), { type: 'module' }),
  ),
  cost: STRONG,
};

/** Milliseconds since the page was loaded, by the wall clock; should that be set back, by the time that the page has run. */
const elapsed = (): number => Math.max(Date.now() - performance.timeOrigin, performance.now());

/** What a failure to read the store means for the one who starts the app. */
function foundBy(failure: Failure): Result<Found, Failure> {
  switch (failure.kind) {
    case 'newer-store':
      return ok('newer');
    case 'damaged-record':
      return ok('damaged');
    default:
      return fail(failure);
  }
}

/**
 * Starts the vault machine with the real store, key derivation and tab lock.
 * @param save saves what is open, before a lock, or tells why it could not.
 * @param forget drops every other trace of what was open.
 * @param goOn called each time it is open, and known who is working.
 */
export function startVault(
  save: () => Promise<Result<null, Failure>>,
  forget: () => void,
  goOn: () => void,
): VaultRoom {
  const door = newDoor(DATABASE);
  let tab: Own | OtherTab | undefined;
  let open: Vault | undefined;

  const own = async (): Promise<boolean> => {
    tab ??= await ownVault({
      onAsked: async () => {
        actor.send({ type: 'LOST' });
        await waitFor(actor, (state) => state.matches('elsewhere'));
      },
      onLost: () => {
        tab = undefined;
        actor.send({ type: 'LOST' });
      },
    });
    return tab.kind === 'own';
  };
  const look = async (): Promise<Result<Found, Failure>> => {
    try {
      if (!(await own())) return ok('elsewhere');
    } catch (error) {
      return fail(failureOf(error));
    }
    const state = await storeState(door);
    if (!state.ok) return foundBy(state.error);
    return ok(state.value === 'sealed' ? 'locked' : state.value);
  };
  let watching: ReturnType<typeof setInterval> | undefined;
  const keep = (vault: Vault): void => {
    open = vault;
    clearInterval(watching);
    watching = setInterval(() => {
      void vault.advance().then((advanced) => {
        if (!advanced.ok && advanced.error.kind === 'keys-changed') actor.send({ type: 'LOCK' });
      });
    }, MINUTE);
    // What is missing is noticed, and marked, also where nobody looks at the list.
    void vault.knownCases().then(() => vault.advance());
  };
  const opened = (): OpenVault | undefined => {
    const { person } = actor.getSnapshot().context;
    return open === undefined || person === undefined ? undefined : { vault: open, person };
  };
  const staff: StaffService = {
    read: async () => (open === undefined ? fail({ kind: 'locked' }) : readStaff(open)),
    keep: async (people) => {
      const vault = opened();
      return vault === undefined ? fail({ kind: 'locked' }) : keepStaff(vault, people);
    },
  };
  const actor = createActor(
    vaultMachine.provide({
      actors: {
        look: fromPromise(look),
        create: fromPromise(async ({ input: { passphrase, person } }) => {
          const chosen = choosePassphrase(passphrase);
          if (!chosen.ok) return fail<Failure>({ kind: 'wrong-passphrase' });
          const created = await createVault(door, chosen.value, derivation);
          if (!created.ok) return created;
          keep(created.value.vault);
          await remember(created.value.vault, person);
          return ok({ recoveryKey: created.value.recoveryKey });
        }),
        unlock: fromPromise(async ({ input: { passphrase } }) => {
          const unlocked = await unlockVault(door, { kind: 'passphrase', typed: passphrase }, derivation);
          if (!unlocked.ok) return unlocked;
          keep(unlocked.value);
          return ok(null);
        }),
        prove: fromPromise(async ({ input: { passphrase } }) => {
          if (open === undefined) return fail<Failure>({ kind: 'locked' });
          const proven = await open.prove({ kind: 'passphrase', typed: passphrase }, derivation);
          return proven.ok ? ok(null) : proven;
        }),
        readStaff: fromPromise(() => staff.read()),
        remember: fromPromise(({ input: person }) =>
          open === undefined ? Promise.resolve(fail<Failure>({ kind: 'locked' })) : remember(open, person),
        ),
        recover: fromPromise(async ({ input: { recoveryKey, newPassphrase } }) => {
          const chosen = choosePassphrase(newPassphrase);
          if (!chosen.ok) return fail<Failure>({ kind: 'wrong-passphrase' });
          const proof = { kind: 'recovery-key', typed: recoveryKey } as const;
          const unlocked = await unlockVault(door, proof, derivation);
          if (!unlocked.ok) return unlocked;
          const changed = await unlocked.value.changePassphrase(proof, chosen.value, derivation);
          if (!changed.ok) {
            await unlocked.value.lock();
            return changed;
          }
          keep(unlocked.value);
          return ok(null);
        }),
        takeOver: fromPromise(async (): Promise<Result<null, Failure>> => {
          if (!(await own()) && tab?.kind === 'other-tab') tab = await tab.takeOver();
          return ok(null);
        }),
        lock: fromPromise(async ({ input: { inAnyCase } }) => {
          const saved = await save();
          if (!saved.ok && !inAnyCase) return saved;
          clearInterval(watching);
          await open?.lock();
          open = undefined;
          forget();
          return ok(null);
        }),
      },
    }),
    { input: { idleLimit: DEFAULT_IDLE_LIMIT, now: elapsed } },
  );
  let wasOpen = false;
  actor.subscribe((state) => {
    const isOpen = state.matches('open');
    if (isOpen && !wasOpen) goOn();
    wasOpen = isOpen;
  });
  actor.start();
  return {
    actor,
    opened,
    staff,
    recoveryKey: {
      read: async (typed) => open?.recoveryKey({ kind: 'passphrase', typed }, derivation) ?? fail({ kind: 'locked' }),
      renew: async (typed) =>
        open?.newRecoveryKey({ kind: 'passphrase', typed }, derivation) ?? fail({ kind: 'locked' }),
    },
    changePassphrase: async (present, typed) => {
      const chosen = choosePassphrase(typed);
      if (open === undefined || !chosen.ok) return fail({ kind: 'locked' });
      return open.changePassphrase({ kind: 'passphrase', typed: present }, chosen.value, derivation);
    },
  };
}
