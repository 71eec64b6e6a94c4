import type { Person } from '../src/case/person.ts';

/**
 * What stands on the disk at start: nothing yet; a locked vault; one that another tab has open; one that a newer version of the
 * app wrote; one that the browser does not let us open; one with records missing or cut; nothing any more, where there was a vault.
 */
export type Found = 'empty' | 'locked' | 'elsewhere' | 'newer' | 'blocked' | 'damaged' | 'gone';

/** What opens a vault. */
export interface Opening {
  readonly passphrase: string;
}

/** What makes a vault: the passphrase, and the first who works here. */
export interface Making extends Opening {
  readonly person: Person;
}

/** What a new vault gives its owner, once. */
export interface NewVault {
  readonly recoveryKey: string;
}

/** What opens a vault whose passphrase is lost, and gives it a new one. */
export interface Recovering {
  readonly recoveryKey: string;
  readonly newPassphrase: string;
}

/** How it is to be locked. */
export interface Locking {
  /** Whether the key is dropped even where something could not be saved: the vault is another tab's by then. */
  readonly inAnyCase: boolean;
}

export type VaultEvent =
  | { readonly type: 'LOOK_AGAIN' }
  /** The person has read that the vault is gone, and sets this device up again. */
  | { readonly type: 'BEGIN_ANEW' }
  | ({ readonly type: 'CREATE' } & Making)
  /** The person has printed or written down the recovery key. */
  | { readonly type: 'CONFIRM_RECOVERY_KEPT' }
  | ({ readonly type: 'UNLOCK' } & Opening)
  | ({ readonly type: 'RECOVER' } & Recovering)
  /** This is who works now, and is remembered. */
  | { readonly type: 'WORK_AS'; readonly person: Person }
  /** Somebody else is to work. */
  | { readonly type: 'CHANGE_WHO' }
  /** Nobody else is: whoever was working goes on. */
  | { readonly type: 'KEEP_WHO' }
  | { readonly type: 'TAKE_OVER' }
  /** Another tab has taken over. */
  | { readonly type: 'LOST' }
  | { readonly type: 'ACTIVITY' }
  | { readonly type: 'SET_IDLE_LIMIT'; readonly minutes: number }
  /** Some time has passed, or the page is seen again: the clock is read. */
  | { readonly type: 'TICK' }
  | { readonly type: 'LOCK' };
