import { screen, waitFor, within } from '@testing-library/react';
import { useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import type { Person } from '../../src/case/person.ts';
import type { Failure } from '../../src/domain/failure.ts';
import { About } from '../../src/screens/About.tsx';
import { NotFound } from '../../src/screens/shared/NotFound.tsx';
import { passphraseProblems } from '../../src/screens/shared/passphrase-problems.ts';
import { Covered } from '../../src/screens/start/Covered.tsx';
import { Elsewhere } from '../../src/screens/start/Elsewhere.tsx';
import { Gone } from '../../src/screens/start/Gone.tsx';
import { Recover } from '../../src/screens/start/Recover.tsx';
import { RecoveryKey } from '../../src/screens/start/RecoveryKey.tsx';
import { SetUp } from '../../src/screens/start/SetUp.tsx';
import { Start } from '../../src/screens/start/Start.tsx';
import { Stopped } from '../../src/screens/start/Stopped.tsx';
import { Unlock } from '../../src/screens/start/Unlock.tsx';
import { Who } from '../../src/screens/start/Who.tsx';
import { withoutLayout } from './support/browser.ts';
import { openPage } from './support/open-page.tsx';

withoutLayout();

const errors = () =>
  within(screen.getByRole('alert'))
    .getAllByRole('link')
    .map((link) => link.textContent);
const GOOD = 'seven grey herons';

describe('the first page', () => {
  it('of a new device leads to its set-up, and to the sample', async () => {
    const onSetUp = vi.fn();
    const { user } = openPage(<Start fresh onSetUp={onSetUp} />);
    expect(screen.getByRole('heading', { level: 1 })).toHaveFocus();
    await user.click(screen.getByRole('button', { name: 'Set up Waymark on this device' }));
    expect(onSetUp).toHaveBeenCalledOnce();
    expect(screen.getByRole('link', { name: 'Try it with a sample pupil' })).toHaveAttribute('href', '#/sample');
    expect(screen.queryByRole('link', { name: 'Go to your cases' })).not.toBeInTheDocument();
  });

  it('of a device in use leads to its cases', () => {
    openPage(<Start fresh={false} onSetUp={vi.fn()} />);
    expect(screen.getByRole('link', { name: 'Go to your cases' })).toHaveAttribute('href', '#/cases');
    expect(screen.queryByRole('button')).not.toBeInTheDocument();
  });
});

describe('a new passphrase', () => {
  const problem = (passphrase: string, again = passphrase) =>
    passphraseProblems({ passphrase, again }).map(({ id }) => id);

  it('has 12 characters, as a reader counts them, spaces around it aside', () => {
    expect(problem('')).toEqual(['passphrase']);
    expect(problem('elevencharz')).toEqual(['passphrase']);
    expect(problem('  elevencharz  ')).toEqual(['passphrase']);
    expect(problem('twelve chars')).toEqual([]);
    expect(problem('😀'.repeat(11))).toEqual(['passphrase']);
    expect(problem('😀'.repeat(12))).toEqual([]);
  });

  it('is typed the same twice', () => {
    expect(problem(GOOD, 'seven grey heron')).toEqual(['again']);
  });
});

describe('setting up a device', () => {
  const open = (failure?: Failure, busy = false) => {
    const onSetUp = vi.fn<(passphrase: string, person: Person) => void>();
    return { ...openPage(<SetUp busy={busy} failure={failure} onSetUp={onSetUp} />), onSetUp };
  };

  it('takes who is working and a passphrase', async () => {
    const { user, onSetUp } = open();
    await user.type(screen.getByRole('textbox', { name: 'Your name' }), ' Ines Alder ');
    await user.type(screen.getByRole('textbox', { name: 'Your role' }), 'SENCO');
    await user.type(screen.getByLabelText('Passphrase'), GOOD);
    await user.type(screen.getByLabelText('Passphrase again'), GOOD);
    await user.click(screen.getByRole('button', { name: 'Set the passphrase' }));
    await waitFor(() => {
      expect(onSetUp).toHaveBeenCalledExactlyOnceWith(GOOD, { name: 'Ines Alder', role: 'SENCO' });
    });
  });

  it('takes no passphrase that everybody knows, says what to do, and takes one press once', async () => {
    const { user, onSetUp } = open();
    await user.type(screen.getByRole('textbox', { name: 'Your name' }), 'Ines');
    await user.type(screen.getByRole('textbox', { name: 'Your role' }), 'SENCO');
    const type = async (passphrase: string) => {
      for (const label of ['Passphrase', 'Passphrase again']) {
        await user.clear(screen.getByLabelText(label));
        await user.type(screen.getByLabelText(label), passphrase);
      }
      await user.dblClick(screen.getByRole('button', { name: 'Set the passphrase' }));
    };
    for (const known of ['aaaaaaaaaaaa', '123456789012', 'password1234', 'qwertyuiop12']) {
      await type(known);
      await waitFor(() => {
        expect(errors()).toEqual(['Everybody tries this one: take three or four words of your own']);
      });
    }
    expect(onSetUp).not.toHaveBeenCalled();
    await type(GOOD);
    await waitFor(() => {
      expect(onSetUp).toHaveBeenCalledOnce();
    });
  });

  it('says all that is missing, keeps what was typed, and takes the focus there', async () => {
    const { user, onSetUp } = open();
    await user.type(screen.getByRole('textbox', { name: 'Your name' }), 'Ines');
    await user.type(screen.getByLabelText('Passphrase'), 'too short');
    await user.click(screen.getByRole('button', { name: 'Set the passphrase' }));
    await waitFor(() => {
      expect(errors()).toEqual([
        'Enter your role, like Headteacher or SENCO',
        'Passphrase must be 12 characters or more',
      ]);
    });
    expect(screen.getByRole('alert').parentElement).toHaveFocus();
    await user.click(await screen.findByRole('button', { name: 'Set the passphrase' }));
    await waitFor(() => {
      expect(screen.getByRole('alert').parentElement).toHaveFocus();
    });
    expect(screen.getByRole('textbox', { name: 'Your name' })).toHaveValue('Ines');
    expect(screen.getByLabelText('Passphrase')).toHaveValue('too short');
    expect(document.title).toMatch(/^Error: /u);
    expect(onSetUp).not.toHaveBeenCalled();
  });

  it('says that the two are not the same', async () => {
    const { user, onSetUp } = open();
    await user.type(screen.getByRole('textbox', { name: 'Your name' }), 'Ines');
    await user.type(screen.getByRole('textbox', { name: 'Your role' }), 'SENCO');
    await user.type(screen.getByLabelText('Passphrase'), GOOD);
    await user.type(screen.getByLabelText('Passphrase again'), 'seven grey heron');
    await user.click(screen.getByRole('button', { name: 'Set the passphrase' }));
    await waitFor(() => {
      expect(errors()).toEqual(['The two passphrases must be the same']);
    });
    await user.click(within(screen.getByRole('alert')).getByRole('link'));
    expect(screen.getByLabelText('Passphrase again')).toHaveFocus();
    expect(onSetUp).not.toHaveBeenCalled();
  });

  it('says why it did not work', () => {
    open({ kind: 'store-blocked' });
    expect(screen.getByText(/does not let Waymark keep anything/u)).toBeVisible();
  });

  it('takes one press, however long the key takes', async () => {
    const { user, onSetUp } = open(undefined, true);
    await user.click(screen.getByRole('button', { name: 'Locking this device' }));
    expect(onSetUp).not.toHaveBeenCalled();
  });

  it('lets a password manager in, and hides what is typed until it is shown', async () => {
    const { user } = open();
    const passphrase = screen.getByLabelText('Passphrase');
    expect(passphrase).toHaveAttribute('autocomplete', 'new-password');
    expect(passphrase).toHaveAttribute('type', 'password');
    const [show] = screen.getAllByRole('button', { name: 'Show what you typed' });
    if (show === undefined) throw new Error('no way to show it');
    await user.click(show);
    expect(passphrase).toHaveAttribute('type', 'text');
  });
});

describe('the recovery key', () => {
  it('is shown, and left only once it is on paper', async () => {
    const onKept = vi.fn();
    const { user } = openPage(<RecoveryKey recoveryKey="ABCD-EFGH" onKept={onKept} />);
    expect(screen.getByText('ABCD-EFGH')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Continue' }));
    expect(errors()).toEqual(['Tick the box once the key is on paper']);
    expect(onKept).not.toHaveBeenCalled();
    await user.click(screen.getByRole('checkbox'));
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Continue' }));
    expect(onKept).toHaveBeenCalledOnce();
  });

  it('stands in no title and no address', () => {
    openPage(<RecoveryKey recoveryKey="ABCD-EFGH" onKept={vi.fn()} />);
    expect(document.title + window.location.href).not.toContain('ABCD');
  });

  it('can be printed', async () => {
    const print = vi.fn();
    vi.stubGlobal('print', print);
    const { user } = openPage(<RecoveryKey recoveryKey="ABCD-EFGH" onKept={vi.fn()} />);
    await user.click(screen.getByRole('button', { name: 'Print this page' }));
    expect(print).toHaveBeenCalledOnce();
    vi.unstubAllGlobals();
  });
});

describe('unlocking', () => {
  const open = () => {
    const onUnlock = vi.fn<(passphrase: string) => void>();
    const onUseRecoveryKey = vi.fn();
    return {
      ...openPage(<Unlock busy={false} failure={undefined} onUnlock={onUnlock} onUseRecoveryKey={onUseRecoveryKey} />),
      onUnlock,
      onUseRecoveryKey,
    };
  };

  it('takes the passphrase alone, also a short one of old', async () => {
    const { user, onUnlock } = open();
    expect(screen.queryByRole('textbox')).not.toBeInTheDocument();
    await user.click(screen.getByLabelText('Passphrase'));
    await user.paste('short');
    await user.click(screen.getByRole('button', { name: 'Unlock' }));
    expect(onUnlock).toHaveBeenCalledExactlyOnceWith('short');
  });

  it('says what is missing', async () => {
    const { user, onUnlock } = open();
    await user.click(screen.getByRole('button', { name: 'Unlock' }));
    expect(errors()).toEqual(['Enter the passphrase']);
    expect(onUnlock).not.toHaveBeenCalled();
  });

  it('says that the passphrase does not fit, and that nothing was deleted', async () => {
    const Refused = () => {
      const [failure, setFailure] = useState<Failure | undefined>(undefined);
      return (
        <Unlock
          busy={false}
          failure={failure}
          onUseRecoveryKey={vi.fn()}
          onUnlock={() => {
            setFailure({ kind: 'wrong-passphrase' });
          }}
        />
      );
    };
    const { user } = openPage(<Refused />);
    await user.type(screen.getByLabelText('Passphrase'), GOOD);
    await user.click(screen.getByRole('button', { name: 'Unlock' }));
    expect(errors()).toEqual(['That passphrase does not open Waymark on this device']);
    expect(screen.getByRole('alert').parentElement).toHaveFocus();
    expect(screen.getByLabelText('Passphrase')).toHaveAccessibleDescription(
      expect.stringContaining('Nothing has been deleted. If it is lost, use the recovery key.'),
    );
  });

  it('leads to the recovery key', async () => {
    const { user, onUseRecoveryKey } = open();
    await user.click(screen.getByRole('button', { name: 'Use the recovery key' }));
    expect(onUseRecoveryKey).toHaveBeenCalledOnce();
  });
});

describe('who is working', () => {
  const ines = { name: 'Ines Alder', role: 'SENCO' };
  const pat = { name: 'Pat Headley', role: 'Headteacher' };
  const open = (staff: readonly Person[]) => {
    const onWorkAs = vi.fn<(person: Person) => void>();
    return { ...openPage(<Who staff={staff} onWorkAs={onWorkAs} />), onWorkAs };
  };
  const press = (name: string) => screen.getByRole('button', { name });

  it('is chosen with one press', async () => {
    const { user, onWorkAs } = open([ines, pat]);
    expect(screen.getByRole('heading', { level: 1, name: 'Who is working?' })).toHaveFocus();
    expect(screen.getAllByRole('button').map((button) => button.textContent)).toEqual([
      'Ines Alder, SENCO',
      'Pat Headley, Headteacher',
      'Somebody else',
    ]);
    await user.click(press('Pat Headley, Headteacher'));
    expect(onWorkAs).toHaveBeenCalledExactlyOnceWith(pat);
  });

  it('may be somebody else, who says their name and role; and there is a way back', async () => {
    const { user, onWorkAs } = open([ines]);
    await user.click(press('Somebody else'));
    expect(screen.getByRole('heading', { level: 1, name: 'Who is working?' })).toHaveFocus();
    await user.click(screen.getByRole('link', { name: 'Back' }));
    await user.click(press('Somebody else'));
    await user.click(press('Continue'));
    expect(errors()).toEqual(['Enter your name', 'Enter your role, like Headteacher or SENCO']);
    expect(screen.getByRole('alert').parentElement).toHaveFocus();
    expect(document.title).toMatch(/^Error: /u);
    await user.type(screen.getByRole('textbox', { name: 'Your name' }), ' Pat Headley ');
    await user.type(screen.getByRole('textbox', { name: 'Your role' }), 'Headteacher');
    await user.click(press('Continue'));
    expect(onWorkAs).toHaveBeenCalledExactlyOnceWith(pat);
  });

  it('is one who is remembered, where that is what somebody else types', async () => {
    const { user, onWorkAs } = open([ines]);
    await user.click(press('Somebody else'));
    await user.type(screen.getByRole('textbox', { name: 'Your name' }), 'ines  alder');
    await user.type(screen.getByRole('textbox', { name: 'Your role' }), 'senco');
    await user.click(press('Continue'));
    expect(onWorkAs).toHaveBeenCalledExactlyOnceWith(ines);
  });

  it('is asked at once where nobody is remembered', async () => {
    const { user, onWorkAs } = open([]);
    expect(screen.getByText(/^This is asked once\./u)).toBeVisible();
    expect(screen.queryByRole('link', { name: 'Back' })).not.toBeInTheDocument();
    await user.type(screen.getByRole('textbox', { name: 'Your name' }), 'Ines Alder');
    await user.type(screen.getByRole('textbox', { name: 'Your role' }), 'SENCO');
    await user.click(press('Continue'));
    expect(onWorkAs).toHaveBeenCalledExactlyOnceWith(ines);
  });

  it.each([[[ines, pat]], [[]]])(
    'offers the way back to who was working, for who pressed by mistake: %j',
    async (staff) => {
      const onKeep = vi.fn();
      const { user } = openPage(<Who staff={staff} working={ines} onKeep={onKeep} onWorkAs={vi.fn()} />);
      await user.click(screen.getByRole('link', { name: 'Go on as Ines Alder, SENCO' }));
      expect(onKeep).toHaveBeenCalledOnce();
    },
  );

  it('stands in no title and no address', () => {
    open([ines]);
    expect(document.title + window.location.href).not.toMatch(/Ines|SENCO/u);
  });
});

describe('using the recovery key', () => {
  const open = (failure?: Failure) => {
    const onRecover = vi.fn<(recoveryKey: string, passphrase: string) => void>();
    const onBack = vi.fn();
    return {
      ...openPage(<Recover busy={false} failure={failure} onRecover={onRecover} onBack={onBack} />),
      onRecover,
      onBack,
    };
  };

  it('takes the key and a new passphrase', async () => {
    const { user, onRecover } = open();
    await user.type(screen.getByRole('textbox', { name: 'Recovery key' }), 'abcd efgh');
    await user.type(screen.getByLabelText('New passphrase'), GOOD);
    await user.click(screen.getByRole('button', { name: 'Unlock and set the new passphrase' }));
    await waitFor(() => {
      expect(onRecover).toHaveBeenCalledExactlyOnceWith('abcd efgh', GOOD);
    });
  });

  it('takes no new passphrase that everybody knows', async () => {
    const { user, onRecover } = open();
    await user.type(screen.getByRole('textbox', { name: 'Recovery key' }), 'abcd efgh');
    await user.type(screen.getByLabelText('New passphrase'), 'password1234');
    await user.click(screen.getByRole('button', { name: 'Unlock and set the new passphrase' }));
    await waitFor(() => {
      expect(errors()).toEqual(['Everybody tries this one: take three or four words of your own']);
    });
    expect(onRecover).not.toHaveBeenCalled();
  });

  it('says all that is missing or too short', async () => {
    const { user, onRecover } = open();
    await user.type(screen.getByLabelText('New passphrase'), 'too short');
    await user.click(screen.getByRole('button', { name: 'Unlock and set the new passphrase' }));
    expect(errors()).toEqual(['Enter the recovery key', expect.stringMatching(/must be 12 characters or more/u)]);
    expect(onRecover).not.toHaveBeenCalled();
  });

  it('says that the key does not fit', () => {
    open({ kind: 'wrong-recovery-key' });
    expect(errors()).toEqual(['That recovery key does not open Waymark on this device']);
  });

  it('leads back', async () => {
    const { user, onBack } = open();
    await user.click(screen.getByRole('link', { name: 'Back' }));
    expect(onBack).toHaveBeenCalledOnce();
  });
});

describe('where the vault cannot be opened', () => {
  it.each<[Failure, RegExp]>([
    [{ kind: 'newer-store' }, /newer version/u],
    [{ kind: 'store-blocked' }, /does not let Waymark keep/u],
    [{ kind: 'store-held' }, /Another window of Waymark holds/u],
    [{ kind: 'store-silent' }, /does not answer/u],
    [{ kind: 'damaged-record', record: 'vault' }, /cannot be opened/u],
    [{ kind: 'store-lost' }, /connection to this device’s storage was lost/u],
    [{ kind: 'store-full' }, /no room left/u],
  ])('it says why and what to do, and speaks of no words where nothing was typed: %o', (failure, words) => {
    openPage(<Stopped failure={failure} />);
    expect(screen.queryByText(/Your words|unsaved|sealed copy/u)).not.toBeInTheDocument();
    expect(screen.getByRole('heading', { level: 1, name: words })).toHaveFocus();
    expect(screen.getByRole('button', { name: 'Try again' })).toBeVisible();
  });

  it('another tab has it, and this one can take over', async () => {
    const onTakeOver = vi.fn();
    const { user } = openPage(<Elsewhere busy={false} onTakeOver={onTakeOver} />);
    await user.click(screen.getByRole('button', { name: 'Go on in this tab' }));
    expect(onTakeOver).toHaveBeenCalledOnce();
  });

  it('a lock that could not save is locked over the words, says why, and opens by the passphrase', async () => {
    const onTryAgain = vi.fn();
    const onUnlock = vi.fn();
    const { user } = openPage(
      <Unlock busy={false} failure={undefined} onUnlock={onUnlock}>
        <Covered unsaved={{ kind: 'store-full' }} onTryAgain={onTryAgain} />
      </Unlock>,
    );
    expect(screen.getByText(/^This device has no room left\. What was typed last is kept in this page/u)).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Use the recovery key' })).not.toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Try to save it now' }));
    await user.type(screen.getByLabelText('Passphrase'), 'seven grey herons');
    await user.click(screen.getByRole('button', { name: 'Unlock' }));
    expect(onTryAgain).toHaveBeenCalledOnce();
    expect(onUnlock).toHaveBeenCalledWith('seven grey herons');
  });

  it('what was kept is gone, and is never shown as a new device', async () => {
    const onBeginAnew = vi.fn();
    const { user } = openPage(<Gone onBeginAnew={onBeginAnew} />);
    expect(screen.getByRole('heading', { level: 1, name: 'What was kept here is gone' })).toHaveFocus();
    await user.click(screen.getByRole('button', { name: 'Set this device up again, without what was there' }));
    expect(onBeginAnew).toHaveBeenCalledOnce();
  });
});

describe('the other pages', () => {
  it('say the version, the guidance and its dates, and what is stored where', () => {
    openPage(<About />);
    expect(screen.getByText(/Version 9\.9\.9\./u)).toBeVisible();
    expect(screen.getByText(/Part-time timetable policy, September 2025/u)).toBeVisible();
    expect(screen.getByText('Answers, signatures, school settings')).toBeVisible();
    expect(screen.getByRole('heading', { level: 2, name: 'Accessibility' })).toBeVisible();
  });

  it('lead on from an address that leads nowhere', () => {
    openPage(<NotFound />);
    expect(screen.getByRole('heading', { level: 1, name: 'Page not found' })).toHaveFocus();
    expect(screen.getByRole('link', { name: 'Go to your cases' })).toHaveAttribute('href', '#/cases');
  });
});
