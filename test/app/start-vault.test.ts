import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { waitFor } from 'xstate';
import type { VaultRoom } from '../../src/app/start-vault.ts';
import { startVault } from '../../src/app/start-vault.ts';
import { SETTINGS_ID } from '../../src/case/stored-case.ts';
import type { Failure } from '../../src/domain/failure.ts';
import type { Result } from '../../src/domain/result.ts';
import { fail, ok } from '../../src/domain/result.ts';
import type { Owner, OtherTab, Own } from '../../src/vault/one-tab.ts';
import type * as doors from '../../src/vault/store/door.ts';
import type * as unlocks from '../../src/vault/unlock.ts';
import type { Vault } from '../../src/vault/vault.ts';
import { recordsOf } from '../case/records-of.ts';
import { dump, head, newStoreName, openRaw, PASSPHRASE, tamper, erasedLine } from '../vault/support/device.ts';

const tab = vi.hoisted(() => ({
  own: vi.fn<(owner: Owner) => Promise<Own | OtherTab>>(),
  store: { name: '' },
  unlocked: [] as Vault[],
}));

vi.mock('../../src/vault/one-tab.ts', () => ({ ownVault: tab.own }));
vi.mock('../../src/vault/keys/derive-in-worker.ts', async () => {
  const { light } = await import('../vault/support/device.ts');
  return { deriveInWorker: () => light.derive };
});
vi.mock('../../src/vault/store/door.ts', async (original) => {
  const door = await original<typeof doors>();
  return { ...door, newDoor: () => door.newDoor(tab.store.name) };
});

vi.mock('../../src/vault/unlock.ts', async (original) => {
  const unlocking = await original<typeof unlocks>();
  return {
    ...unlocking,
    unlockVault: async (...how: Parameters<typeof unlocks.unlockVault>) => {
      const unlocked = await unlocking.unlockVault(...how);
      if (unlocked.ok) tab.unlocked.push(unlocked.value);
      return unlocked;
    },
  };
});

const person = { name: 'Ines Alder', role: 'SENCO' };
const own: Own = { kind: 'own' };

beforeEach(() => {
  tab.store.name = newStoreName();
  tab.own.mockReset().mockResolvedValue(own);
});

interface Room extends VaultRoom {
  readonly save: ReturnType<typeof vi.fn<() => Promise<Result<null, Failure>>>>;
  readonly forget: ReturnType<typeof vi.fn<() => void>>;
  /** Waits until the lock is in this state. */
  readonly is: (state: Parameters<ReturnType<VaultRoom['actor']['getSnapshot']>['matches']>[0]) => Promise<unknown>;
  readonly failure: () => string | undefined;
}

/** Starts the app on a device; the store is the same for all starts of one test. */
function start(): Room {
  const save = vi.fn((): Promise<Result<null, Failure>> => Promise.resolve(ok(null)));
  const forget = vi.fn();
  const room = startVault(save, forget, vi.fn());
  return {
    ...room,
    save,
    forget,
    is: (state) => waitFor(room.actor, (snapshot) => snapshot.matches(state), { timeout: 5_000 }),
    failure: () => room.actor.getSnapshot().context.failure?.kind,
  };
}

/** A device that was set up; gives its recovery key. */
async function setUp(): Promise<string> {
  const room = start();
  await room.is('choosing');
  room.actor.send({ type: 'CREATE', passphrase: PASSPHRASE, person });
  await room.is('showingRecoveryKey');
  const key = room.actor.getSnapshot().context.recoveryKey;
  if (key === undefined) throw new Error('no recovery key');
  room.actor.stop();
  return key;
}

async function unlocked(passphrase = PASSPHRASE): Promise<Room> {
  const room = start();
  await room.is('locked');
  room.actor.send({ type: 'UNLOCK', passphrase });
  await room.is('open');
  return room;
}

it('a window locks within the minute where another one has changed the passphrase', async () => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
  try {
    await setUp();
    const [one, other] = [await unlocked(), await unlocked()];
    expect(await one.changePassphrase(PASSPHRASE, 'nine brown otters')).toMatchObject({ ok: true });
    vi.advanceTimersByTime(60_000);
    await other.is('locked');
    expect(other.save).toHaveBeenCalledOnce();
    expect(one.actor.getSnapshot().matches('open')).toBe(true);
    for (const room of [one, other]) room.actor.stop();
  } finally {
    vi.useRealTimers();
  }
});

