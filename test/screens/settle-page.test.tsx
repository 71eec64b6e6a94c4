import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { SETTINGS_ID } from '../../src/case/stored-case.ts';
import { fail } from '../../src/domain/result.ts';
import { CasesPage } from '../../src/screens/cases/CasesPage.tsx';
import { SettlePage } from '../../src/screens/cases/SettlePage.tsx';
import { SettingsPage } from '../../src/screens/settings/SettingsPage.tsx';
import { plain } from './support/answers.ts';
import { withoutLayout } from './support/browser.ts';
import type { MemoryStore } from './support/memory-store.ts';
import { CASE_ID, memoryStore, storedCase } from './support/memory-store.ts';
import { openCase, openPage } from './support/open-page.tsx';
import { testServices } from './support/services.ts';

withoutLayout();

const held = {
  id: 'h1',
  at: '2027-01-06T09:00:00.000Z',
  by: { name: 'Ines Alder', role: 'SENCO' },
  device: 'a',
  after: { latest: {}, rest: '' },
  what: 'held',
  says: 'A complaint is open.',
};

function settlePage(id: string | undefined, change: (store: MemoryStore) => void = () => undefined) {
  const store = memoryStore(storedCase(plain));
  change(store);
  window.location.hash = id === undefined ? '#/settle' : `#/settle/${id}`;
  const calls = {
    erase: vi.spyOn(store, 'erase'),
    settle: vi.spyOn(store, 'settle'),
    account: vi.spyOn(store, 'settleAccount'),
  };
  return { ...openPage(<SettlePage id={id} />, testServices(store)), calls };
}
const heading = (name: string) => screen.findByRole('heading', { level: 1, name });
const hash = (wanted: string) =>
  waitFor(() => {
    expect(window.location.hash).toBe(wanted);
  });

