import 'fake-indexeddb/auto';
import { act, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { UserEvent } from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { App } from '../../src/app/App.tsx';
import type { Started } from '../../src/app/start-services.ts';
import { startServices } from '../../src/app/start-services.ts';
import { fail } from '../../src/domain/result.ts';
import '../../src/screens/case/CasePage.tsx';
import '../../src/screens/cases/CasesPage.tsx';
import '../../src/screens/settings/SettingsPage.tsx';
import type { UpdateListener } from '../../src/pwa/register.ts';
import type { Own, OtherTab, Owner } from '../../src/vault/one-tab.ts';
import type * as doors from '../../src/vault/store/door.ts';
import { withoutLayout } from '../screens/support/browser.ts';
import { dump, newStoreName, PASSPHRASE } from '../vault/support/device.ts';

const device = vi.hoisted(() => ({
  store: '',
  isFull: false,
  worker: undefined as UpdateListener | undefined,
  own: vi.fn<(owner: Owner) => Promise<Own | OtherTab>>(),
}));

vi.mock('../../src/vault/one-tab.ts', () => ({ ownVault: device.own }));
vi.mock('../../src/vault/keys/derive-in-worker.ts', async () => {
  const { light } = await import('../vault/support/device.ts');
  return { deriveInWorker: () => light.derive };
});
vi.mock('../../src/vault/store/door.ts', async (original) => {
  const { newDoor, ...others } = await original<typeof doors>();
  return {
    ...others,
    newDoor: (): doors.Door => {
      const door = newDoor(device.store);
      return {
        ...door,
        commit: (commit) => (device.isFull ? Promise.resolve(fail({ kind: 'store-full' })) : door.commit(commit)),
      };
    },
  };
});
vi.mock('../../src/pwa/register.ts', () => ({
  registerServiceWorker: (listener: UpdateListener) => {
    device.worker = listener;
    listener.onRefused();
    return Promise.resolve(undefined);
  },
}));
vi.mock('../../src/documents/pdf/make-pdf.ts', () => ({
  createPdfMaker: () => ({
    warm: () => undefined,
    make: () => Promise.resolve(new Uint8Array(2_000)),
    stop: () => undefined,
  }),
}));

withoutLayout();

beforeEach(() => {
  device.store = newStoreName();
  device.isFull = false;
  device.worker = undefined;
  device.own.mockReset().mockResolvedValue({ kind: 'own' });
});

interface Running extends Started {
  readonly user: UserEvent;
  readonly close: () => void;
}

/** Loads the page, as a browser would at this address. */
function load(): Running {
  const started = startServices('1.2.3');
  const { unmount } = render(<App started={started} />);
  const close = (): void => {
    unmount();
    started.services.vault.stop();
  };
  return { ...started, user: userEvent.setup({ delay: null }), close };
}

const heading = (name: string | RegExp) => screen.findByRole('heading', { level: 1, name });

async function sayWho(user: UserEvent): Promise<void> {
  await user.type(screen.getByRole('textbox', { name: 'Your name' }), 'Ines Alder');
  await user.type(screen.getByRole('textbox', { name: 'Your role' }), 'SENCO');
}

/** Sets the device up; gives the recovery key. */
async function setUp({ user }: Running): Promise<string> {
  await user.click(await screen.findByRole('button', { name: 'Set up Waymark on this device' }));
  await sayWho(user);
  await user.type(screen.getByLabelText('Passphrase'), PASSPHRASE);
  await user.type(screen.getByLabelText('Passphrase again'), PASSPHRASE);
  await user.click(screen.getByRole('button', { name: 'Set the passphrase' }));
  await heading('Print the recovery key');
  const key = screen.getByTestId('recovery-key').textContent;
  await user.click(screen.getByRole('checkbox'));
  await user.click(screen.getByRole('button', { name: 'Continue' }));
  await heading('Your cases');
  return key;
}

/** Sets the device up and opens the first page of a case. */
async function openCase(running: Running): Promise<string> {
  const key = await setUp(running);
  const begun = await running.services.store.begin();
  if (!begun.ok) throw new Error('not begun');
  window.location.hash = `#/case/${begun.value}/route/kind`;
  await heading('What is the arrangement?');
  return key;
}

async function openName(running: Running): Promise<HTMLElement> {
  const [, , id = ''] = window.location.hash.split('/');
  for (const name of [/^Back in school full time/u, /^The school, as far/u, /^Coming back after illness/u])
    await running.user.click(await screen.findByRole('radio', { name }));
  window.location.hash = `#/case/${id}/pupil/details`;
  return screen.findByRole('textbox', { name: 'Full name' });
}

async function unlock({ user }: Running, passphrase = PASSPHRASE): Promise<void> {
  await heading('Unlock Waymark');
  await user.type(screen.getByLabelText('Passphrase'), passphrase);
  await user.click(screen.getByRole('button', { name: 'Unlock' }));
}

describe('the app', () => {
  it('leads from the first page to the cases, and after a reload to the lock', async () => {
    const first = load();
    await setUp(first);
    expect(window.location.hash).toBe('#/cases');
    first.close();
    const second = load();
    await heading('Unlock Waymark');
    expect(screen.queryByRole('link', { name: 'Cases' })).not.toBeInTheDocument();
    await unlock(second);
    await heading('Your cases');
    second.close();
  });

  it('comes back to the same question after a reload and a lock, with what was typed', async () => {
    const first = load();
    await openCase(first);
    await first.user.type(await openName(first), 'Sam Fielding');
    await screen.findByText(/^Saved on this device/u);
    first.close();
    const second = load();
    await unlock(second);
    expect(await screen.findByRole('textbox', { name: 'Full name' })).toHaveValue('Sam Fielding');
    second.close();
  });

  it('shows a page that is open to all without the passphrase, and nothing else', async () => {
    const first = load();
    await setUp(first);
    first.close();
    window.location.hash = '#/about';
    const second = load();
    await heading('About Waymark');
    window.location.hash = '#/settings';
    await heading('Unlock Waymark');
    second.close();
  });

  it('shows the sample before anything is set up, marked, and stores nothing', async () => {
    window.location.hash = '#/sample';
    const running = load();
    await heading('Robin’s case');
    expect(screen.getByText(/sample/iu)).toBeVisible();
    window.location.hash = '#/sample/pupil/details';
    await running.user.type(await screen.findByRole('textbox', { name: 'Full name' }), 'X');
    await running.user.click(screen.getByRole('button', { name: 'Continue' }));
    await heading('What Robin needs');
    expect(Object.values(await dump(device.store)).flat()).toEqual([]);
    running.close();
  });

  it('begins a case of which nothing is known of the school, and leads back to its page from the settings', async () => {
    const running = load();
    await setUp(running);
    await running.user.click(screen.getByRole('button', { name: 'Begin a new case' }));
    await heading('What is the arrangement?');
    const [, , id = ''] = window.location.hash.split('/');
    window.location.hash = `#/case/${id}/readiness`;
    const [link] = await screen.findAllByRole('link', { name: 'Choose whose rules the school goes by' });
    if (link === undefined) throw new Error('no link');
    const at = window.location.hash;
    await running.user.click(link);
    await heading('Whose rules does the school go by?');
    window.location.hash = '#/settings';
    await running.user.click(await screen.findByRole('link', { name: 'Back to the case' }));
    await waitFor(() => {
      expect(window.location.hash).toBe(at);
    });
    window.location.hash = '#/cases';
    await heading('Your cases');
    window.location.hash = '#/settings';
    await heading('Settings');
    expect(screen.queryByRole('link', { name: 'Back to the case' })).not.toBeInTheDocument();
    running.close();
  });

  it('says that an address leads nowhere', async () => {
    const running = load();
    await setUp(running);
    window.location.hash = '#/nowhere';
    await heading('Page not found');
    running.close();
  });

  it('stays where it is when a fragment is no address of a page, and goes on when one is', async () => {
    const running = load();
    await setUp(running);
    window.location.hash = '#part';
    await waitFor(() => {
      expect(window.location.hash).toBe('#part');
    });
    act(() => {
      window.dispatchEvent(new HashChangeEvent('hashchange'));
    });
    expect(screen.getByRole('heading', { level: 1, name: 'Your cases' })).toBeVisible();
    window.location.hash = '#/about';
    await heading('About Waymark');
    running.close();
  });
});

describe('locking the app', () => {
  it('in the middle of a word saves that word and covers it', async () => {
    const running = load();
    await openCase(running);
    await running.user.type(await openName(running), 'Sam Fielding');
    await running.user.click(screen.getByRole('button', { name: 'Lock' }));
    await heading('Unlock Waymark');
    expect(document.body.innerHTML).not.toContain('Fielding');
    await unlock(running);
    expect(await screen.findByRole('textbox', { name: 'Full name' })).toHaveValue('Sam Fielding');
    running.close();
  });

  it('says of a word that cannot be saved, while another window has taken over, that it is held here alone', async () => {
    const running = load();
    await openCase(running);
    const name = await openName(running);
    await screen.findByText(/^Saved on this device/u);
    device.isFull = true;
    await running.user.type(name, 'Sam Fielding');
    device.own.mockResolvedValue({ kind: 'other-tab', takeOver: () => Promise.resolve({ kind: 'own' }) });
    await act(() => device.own.mock.lastCall?.[0].onAsked() ?? Promise.reject(new Error('owns nothing')));
    await heading('Waymark is open in another tab');
    expect(await screen.findByText(/^Not saved: the last words typed in this window/u)).toBeVisible();
    expect(document.body.innerHTML).not.toContain('Fielding');
    device.isFull = false;
    await running.user.click(screen.getByRole('button', { name: 'Go on in this tab' }));
    device.own.mockResolvedValue({ kind: 'own' });
    await unlock(running);
    expect(await screen.findByRole('textbox', { name: 'Full name' })).toHaveValue('Sam Fielding');
    expect(await screen.findByText(/^Saved on this device/u)).toBeVisible();
    expect(screen.queryByText(/^Not saved/u)).not.toBeInTheDocument();
    running.close();
  });

  it('covers a word that cannot be saved; the passphrase alone leads back to it, and it is saved when there is room', async () => {
    const running = load();
    await openCase(running);
    const name = await openName(running);
    await screen.findByText(/^Saved on this device/u);
    device.isFull = true;
    await running.user.type(name, 'Sam Fielding');
    await running.user.click(screen.getByRole('button', { name: 'Lock' }));
    expect(await screen.findByText(/^This device has no room left\./u)).toBeVisible();
    expect(document.body.innerHTML).not.toContain('Fielding');
    await unlock(running, 'seven gray herons');
    expect(await screen.findByRole('alert')).toHaveTextContent('That passphrase does not open Waymark on this device');
    await running.user.clear(screen.getByLabelText('Passphrase'));
    await running.user.type(screen.getByLabelText('Passphrase'), PASSPHRASE);
    await running.user.click(screen.getByRole('button', { name: 'Unlock' }));
    expect(await screen.findByRole('textbox', { name: 'Full name' })).toHaveValue('Sam Fielding');
    device.isFull = false;
    await running.user.click(screen.getByRole('button', { name: 'Lock' }));
    await waitFor(() => {
      expect(screen.queryByText(/not saved yet/u)).not.toBeInTheDocument();
      expect(screen.getByRole('heading', { name: 'Unlock Waymark' })).toBeVisible();
    });
    await unlock(running);
    expect(await screen.findByRole('textbox', { name: 'Full name' })).toHaveValue('Sam Fielding');
    running.close();
  });

  it('says that a wrong passphrase does not fit, and opens nothing', async () => {
    const running = load();
    await setUp(running);
    await running.user.click(screen.getByRole('button', { name: 'Lock' }));
    await unlock(running, 'seven gray herons');
    expect(await screen.findByRole('alert')).toHaveTextContent('That passphrase does not open Waymark on this device');
    expect(screen.queryByRole('heading', { name: 'Your cases' })).not.toBeInTheDocument();
    running.close();
  });
});

describe('who is working', () => {
  const press = ({ user }: Running, name: string) =>
    screen.findByRole('button', { name }).then((button) => user.click(button));

  /** Lets a second one work, who is remembered from then on. */
  async function letSomebodyElse(running: Running): Promise<void> {
    await press(running, 'Change who is working');
    await heading('Who is working?');
    await press(running, 'Somebody else');
    await running.user.type(screen.getByRole('textbox', { name: 'Your name' }), 'Pat Headley');
    await running.user.type(screen.getByRole('textbox', { name: 'Your role' }), 'Headteacher');
    await press(running, 'Continue');
  }

  it('is told in the frame, and can be changed in the middle of a case, whose words are kept', async () => {
    const running = load();
    await openCase(running);
    await running.user.type(await openName(running), 'Sam Fielding');
    expect(screen.getByText('Working as Ines Alder, SENCO')).toBeVisible();
    await letSomebodyElse(running);
    expect(await screen.findByText('Working as Pat Headley, Headteacher')).toBeVisible();
    expect(await screen.findByRole('textbox', { name: 'Full name' })).toHaveValue('Sam Fielding');
    expect(await running.services.maker()).toMatchObject({ by: { name: 'Pat Headley', role: 'Headteacher' } });
    running.close();
  });

  it('is asked after the passphrase where several are remembered: one press leads on to where the person was, nothing before', async () => {
    const running = load();
    await openCase(running);
    await openName(running);
    await letSomebodyElse(running);
    await screen.findByRole('textbox', { name: 'Full name' });
    await press(running, 'Lock');
    await unlock(running);
    await heading('Who is working?');
    expect(screen.queryByRole('textbox')).not.toBeInTheDocument();
    expect(screen.queryByRole('link', { name: 'Cases' })).not.toBeInTheDocument();
    expect(await running.services.maker()).toBeUndefined();
    expect(await running.services.store.begin()).toMatchObject({ ok: false, error: { kind: 'locked' } });
    await press(running, 'Ines Alder, SENCO');
    expect(await screen.findByRole('textbox', { name: 'Full name' })).toBeVisible();
    expect(screen.getByText('Working as Ines Alder, SENCO')).toBeVisible();
    running.close();
  });

  it('can be changed on a page that is open to all, and that page is shown again', async () => {
    const running = load();
    await setUp(running);
    window.location.hash = '#/about';
    await heading('About Waymark');
    await letSomebodyElse(running);
    await heading('About Waymark');
    expect(screen.getByText('Working as Pat Headley, Headteacher')).toBeVisible();
    running.close();
  });

  it('can be left by the lock', async () => {
    const running = load();
    await setUp(running);
    await press(running, 'Change who is working');
    await heading('Who is working?');
    await press(running, 'Lock');
    await heading('Unlock Waymark');
    expect(document.body.innerHTML).not.toContain('Ines Alder');
    running.close();
  });

  it('is not asked again at the address without a page, which leads to the cases', async () => {
    const first = load();
    await setUp(first);
    first.close();
    window.location.hash = '';
    const second = load();
    await unlock(second);
    await heading('Your cases');
    expect(window.location.hash).toBe('#/cases');
    second.close();
  });

  it('has another role once that is changed in the settings, and is offered no more once removed there', async () => {
    const running = load();
    await setUp(running);
    await letSomebodyElse(running);
    await heading('Your cases');
    window.location.hash = '#/settings/staff';
    await press(running, 'Change Pat Headley, Headteacher');
    const role = screen.getByRole('textbox', { name: 'Their role' });
    await running.user.clear(role);
    await running.user.type(role, 'Executive head');
    await press(running, 'Keep the change');
    expect(await screen.findByText('Working as Pat Headley, Executive head')).toBeVisible();
    await press(running, 'Remove Ines Alder, SENCO');
    await press(running, 'Remove them');
    await heading('Who works here');
    await press(running, 'Lock');
    await unlock(running);
    await heading('Who works here');
    expect(screen.getByText('Working as Pat Headley, Executive head')).toBeVisible();
    running.close();
  });
});

describe('the recovery key', () => {
  async function recover({ user }: Running, key: string): Promise<void> {
    await user.click(await screen.findByRole('button', { name: 'Use the recovery key' }));
    await user.type(screen.getByRole('textbox', { name: 'Recovery key' }), key);
    await user.type(screen.getByLabelText('New passphrase'), 'eight grey herons');
    await user.click(screen.getByRole('button', { name: 'Unlock and set the new passphrase' }));
  }

  it('opens the app, and sets the new passphrase', async () => {
    const running = load();
    const key = await setUp(running);
    await running.user.click(screen.getByRole('button', { name: 'Lock' }));
    await recover(running, key);
    await heading('Your cases');
    running.close();
    const again = load();
    await unlock(again, 'eight grey herons');
    await heading('Your cases');
    again.close();
  });

  it('is asked for afresh: the wrong passphrase before it is no error of its page', async () => {
    const running = load();
    await setUp(running);
    await running.user.click(screen.getByRole('button', { name: 'Lock' }));
    await unlock(running, 'seven gray herons');
    await screen.findByRole('alert');
    await running.user.click(screen.getByRole('button', { name: 'Use the recovery key' }));
    await heading('Use the recovery key');
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
    running.close();
  });

  it('once used is not asked for at the next lock', async () => {
    const running = load();
    const key = await setUp(running);
    await running.user.click(screen.getByRole('button', { name: 'Lock' }));
    await recover(running, key);
    await heading('Your cases');
    await running.user.click(screen.getByRole('button', { name: 'Lock' }));
    await heading('Unlock Waymark');
    running.close();
  });
});

describe('words that are not on the disk', () => {
  const asks = (): boolean => !window.dispatchEvent(new Event('beforeunload', { cancelable: true }));

  it('are told on the list and the start page too, tried again, and asked about before the page is left; then never', async () => {
    const running = load();
    await openCase(running);
    const name = await openName(running);
    await screen.findByText(/^Saved on this device/u);
    expect(asks()).toBe(false);
    device.isFull = true;
    await running.user.type(name, 'Sam Fielding');
    await screen.findByText(/^Not saved\. This device has no room left/u);
    expect(asks()).toBe(true);
    for (const [address, title] of [
      ['#/cases', 'Your cases'],
      ['#/settings', /./u],
      ['#/', /^Part-time timetables and flexi-schooling/u],
      ['#/about', 'About Waymark'],
    ] as const) {
      window.location.hash = address;
      await heading(title);
      expect(
        screen.getByText(/^Not saved: the last words typed in a case\. This device has no room left/u),
      ).toBeVisible();
    }
    expect(document.body.innerHTML).not.toContain('Fielding');
    device.isFull = false;
    await running.user.click(screen.getByRole('button', { name: 'Try to save now' }));
    await waitFor(() => {
      expect(screen.queryByText(/^Not saved/u)).not.toBeInTheDocument();
    });
    expect(asks()).toBe(false);
    running.close();
  });
});

describe('around the page', () => {
  it('stands a banner while there is no network', async () => {
    const running = load();
    await setUp(running);
    const online = vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
    act(() => {
      window.dispatchEvent(new Event('offline'));
    });
    const notice = screen.getByText(/You are offline/iu).closest('[role=status]');
    expect(notice).toHaveTextContent(/not stored whole on this device/u);
    await waitFor(
      () => {
        expect(screen.getByText(/^This browser does not store Waymark/u)).toBeVisible();
      },
      { timeout: 3_000 },
    );
    act(() => device.worker?.onOfflineReady());
    expect(screen.getByText('Ready to work offline.')).toBeVisible();
    expect(notice).toHaveTextContent(/Everything here still works/u);
    online.mockReturnValue(true);
    act(() => {
      window.dispatchEvent(new Event('online'));
    });
    expect(screen.queryByText(/You are offline/iu)).not.toBeInTheDocument();
    running.close();
  });

  it('stands the offer of a new version, but not while somebody signs', async () => {
    const running = load();
    await setUp(running);
    act(() => {
      running.update.send({ type: 'NEW_VERSION' });
    });
    const banner = screen.getByRole('region', { name: 'New version' });
    expect(within(banner).getByRole('button', { name: 'Use the new version' })).toBeVisible();
    let letGo = (): void => undefined;
    act(() => {
      letGo = running.services.holdUpdates();
    });
    expect(screen.queryByRole('region', { name: 'New version' })).not.toBeInTheDocument();
    expect(screen.queryByRole('link', { name: 'Cases' })).not.toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Lock' })).not.toBeInTheDocument();
    act(letGo);
    expect(screen.getByRole('region', { name: 'New version' })).toBeVisible();
    running.close();
  });

  it('tells the updates of unsaved work, until it is saved', async () => {
    const running = load();
    await openCase(running);
    const name = await openName(running);
    await screen.findByText(/^Saved on this device/u);
    await running.user.type(name, 'S');
    expect(running.update.getSnapshot().context.isWorkUnsaved).toBe(true);
    await waitFor(() => {
      expect(running.update.getSnapshot().context.isWorkUnsaved).toBe(false);
    });
    running.close();
  });
});
