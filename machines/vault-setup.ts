import { assign, setup } from 'xstate';
import type { Person } from '../src/case/person.ts';
import type { Failure } from '../src/domain/failure.ts';
import type { Result } from '../src/domain/result.ts';
import { hasFailed, notProvided } from './outcome.ts';
import type { Found, Locking, Making, NewVault, Opening, Recovering, VaultEvent } from './vault-events.ts';

interface VaultInput {
  /** Minutes without activity before it locks. */
  readonly idleLimit: number;
  /** The device’s clock, in milliseconds: it goes on while the device sleeps, and no timer does. */
  readonly now: () => number;
}

interface VaultContext {
  /** Minutes. */
  readonly idleLimit: number;
  readonly now: () => number;
  /** When it was opened, and when somebody last did something, by that clock. */
  readonly openedAt: number;
  readonly actedAt: number;
  /** Who is working, from when that is known until it is locked. */
  readonly person: Person | undefined;
  /** Who works here, while it is asked who is working. */
  readonly staff: readonly Person[];
  /** Whether somebody has worked who could not be remembered: the one who is remembered need not be the one who works. */
  readonly hasUnremembered: boolean;
  /** The new vault's recovery key, until the person has kept it. */
  readonly recoveryKey: string | undefined;
  /** Why the last act did not succeed. */
  readonly failure: Failure | undefined;
  /** Why something could not be saved before the lock. */
  readonly unsaved: Failure | undefined;
}

/** Minutes, until the person chooses otherwise. */
export const DEFAULT_IDLE_LIMIT = 10;
/** How long the warning stands before the idle lock, in milliseconds. */
export const WARNING = 30_000;
const MINUTE = 60_000;
/** How long it stays open in any case, in milliseconds: a day at school. */
export const LONGEST_OPEN = 8 * 60 * MINUTE;
/** How long until a lock that could not save tries again, in milliseconds. */
const UNTIL_NEXT_TRY = 10_000;

/** Milliseconds without activity until the warning; the limit includes the warning. */
const untilWarning = (idleLimit: number): number => idleLimit * MINUTE - WARNING;

/** What the lock is made of: what it does outside, what it asks, and what it keeps. */
export const vault = setup({
  types: { context: {} as VaultContext, input: {} as VaultInput, events: {} as VaultEvent },
  actors: {
    look: notProvided<Found>(),
    create: notProvided<NewVault, Making>(),
    unlock: notProvided<null, Opening>(),
    /** Proves the passphrase of a vault that is open under a cover. */
    prove: notProvided<null, Opening>(),
    recover: notProvided<null, Recovering>(),
    readStaff: notProvided<readonly Person[]>(),
    remember: notProvided<null, Person>(),
    takeOver: notProvided<null>(),
    lock: notProvided<null, Locking>(),
  },
  delays: {
    untilWarning: ({ context }) => untilWarning(context.idleLimit),
    untilIdleLock: WARNING,
    untilTheNextTry: UNTIL_NEXT_TRY,
  },
  guards: {
    weFound: (_, { result, found }: { readonly result: Result<Found, Failure>; readonly found: Found }) =>
      result.ok && result.value === found,
    weKnowWhoIsWorking: ({ context }) => context.person !== undefined,
    /** Who changes over is asked all the same. */
    oneAloneWorksHere: ({ context }, staff: Result<readonly Person[], Failure>) =>
      context.person === undefined && !context.hasUnremembered && staff.ok && staff.value.length === 1,
    itFailed: (_, result: Result<unknown, Failure>) => hasFailed(result),
    theTimeIsOver: ({ context: { now, openedAt, actedAt, idleLimit } }) =>
      now() - actedAt >= idleLimit * MINUTE || now() - openedAt >= LONGEST_OPEN,
    itIsAtLeastAMinute: (_, minutes: number) => minutes >= 1,
  },
  actions: {
    keepWhoIsWorking: assign((_, person: Person) => ({ person, failure: undefined })),
    keepTheOneWhoWorksHere: assign((_, staff: Result<readonly Person[], Failure>) => ({
      person: staff.ok ? staff.value[0] : undefined,
    })),
    keepWhoWorksHere: assign((_, staff: Result<readonly Person[], Failure>) => ({
      staff: staff.ok ? staff.value : [],
    })),
    forgetWhoWorksHere: assign({ staff: [] }),
    noteWhetherTheyAreRemembered: assign(({ context }, result: Result<null, Failure>) => ({
      hasUnremembered: context.hasUnremembered || !result.ok,
    })),
    forgetWhoIsWorking: assign({ person: undefined, recoveryKey: undefined }),
    keepTheRecoveryKey: assign((_, result: Result<NewVault, Failure>) => ({
      recoveryKey: result.ok ? result.value.recoveryKey : undefined,
    })),
    forgetTheRecoveryKey: assign({ recoveryKey: undefined }),
    noteThatItIsOpen: assign(({ context: { now } }) => ({ openedAt: now(), actedAt: now() })),
    noteTheAct: assign(({ context: { now } }) => ({ actedAt: now() })),
    keepWhatIsUnsaved: assign((_, unsaved: Failure) => ({ unsaved })),
    forgetWhatWasUnsaved: assign({ unsaved: undefined }),
    keepTheFailure: assign((_, failure: Failure) => ({ failure })),
    forgetTheFailure: assign({ failure: undefined }),
    keepTheIdleLimit: assign((_, idleLimit: number) => ({ idleLimit })),
  },
});
