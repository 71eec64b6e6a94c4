import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import type { Typed } from '../../src/case/typed.ts';
import { fail } from '../../src/domain/result.ts';
import { KeepingPage } from '../../src/screens/cases/KeepingPage.tsx';
import { SettingsPage } from '../../src/screens/settings/SettingsPage.tsx';
import type { CaseMark } from '../../src/screens/words/mark-words.ts';
import { plain } from './support/answers.ts';
import { withoutLayout } from './support/browser.ts';
import { heldEvent, setAsideEvent } from './support/events.ts';
import { CASE_ID, memoryStore, storedCase } from './support/memory-store.ts';
import { openPage } from './support/open-page.tsx';
import { dateOf, testServices } from './support/services.ts';
import { allSignatures } from './support/signatures.ts';

withoutLayout();

type Stored = ReturnType<typeof storedCase>;

/** The page on a day, with what the school has set. */
function open(
  day: string,
  cases: readonly Stored[],
  {
    settings = {},
    marks = {},
  }: { settings?: Readonly<Record<string, Typed>>; marks?: Readonly<Record<string, readonly CaseMark[]>> } = {},
) {
  const store = memoryStore(...cases, storedCase(new Map(Object.entries(settings)), { id: 'settings' }));
  for (const [id, wrong] of Object.entries(marks)) store.marks.set(id, wrong);
  return openPage(<KeepingPage />, testServices(store, { today: () => dateOf(day) }));
}

const draft = storedCase(plain);
const aside = storedCase(plain, { id: 'c2', events: [setAsideEvent] });
const ran = storedCase(
  new Map<string, Typed>([...plain, ['running.full-time-on', { day: '8', month: '2', year: '2027' }]]),
  { id: 'c3', signatures: allSignatures(plain) },
);
const none = 'No case is past its keeping time.';
const SET = { 'keeping.years': '6', 'keeping.months': '12' };

describe('the cases past their keeping time', () => {
  it('are none while the school has set no time: ours are a suggestion', async () => {
    open('2099-01-07', [draft, aside, ran]);
    expect(
      await screen.findByText(/^Your school has not set how long cases are kept, so none is listed here/u),
    ).toHaveTextContent(
      'We suggest 6 years after its arrangement has ended, and 12 months where nothing came of it: ask your data protection officer.',
    );
    expect(await screen.findByRole('link', { name: 'Set how long' })).toHaveAttribute('href', '#/settings/keeping');
    expect(screen.queryByText(/Past its keeping time/u)).not.toBeInTheDocument();
  });

  it('are named with their day, the longest past first, each with the ways to delete it and to keep it', async () => {
    open('2033-02-10', [draft, ran, aside], { settings: SET });
    await screen.findByRole('heading', { level: 2, name: 'Look at each, and decide' });
    const shown = screen.getAllByRole('heading', { level: 3 }).map((each) => each.closest('section')?.textContent);
    expect(shown).toEqual([
      expect.stringMatching(/The last of it was on 6 January 2027\. Past its keeping time since 6 January 2028\./u),
      expect.stringMatching(/It is over since 8 February 2027\. Past its keeping time since 8 February 2033\./u),
    ]);
    const links = screen.getAllByRole('link', { name: /^Delete/u });
    expect(links.map((link) => link.getAttribute('href'))).toEqual(['#/delete/c2', '#/delete/c3']);
    expect(screen.getAllByRole('link', { name: /^put it on hold/u })).toHaveLength(2);
  });

  it('go by what the school has set', async () => {
    open('2028-02-08', [ran], { settings: { 'keeping.years': '1', 'keeping.months': '1' } });
    expect(await screen.findByText(/That is what your school has set\./u)).toHaveTextContent(
      'A case is kept for 1 year after its arrangement has ended, and 1 month where nothing came of it. That is what your school has set. Schools keep register entries for six years: is a shorter time right?',
    );
    expect(await screen.findByText(/Past its keeping time since 8 February 2028/u)).toBeVisible();
  });

  it.each(['0', '1000', 'six'])('go by our times, and say so, where the school typed %s', async (typed) => {
    open('2030-01-07', [ran], { settings: { 'keeping.years': typed } });
    expect(
      await screen.findByText(/Part of what your school has set cannot be read, and ours stands in its place/u),
    ).toBeVisible();
    expect(await screen.findByText(none)).toBeVisible();
  });

  it('show a hold with its reason, and no way to delete', async () => {
    open('2033-02-10', [storedCase(plain, { events: [heldEvent] })], { settings: SET });
    expect(await screen.findByText(/since 6 January 2027, by Ines Alder: The parent has complained\./u)).toBeVisible();
    expect(screen.queryByRole('link', { name: /^Delete/u })).not.toBeInTheDocument();
    expect(screen.getByRole('link', { name: /^Lift the hold/u })).toHaveAttribute('href', '#/case/c1/changes/8');
  });

  it('tell beside them of holds on what is not past its time', async () => {
    open('2027-01-07', [storedCase(plain, { events: [heldEvent] })], { settings: SET });
    expect(await screen.findByRole('heading', { level: 2, name: 'On hold, and not past its time' })).toBeVisible();
    expect(screen.getByText(none)).toBeVisible();
  });

  it('do not count one whose end cannot be read, is damaged, or is partly newer: that is told', async () => {
    const unread = storedCase(
      new Map<string, Typed>([
        ...plain,
        ['running.ended-by', 'left'],
        ['running.ended-on', { day: '31', month: '2', year: '2027' }],
      ]),
      { id: 'c4', signatures: allSignatures(plain) },
    );
    const newer = storedCase(plain, { id: 'c5', newer: 1 });
    open('2099-01-07', [unread, newer, draft], { marks: { [CASE_ID]: ['older'] }, settings: SET });
    const part = (await screen.findByRole('heading', { level: 2, name: 'Not counted' })).parentElement;
    expect(
      within(part ?? document.body).getAllByText(/^When it ended cannot be read, so no time counts/u),
    ).toHaveLength(2);
    expect(screen.getByText(none)).toBeVisible();
  });

  it('are read again where they cannot be listed', async () => {
    const store = memoryStore();
    store.failCalls({ kind: 'store-lost' });
    openPage(<KeepingPage />, testServices(store));
    expect(await screen.findByText(/The connection to this device’s storage was lost/u)).toBeVisible();
  });
});

