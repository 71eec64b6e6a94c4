import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import type { Failure } from '../../src/domain/failure.ts';
import { fail, ok } from '../../src/domain/result.ts';
import { CasesPage } from '../../src/screens/cases/CasesPage.tsx';
import { DeleteCase } from '../../src/screens/cases/DeleteCase.tsx';
import type { Persistence } from '../../src/screens/shared/services.ts';
import { ordinarySchool } from '../scenarios/medical-short-plain.ts';
import { answersOf } from '../scenarios/typed.ts';
import { plain } from './support/answers.ts';
import { withoutLayout } from './support/browser.ts';
import { heldEvent, setAsideEvent } from './support/events.ts';
import { CASE_ID, memoryStore, storedCase } from './support/memory-store.ts';
import { openPage } from './support/open-page.tsx';
import { dateOf, testServices } from './support/services.ts';
import { allSignatures } from './support/signatures.ts';

withoutLayout();

const settings = storedCase(answersOf(ordinarySchool), { id: 'settings' });
const later = {
  ...storedCase(new Map(), { id: 'c2' }),
  head: { id: 'c2', begunAt: '2027-01-06T09:00:00.000Z', begunBy: { name: 'Ines', role: 'SENCO' } },
};

describe('the list of cases', () => {
  it('says that there is none yet', async () => {
    openPage(<CasesPage />);
    expect(screen.getByRole('status')).toHaveTextContent('Opening your cases');
    expect(await screen.findByText('There is no case on this device.')).toBeVisible();
    expect(screen.getByRole('heading', { level: 1, name: 'Your cases' })).toBeVisible();
  });

  it('shows each case by its pupil, in the order it says, and leads to it', async () => {
    openPage(<CasesPage />, testServices(memoryStore(storedCase(plain), later, settings)));
    await screen.findByRole('link', { name: 'Sam Fielding' });
    const cases = screen.getAllByRole('heading', { level: 2 }).map((heading) => heading.textContent);
    expect(cases).toEqual(['Sam Fielding', 'No name yet']);
    expect(screen.getByText(/^First what is overdue, the weightiest first/u)).toBeVisible();
    expect(screen.getByText(/Part-time timetable: Coming back after illness/u)).toHaveTextContent(
      /Planned from 11 January 2027/u,
    );
    expect(screen.getByRole('link', { name: 'Sam Fielding' })).toHaveAttribute('href', '#/case/c1');
    expect(screen.getByRole('link', { name: /^Delete ?the case of Sam Fielding$/u })).toHaveAttribute(
      'href',
      '#/delete/c1',
    );
    expect(document.title).toBe('Your cases - Waymark');
  });

  it('tells a case once more that was told before another of the same pupil had been heard of', async () => {
    const memory = memoryStore(storedCase(plain), later, settings);
    const found = await memory.list();
    if (!found.ok) throw new Error('no list');
    const lineOf = (id: string) => found.value.cases.find((each) => each.id === id)?.line;
    const told: string[] = [];
    const untold = { ...found.value, cases: found.value.cases.map((each) => ({ ...each, line: undefined })) };
    // Each has been told once; the first of them had not heard of the second.
    const stale = {
      ...found.value,
      cases: found.value.cases.map((each) => (each.id === CASE_ID ? { ...each, line: undefined } : each)),
    };
    const lists = [untold, stale];
    const store = {
      ...memory,
      list: () => Promise.resolve(ok(lists.shift() ?? found.value)),
      retell: (id: string) => {
        const line = lineOf(id);
        const isFirst = id === CASE_ID && !told.includes(id);
        told.push(id);
        return Promise.resolve(ok(line && { ...line, life: [isFirst ? 'It is over.' : 'A further period follows.'] }));
      },
    };
    openPage(<CasesPage />, testServices(store));
    await waitFor(() => {
      expect(told).toEqual([CASE_ID, 'c2', CASE_ID]);
    });
    await waitFor(() => {
      expect(screen.queryByText(/It is over\./u)).not.toBeInTheDocument();
    });
    expect(screen.getByRole('link', { name: 'Sam Fielding' }).closest('.wm-row')).toHaveTextContent(
      'A further period follows.',
    );
  });

  it('says first what is overdue in a case, and leads to where it is put on record', async () => {
    openPage(
      <CasesPage />,
      testServices(memoryStore(storedCase(plain, { signatures: allSignatures(plain) }), later, settings), {
        today: () => dateOf('2027-01-13'),
      }),
    );
    const next = await screen.findByRole('link', { name: /^Lincolnshire has not been told of Sam’s timetable/u });
    expect(next.closest('p')).toHaveTextContent(/^Overdue: .* write down when\.$/u);
    expect(next).toHaveAttribute('href', '#/case/c1/running/1');
    expect(screen.getAllByText(/Overdue/u)).toHaveLength(1);
  });

  it('says behind the list what is found wrong inside a case', async () => {
    const store = memoryStore(storedCase(plain), later, settings);
    const check = vi
      .spyOn(store, 'check')
      .mockImplementation((id) => Promise.resolve(id === CASE_ID ? ['unreadable'] : undefined));
    openPage(<CasesPage />, testServices(store));
    expect(await screen.findByText(/^Part of the case of Sam Fielding cannot be read any more/u)).toBeVisible();
    expect(check.mock.calls.map(([id]) => id).sort()).toEqual([CASE_ID, 'c2']);
  });

  it('says how much more is overdue, and lists it in the case alone', async () => {
    openPage(
      <CasesPage />,
      testServices(memoryStore(storedCase(plain, { signatures: allSignatures(plain) }), settings), {
        today: () => dateOf('2027-02-01'),
      }),
    );
    const next = await screen.findByText('Overdue:');
    expect(next.closest('p')).toHaveTextContent(/^Overdue: .* And \d+ more\.$/u);
    expect(screen.getAllByText('Overdue:')).toHaveLength(1);
  });

  it('says the weightiest of what is overdue first', async () => {
    openPage(
      <CasesPage />,
      testServices(memoryStore(storedCase(plain, { signatures: allSignatures(plain) }), settings), {
        today: () => dateOf('2027-02-10'),
      }),
    );
    const next = await screen.findByText('Overdue:');
    expect(next.closest('p')).toHaveTextContent(/^Overdue: Full time was due on Monday 8 February 2027/u);
  });

  it('names a period that follows another of the same pupil', async () => {
    const further = new Map([
      ...plain,
      ['timetable.start', { day: '8', month: '2', year: '2027' }],
      ['timetable.end', { day: '5', month: '3', year: '2027' }],
      ['timetable.full-time-from', { day: '8', month: '3', year: '2027' }],
    ] as const);
    const first = storedCase(plain, { signatures: allSignatures(plain) });
    openPage(<CasesPage />, testServices(memoryStore(first, storedCase(further, { id: 'c2' }), settings)));
    expect(await screen.findByText(/Further period, planned from 8 February 2027/u)).toBeVisible();
    expect(screen.getByText(/From 11 January 2027 to 5 February 2027/u)).toBeVisible();
    expect(screen.getAllByText(/Further period/u)).toHaveLength(1);
  });

  it('says nothing of overdue before the start', async () => {
    openPage(<CasesPage />, testServices(memoryStore(storedCase(plain), settings)));
    await screen.findByRole('link', { name: 'Sam Fielding' });
    expect(screen.queryByText(/Overdue/u)).not.toBeInTheDocument();
  });

  it('keeps what was set aside off the list, folded away below it with the reason, and leads to taking it up again', async () => {
    const aside = storedCase(plain, { id: 'c3', events: [setAsideEvent] });
    const { user } = openPage(<CasesPage />, testServices(memoryStore(aside, later, settings)));
    await screen.findByRole('link', { name: 'No name yet' });
    const folded = screen.getByText('Set aside (1)');
    expect(screen.getByText(/Set aside on 6 January 2027 by Ines Alder: It was begun twice\./u)).not.toBeVisible();
    await user.click(folded);
    expect(screen.getByText(/Set aside on 6 January 2027 by Ines Alder: It was begun twice\./u)).toBeVisible();
    expect(screen.getByRole('link', { name: /^Take it up again ?: the case of Sam Fielding$/u })).toHaveAttribute(
      'href',
      '#/case/c3/changes/2',
    );
    expect(screen.getByRole('link', { name: 'Sam Fielding' })).toHaveAttribute('href', '#/case/c3');
    expect(screen.getAllByText(/Last typed into/u)).toHaveLength(1);
  });

  it('says that no case is open where all are set aside, and that nothing is overdue in them', async () => {
    const aside = storedCase(plain, { events: [setAsideEvent] });
    openPage(<CasesPage />, testServices(memoryStore(aside, settings), { today: () => dateOf('2027-02-01') }));
    expect(await screen.findByText('No case is open.')).toBeVisible();
    expect(screen.queryByText('Overdue:')).not.toBeInTheDocument();
    expect(screen.queryByText(/No case has been begun/u)).not.toBeInTheDocument();
  });

  it('has no such part where nothing was set aside, or what was is taken up again', async () => {
    const takenUp = { ...setAsideEvent, id: 'v2', what: 'taken-up', at: '2027-01-06T11:00:00.000Z' };
    openPage(<CasesPage />, testServices(memoryStore(storedCase(plain, { events: [setAsideEvent, takenUp] }), later)));
    await screen.findByRole('link', { name: 'Sam Fielding' });
    expect(screen.queryByText(/^Set aside/u)).not.toBeInTheDocument();
    expect(screen.getAllByText(/Last typed into/u)).toHaveLength(2);
  });

  it.each([
    ['unreadable', /^Part of the case of Sam Fielding cannot be read any more\./u],
    ['older', /^The case of Sam Fielding was put back to an earlier day/u],
  ] as const)('says of a case that is %s what is wrong, and still shows what can be read', async (mark, words) => {
    const store = memoryStore(storedCase(plain));
    store.marks.set('c1', [mark]);
    openPage(<CasesPage />, testServices(store));
    expect(await screen.findByText(words)).toBeVisible();
    expect(screen.getByRole('link', { name: 'Sam Fielding' })).toBeVisible();
  });

  it('begins one case, however often the button is pressed', async () => {
    const store = memoryStore(storedCase(answersOf(ordinarySchool), { id: 'settings' }));
    const { user } = openPage(<CasesPage />, testServices(store));
    await user.dblClick(await screen.findByRole('button', { name: 'Begin a new case' }));
    await waitFor(() => {
      expect(window.location.hash).toContain('#/case/begun-');
    });
    expect([...store.disk.keys()].filter((id) => id.startsWith('begun-'))).toHaveLength(1);
  });

  it('begins no second case while the page of the first is on its way', async () => {
    const store = memoryStore(storedCase(answersOf(ordinarySchool), { id: 'settings' }));
    const { user } = openPage(<CasesPage />, testServices(store));
    const begin = await screen.findByRole('button', { name: 'Begin a new case' });
    await user.click(begin);
    await waitFor(() => {
      expect(window.location.hash).toContain('#/case/begun-');
    });
    await user.click(begin);
    await user.keyboard('{Enter}');
    expect([...store.disk.keys()].filter((id) => id.startsWith('begun-'))).toHaveLength(1);
  });

  it('says of a case that part of it is from a newer Waymark, which is no damage', async () => {
    openPage(<CasesPage />, testServices(memoryStore({ ...storedCase(plain), newer: 1000 }, later)));
    expect(await screen.findByText(/^Part of this case was written by a newer Waymark/u)).toBeVisible();
    expect(screen.getAllByText(/newer Waymark/u)).toHaveLength(1);
    expect(screen.queryByText(/damaged/u)).not.toBeInTheDocument();
  });

  it('says why it cannot be opened', async () => {
    const store = memoryStore();
    store.failCalls({ kind: 'store-lost' });
    openPage(<CasesPage />, testServices(store));
    expect(
      await screen.findByText(
        /The connection to this device’s storage was lost\. Try again\. .* Waymark has deleted nothing\./u,
      ),
    ).toBeVisible();
    expect(screen.queryByText(/No case has been begun/u)).not.toBeInTheDocument();
  });

  it('begins a case with the first question', async () => {
    const { user, store } = openPage(<CasesPage />, testServices(memoryStore(settings)));
    await user.click(screen.getByRole('button', { name: 'Begin a new case' }));
    await waitFor(() => {
      expect(window.location.hash).toBe('#/case/begun-2/route/1');
    });
    expect(store.answers('begun-2').get('school.name')).toBe('Millbrook Test Academy');
  });

  it('begins a case whatever is missing of the school’s facts', async () => {
    const partly = new Map([...answersOf(ordinarySchool)].filter(([path]) => path !== 'school.head'));
    const { user, store } = openPage(<CasesPage />, testServices(memoryStore(storedCase(partly, { id: 'settings' }))));
    await user.click(screen.getByRole('button', { name: 'Begin a new case' }));
    await waitFor(() => {
      expect(window.location.hash).toBe('#/case/begun-2/route/1');
    });
    expect(store.answers('begun-2').get('school.name')).toBe('Millbrook Test Academy');
  });

  it('leads to the school’s details before the first case, for whoever likes to begin with them', async () => {
    openPage(<CasesPage />);
    expect(await screen.findByRole('link', { name: 'Enter the school’s details' })).toHaveAttribute(
      'href',
      '#/settings/school',
    );
  });

  it('begins a case also where the school’s facts cannot be opened', async () => {
    const { user, store } = openPage(<CasesPage />, testServices(memoryStore(settings)));
    vi.spyOn(store, 'settings').mockResolvedValue(fail({ kind: 'damaged-record', record: 'settings' }));
    await user.click(await screen.findByRole('button', { name: 'Begin a new case' }));
    await waitFor(() => {
      expect(window.location.hash).toMatch(/^#\/case\/[^/]+\/route/u);
    });
  });

  it('says why a case cannot be begun', async () => {
    const { user, store } = openPage(<CasesPage />, testServices(memoryStore(settings)));
    await screen.findByText('There is no case on this device.');
    store.failCalls({ kind: 'store-full' });
    await user.click(screen.getByRole('button', { name: 'Begin a new case' }));
    expect(await screen.findByRole('region', { name: 'Not done' })).toHaveTextContent('This device has no room left');
    expect(window.location.hash).toBe('');
  });
});

describe('what is told of the browser’s storage', () => {
  it.each<[Persistence, RegExp]>([
    ['persisted', /has promised to keep/u],
    ['may-be-wiped', /7 days without use/u],
    ['unknown', /does not say/u],
  ])('is the truth: %s', async (persistence, words) => {
    openPage(<CasesPage />, testServices(memoryStore(later), { persistence: () => Promise.resolve(persistence) }));
    expect(await screen.findByText(words)).toBeVisible();
  });

  it('offers to install the app where the browser does, else in written steps', async () => {
    const accept = vi.fn(() => Promise.resolve());
    const { user, unmount } = openPage(
      <CasesPage />,
      testServices(memoryStore(later), {
        install: { subscribe: () => () => undefined, isOffered: () => true, accept },
      }),
    );
    await user.click(await screen.findByRole('button', { name: 'Install Waymark on this device' }));
    expect(accept).toHaveBeenCalledOnce();
    unmount();
    openPage(<CasesPage />, testServices(memoryStore(later)));
    expect(await screen.findByText(/tap Share, then Add to Home Screen/u)).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Install Waymark on this device' })).not.toBeInTheDocument();
  });
});

describe('deleting a case', () => {
  const opened = (failure?: Failure) => {
    const store = memoryStore(storedCase(plain));
    const page = openPage(<DeleteCase id={CASE_ID} />, testServices(store));
    if (failure !== undefined) store.failCalls(failure);
    return page;
  };

  it('is asked about first: whose case it is, and what goes with it', async () => {
    const { store } = opened();
    expect(await screen.findByRole('heading', { level: 1, name: 'Delete this case?' })).toBeVisible();
    expect(await screen.findByText('Sam Fielding')).toBeVisible();
    expect(screen.getByText(/Nobody can bring it back/u)).toBeVisible();
    expect(store.disk.has(CASE_ID)).toBe(true);
    expect(document.title).not.toContain('Sam');
  });

  it('has no empty row of a case that will not be, for it was set aside', async () => {
    openPage(<DeleteCase id={CASE_ID} />, testServices(memoryStore(storedCase(plain, { events: [setAsideEvent] }))));
    expect(await screen.findByText(/^Set aside on /u)).toBeVisible();
    expect([...document.querySelectorAll('dd')].map((cell) => cell.textContent)).not.toContain('');
    expect(screen.queryByText('When')).not.toBeInTheDocument();
  });

  it('says before and after which copies remain, leaves a line, and leads back to the list', async () => {
    const { user, store } = opened();
    const remains = /^Sealed copies and emergency files of this case/u;
    await screen.findByText('Sam Fielding');
    expect(screen.getByText(remains)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Delete the case' }));
    expect(await screen.findByRole('heading', { level: 1, name: 'The case is deleted' })).toHaveFocus();
    expect(store.disk.has(CASE_ID)).toBe(false);
    for (const words of [/^PDFs and other files/u, /^Printed papers/u, remains, /^Backups/u, /^What the council/u])
      expect(screen.getByText(words)).toBeVisible();
    expect(screen.queryByText('Sam Fielding')).not.toBeInTheDocument();
    expect(document.title).not.toContain('Sam');
    expect(await store.erased()).toMatchObject({ value: [{ by: { name: 'Ines Alder' }, kind: 'part-time' }] });
    await user.click(screen.getByRole('link', { name: 'Go to your cases' }));
    expect(window.location.hash).toBe('#/cases');
  });

  it('deletes once, however often the button is pressed', async () => {
    const { user, store } = opened();
    const erase = vi.spyOn(store, 'erase');
    const letGo = store.holdCommits();
    const button = await screen.findByRole('button', { name: 'Delete the case' });
    await user.dblClick(button);
    await user.click(button);
    letGo();
    await screen.findByRole('heading', { level: 1, name: 'The case is deleted' });
    expect(erase).toHaveBeenCalledOnce();
    expect(await store.erased()).toMatchObject({ value: [{}] });
  });

  it('is not offered while the case is on hold: the way to lift that is', async () => {
    openPage(<DeleteCase id={CASE_ID} />, testServices(memoryStore(storedCase(plain, { events: [heldEvent] }))));
    expect(
      await screen.findByText(/on hold since 6 January 2027, by Ines Alder: The parent has complained/u),
    ).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Delete the case' })).not.toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'the hold is lifted' })).toHaveAttribute('href', '#/case/c1/changes/8');
  });

  it('says of a case of which part is lost that a hold may be lost with it', async () => {
    const store = memoryStore(storedCase(plain));
    store.marks.set(CASE_ID, ['unreadable']);
    openPage(<DeleteCase id={CASE_ID} />, testServices(store));
    expect(await screen.findByText(/^Part of this case is lost, or was put back/u)).toHaveTextContent(
      'A hold on it may be in what cannot be read.',
    );
    expect(screen.getByRole('button', { name: 'Delete the case' })).toBeVisible();
  });

  it('says so too once that was settled', async () => {
    const store = memoryStore(storedCase(plain));
    const listed = { id: CASE_ID, name: 'Sam Fielding', line: undefined, marks: [], isPartLost: true };
    vi.spyOn(store, 'list').mockResolvedValue(ok({ cases: [listed], marks: [], settings: [] }));
    openPage(<DeleteCase id={CASE_ID} />, testServices(store));
    expect(await screen.findByText(/A hold on it may be in what cannot be read/u)).toBeVisible();
  });

  it('says where part of the case is of a newer Waymark: a hold may be in it', async () => {
    openPage(<DeleteCase id={CASE_ID} />, testServices(memoryStore(storedCase(plain, { newer: 1 }))));
    expect(await screen.findByText(/^Part of this case was written by a newer Waymark/u)).toBeVisible();
  });

  it('can be done of a case that nobody can read, and says what that means', async () => {
    const store = memoryStore(storedCase(plain));
    vi.spyOn(store, 'one').mockResolvedValue(fail({ kind: 'damaged-record', record: CASE_ID }));
    const { user } = openPage(<DeleteCase id={CASE_ID} />, testServices(store));
    expect(await screen.findByText(/^The case of Sam Fielding is damaged/u)).toHaveTextContent(
      'Nobody can see whether it is on hold.',
    );
    await user.click(screen.getByRole('button', { name: 'Delete the case' }));
    await screen.findByRole('heading', { level: 1, name: 'The case is deleted' });
    expect(await store.erased()).toMatchObject({ value: [{ kind: 'unread' }] });
  });

  it('of a case that nobody can read, and of which no name is known, says so', async () => {
    const store = memoryStore(storedCase(plain));
    vi.spyOn(store, 'one').mockResolvedValue(fail({ kind: 'damaged-record', record: CASE_ID }));
    vi.spyOn(store, 'list').mockResolvedValue(ok({ cases: [], marks: [], settings: [] }));
    openPage(<DeleteCase id={CASE_ID} />, testServices(store));
    expect(await screen.findByText(/Nobody can see whose it is, nor whether it is on hold/u)).toBeVisible();
  });

  it('deletes none that can be read again by the time it is pressed, and is on hold', async () => {
    const store = memoryStore(storedCase(plain, { events: [heldEvent] }));
    const one = vi.spyOn(store, 'one').mockResolvedValue(fail({ kind: 'damaged-record', record: CASE_ID }));
    const { user } = openPage(<DeleteCase id={CASE_ID} />, testServices(store));
    const press = await screen.findByRole('button', { name: 'Delete the case' });
    one.mockRestore();
    await user.click(press);
    expect(await screen.findByText(/^This case is on hold since/u)).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Delete the case' })).not.toBeInTheDocument();
    expect(store.disk.has(CASE_ID)).toBe(true);
  });

  it('can be called off', async () => {
    const { user, store } = opened();
    await screen.findByText('Sam Fielding');
    await user.click(screen.getByRole('link', { name: 'Keep it' }));
    expect(store.disk.has(CASE_ID)).toBe(true);
    expect(window.location.hash).toBe('#/cases');
  });

  it('says when it was not done, and stays', async () => {
    const { user, store } = opened();
    await screen.findByText('Sam Fielding');
    store.failCalls({ kind: 'store-lost' });
    await user.click(screen.getByRole('button', { name: 'Delete the case' }));
    expect(await screen.findByText(/The connection to this device’s storage was lost/u)).toBeVisible();
    expect(window.location.hash).toBe('');
  });

  it('of a case that is not here offers nothing to delete', async () => {
    openPage(<DeleteCase id="nobody" />, testServices(memoryStore()));
    expect(await screen.findByText(/That case is not on this device/u)).toBeVisible();
    expect(screen.queryByRole('button')).not.toBeInTheDocument();
  });
});
