import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { fail, ok } from '../../src/domain/result.ts';
import { SettingsPage } from '../../src/screens/settings/SettingsPage.tsx';
import type { RecoveryKeyService } from '../../src/screens/shared/services.ts';
import { withoutLayout } from './support/browser.ts';
import { memoryStore } from './support/memory-store.ts';
import { openPage } from './support/open-page.tsx';
import { testServices } from './support/services.ts';

withoutLayout();

const KEY = 'ABCDE-FGHJK';

describe('the recovery key in the settings', () => {
  const open = (answers: Partial<RecoveryKeyService>) => {
    const recoveryKey = {
      read: vi.fn<RecoveryKeyService['read']>(answers.read ?? (() => Promise.resolve(ok(KEY)))),
      renew: vi.fn<RecoveryKeyService['renew']>(answers.renew ?? (() => Promise.resolve(ok('NEWER-KEYYY')))),
    };
    return {
      ...openPage(<SettingsPage place="recovery-key" />, testServices(memoryStore(), { recoveryKey })),
      recoveryKey,
    };
  };
  const problems = () => within(screen.getByRole('alert')).getAllByRole('link');

  it('is shown behind the passphrase, in no title', async () => {
    const { user, recoveryKey } = open({});
    expect(screen.queryByTestId('recovery-key')).not.toBeInTheDocument();
    await user.type(screen.getByLabelText('Passphrase'), 'seven grey herons');
    await user.click(screen.getByRole('button', { name: 'Show the key' }));
    expect(await screen.findByTestId('recovery-key')).toHaveTextContent(KEY);
    expect(recoveryKey.read).toHaveBeenCalledExactlyOnceWith('seven grey herons');
    expect(recoveryKey.renew).not.toHaveBeenCalled();
    expect(document.title).not.toContain(KEY);
  });

  it('that is another than the printed one says that it was made anew since, in another window too', async () => {
    const { user } = open({});
    await user.type(screen.getByLabelText('Passphrase'), 'seven grey herons');
    await user.click(screen.getByRole('button', { name: 'Show the key' }));
    expect(await screen.findByText(/a new key has been made since, here or in another window/u)).toBeVisible();
  });

  it('is made anew, once, and says what the old one still opens', async () => {
    const { user, recoveryKey } = open({});
    await user.type(screen.getByLabelText('Passphrase'), 'seven grey herons');
    await user.dblClick(screen.getByRole('button', { name: 'Make a new key' }));
    expect(await screen.findByTestId('recovery-key')).toHaveTextContent('NEWER-KEYYY');
    expect(screen.getByText(/still opens sealed copies that were saved before now/u)).toBeVisible();
    expect(recoveryKey.renew).toHaveBeenCalledOnce();
  });

  it('asks for the passphrase, and says that it is not right', async () => {
    const { user, recoveryKey } = open({ read: () => Promise.resolve(fail({ kind: 'wrong-passphrase' })) });
    await user.click(screen.getByRole('button', { name: 'Make a new key' }));
    expect(problems()[0]).toHaveTextContent('Enter the passphrase');
    expect(recoveryKey.renew).not.toHaveBeenCalled();
    await user.type(screen.getByLabelText('Passphrase'), 'seven gray herons');
    await user.click(screen.getByRole('button', { name: 'Show the key' }));
    await waitFor(() => {
      expect(problems()[0]).toHaveTextContent('The passphrase is not right');
    });
  });

  it('of an older Waymark was not kept, and can be made anew', async () => {
    const { user } = open({ read: () => Promise.resolve(ok(undefined)) });
    await user.type(screen.getByLabelText('Passphrase'), 'seven grey herons');
    await user.click(screen.getByRole('button', { name: 'Show the key' }));
    expect(await screen.findByText(/kept no copy of the key/u)).toBeVisible();
    expect(screen.getByRole('button', { name: 'Make a new key' })).toBeVisible();
  });
});
