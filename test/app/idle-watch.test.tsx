import { act, fireEvent, screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { createActor, fromPromise, SimulatedClock, waitFor } from 'xstate';
import type { Found } from '../../machines/vault-events.ts';
import { vaultMachine } from '../../machines/vault.ts';
import { IdleWatch } from '../../src/app/IdleWatch.tsx';
import type { Person } from '../../src/case/person.ts';
import type { Failure } from '../../src/domain/failure.ts';
import type { Result } from '../../src/domain/result.ts';
import { ok } from '../../src/domain/result.ts';
import { withoutLayout } from '../screens/support/browser.ts';
import { memoryStore } from '../screens/support/memory-store.ts';
import { openPage } from '../screens/support/open-page.tsx';
import { testServices } from '../screens/support/services.ts';

withoutLayout();

const SECOND = 1_000;
const MINUTE = 60 * SECOND;

async function openVault() {
  const clock = new SimulatedClock();
  let slept = 0;
  const machine = vaultMachine.provide({
    actors: {
      look: fromPromise<Result<Found, Failure>, undefined>(() => Promise.resolve(ok('locked'))),
      unlock: fromPromise<Result<null, Failure>, { passphrase: string }>(() => Promise.resolve(ok(null))),
      readStaff: fromPromise<Result<readonly Person[], Failure>, undefined>(() =>
        Promise.resolve(ok([{ name: 'Ines', role: 'SENCO' }])),
      ),
      lock: fromPromise<Result<null, Failure>, { inAnyCase: boolean }>(() => Promise.resolve(ok(null))),
    },
  });
  const vault = createActor(machine, { input: { idleLimit: 10, now: () => clock.now() + slept }, clock }).start();
  await waitFor(vault, (state) => state.matches('locked'));
  vault.send({ type: 'UNLOCK', passphrase: 'x' });
  await waitFor(vault, (state) => state.matches('open'));
  openPage(<IdleWatch />, testServices(memoryStore(), { vault }));
  const pass = (time: number): void => {
    act(() => {
      clock.increment(time);
    });
  };
  const sleep = (time: number): void => {
    slept += time;
  };
  return { vault, pass, sleep };
}

describe('an open device that nobody touches', () => {
  it('hears of each act once the page itself has', async () => {
    const { vault } = await openVault();
    const order: string[] = [];
    const send = vault.send.bind(vault);
    vi.spyOn(vault, 'send').mockImplementation((event) => {
      order.push('lock');
      send(event);
    });
    const box = document.body.appendChild(document.createElement('input'));
    for (const act of ['pointerdown', 'keydown', 'input'])
      box.addEventListener(act, () => {
        order.push(act);
      });
    for (const act of ['pointerdown', 'keydown', 'input']) fireEvent(box, new Event(act, { bubbles: true }));
    expect(order).toEqual(['pointerdown', 'lock', 'keydown', 'lock', 'input', 'lock']);
    box.remove();
  });

  it('warns half a minute before it locks', async () => {
    const { vault, pass } = await openVault();
    pass(9 * MINUTE + 29 * SECOND);
    expect(screen.queryByRole('button')).not.toBeInTheDocument();
    pass(SECOND);
    expect(screen.getByRole('alertdialog', { name: 'Are you still there?' })).toHaveTextContent(
      'It locks in 30 seconds.',
    );
    pass(30 * SECOND);
    expect(vault.getSnapshot().matches('locking')).toBe(true);
  });

  it.each([
    ['a key', () => fireEvent.keyDown(document.body, { key: 'a' })],
    ['a tap', () => fireEvent.pointerDown(document.body)],
    ['typing by voice or by a keyboard on the screen', () => fireEvent.input(document.body)],
  ])('stays open after %s', async (_, act_) => {
    const { vault, pass } = await openVault();
    pass(9 * MINUTE);
    act_();
    pass(9 * MINUTE);
    expect(screen.queryByRole('button')).not.toBeInTheDocument();
    expect(vault.getSnapshot().matches('open')).toBe(true);
  });

  it('stays open when the person says so, and takes the warning away', async () => {
    const { vault, pass } = await openVault();
    pass(9 * MINUTE + 30 * SECOND);
    fireEvent.click(screen.getByRole('button'));
    expect(screen.queryByRole('button')).not.toBeInTheDocument();
    pass(30 * SECOND);
    expect(vault.getSnapshot().matches('open')).toBe(true);
  });

  it.each([
    ['the page is seen again', () => fireEvent(document, new Event('visibilitychange'))],
    ['the window has the focus again', () => fireEvent(window, new Event('focus'))],
    ['the page comes back', () => fireEvent(window, new Event('pageshow'))],
  ])('is locked after a lid was closed for an hour, as soon as %s', async (_, comesBack) => {
    const { vault, sleep } = await openVault();
    sleep(60 * MINUTE);
    comesBack();
    expect(vault.getSnapshot().matches('open')).toBe(false);
  });
});
