import { act, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { createActor, fromPromise, SimulatedClock, waitFor } from 'xstate';
import type { Found } from '../../machines/vault-events.ts';
import { vaultMachine } from '../../machines/vault.ts';
import { LockedPages } from '../../src/app/LockedPages.tsx';
import type { Person } from '../../src/case/person.ts';
import type { Failure } from '../../src/domain/failure.ts';
import type { Result } from '../../src/domain/result.ts';
import { fail, ok } from '../../src/domain/result.ts';
import { withoutLayout } from '../screens/support/browser.ts';
import { memoryStore } from '../screens/support/memory-store.ts';
import { openPage } from '../screens/support/open-page.tsx';
import { testServices } from '../screens/support/services.ts';

withoutLayout();

type Answer = Result<null, Failure>;

/** An answer that is given when the test says so. */
function late() {
  let give: (answer: Answer) => void = () => undefined;
  const ask = (): Promise<Answer> =>
    new Promise((resolve) => {
      give = resolve;
    });
  const answer = (given: Answer): Promise<void> =>
    act(async () => {
      give(given);
      await Promise.resolve();
    });
  return { ask, answer };
}

async function lockedPages() {
  const [unlocking, locking] = [late(), late()];
  const clock = new SimulatedClock();
  const machine = vaultMachine.provide({
    actors: {
      look: fromPromise<Result<Found, Failure>, undefined>(() => Promise.resolve(ok('locked'))),
      unlock: fromPromise<Answer, { passphrase: string }>(unlocking.ask),
      prove: fromPromise<Answer, { passphrase: string }>(late().ask),
      readStaff: fromPromise<Result<readonly Person[], Failure>, undefined>(() =>
        Promise.resolve(ok([{ name: 'Ines', role: 'SENCO' }])),
      ),
      lock: fromPromise<Answer, { inAnyCase: boolean }>(locking.ask),
    },
  });
  const vault = createActor(machine, { input: { idleLimit: 10, now: () => clock.now() }, clock }).start();
  await waitFor(vault, (state) => state.matches('locked'));
  const { user } = openPage(<LockedPages address={{ page: 'cases' }} />, testServices(memoryStore(), { vault }));
  const box = (): HTMLElement => screen.getByLabelText('Passphrase');
  return { vault, user, unlocking, locking, clock, box };
}

/** Locked over words that could not be saved. */
async function covered() {
  const pages = await lockedPages();
  const { vault, unlocking, locking } = pages;
  act(() => {
    vault.send({ type: 'UNLOCK', passphrase: 'x' });
  });
  await unlocking.answer(ok(null));
  await waitFor(vault, (state) => state.matches('open'));
  act(() => {
    vault.send({ type: 'LOCK' });
  });
  await locking.answer(fail({ kind: 'store-full' }));
  await waitFor(vault, (state) => state.matches('covered'));
  return pages;
}

describe('what is being typed into the box of the passphrase', () => {
  it('stays when the answer to what was tried before comes late', async () => {
    const { user, unlocking, box } = await lockedPages();
    await user.type(box(), 'seven');
    await user.click(screen.getByRole('button', { name: 'Unlock' }));
    await user.type(box(), ' grey');
    await unlocking.answer(fail({ kind: 'wrong-passphrase' }));
    expect(screen.getByRole('alert')).toHaveTextContent('does not open');
    expect(box()).toHaveValue('seven grey');
  });

  it('stays, over words that could not be saved, while that is tried again, and whatever comes of it', async () => {
    const { vault, user, locking, clock, box } = await covered();
    await user.type(box(), 'seven');
    act(() => {
      clock.increment(10_000);
    });
    expect(vault.getSnapshot().matches('locking')).toBe(true);
    expect(box()).toHaveValue('seven');
    await user.keyboard(' grey');
    await locking.answer(fail({ kind: 'store-full' }));
    expect(box()).toHaveValue('seven grey');
    expect(box()).toHaveFocus();
    act(() => {
      clock.increment(10_000);
    });
    await user.keyboard(' herons');
    await locking.answer(ok(null));
    expect(vault.getSnapshot().matches('locked')).toBe(true);
    expect(screen.queryByText(/not saved yet/u)).not.toBeInTheDocument();
    expect(box()).toHaveValue('seven grey herons');
    expect(box()).toHaveFocus();
  });

  it('is not taken while it is tried to save: the button says so, and takes it afterwards', async () => {
    const { vault, user, locking, clock, box } = await covered();
    await user.type(box(), 'seven grey herons');
    act(() => {
      clock.increment(10_000);
    });
    await user.keyboard('{Enter}');
    expect(screen.getByRole('button', { name: 'One moment' })).toHaveAttribute('aria-disabled', 'true');
    await locking.answer(fail({ kind: 'store-full' }));
    await user.keyboard('{Enter}');
    expect(vault.getSnapshot().matches('proving')).toBe(true);
  });

  it('stands nowhere while the first lock saves what was typed', async () => {
    const { vault, unlocking } = await lockedPages();
    act(() => {
      vault.send({ type: 'UNLOCK', passphrase: 'x' });
    });
    await unlocking.answer(ok(null));
    await waitFor(vault, (state) => state.matches('open'));
    act(() => {
      vault.send({ type: 'LOCK' });
    });
    expect(screen.getByRole('status')).toHaveTextContent('One moment');
  });
});
