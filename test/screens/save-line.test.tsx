import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import type { Failure } from '../../src/domain/failure.ts';
import { plain } from './support/answers.ts';
import { withoutLayout } from './support/browser.ts';
import type { OpenPage } from './support/open-page.tsx';
import { openCase } from './support/open-page.tsx';

withoutLayout();

const typeAName = async ({ user }: OpenPage, name = 'X'): Promise<void> => {
  await user.type(screen.getByRole('textbox', { name: 'Full name' }), name);
};

async function failing(failure: Failure): Promise<OpenPage> {
  const page = await openCase(plain, 'pupil/details');
  await screen.findByText(/^Saved on this device/u);
  page.store.failCommits(failure);
  await typeAName(page);
  await screen.findByRole('alert');
  return page;
}

describe('the status line', () => {
  it('says saving while a commit is under way, and saved, with the time, once it is back', async () => {
    const page = await openCase(plain, 'pupil/details');
    await screen.findByText(/^Saved on this device/u);
    const release = page.store.holdCommits();
    await typeAName(page);
    expect(screen.getByText('Saving')).toBeVisible();
    expect(screen.queryByText(/^Saved/u)).not.toBeInTheDocument();
    release();
    expect(await screen.findByText('Saved on this device at 2:32pm')).toBeVisible();
    expect(page.store.answers().get('pupil.name')).toBe('Sam FieldingX');
  });

  it('names no time before anything was typed, wherever a person goes', async () => {
    const page = await openCase(plain, 'pupil/details');
    await waitFor(() => {
      expect(page.store.batches.flatMap(({ records }) => records.map(({ kind }) => kind))).toEqual(['place']);
    });
    expect(await screen.findByText('Saved on this device')).toBeVisible();
    expect(screen.queryByText(/Saved on this device at/u)).not.toBeInTheDocument();
    await typeAName(page);
    expect(await screen.findByText('Saved on this device at 2:32pm')).toBeVisible();
  });

  it('says nothing of saving while only the place of the reader is on its way', async () => {
    const said: (string | undefined)[] = [];
    const watch = new MutationObserver(() => said.push(document.querySelector('.wm-status')?.textContent));
    watch.observe(document.body, { subtree: true, childList: true, characterData: true });
    const page = await openCase(plain, 'pupil/details');
    await waitFor(() => {
      expect(page.store.batches).toHaveLength(1);
    });
    watch.disconnect();
    expect(said).not.toContain('Saving');
  });

  it('is read out only when saving fails', async () => {
    const page = await openCase(plain, 'pupil/details');
    await screen.findByText(/^Saved on this device/u);
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
    page.store.failCommits({ kind: 'store-lost' });
    await typeAName(page);
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'Not saved. The connection to this device’s storage was lost. Your words are still on this page.',
    );
  });

  it('stays a failure while somebody types on, and loses no letter', async () => {
    const page = await failing({ kind: 'store-full' });
    await typeAName(page, 'YZ');
    expect(screen.getByRole('alert')).toHaveTextContent('Not saved. This device has no room left');
    expect(screen.getByRole('textbox', { name: 'Full name' })).toHaveValue('Sam FieldingXYZ');
  });

  it('tries again on a press, and says saved once that has worked, with all that was typed', async () => {
    const page = await failing({ kind: 'store-full' });
    await typeAName(page, 'Y');
    page.store.failCommits(undefined);
    await page.user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByText('Saved on this device at 2:32pm')).toBeVisible();
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
    expect(page.store.answers().get('pupil.name')).toBe('Sam FieldingXY');
  });

  it('says so where no sealed copy could be made', async () => {
    const page = await failing({ kind: 'store-full' });
    page.store.failCalls({ kind: 'locked' });
    await page.user.click(screen.getByRole('button', { name: 'Save a sealed copy' }));
    expect(await screen.findByText(/No copy could be made\. Waymark is locked/u)).toBeVisible();
  });

  it('hands out a sealed copy with what could not be saved, under a name that tells nothing', async () => {
    const clicked: string[] = [];
    vi.stubGlobal('URL', Object.assign(URL, { createObjectURL: () => 'blob:1', revokeObjectURL: () => undefined }));
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      clicked.push(this.download);
    });
    const page = await failing({ kind: 'store-full' });
    await page.user.click(screen.getByRole('button', { name: 'Save a sealed copy' }));
    await waitFor(() => {
      expect(clicked).toEqual(['waymark-sealed-copy.waymark']);
    });
    expect(page.store.copies.map(({ id }) => id)).toEqual(['c1']);
    expect(
      page.store.copies[0]?.unsaved.some(
        (record) =>
          record.kind === 'edit' && record.edit.path === 'pupil.name' && record.edit.value === 'Sam FieldingX',
      ),
    ).toBe(true);
  });

  it('is no part of the sample, which stores nothing', async () => {
    await openCase(plain, 'pupil/details', { sample: true });
    expect(screen.queryByText(/saved|saving/iu)).not.toBeInTheDocument();
  });
});

describe('work that cannot be saved', () => {
  it('is still there when the case is left and opened again', async () => {
    const page = await failing({ kind: 'store-full' });
    window.location.hash = '#/cases';
    await screen.findByText('Outside the case');
    window.location.hash = '#/case/c1/pupil/details';
    expect(await screen.findByRole('textbox', { name: 'Full name' })).toHaveValue('Sam FieldingX');
    expect(screen.getByRole('alert')).toHaveTextContent('Not saved');
    expect(page.store.answers().get('pupil.name')).toBe('Sam Fielding');
  });

  it('is saved when the case is left, not only when its time has come', async () => {
    const page = await openCase(plain, 'pupil/details');
    await typeAName(page);
    window.location.hash = '#/cases';
    await screen.findByText('Outside the case');
    await waitFor(() => {
      expect(page.store.answers().get('pupil.name')).toBe('Sam FieldingX');
    });
  });
});