describe('a browser that lets nothing be kept', () => {
  it.each(['locks', 'database'])('is told as that, and not as if something were kept: no %s', async (what) => {
    const refused = new DOMException('The request was denied.', 'SecurityError');
    if (what === 'locks') tab.own.mockRejectedValue(refused);
    else
      vi.spyOn(indexedDB, 'open').mockImplementationOnce(() => {
        throw refused;
      });
    const room = start();
    await room.is('blocked');
    expect(room.failure()).toBe('store-blocked');
    room.actor.stop();
  });
});

describe('an open device whose lid was closed, so that no timer ran', () => {
  const HALF_A_DAY = 8.5 * 3_600_000;

  afterEach(() => {
    vi.restoreAllMocks();
  });

  it.each<readonly [string, () => void]>([
    [
      'by the clock on the wall, for that of the page stands still in sleep',
      () => {
        const awake = Date.now() + HALF_A_DAY;
        vi.spyOn(Date, 'now').mockReturnValue(awake);
      },
    ],
    [
      'by the clock of the page, where the one on the wall was set back',
      () => {
        const awake = performance.now() + HALF_A_DAY;
        vi.spyOn(performance, 'now').mockReturnValue(awake);
        vi.spyOn(Date, 'now').mockReturnValue(Date.now() - HALF_A_DAY);
      },
    ],
  ])('is locked once it is looked at, %s', async (_, wakes) => {
    await setUp();
    const room = await unlocked();
    wakes();
    room.actor.send({ type: 'TICK' });
    await room.is('locked');
    expect(room.opened()).toBeUndefined();
    room.actor.stop();
  });
});

describe('a new device', () => {
  it('is set up with a passphrase, gives its recovery key once, and is open for the one who did it', async () => {
    const room = start();
    await room.is('choosing');
    expect(room.opened()).toBeUndefined();
    room.actor.send({ type: 'CREATE', passphrase: PASSPHRASE, person });
    await room.is('showingRecoveryKey');
    expect(room.actor.getSnapshot().context.recoveryKey).toMatch(/\w{4}/u);
    expect(room.opened()?.person).toEqual(person);
    room.actor.send({ type: 'CONFIRM_RECOVERY_KEPT' });
    await room.is('open');
    expect(await room.opened()?.vault.listCases()).toEqual({ ok: true, value: { cases: [], marks: [], settings: [] } });
  });

  it('takes no short passphrase, and is still new after it', async () => {
    const room = start();
    await room.is('choosing');
    room.actor.send({ type: 'CREATE', passphrase: 'short', person });
    await room.is('creating');
    await room.is('choosing');
    expect(room.failure()).toBeDefined();
    expect(room.opened()).toBeUndefined();
    await start().is('choosing');
  });
});

describe('a device that was set up', () => {
  it('is locked at the next start, and opens with its passphrase alone for the one who set it up', async () => {
    await setUp();
    const room = start();
    await room.is('locked');
    expect(room.opened()).toBeUndefined();
    room.actor.send({ type: 'UNLOCK', passphrase: `  ${PASSPHRASE} ` });
    await room.is('open');
    expect(room.opened()?.person).toEqual(person);
  });

  it('stays locked under a wrong passphrase', async () => {
    await setUp();
    const room = start();
    await room.is('locked');
    room.actor.send({ type: 'UNLOCK', passphrase: 'seven gray herons' });
    await room.is('unlocking');
    await room.is('locked');
    expect(room.failure()).toBe('wrong-passphrase');
    expect(room.opened()).toBeUndefined();
  });

  it('opens with its recovery key, and from then on with the new passphrase alone', async () => {
    const recoveryKey = await setUp();
    const room = start();
    await room.is('locked');
    room.actor.send({
      type: 'RECOVER',
      recoveryKey: recoveryKey.toLowerCase(),
      newPassphrase: 'eight grey herons',
    });
    await room.is('open');
    expect(room.opened()?.person).toEqual(person);
    await unlocked('eight grey herons');
    const old = start();
    await old.is('locked');
    old.actor.send({ type: 'UNLOCK', passphrase: PASSPHRASE });
    await old.is('unlocking');
    await old.is('locked');
    expect(old.failure()).toBe('wrong-passphrase');
  });

  it.each([
    [
      'a wrong recovery key',
      (key: string) => ({ recoveryKey: [...key].reverse().join(''), newPassphrase: 'eight grey herons' }),
    ],
    ['a new passphrase that is too short', (key: string) => ({ recoveryKey: key, newPassphrase: 'short' })],
  ])('stays locked under %s, and keeps its passphrase', async (_, typed) => {
    const key = await setUp();
    const room = start();
    await room.is('locked');
    room.actor.send({ type: 'RECOVER', ...typed(key) });
    await room.is('recovering');
    await room.is('locked');
    expect(room.failure()).toBeDefined();
    expect(room.opened()).toBeUndefined();
    await unlocked();
  });
});

