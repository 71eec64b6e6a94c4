import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { useAddress } from '../../src/app/use-address.ts';
import type { Answers } from '../../src/case/case.ts';
import type { Failure } from '../../src/domain/failure.ts';
import type { Result } from '../../src/domain/result.ts';
import { fail, ok } from '../../src/domain/result.ts';
import { SettingsPage } from '../../src/screens/settings/SettingsPage.tsx';
import { ordinarySchool } from '../scenarios/medical-short-plain.ts';
import { answersOf } from '../scenarios/typed.ts';
import { withoutLayout } from './support/browser.ts';
import { memoryStore, storedCase } from './support/memory-store.ts';
import type { OpenPage } from './support/open-page.tsx';
import { openPage } from './support/open-page.tsx';
import type { TestServices } from './support/services.ts';
import { testServices } from './support/services.ts';

withoutLayout();

function SettingsAtAddress() {
  const address = useAddress();
  return address.page === 'settings' ? <SettingsPage place={address.place} /> : <p>Outside the settings</p>;
}

async function openSettings(
  place: string,
  facts: Answers = answersOf(ordinarySchool),
  others: Partial<Omit<TestServices, 'store' | 'pdf'>> = {},
): Promise<OpenPage> {
  window.location.hash = place === '' ? '#/settings' : `#/settings/${place}`;
  const page = openPage(
    <SettingsAtAddress />,
    testServices(memoryStore(storedCase(facts, { id: 'settings' })), others),
  );
  await screen.findByRole('heading', { level: 1 });
  return page;
}

const goOn = () => screen.getByRole('button', { name: 'Continue' });

