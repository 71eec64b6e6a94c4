import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import type { Person } from '../../src/case/person.ts';
import type { Failure } from '../../src/domain/failure.ts';
import { fail, ok } from '../../src/domain/result.ts';
import { SettingsPage } from '../../src/screens/settings/SettingsPage.tsx';
import type { StaffService } from '../../src/screens/shared/services.ts';
import { withoutLayout } from './support/browser.ts';
import { memoryStore } from './support/memory-store.ts';
import { openPage } from './support/open-page.tsx';
import { testServices } from './support/services.ts';

withoutLayout();

const ines = { name: 'Ines Alder', role: 'SENCO' };
const pat = { name: 'Pat Headley', role: 'Headteacher' };

const errors = () =>
  within(screen.getByRole('alert'))
    .getAllByRole('link')
    .map((link) => link.textContent);
const box = (name: string) => screen.getByRole('textbox', { name });

async function open(people: readonly Person[], failure?: Failure) {
  let kept = people;
  const keep = vi.fn<StaffService['keep']>((next) => {
    if (failure !== undefined) return Promise.resolve(fail(failure));
    kept = next;
    return Promise.resolve(ok(null));
  });
  const staff = { read: () => Promise.resolve(ok(kept)), keep };
  const page = openPage(<SettingsPage place="staff" />, testServices(memoryStore(), { staff }));
  await screen.findByRole('button', { name: 'Add somebody' });
  const press = (name: string) => page.user.click(screen.getByRole('button', { name }));
  const listed = () => screen.findByRole('heading', { level: 1, name: 'Who works here' });
  return { ...page, keep, press, listed, kept: () => kept };
}

describe('who works here', () => {
  it('stands in a list, and the heading has the focus', async () => {
    await open([ines, pat]);
    expect(screen.getByRole('heading', { level: 1, name: 'Who works here' })).toHaveFocus();
    expect(screen.getAllByRole('listitem').map((item) => item.querySelector('p')?.textContent)).toEqual([
      'Ines Alder, SENCO',
      'Pat Headley, Headteacher',
    ]);
    expect(screen.getByRole('link', { name: 'Back' })).toHaveAttribute('href', '#/settings');
  });

  it('is said to be nobody where nobody is remembered', async () => {
    await open([]);
    expect(screen.getByText('Nobody is remembered.')).toBeVisible();
  });

  it('is added to; what is missing is said', async () => {
    const { user, press, listed, kept } = await open([ines]);
    await press('Add somebody');
    expect(screen.getByRole('heading', { level: 1, name: 'Add somebody who works here' })).toHaveFocus();
    await press('Add them');
    expect(errors()).toEqual(['Enter their name', 'Enter their role, like Headteacher or SENCO']);
    expect(screen.getByRole('alert').parentElement).toHaveFocus();
    await user.type(box('Their name'), ' Pat Headley ');
    await user.type(box('Their role'), 'Headteacher');
    await press('Add them');
    expect(await listed()).toHaveFocus();
    expect(kept()).toEqual([ines, pat]);
    expect(screen.getByText('Pat Headley, Headteacher', { selector: 'p' })).toBeVisible();
  });

  it('has each once', async () => {
    const { user, press, listed, kept } = await open([ines]);
    await press('Add somebody');
    await user.type(box('Their name'), 'ines alder');
    await user.type(box('Their role'), 'senco');
    await press('Add them');
    await listed();
    expect(kept()).toEqual([ines]);
  });

  it('is changed, or left as it was', async () => {
    const { user, press, listed, kept } = await open([ines, pat]);
    await press('Change Ines Alder, SENCO');
    expect(box('Their name')).toHaveValue('Ines Alder');
    await user.type(box('Their role'), ' and deputy head');
    await user.click(screen.getByRole('link', { name: 'Back' }));
    await listed();
    expect(kept()).toEqual([ines, pat]);
    await press('Change Ines Alder, SENCO');
    expect(box('Their role')).toHaveValue('SENCO');
    await user.type(box('Their role'), ' and deputy head');
    await press('Keep the change');
    await listed();
    expect(kept()).toEqual([{ ...ines, role: 'SENCO and deputy head' }, pat]);
  });

  it('is removed once that is said twice, and told that nothing written before changes', async () => {
    const { press, listed, kept } = await open([ines, pat]);
    await press('Remove Pat Headley, Headteacher');
    expect(screen.getByRole('heading', { level: 1, name: 'Remove Pat Headley, Headteacher?' })).toHaveFocus();
    expect(screen.getByText(/What they wrote or signed before stays as it is\.$/u)).toBeVisible();
    expect(document.title + window.location.href).not.toContain('Headley');
    await press('Keep them');
    await listed();
    await press('Remove Pat Headley, Headteacher');
    await press('Remove them');
    await listed();
    expect(kept()).toEqual([ines]);
  });

  it('stays as it was where it cannot be kept, and why is said', async () => {
    const { press, kept } = await open([ines], { kind: 'store-full' });
    await press('Remove Ines Alder, SENCO');
    await press('Remove them');
    expect(await screen.findByText(/^This device has no room left\./u)).toBeVisible();
    expect(screen.getByText('Ines Alder, SENCO', { selector: 'p' })).toBeVisible();
    expect(kept()).toEqual([ines]);
  });

  it('cannot be changed where it cannot be read', async () => {
    const staff = { read: () => Promise.resolve(fail<Failure>({ kind: 'store-lost' })), keep: vi.fn() };
    openPage(<SettingsPage place="staff" />, testServices(memoryStore(), { staff }));
    await waitFor(() => {
      expect(document.querySelector('.govuk-error-message')).toBeVisible();
    });
    expect(screen.queryByRole('button')).not.toBeInTheDocument();
  });

  it('is led to from the settings', async () => {
    openPage(<SettingsPage place="" />);
    expect(await screen.findByRole('link', { name: 'Add, change or remove who works here' })).toHaveAttribute(
      'href',
      '#/settings/staff',
    );
  });
});