describe('the settings', () => {
  it.each(['0', '1000', 'six'])('take no keeping time of %s', async (typed) => {
    const { user, store } = openPage(<SettingsPage place="keeping" />, testServices(memoryStore()));
    await screen.findByText(/^Saved on this device/u);
    const years = screen.getByRole('textbox', { name: 'Years after an arrangement has ended (optional)' });
    expect(years).toHaveValue('');
    await user.type(years, typed);
    await user.click(screen.getByRole('button', { name: 'Continue' }));
    expect(within(screen.getByRole('alert')).getByRole('link')).toHaveTextContent(
      'Kept after the end, in years must be a number from 1 to 99',
    );
    await waitFor(() => {
      expect(store.answers('settings').get('keeping.years')).toBe(typed);
    });
  });

  it('keep what is typed, and copy it into no case', async () => {
    const { user, store } = openPage(<SettingsPage place="keeping" />, testServices(memoryStore()));
    await screen.findByText(/^Saved on this device/u);
    const months = screen.getByRole('textbox', { name: 'Months, where nothing came of it (optional)' });
    await user.type(months, '24');
    await user.click(screen.getByRole('button', { name: 'Continue' }));
    await waitFor(() => {
      expect(window.location.hash).toBe('#/settings');
    });
    await waitFor(() => {
      expect(store.answers('settings').get('keeping.months')).toBe('24');
    });
  });

  it('list what was erased: when, who, which kind; and say where there is nothing', async () => {
    const { unmount } = openPage(<SettingsPage place="erased" />, testServices(memoryStore()));
    expect(await screen.findByText('No case has been erased on this device.')).toBeVisible();
    unmount();
    const store = memoryStore(draft, aside);
    await store.erase('c1', 'part-time');
    await store.erase('c2', 'declined');
    openPage(<SettingsPage place="erased" />, testServices(store));
    const rows = (await screen.findAllByRole('row')).slice(1).map((row) => row.textContent);
    expect(rows).toEqual([
      expect.stringMatching(/^27 January 2027 at 2:32pmInes Alder, SENCOFlexi-schooling, declined$/u),
      expect.stringMatching(/^17 January 2027 at 2:32pmInes Alder, SENCOPart-time timetable$/u),
    ]);
  });

  it('say why the erased cases cannot be shown', async () => {
    const store = memoryStore();
    vi.spyOn(store, 'erased').mockResolvedValue(fail({ kind: 'store-lost' }));
    openPage(<SettingsPage place="erased" />, testServices(store));
    expect(await screen.findByText(/The connection to this device’s storage was lost/u)).toBeVisible();
  });
});
