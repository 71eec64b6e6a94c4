import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { OpenPages } from '../../src/app/OpenPages.tsx';
import type { Address } from '../../src/screens/shared/address.ts';
import { ServicesContext } from '../../src/screens/shared/services.ts';
import { plain } from '../screens/support/answers.ts';
import { withoutLayout } from '../screens/support/browser.ts';
import { memoryStore, storedCase } from '../screens/support/memory-store.ts';
import { testServices } from '../screens/support/services.ts';

withoutLayout();

const jo = storedCase(new Map([...plain, ['pupil.name', 'Jo Marsh']]), { id: 'c2' });

/** Shows the page of an address, and then that of another in its place, as when the address is changed by hand. */
function pages(first: Address) {
  const services = testServices(memoryStore(storedCase(plain), jo));
  for (const id of ['c1', 'c2']) services.store.marks.set(id, ['unreadable']);
  const at = (address: Address) => (
    <ServicesContext value={services}>
      <OpenPages address={address} />
    </ServicesContext>
  );
  const { rerender } = render(at(first));
  return {
    goTo: (address: Address) => {
      rerender(at(address));
    },
  };
}

it('the page of a deletion that is done says nothing of another case', async () => {
  const user = userEvent.setup();
  const { goTo } = pages({ page: 'delete', id: 'c1' });
  await user.click(await screen.findByRole('button', { name: 'Delete the case' }));
  await screen.findByRole('heading', { level: 1, name: 'The case is deleted' });
  goTo({ page: 'delete', id: 'c2' });
  expect(await screen.findByRole('heading', { level: 1, name: 'Delete this case?' })).toBeVisible();
  expect(await screen.findByText('Jo Marsh')).toBeVisible();
  expect(screen.queryByText(/is deleted/u)).not.toBeInTheDocument();
});

it.each<readonly [string, (id: string) => Address]>([
  ['deleting', (id) => ({ page: 'delete', id })],
  ['settling', (id) => ({ page: 'settle', id })],
])('a page with an id in its address shows what is of that id: %s', async (_, addressOf) => {
  const { goTo } = pages(addressOf('c1'));
  expect((await screen.findAllByText(/Sam Fielding/u)).length).toBeGreaterThan(0);
  goTo(addressOf('c2'));
  expect((await screen.findAllByText(/Jo Marsh/u)).length).toBeGreaterThan(0);
  expect(screen.queryByText(/Sam Fielding/u)).not.toBeInTheDocument();
});
