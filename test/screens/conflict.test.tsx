import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Edit } from '../../src/case/edit.ts';
import { CasePage } from '../../src/screens/case/CasePage.tsx';
import { plain, plainWith } from './support/answers.ts';
import { withoutLayout } from './support/browser.ts';
import { CASE_ID, memoryStore, storedCase } from './support/memory-store.ts';
import type { OpenPage } from './support/open-page.tsx';
import { openPage } from './support/open-page.tsx';
import { testServices } from './support/services.ts';
import { signatureOn } from './support/signatures.ts';

withoutLayout();

const edit = (id: string, path: string, value: Edit['value'], at: string): Edit => ({
  id,
  path,
  value,
  replaces: [`${CASE_ID} ${path}`],
  schema: 1,
  at,
});

/** Two people gave the date of birth and the name in two places. */
async function openTwice(place: string): Promise<OpenPage> {
  const stored = storedCase(plain);
  const edits = [
    ...stored.edits,
    edit('a', 'pupil.name', 'Sam Fielding-Ray', '2027-01-06T09:00:00.000Z'),
    edit('b', 'pupil.name', 'Samira Fielding', '2027-01-06T10:00:00.000Z'),
    edit('c', 'pupil.date-of-birth', { day: '15', month: '3', year: '2014' }, '2027-01-06T09:00:00.000Z'),
    edit('d', 'pupil.date-of-birth', null, '2027-01-06T10:00:00.000Z'),
  ];
  const store = memoryStore({ ...stored, edits });
  const page = openPage(<CasePage store={store} id={CASE_ID} place={place} sample={false} />, testServices(store));
  await screen.findByRole('heading', { level: 1 });
  return page;
}

describe('a question that was answered twice', () => {
  it('is shown with both answers, where it is asked and on the task list', async () => {
    const { unmount } = await openTwice('tasks');
    expect(screen.getAllByRole('region', { name: 'Answered twice' })).toHaveLength(2);
    expect(screen.getByRole('button', { name: 'Keep: 15 March 2014' })).toBeVisible();
    expect(screen.getByRole('button', { name: 'Keep: No answer' })).toBeVisible();
    unmount();
    const other = await openTwice('pupil/needs');
    expect(screen.queryByRole('region', { name: 'Answered twice' })).not.toBeInTheDocument();
    other.unmount();
    await openTwice('pupil/details');
    expect(screen.getAllByRole('region', { name: 'Answered twice' })).toHaveLength(2);
  });

  it('is settled by the one that the person keeps, and asked no more', async () => {
    const { user, store } = await openTwice('pupil/details');
    await user.click(screen.getByRole('button', { name: 'Keep: Sam Fielding-Ray' }));
    expect(screen.getAllByRole('region', { name: 'Answered twice' })).toHaveLength(1);
    expect(screen.getByRole('textbox', { name: 'Full name' })).toHaveValue('Sam Fielding-Ray');
    await waitFor(() => {
      expect(store.answers().get('pupil.name')).toBe('Sam Fielding-Ray');
    });
  });

  it('says first which signatures the choice may void, and lets the person choose all the same', async () => {
    const stored = storedCase(plain, {
      signatures: [signatureOn('consent', 'parent', plainWith({ 'pupil.name': 'Samira Fielding' }))],
    });
    const store = memoryStore({
      ...stored,
      edits: [
        ...stored.edits,
        edit('a', 'pupil.name', 'Sam Fielding-Ray', '2027-01-06T09:00:00.000Z'),
        edit('b', 'pupil.name', 'Samira Fielding', '2027-01-06T10:00:00.000Z'),
      ],
    });
    const { user } = openPage(
      <CasePage store={store} id={CASE_ID} place="tasks" sample={false} />,
      testServices(store),
    );
    const asked = within(await screen.findByRole('region', { name: 'Answered twice' }));
    expect(asked.getByText(/What has been signed depends on this page/u)).toBeVisible();
    expect(asked.queryByRole('button', { name: /^Keep/u })).not.toBeInTheDocument();
    await user.click(asked.getByRole('button', { name: 'Change the answers all the same' }));
    await user.click(asked.getByRole('button', { name: 'Keep: Sam Fielding-Ray' }));
    await waitFor(() => {
      expect(store.answers().get('pupil.name')).toBe('Sam Fielding-Ray');
    });
  });

  it('says when each was given', async () => {
    await openTwice('pupil/details');
    const [first] = screen.getAllByRole('region', { name: 'Answered twice' });
    expect(within(first ?? document.body).getAllByText(/6 January 2027/u)).toHaveLength(2);
  });
});