describe('settling what was found wrong', () => {
  it('with a case: its words, the way to the case, and one press after which it is told no more', async () => {
    const { user, calls, store } = settlePage(CASE_ID, ({ marks }) => marks.set(CASE_ID, ['older', 'unreadable']));
    await heading('Has the case of Sam Fielding been put right?');
    expect(screen.getByText(/was put back to an earlier day/u)).toBeVisible();
    expect(document.title).toBe('What was found wrong - Waymark');
    expect(screen.getByText(/^Part of the case of Sam Fielding cannot be read any more/u)).toBeVisible();
    expect(screen.getByRole('link', { name: 'Open the case' })).toHaveAttribute('href', '#/case/c1');
    expect(screen.getByRole('link', { name: 'Not yet' })).toHaveAttribute('href', '#/cases');
    await user.dblClick(screen.getByRole('button', { name: 'It has been put right' }));
    await hash('#/cases');
    expect(calls.settle.mock.calls).toEqual([[CASE_ID]]);
    expect(store.marks.size).toBe(0);
  });

  it('with a case of which nothing opens: it is taken off the list', async () => {
    const { user, calls } = settlePage(CASE_ID, ({ marks }) => marks.set(CASE_ID, ['gone']));
    await heading('Take the case of Sam Fielding off the list?');
    expect(screen.queryByRole('link', { name: 'Open the case' })).not.toBeInTheDocument();
    await user.click(await screen.findByRole('button', { name: 'Take it off the list' }));
    await hash('#/cases');
    expect(calls.erase.mock.calls).toEqual([[CASE_ID, 'unread']]);
    expect(calls.settle).not.toHaveBeenCalled();
  });

  it.each([
    ['gone', 'Begin the school’s settings anew?', 'Begin them anew'],
    ['unreadable', 'Have the school’s settings been checked?', 'They have been checked'],
  ] as const)('with settings that are %s', async (mark, question, press) => {
    const { user, calls } = settlePage(SETTINGS_ID, ({ marks }) => marks.set(SETTINGS_ID, [mark]));
    await heading(question);
    await user.click(screen.getByRole('button', { name: press }));
    await hash('#/settings');
    expect(calls.settle.mock.calls).toEqual([[SETTINGS_ID]]);
    expect(calls.erase).not.toHaveBeenCalled();
  });

  it('with the account of all cases', async () => {
    const { user, calls } = settlePage(undefined, ({ accountMarks }) => accountMarks.push('account-damaged'));
    await heading('Is the list of cases complete?');
    await user.click(screen.getByRole('button', { name: 'The list is complete' }));
    await hash('#/cases');
    expect(calls.account).toHaveBeenCalledOnce();
  });

  it.each([CASE_ID, SETTINGS_ID, undefined])('says where nothing is wrong (%s), and changes nothing', async (id) => {
    settlePage(id);
    await heading('Nothing is left to settle');
    expect(screen.queryByRole('button')).not.toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Go back' })).toBeVisible();
  });

  it.each(['nobody', '__proto__', 'constructor'])('of a case that nobody knows (%s) is no page', async (id) => {
    settlePage(id);
    await heading('Page not found');
    expect(document.title).toBe('Page not found - Waymark');
    expect(screen.queryByRole('button')).not.toBeInTheDocument();
  });

  it('takes no case off the list that is on hold, should it open again', async () => {
    const { calls } = settlePage(CASE_ID, ({ marks, disk }) => {
      marks.set(CASE_ID, ['gone']);
      const stored = storedCase(plain, { events: [held] });
      disk.set(CASE_ID, stored);
    });
    await heading('Take the case of Sam Fielding off the list?');
    expect(await screen.findByText(/^This case is on hold/u)).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Take it off the list' })).not.toBeInTheDocument();
    expect(calls.erase).not.toHaveBeenCalled();
  });

  it('takes no case off the list that opens again by the time it is pressed, and is on hold', async () => {
    const { user, store, calls } = settlePage(CASE_ID, ({ marks }) => marks.set(CASE_ID, ['gone']));
    const one = vi.spyOn(store, 'one').mockResolvedValue(fail({ kind: 'damaged-record', record: CASE_ID }));
    const press = await screen.findByRole('button', { name: 'Take it off the list' });
    one.mockRestore();
    store.disk.set(CASE_ID, storedCase(plain, { events: [held] }));
    await user.click(press);
    expect(await screen.findByText(/^This case is on hold/u)).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Take it off the list' })).not.toBeInTheDocument();
    expect(calls.erase).not.toHaveBeenCalled();
    expect(window.location.hash).toBe('#/settle/c1');
  });

  it('warns before a case is taken off the list, says what is not deleted, and what went wrong', async () => {
    const { user, store, calls } = settlePage(CASE_ID, ({ marks }) => marks.set(CASE_ID, ['gone']));
    const press = await screen.findByRole('button', { name: 'Take it off the list' });
    expect(screen.getByText(/^The key of this case is destroyed/u)).toBeVisible();
    expect(screen.getByText(/^Nobody can see whether it is on hold/u)).toBeVisible();
    expect(screen.getByRole('heading', { name: 'What is not deleted' })).toBeVisible();
    store.failCalls({ kind: 'store-full' });
    await user.dblClick(press);
    expect(await screen.findByText(/^This device has no room left/u)).toBeVisible();
    expect(calls.erase).toHaveBeenCalledOnce();
    expect(window.location.hash).toBe('#/settle/c1');
  });

  it('says what went wrong, and can be pressed again', async () => {
    const { user, store } = settlePage(CASE_ID, ({ marks }) => marks.set(CASE_ID, ['older']));
    await heading('Has the case of Sam Fielding been put right?');
    store.failCalls({ kind: 'store-full' });
    await user.click(screen.getByRole('button', { name: 'It has been put right' }));
    expect(await screen.findByText(/^This device has no room left/u)).toBeVisible();
    expect(screen.getByRole('button', { name: 'It has been put right' })).toBeEnabled();
    expect(window.location.hash).toBe('#/settle/c1');
  });
});

describe('the way to it', () => {
  it('stands in the case', async () => {
    await openCase(plain, 'tasks', { damage: { marks: ['unreadable'], lost: [] } });
    expect(await screen.findByRole('link', { name: 'Say that this has been dealt with' })).toHaveAttribute(
      'href',
      '#/settle/c1',
    );
  });

  it('stands on the list, for all cases and for the settings', async () => {
    const store = memoryStore(storedCase(plain));
    store.accountMarks.push('all-older');
    store.marks.set(SETTINGS_ID, ['gone']);
    openPage(<CasesPage />, testServices(store));
    expect(await screen.findByRole('link', { name: 'Say that the list is complete' })).toHaveAttribute(
      'href',
      '#/settle',
    );
    expect(screen.getByRole('link', { name: 'Put the settings right' })).toHaveAttribute('href', '#/settle/settings');
  });

  it('stands in settings that cannot be opened', async () => {
    const store = memoryStore();
    vi.spyOn(store, 'openSettings').mockResolvedValue(fail({ kind: 'damaged-record', record: 'settings' }));
    openPage(<SettingsPage place="" />, testServices(store));
    expect(await screen.findByRole('link', { name: 'Begin the school’s settings anew' })).toHaveAttribute(
      'href',
      '#/settle/settings',
    );
  });
});