describe('the school’s facts', () => {
  it('stand in a list, each with a link that says what it changes', async () => {
    const { user } = await openSettings('');
    expect(screen.getByText('Millbrook Test Academy')).toBeVisible();
    await user.click(screen.getByRole('link', { name: 'Change headteacher' }));
    expect(await screen.findByRole('textbox', { name: 'Name of the headteacher' })).toHaveValue('Pat Headley');
  });

  it.each([
    'nowhere',
    '__proto__',
    'days/x',
    'days/x/y',
    'terms/r1',
    'terms/r1/nowhere',
    'terms/r1/half-term/x',
    'keeping/x',
    'staff/x',
  ])('have no page at %s', async (place) => {
    await openSettings(place);
    expect(screen.getByRole('heading', { level: 1, name: 'Page not found' })).toBeVisible();
  });

  it('say where part of them is from a newer Waymark', async () => {
    window.location.hash = '#/settings';
    const settings = { ...storedCase(answersOf(ordinarySchool), { id: 'settings' }), newer: 1 };
    openPage(<SettingsAtAddress />, testServices(memoryStore(settings)));
    expect(await screen.findByText(/^Part of these settings was written by a newer Waymark/u)).toBeVisible();
  });

  it('are asked page by page, and end at the list', async () => {
    const { user, store } = await openSettings('school', new Map());
    await user.click(goOn());
    expect(
      within(screen.getByRole('alert'))
        .getAllByRole('link')
        .map((link) => link.textContent),
    ).toEqual(['Enter the name of the school', 'Enter the school’s DfE number']);
    await user.type(screen.getByRole('textbox', { name: 'Name of the school' }), 'Millbrook');
    await user.type(screen.getByRole('textbox', { name: 'DfE number' }), '925 4000');
    await user.click(goOn());
    await screen.findByRole('heading', { level: 1, name: 'Whose rules does the school go by?' });
    await user.click(goOn());
    await user.type(await screen.findByRole('textbox', { name: 'Name of the headteacher' }), 'Pat Headley');
    await user.click(goOn());
    await screen.findByRole('heading', { level: 1, name: 'The school week' });
    for (const day of ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday']) {
      const times = within(screen.getByRole('group', { name: day }));
      await user.type(times.getByRole('textbox', { name: 'Day starts' }), '8.45');
      await user.type(times.getByRole('textbox', { name: 'Day ends' }), '3.15');
      await user.type(times.getByRole('textbox', { name: 'Morning register' }), '8.50');
      await user.type(times.getByRole('textbox', { name: 'Afternoon register' }), '1pm');
    }
    await user.click(goOn());
    await screen.findByRole('heading', { level: 1, name: 'The school’s half-terms' });
    await user.click(goOn());
    await screen.findByRole('heading', { level: 1, name: 'Days the school is closed to pupils' });
    await user.click(goOn());
    await screen.findByRole('heading', { level: 1, name: 'The school’s people' });
    await user.click(goOn());
    expect(await screen.findByRole('heading', { level: 1, name: 'Settings' })).toBeVisible();
    expect(window.location.hash).toBe('#/settings');
    expect(screen.queryByText('Not answered yet')).not.toBeInTheDocument();
    await waitFor(() => {
      expect(store.answers('settings').get('school.day.friday')).toEqual({
        start: '8.45',
        end: '3.15',
        morning: '8.50',
        afternoon: '1pm',
      });
    });
  });

  it('take Monday’s times for the other days on a press, once Monday has some', async () => {
    const monday = { start: '8.30', end: '3pm', morning: '8.35', afternoon: '12.45' };
    const { user, store, unmount } = await openSettings('days', new Map([['school.day.monday', monday]]));
    await user.click(screen.getByRole('button', { name: 'Copy Monday’s times to every day' }));
    expect(
      within(screen.getByRole('group', { name: 'Friday' })).getByRole('textbox', { name: 'Afternoon register' }),
    ).toHaveValue('12.45');
    await waitFor(() => {
      expect(store.answers('settings').get('school.day.wednesday')).toEqual(monday);
    });
    unmount();
    await openSettings('days', new Map());
    expect(screen.queryByRole('button', { name: /Copy Monday/u })).not.toBeInTheDocument();
  });

  it('lead back a page at a time', async () => {
    const { user } = await openSettings('head');
    await user.click(screen.getByRole('link', { name: 'Back' }));
    await screen.findByRole('heading', { level: 1, name: 'Whose rules does the school go by?' });
    await user.click(screen.getByRole('link', { name: 'Back' }));
    expect(await screen.findByRole('textbox', { name: 'Name of the school' })).toBeVisible();
    await user.click(screen.getByRole('link', { name: 'Back' }));
    expect(await screen.findByRole('heading', { level: 1, name: 'Settings' })).toBeVisible();
  });

  it('keep what cannot be read, and say why', async () => {
    const { user } = await openSettings('school');
    const number = screen.getByRole('textbox', { name: 'DfE number' });
    await user.clear(number);
    await user.type(number, '12');
    await user.click(goOn());
    expect(number).toHaveValue('12');
    expect(number).toHaveAccessibleDescription(expect.stringContaining('A DfE number has 7 numbers, like 925/4000'));
  });

  it('say of a time which day it belongs to', async () => {
    const day = { start: '', end: '3.15', morning: '8.50', afternoon: '1pm' };
    const { user } = await openSettings(
      'days',
      answersOf(ordinarySchool, {
        'school.day.monday': day,
        'school.day.friday': { ...day, start: '8.45', end: 'late' },
      }),
    );
    await user.click(goOn());
    const links = within(screen.getByRole('alert')).getAllByRole('link');
    expect(links.map((link) => link.textContent)).toEqual([
      expect.stringMatching(/^Monday: the start/u),
      expect.stringMatching(/^Friday: the end/u),
    ]);
    const [first] = links;
    if (first === undefined) throw new Error('no link');
    await user.click(first);
    expect(
      within(screen.getByRole('group', { name: 'Monday' })).getByRole('textbox', { name: 'Day starts' }),
    ).toHaveFocus();
  });

  it('say why they cannot be opened', async () => {
    const store = memoryStore();
    store.failCalls({ kind: 'locked' });
    openPage(<SettingsPage place="" />, testServices(store));
    expect(await screen.findByRole('heading', { level: 1, name: 'Waymark is locked' })).toBeVisible();
  });

  it('have a title of their own on each page', async () => {
    const { user } = await openSettings('');
    expect(document.title).toBe('Settings - Waymark');
    await user.click(screen.getByRole('link', { name: 'Change school' }));
    await screen.findByRole('heading', { level: 1, name: 'Your school' });
    expect(document.title).toBe('Your school, page 1 - Waymark');
    await user.click(screen.getByRole('link', { name: 'Back' }));
    await screen.findByRole('heading', { level: 1, name: 'Settings' });
    expect(document.title).toBe('Settings - Waymark');
  });
});

describe('the idle lock', () => {
  it('says when it locks, and takes another time', async () => {
    const { user, services } = await openSettings('');
    expect(screen.getByRole('radio', { name: 'After 10 minutes' })).toBeChecked();
    const send = vi.spyOn(services.vault, 'send').mockImplementation(() => undefined);
    await user.click(screen.getByRole('radio', { name: 'After 20 minutes' }));
    expect(send).toHaveBeenCalledWith({ type: 'SET_IDLE_LIMIT', minutes: 20 });
  });
});

