import type { Failure } from '../../domain/failure.ts';

/** A failure as a heading and what to do next. */
export interface FailureWords {
  readonly what: string;
  readonly next: string;
}

/** Puts a failure of the device’s storage into words. */
export function failureWords(failure: Failure): FailureWords {
  switch (failure.kind) {
    case 'wrong-passphrase':
      return {
        what: 'That passphrase does not open Waymark on this device',
        next: 'Check capital letters and spaces and try again. Nothing has been deleted. If it is lost, use the recovery key.',
      };
    case 'wrong-recovery-key':
      return {
        what: 'That recovery key does not open Waymark on this device',
        next: 'Check each group against the printed key and try again. Nothing has been deleted.',
      };
    case 'newer-store':
      return {
        what: 'A newer version of Waymark has been used on this device',
        next: 'Close every Waymark tab and open it again to get the newer version. Nothing has been changed.',
      };
    case 'store-blocked':
      return {
        what: 'This browser does not let Waymark keep anything on this device',
        next: 'Private windows and some school settings block storage. Open Waymark in an ordinary window, or ask your IT team.',
      };
    case 'store-held':
      return {
        what: 'Another window of Waymark holds what is stored on this device',
        next: 'It is an older version. Close every other window and tab of Waymark, then try again. Nothing has been changed.',
      };
    case 'store-silent':
      return {
        what: 'This device’s storage does not answer',
        next: 'Close the other windows of this browser, or restart it, then try again. Nothing has been deleted.',
      };
    case 'save-unanswered':
      return {
        what: 'The save has not been answered yet',
        next: 'So it is not known whether it was kept. Leave this page open, wait a moment, then try again.',
      };
    case 'store-full':
      return {
        what: 'This device has no room left',
        next: 'What was saved before can still be read. Free some space, then try again.',
      };
    case 'store-lost':
      return {
        what: 'The connection to this device’s storage was lost',
        next: 'Try again. If it goes on, close the browser and open it again. Waymark has deleted nothing.',
      };
    case 'damaged-record':
      return (
        lockPartWords(failure.record) ?? {
          what: 'Part of what is stored cannot be opened',
          next: 'Nothing has been deleted. The rest can still be used. Tell your IT team before you go on.',
        }
      );
    case 'weak-parameters':
      return {
        what: 'The lock on this device has been changed',
        next: 'Its settings are weaker than Waymark allows, so it was not opened with the passphrase. Use the recovery key, and choose a new passphrase. Tell your IT team.',
      };
    case 'keys-changed':
      return {
        what: 'The passphrase was changed in another window',
        next: 'Lock Waymark in this window, and unlock it with the new passphrase. Nothing has been deleted.',
      };
    case 'locked':
      return { what: 'Waymark is locked', next: 'Unlock it to go on. What was typed before is kept.' };
    case 'no-such-case':
      return {
        what: 'That case is not on this device',
        next: 'It may have been deleted here, or begun on another device.',
      };
    case 'unexpected':
      return { what: 'Something went wrong', next: 'What was saved is kept. Try again, or reload the page.' };
  }
}

/** What is said where a part of the lock itself is damaged; nothing of any other record. */
function lockPartWords(record: string): FailureWords | undefined {
  switch (record) {
    case 'vault':
      return {
        what: 'What is stored cannot be opened with the passphrase: that part of the lock is damaged',
        next: 'Use the recovery key, and choose a new passphrase. Nothing has been deleted.',
      };
    case 'vault/recovery-key':
      return {
        what: 'What is stored cannot be opened with the recovery key: that part of the lock is damaged',
        next: 'Use the passphrase, then make a new recovery key in the settings. Nothing has been deleted.',
      };
    case 'vault/account':
      return {
        what: 'What was typed fits the lock, but a key behind the lock is damaged',
        next: 'So Waymark was not opened. No case is stored behind it. Nothing has been deleted. Tell your IT team.',
      };
    case 'vault/lock':
      return {
        what: 'What is stored cannot be opened: its lock is damaged',
        next: 'Neither the passphrase nor the recovery key can open it. Nothing has been deleted. Tell your IT team, and do not clear this browser’s data.',
      };
    default:
      return undefined;
  }
}

/** What to do where words stand on the page that could not be saved. */
export function unsavedNext(failure: Failure): string {
  switch (failure.kind) {
    case 'store-full':
      return 'What was saved before can still be read. Save a sealed copy of the unsaved work, free some space, then try again.';
    case 'store-lost':
      return 'Your words are still on this page. Try again; if it goes on, save a sealed copy and reload the page.';
    default:
      return failureWords(failure).next;
  }
}

/** A failure in one line, with what to do. */
export function saidInLine(failure: Failure): string {
  const { what, next } = failureWords(failure);
  return `${what}. ${next}`;
}