it('locks again what a recovery key opened, where the new passphrase could not be put in place', async () => {
  const recoveryKey = await setUp();
  const room = start();
  await room.is('locked');
  const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('the quota is used up', 'QuotaExceededError');
  });
  room.actor.send({ type: 'RECOVER', recoveryKey, newPassphrase: 'eight grey herons' });
  await room.is('recovering');
  await room.is('locked');
  put.mockRestore();
  expect(room.failure()).toBe('store-full');
  expect(await tab.unlocked.at(-1)?.listCases()).toEqual(fail({ kind: 'locked' }));
});

describe('who works here', () => {
  const head = { name: 'Pat Headley', role: 'Headteacher' };

  const asked = async (): Promise<Room> => {
    const room = start();
    await room.is('locked');
    room.actor.send({ type: 'UNLOCK', passphrase: PASSPHRASE });
    await room.is({ who: 'asking' });
    return room;
  };
  const staffOf = (room: Room) => room.actor.getSnapshot().context.staff;

  it('is remembered from the set-up on, each once; with several it is asked who is working, and nothing is open before', async () => {
    await setUp();
    const room = await unlocked();
    room.actor.send({ type: 'CHANGE_WHO' });
    await room.is({ who: 'asking' });
    expect(staffOf(room)).toEqual([person]);
    room.actor.send({ type: 'WORK_AS', person: head });
    await room.is('open');
    expect(room.opened()?.person).toEqual(head);
    const next = await asked();
    expect(staffOf(next)).toEqual([person, head]);
    expect(next.opened()).toBeUndefined();
    expect(await next.staff.keep([])).toMatchObject({ ok: false, error: { kind: 'locked' } });
    next.actor.send({ type: 'WORK_AS', person });
    await next.is('open');
    expect(next.opened()?.person).toEqual(person);
    expect(await next.staff.read()).toEqual(ok([person, head]));
  });

  it('can be changed; who is removed is offered no more', async () => {
    await setUp();
    const room = await unlocked();
    expect(await room.staff.keep([person, head])).toEqual(ok(null));
    expect(staffOf(await asked())).toEqual([person, head]);
    expect(await (await reopened(head)).staff.keep([head])).toEqual(ok(null));
    expect((await unlocked()).opened()?.person).toEqual(head);
  });

  const reopened = async (who: typeof person): Promise<Room> => {
    const room = await asked();
    room.actor.send({ type: 'WORK_AS', person: who });
    await room.is('open');
    return room;
  };

  it('is asked of a device on which nobody is remembered, and then remembered', async () => {
    await setUp();
    await (await unlocked()).opened()?.vault.eraseCase(SETTINGS_ID, erasedLine);
    const room = await asked();
    expect(staffOf(room)).toEqual([]);
    room.actor.send({ type: 'WORK_AS', person: head });
    await room.is('open');
    expect((await unlocked()).opened()?.person).toEqual(head);
  });

  it('is known to nobody who looks into the store', async () => {
    await setUp();
    const rows = JSON.stringify(await dump(tab.store.name), (_, value: unknown) =>
      value instanceof Uint8Array ? new TextDecoder('latin1').decode(value) : value,
    );
    expect(rows).not.toMatch(/Ines|Alder|SENCO/u);
  });
});

describe('locking', () => {
  it('saves first, then drops the key and every other trace', async () => {
    await setUp();
    const room = await unlocked();
    const vault = room.opened()?.vault;
    room.save.mockImplementation(() => {
      expect(room.opened()).toBeDefined();
      return Promise.resolve(ok(null));
    });
    room.actor.send({ type: 'LOCK' });
    await room.is('locked');
    expect(room.save).toHaveBeenCalledOnce();
    expect(room.forget).toHaveBeenCalledOnce();
    expect(room.opened()).toBeUndefined();
    expect(await vault?.listCases()).toMatchObject({ ok: false, error: { kind: 'locked' } });
  });

  it('that could not save stays locked over the words, keeps the key, and opens by the passphrase alone', async () => {
    await setUp();
    const room = await unlocked();
    room.save.mockResolvedValue(fail({ kind: 'store-full' }));
    room.actor.send({ type: 'LOCK' });
    await room.is('covered');
    expect(room.actor.getSnapshot().context.unsaved).toEqual({ kind: 'store-full' });
    expect(room.forget).not.toHaveBeenCalled();
    expect(room.opened()).toBeDefined();
    room.actor.send({ type: 'UNLOCK', passphrase: 'not the passphrase' });
    await room.is('proving');
    await room.is('covered');
    room.actor.send({ type: 'UNLOCK', passphrase: PASSPHRASE });
    await room.is('open');
    room.save.mockResolvedValue(ok(null));
    room.actor.send({ type: 'LOCK' });
    await room.is('locked');
    expect(room.opened()).toBeUndefined();
  });
});

