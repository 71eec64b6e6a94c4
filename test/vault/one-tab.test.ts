import { afterEach, describe, expect, test, vi } from 'vitest';
import { ownVault, type Meeting, type Own, type OtherTab, type Owner } from '../../src/vault/one-tab.ts';

afterEach(() => {
  vi.useRealTimers();
});

interface Held {
  readonly steal: () => void;
}

/** One lock and one channel as the Web Locks and BroadcastChannel standards have them, shared by all tabs of a test. */
function browser(): Meeting {
  let held: Held | undefined;
  const waiting: (() => void)[] = [];
  const channels = new Set<Channel>();

  class Channel {
    onmessage: BroadcastChannel['onmessage'] = null;
    constructor() {
      channels.add(this);
    }
    postMessage(data: unknown) {
      for (const other of channels)
        if (other !== this)
          queueMicrotask(() => {
            other.onmessage?.call(other as unknown as BroadcastChannel, new MessageEvent('message', { data }));
          });
    }
    close() {
      channels.delete(this);
    }
  }

  function request(_: string, options: LockOptions, hold: (lock: Lock | null) => unknown): Promise<unknown> {
    return new Promise((resolve, reject) => {
      const grant = () => {
        const mine: Held = {
          steal: () => {
            reject(new DOMException('stolen', 'AbortError'));
          },
        };
        held = mine;
        void Promise.resolve(hold({ name: 'lock', mode: 'exclusive' })).then((value) => {
          resolve(value);
          if (held !== mine) return;
          held = undefined;
          waiting.shift()?.();
        });
      };
      if (options.steal === true) {
        held?.steal();
        grant();
      } else if (held === undefined) grant();
      else if (options.ifAvailable === true) resolve(hold(null));
      else {
        waiting.push(grant);
        options.signal?.addEventListener('abort', () => {
          const at = waiting.indexOf(grant);
          if (at < 0) return;
          waiting.splice(at, 1);
          reject(new DOMException('given up', 'AbortError'));
        });
      }
    });
  }

  return { locks: { request: request as LockManager['request'] }, openChannel: () => new Channel() };
}

const tab = () => ({ onAsked: vi.fn<Owner['onAsked']>(() => Promise.resolve()), onLost: vi.fn<Owner['onLost']>() });

function taken(ownership: Own | OtherTab): OtherTab {
  if (ownership.kind === 'own') throw new Error('owns it');
  return ownership;
}

function own(ownership: Own | OtherTab): Own {
  if (ownership.kind !== 'own') throw new Error('does not own it');
  return ownership;
}

describe('of several tabs', () => {
  test('the first owns the vault and the second does not', async () => {
    const meeting = browser();
    const [one, two] = [tab(), tab()];
    own(await ownVault(one, meeting));
    taken(await ownVault(two, meeting));
    expect(one.onLost).not.toHaveBeenCalled();
  });

  test('the one that is asked saves first, then lets go; the other owns the vault without taking it by force', async () => {
    const meeting = browser();
    const [one, two] = [tab(), tab()];
    const order: string[] = [];
    one.onAsked.mockImplementation(async () => {
      await Promise.resolve();
      order.push('saved');
    });
    one.onLost.mockImplementation(() => order.push('lost'));
    own(await ownVault(one, meeting));
    own(await taken(await ownVault(two, meeting)).takeOver());
    expect(order).toEqual(['saved', 'lost']);
    expect(two.onLost).not.toHaveBeenCalled();
    taken(await ownVault(tab(), meeting));
  });

  test('the one that cannot save still lets go, and is told once', async () => {
    const meeting = browser();
    const one = tab();
    one.onAsked.mockRejectedValue(new Error('disk full'));
    own(await ownVault(one, meeting));
    own(await taken(await ownVault(tab(), meeting)).takeOver());
    expect(one.onLost).toHaveBeenCalledTimes(1);
  });

  test('the one that does not answer loses the vault after three seconds, and is told once', async () => {
    vi.useFakeTimers();
    const meeting = browser();
    const one = tab();
    let answer = () => {};
    one.onAsked.mockReturnValue(
      new Promise((resolve) => {
        answer = resolve;
      }),
    );
    own(await ownVault(one, meeting));
    const taking = taken(await ownVault(tab(), meeting)).takeOver();
    await vi.advanceTimersByTimeAsync(2999);
    expect(one.onLost).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    own(await taking);
    expect(one.onLost).toHaveBeenCalledTimes(1);
    answer();
    await vi.advanceTimersByTimeAsync(0);
    expect(one.onLost).toHaveBeenCalledTimes(1);
    taken(await ownVault(tab(), meeting));
  });

  test('the one that took the vault can be asked for it in turn', async () => {
    const meeting = browser();
    const [one, two] = [tab(), tab()];
    own(await ownVault(one, meeting));
    own(await taken(await ownVault(two, meeting)).takeOver());
    own(await taken(await ownVault(one, meeting)).takeOver());
    expect(two.onAsked).toHaveBeenCalledTimes(1);
    expect(two.onLost).toHaveBeenCalledTimes(1);
    expect(one.onAsked).toHaveBeenCalledTimes(1);
  });
});

test('a browser whose locks fail is told, not taken for the owner', async () => {
  const meeting: Meeting = {
    ...browser(),
    locks: { request: () => Promise.reject(new DOMException('no locks here', 'SecurityError')) },
  };
  await expect(ownVault(tab(), meeting)).rejects.toThrow('no locks here');
});
