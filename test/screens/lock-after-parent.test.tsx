import { act, render, screen, waitFor } from '@testing-library/react';
import { StrictMode } from 'react';
import { describe, expect, it } from 'vitest';
import { createActor, fromPromise, waitFor as untilState } from 'xstate';
import type { Found } from '../../machines/vault-events.ts';
import { vaultMachine } from '../../machines/vault.ts';
import type { Person } from '../../src/case/person.ts';
import type { Failure } from '../../src/domain/failure.ts';
import type { Result } from '../../src/domain/result.ts';
import { ok } from '../../src/domain/result.ts';
import { ServicesContext } from '../../src/screens/shared/services.ts';
import { HandedOver } from '../../src/screens/sign/HandedOver.tsx';
import { plain } from './support/answers.ts';
import { withoutLayout } from './support/browser.ts';
import type { OpenPage } from './support/open-page.tsx';
import { openCase } from './support/open-page.tsx';
import { readAsParent, signWith } from './support/parents-part.ts';
import { testServices } from './support/services.ts';
import { allSignatures } from './support/signatures.ts';

withoutLayout();

const answering = <Input,>() => fromPromise<Result<null, Failure>, Input>(() => Promise.resolve(ok(null)));

async function openVault() {
  const machine = vaultMachine.provide({
    actors: {
      look: fromPromise<Result<Found, Failure>, undefined>(() => Promise.resolve(ok('locked'))),
      unlock: answering(),
      readStaff: fromPromise<Result<readonly Person[], Failure>, undefined>(() =>
        Promise.resolve(ok([{ name: 'Ines', role: 'SENCO' }])),
      ),
      lock: answering(),
    },
  });
  const vault = createActor(machine, { input: { idleLimit: 10, now: () => 0 } }).start();
  await untilState(vault, (state) => state.matches('locked'));
  vault.send({ type: 'UNLOCK', passphrase: 'x' });
  await untilState(vault, (state) => state.matches('open'));
  return vault;
}

async function handedOver(act_: string, sample = false) {
  const vault = await openVault();
  const page = await openCase(plain, 'sign', {
    signatures: act_ === 'Hand the device to the parent' ? [] : allSignatures(plain).slice(0, 1),
    sample,
    services: (store) => testServices(store, { vault }),
  });
  await page.user.click(await screen.findByRole('button', { name: act_ }));
  await screen.findByRole('button', { name: 'Stop without signing' });
  expect(vault.getSnapshot().matches('open')).toBe(true);
  return { vault, page };
}

const press = (page: OpenPage, name: string) => page.user.click(screen.getByRole('button', { name }));

describe('the parent’s part ends in the lock', () => {
  it.each<readonly [string, (page: OpenPage) => unknown]>([
    ['when they stop', (page) => press(page, 'Stop without signing')],
    [
      'when another address is opened',
      () => {
        act(() => {
          window.location.hash = '#/cases';
        });
      },
    ],
    [
      'when the page goes',
      (page) => {
        page.unmount();
      },
    ],
  ])('%s', async (_, ends) => {
    const { vault, page } = await handedOver('Hand the device to the parent');
    await ends(page);
    await waitFor(() => {
      expect(vault.getSnapshot().matches('open')).toBe(false);
    });
    await untilState(vault, (state) => state.matches('locked'));
  });

  it('when they have signed and give the device back', async () => {
    const { vault, page } = await handedOver('Hand the device to the parent');
    await readAsParent(page.user);
    await page.user.click(screen.getByRole('radio', { name: /^I agree/u }));
    await press(page, 'Next');
    await signWith(page.user, 'I agree');
    await screen.findByRole('heading', { level: 1, name: /^Thank you/u });
    expect(vault.getSnapshot().matches('open')).toBe(true);
    await press(page, 'Give the device back to the school');
    await untilState(vault, (state) => state.matches('locked'));
  });
});

it('opens, and does not lock, where React mounts everything twice, as it does while the app is developed', async () => {
  const vault = await openVault();
  const { rerender, unmount } = render(
    <StrictMode>
      <ServicesContext value={testServices(undefined, { vault })}>
        <HandedOver isTheirs>The paper</HandedOver>
      </ServicesContext>
    </StrictMode>,
  );
  await act(() => Promise.resolve());
  expect(vault.getSnapshot().matches('open')).toBe(true);
  rerender(<p>Somebody else’s page</p>);
  await untilState(vault, (state) => state.matches('locked'));
  unmount();
});

it('the head’s own part does not end in the lock', async () => {
  const { vault, page } = await handedOver('Sign the consent form and the plan as head');
  await press(page, 'Stop without signing');
  await screen.findByRole('heading', { level: 1, name: 'Sign' });
  expect(vault.getSnapshot().matches('open')).toBe(true);
});

it('the sample, which anybody may try, locks nothing', async () => {
  const { vault, page } = await handedOver('Hand the device to the parent', true);
  await press(page, 'Stop without signing');
  await screen.findByRole('heading', { level: 1, name: 'Sign' });
  expect(vault.getSnapshot().matches('open')).toBe(true);
});
