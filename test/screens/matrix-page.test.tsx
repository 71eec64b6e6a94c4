import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { matrixSum } from '../../src/documents/part-time/matrix-sum.ts';
import type { MatrixColour } from '../../src/policy/matrix/matrix.ts';
import { plain, plainWith } from './support/answers.ts';
import { withoutLayout } from './support/browser.ts';
import type { MemoryStore } from './support/memory-store.ts';
import { openCase, placeInAddress } from './support/open-page.tsx';
import { readingWith } from './support/reading-with.ts';
import { dateOf, testServices } from './support/services.ts';
import { allSignatures, signatureOn } from './support/signatures.ts';

withoutLayout();

/** The sections of one column, by the words of their indicator. */
const rowOf = (words: string | RegExp): HTMLElement => {
  const section = screen.getByRole('heading', { level: 3, name: words }).closest('section');
  if (section === null) throw new Error('no row');
  return section;
};

describe('the matrix of concern', () => {
  it('tells the whole in a word, with what makes it so, and each column apart', async () => {
    await openCase(plain, 'matrix');
    expect(screen.getByText('Needs attention')).toBeVisible();
    const why = screen.getByRole('heading', { name: 'What makes it so' }).closest('section');
    expect(why).toHaveTextContent(
      'A parent agrees to the plan: not known. No parent has signed the plan as it now stands.',
    );
    expect(screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent)).toEqual([
      'What makes it so',
      'Red: when any of these is so',
      'Amber: when any of these is so',
      'Green: when all of these are so',
      'How the colour is found',
    ]);
  });

  it('says of each indicator whether it is so, what shows it and where it comes from', async () => {
    await openCase(plain, 'matrix');
    const row = rowOf('Planned for four weeks at most');
    expect(row).toHaveTextContent('Yes. 11 January 2027 to 5 February 2027: 26 days.');
    expect(row).toHaveTextContent('Lincolnshire policy, Appendix 2');
    expect(rowOf(/^In care, or with/u)).toHaveTextContent('Waymark’s own reading, not the council’s');
  });

  it('leads from an indicator to the answer it rests on', async () => {
    const { user } = await openCase(plain, 'matrix');
    await user.click(within(rowOf('It is for a limited time')).getByRole('link', { name: /^Go to the answer/u }));
    await waitFor(() => {
      expect(placeInAddress()).toBe('timetable/dates');
    });
  });

  it('leads every indicator to a page, never to nowhere', async () => {
    await openCase(plain, 'matrix');
    for (const link of screen.getAllByRole('link', { name: /^Go to the answer/u }))
      expect(link.getAttribute('href')).not.toMatch(/\/tasks$/u);
  });

  it('is red for a known danger, by word and letter', async () => {
    await openCase(plainWith({ 'risk.known': ['exploitation'] }), 'matrix');
    expect(screen.getByText('Red')).toBeVisible();
    expect(document.querySelector('.wm-doc-rating text')).toHaveTextContent('R');
  });

  it('calls a pupil with a child protection plan vulnerable, and nobody else', async () => {
    const { unmount } = await openCase(plainWith({ 'pupil.care': ['cp'] }), 'matrix');
    expect(screen.getByText(/^The pupil is vulnerable/u)).toBeVisible();
    unmount();
    await openCase(plain, 'matrix');
    expect(screen.queryByText(/^The pupil is vulnerable/u)).not.toBeInTheDocument();
  });

  it('calls nothing free of concern beside what is overdue, and lists that', async () => {
    const signatures = allSignatures(plain);
    const overdue = { services: (store: MemoryStore) => testServices(store, { today: () => dateOf('2027-01-18') }) };
    await openCase(plain, 'matrix', { signatures, ...overdue });
    expect(screen.getByText(/2 duties are overdue, and not everything is in place or known yet\./u)).toBeVisible();
    expect(screen.queryByText(/Nothing here is of concern/u)).not.toBeInTheDocument();
    const section = screen.getByRole('heading', { level: 2, name: 'Overdue' }).closest('section');
    expect(within(section ?? document.body).getAllByRole('link')).toHaveLength(2);
  });

  it('adds what is overdue to every colour', () => {
    const { overdue, life, proposed } = readingWith(plain, allSignatures(plain), dateOf('2027-01-18'));
    const one = overdue.slice(0, 1);
    const sum = (colour: MatrixColour, duties: typeof overdue) =>
      matrixSum({ colour }, { life, overdue: duties, case: proposed.case, today: proposed.today });
    expect(sum('green', [])).toBe('Everything that is looked for is in place.');
    expect(sum('green', one)).toBe('1 duty is overdue. All else that is looked for is in place.');
    expect(sum('amber', one)).toMatch(/of concern.* 1 duty is overdue\.$/u);
    expect(sum('red', [...one, ...one])).toMatch(/serious concern.* 2 duties are overdue\.$/u);
  });

  it('names the change where the parent’s no is about that alone', async () => {
    const changed = plainWith({ 'timetable.week.3.friday': { where: 'school', start: '8:45', end: '12' } });
    const no = signatureOn('consent', 'parent', changed, {
      id: 'no',
      decision: 'refuse',
      at: '2027-01-08T10:00:00.000Z',
    });
    await openCase(changed, 'matrix', { signatures: [...allSignatures(plain), no] });
    expect(rowOf('A parent is unhappy, or an agency is concerned')).toHaveTextContent(
      'Robin Fielding does not agree to the change.',
    );
  });

  it('is found from the task list and from the pack, and leads back to the task list', async () => {
    const { user, unmount } = await openCase(plain, 'pack');
    await user.click(screen.getByRole('link', { name: 'matrix of concern' }));
    await waitFor(() => expect(screen.getByRole('heading', { level: 1, name: 'Matrix of concern' })).toHaveFocus());
    unmount();
    const again = await openCase(plain, 'tasks');
    await again.user.click(screen.getByRole('link', { name: 'Matrix of concern' }));
    await again.user.click(await screen.findByRole('link', { name: 'Back' }));
    await waitFor(() => {
      expect(placeInAddress()).toBe('tasks');
    });
  });

  it('never names the pupil in the window’s title', async () => {
    await openCase(plain, 'matrix');
    expect(document.title).toBe('Matrix of concern - Waymark');
  });
});