describe('another tab', () => {
  const owner = (): Owner => {
    const given = tab.own.mock.lastCall?.[0];
    if (given === undefined) throw new Error('nobody asked for the vault');
    return given;
  };

  it('that has the vault is told of; this one takes over, then looks what is there', async () => {
    await setUp();
    const takeOver = vi.fn(() => Promise.resolve(own));
    tab.own.mockResolvedValue({ kind: 'other-tab', takeOver });
    const room = start();
    await room.is('elsewhere');
    room.actor.send({ type: 'TAKE_OVER' });
    await room.is('locked');
    expect(takeOver).toHaveBeenCalledOnce();
  });

  it('that asks for the vault gets it once this one has saved and dropped the key', async () => {
    await setUp();
    const room = await unlocked();
    const vault = room.opened()?.vault;
    await owner().onAsked();
    expect(room.save).toHaveBeenCalledOnce();
    expect(room.opened()).toBeUndefined();
    expect(await vault?.listCases()).toMatchObject({ ok: false, error: { kind: 'locked' } });
    expect(room.actor.getSnapshot().matches('elsewhere')).toBe(true);
  });

  it('that took the vault leaves no key here, also where something could not be saved', async () => {
    await setUp();
    const room = await unlocked();
    room.save.mockResolvedValue(fail({ kind: 'store-full' }));
    owner().onLost();
    await room.is('elsewhere');
    expect(room.opened()).toBeUndefined();
    expect(room.forget).toHaveBeenCalledOnce();
  });

  it('that took the vault can be asked for it again', async () => {
    await setUp();
    const room = await unlocked();
    owner().onLost();
    await room.is('elsewhere');
    tab.own.mockResolvedValue({ kind: 'other-tab', takeOver: () => Promise.resolve(own) });
    room.actor.send({ type: 'TAKE_OVER' });
    await room.is('locked');
  });
});

describe('what cannot be opened', () => {
  it('is a store of a newer version: nothing is read or written', async () => {
    (await openRaw(tab.store.name, 9_000)).close();
    await start().is('newer');
  });

  it('is a store whose header is damaged', async () => {
    await setUp();
    await tamper(tab.store.name, 'vault', (row) => ({ id: row['id'] }));
    await start().is('damaged');
  });

  it('is a store whose header is gone beside its cases: it is never shown as new', async () => {
    await setUp();
    expect(
      await (await unlocked()).opened()?.vault.beginCase('c1', recordsOf({ head: head('c1'), edits: [] })),
    ).toMatchObject({ ok: true });
    await tamper(tab.store.name, 'vault', () => undefined);
    await start().is('damaged');
  });

  it('is everything in a browser without tab locks', async () => {
    tab.own.mockRejectedValue(new Error('no locks'));
    const room = start();
    await room.is('blocked');
    expect(room.failure()).toBe('unexpected');
  });
});

describe('changing the passphrase', () => {
  it('takes the present one, and the new one opens from then on', async () => {
    await setUp();
    const room = await unlocked();
    expect(await room.changePassphrase(PASSPHRASE, 'eight grey herons')).toMatchObject({ ok: true });
    await unlocked('eight grey herons');
  });

  it('is refused under a wrong present one, under a short new one, and while it is locked', async () => {
    await setUp();
    const room = await unlocked();
    expect(await room.changePassphrase('seven gray herons', 'eight grey herons')).toMatchObject({
      ok: false,
      error: { kind: 'wrong-passphrase' },
    });
    expect(await room.changePassphrase(PASSPHRASE, 'short')).toMatchObject({ ok: false });
    room.actor.send({ type: 'LOCK' });
    await room.is('locked');
    expect(await room.changePassphrase(PASSPHRASE, 'eight grey herons')).toMatchObject({
      ok: false,
      error: { kind: 'locked' },
    });
    await unlocked();
  });
});
