import { withinMs } from './within-ms.ts';

const LOCK = 'waymark-vault';
const LET_GO = 'let-go';
/** How long the other tab has to save what was typed before the vault is taken from it. */
const PATIENCE_MS = 3000;

/** What tabs meet through; the browser's own everywhere but in tests. */
export interface Meeting {
  readonly locks: Pick<LockManager, 'request'>;
  readonly openChannel: () => Pick<BroadcastChannel, 'postMessage' | 'close' | 'onmessage'>;
}

const browser = (): Meeting => ({ locks: navigator.locks, openChannel: () => new BroadcastChannel(LOCK) });

/** What a tab does for the others while it owns the vault. */
export interface Owner {
  /** Another tab asks for the vault: save what was typed and lock. The vault is let go when this is done, or taken after 3 s. */
  readonly onAsked: () => Promise<void>;
  /** The vault is another tab's now. Called once. */
  readonly onLost: () => void;
}

/** This tab owns the vault, until it is closed or another one takes it. */
export interface Own {
  readonly kind: 'own';
}

/** Another tab owns the vault. */
export interface OtherTab {
  readonly kind: 'other-tab';
  /** Asks the other tab to save and let go, and takes the vault in any case. */
  readonly takeOver: () => Promise<Own>;
}

/** Makes this tab the one that owns the vault, unless another tab does. Rejects where the browser has no locks. */
export async function ownVault(owner: Owner, meeting: Meeting = browser()): Promise<Own | OtherTab> {
  const own = await acquire(meeting, owner, { ifAvailable: true });
  return own ?? { kind: 'other-tab', takeOver: () => takeOver(meeting, owner) };
}

async function takeOver(meeting: Meeting, owner: Owner): Promise<Own> {
  const channel = meeting.openChannel();
  channel.postMessage(LET_GO);
  const patience = new AbortController();
  const given = acquire(meeting, owner, { signal: patience.signal }).catch(() => undefined);
  await withinMs(PATIENCE_MS, given);
  // From here on the wait is over, or was granted at the last moment.
  patience.abort();
  channel.close();
  const own = (await given) ?? (await acquire(meeting, owner, { steal: true }));
  if (own === undefined) throw new Error('a stolen lock is always granted');
  return own;
}

/** Waits for the lock as the options say and holds it until it is let go, asked for or stolen; `undefined` where it is not free. */
function acquire(meeting: Meeting, owner: Owner, options: LockOptions): Promise<Own | undefined> {
  return new Promise((resolve, reject) => {
    let state: 'waiting' | 'held' | 'gone' = 'waiting';
    const lose = () => {
      if (state === 'held') owner.onLost();
      state = 'gone';
    };
    const hold = (lock: Lock | null): Promise<void> | undefined => {
      if (lock === null) {
        resolve(undefined);
        return undefined;
      }
      state = 'held';
      const channel = meeting.openChannel();
      return new Promise<void>((release) => {
        channel.onmessage = ({ data }: MessageEvent<unknown>) => {
          if (data !== LET_GO) return;
          channel.onmessage = null;
          const done = () => {
            release();
            lose();
          };
          owner.onAsked().then(done, done);
        };
        resolve({ kind: 'own' });
      }).finally(() => {
        channel.close();
      });
    };
    meeting.locks.request(LOCK, options, hold).catch((error: unknown) => {
      // The request of a lock that is held is rejected when the lock is stolen.
      if (state === 'waiting') reject(error instanceof Error ? error : new Error('no lock', { cause: error }));
      else lose();
    });
  });
}