describe('changing the passphrase', () => {
  const change = async (
    answer: Result<string | undefined, Failure>,
    present: string,
    chosen: string,
    again = chosen,
  ) => {
    const changePassphrase = vi.fn(() => Promise.resolve(answer));
    const page = await openSettings('passphrase', undefined, { changePassphrase });
    const { user } = page;
    if (present !== '') await user.type(screen.getByLabelText('Present passphrase'), present);
    if (chosen !== '') await user.type(screen.getByLabelText('New passphrase'), chosen);
    if (again !== '') await user.type(screen.getByLabelText('New passphrase again'), again);
    await user.click(screen.getByRole('button', { name: 'Change the passphrase' }));
    return { ...page, changePassphrase };
  };
  const errors = () =>
    within(screen.getByRole('alert'))
      .getAllByRole('link')
      .map((link) => link.textContent);

  it('says that it is done, and that the recovery key still works', async () => {
    const { changePassphrase } = await change(ok(undefined), 'the old one', 'seven grey herons');
    await waitFor(() =>
      expect(screen.getByRole('heading', { level: 1, name: 'The passphrase has been changed' })).toHaveFocus(),
    );
    expect(screen.getByText(/recovery key still works/u)).toBeVisible();
    expect(changePassphrase).toHaveBeenCalledWith('the old one', 'seven grey herons');
  });

  it('shows the new recovery key where an older Waymark had kept none', async () => {
    await change(ok('ABCDE-FGHJK'), 'the old one', 'seven grey herons');
    expect(await screen.findByTestId('recovery-key')).toHaveTextContent('ABCDE-FGHJK');
    expect(screen.getByText(/destroy the old paper/u)).toBeVisible();
    expect(screen.queryByText(/recovery key still works/u)).not.toBeInTheDocument();
    const print = vi.spyOn(window, 'print').mockImplementation(() => undefined);
    await userEvent.click(screen.getByRole('button', { name: 'Print this page' }));
    expect(print).toHaveBeenCalledOnce();
  });

  it('is asked for once, however often the button is pressed', async () => {
    const changePassphrase = vi.fn(() => new Promise<Result<string | undefined, Failure>>(() => undefined));
    const { user } = await openSettings('passphrase', undefined, { changePassphrase });
    await user.type(screen.getByLabelText('Present passphrase'), 'the old one');
    await user.type(screen.getByLabelText('New passphrase'), 'seven grey herons');
    await user.type(screen.getByLabelText('New passphrase again'), 'seven grey herons');
    await user.dblClick(screen.getByRole('button', { name: 'Change the passphrase' }));
    await user.click(screen.getByRole('button', { name: 'Changing' }));
    expect(changePassphrase).toHaveBeenCalledOnce();
  });

  it('asks for the present one, and for a new one that is long enough and the same twice', async () => {
    const { changePassphrase, unmount } = await change(ok(undefined), '', 'too short');
    expect(errors()).toEqual(['Enter the present passphrase', 'Passphrase must be 12 characters or more']);
    expect(changePassphrase).not.toHaveBeenCalled();
    unmount();
    await change(ok(undefined), 'the old one', 'seven grey herons', 'seven gray herons');
    await waitFor(() => {
      expect(errors()).toEqual(['The two passphrases must be the same']);
    });
  });

  it('takes none that everybody knows', async () => {
    const { changePassphrase } = await change(ok(undefined), 'the old one', 'qwertyuiop12');
    await waitFor(() => {
      expect(errors()).toEqual(['Everybody tries this one: take three or four words of your own']);
    });
    expect(changePassphrase).not.toHaveBeenCalled();
  });

  it('says why it was not changed, and what to do', async () => {
    await change(fail({ kind: 'store-full' }), 'the old one', 'seven grey herons');
    expect(await screen.findByRole('alert')).toHaveTextContent(/This device has no room left\. .*Free some space/u);
  });

  it('says that the present one is not right', async () => {
    await change(fail({ kind: 'wrong-passphrase' }), 'not the old one', 'seven grey herons');
    expect(await screen.findByRole('alert')).toHaveTextContent('The present passphrase is not right');
    expect(screen.getByLabelText('Present passphrase')).toHaveValue('not the old one');
  });
});
