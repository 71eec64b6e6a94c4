import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { plain } from './support/answers.ts';
import { withoutLayout } from './support/browser.ts';
import { setAsideEvent } from './support/events.ts';
import { CASE_ID, NOW } from './support/memory-store.ts';
import type { OpenPage } from './support/open-page.tsx';
import { openCase } from './support/open-page.tsx';
import { dateOf, testServices } from './support/services.ts';
import { allSignatures, signatureOn } from './support/signatures.ts';

withoutLayout();

const press = ({ user }: OpenPage, name: string): Promise<void> => user.click(screen.getByRole('button', { name }));
const reason = () => screen.getByRole('textbox', { name: 'Why will it not be used?' });
const events = ({ store }: OpenPage) => store.disk.get(CASE_ID)?.events ?? [];
const heading = (name: string) => screen.findByRole('heading', { level: 1, name });

describe('setting a draft aside', () => {
  it('is titled by a number, keeps the reason, who, when and after what, and says where it stands now', async () => {
    const page = await openCase(plain, 'set-aside');
    expect(document.title).toBe('What can change, page 1 - Waymark');
    expect(window.location.hash).toBe('#/case/c1/changes/1');
    await page.user.type(reason(), ' It was begun twice. ');
    await press(page, 'Set it aside');
    expect(await heading('This case is set aside')).toHaveFocus();
    expect(events(page)).toMatchObject([
      {
        what: 'set-aside',
        says: 'It was begun twice.',
        at: NOW,
        by: { name: 'Ines Alder', role: 'SENCO' },
        device: 'd1',
        after: { latest: {} },
      },
    ]);
    expect(screen.getByRole('link', { name: 'go to your cases' })).toHaveAttribute('href', '#/cases');
  });

  it('asks for the reason, keeps what was typed, and takes the message away once there is one', async () => {
    const page = await openCase(plain, 'set-aside');
    await page.user.type(reason(), '  ');
    await press(page, 'Set it aside');
    expect(screen.getByRole('link', { name: 'Enter why this case will not be used' })).toBeVisible();
    expect(document.title).toBe('Error: What can change, page 1 - Waymark');
    expect(reason()).toHaveAccessibleDescription(/Enter why this case will not be used/u);
    expect(events(page)).toEqual([]);
    await page.user.type(reason(), 'Moved');
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
    await press(page, 'Set it aside');
    await heading('This case is set aside');
    expect(events(page)).toHaveLength(1);
  });

  it.each(['none', 'n/a', '-'])('takes no empty words for a reason: %s', async (words) => {
    const page = await openCase(plain, 'set-aside');
    await page.user.type(reason(), words);
    await press(page, 'Set it aside');
    expect(screen.getByRole('link', { name: 'Enter why this case will not be used' })).toBeVisible();
    expect(events(page)).toEqual([]);
  });

  it('keeps the reason when the page is left before it is done, and clears it once it is', async () => {
    const page = await openCase(plain, 'set-aside');
    await page.user.type(reason(), 'Moved away');
    window.location.hash = '#/case/c1/changes';
    await heading('What can change');
    window.location.hash = '#/case/c1/changes/1';
    expect(await screen.findByDisplayValue('Moved away')).toBeVisible();
    await press(page, 'Set it aside');
    await heading('This case is set aside');
    await waitFor(() => {
      expect([...page.store.answers().keys()].filter((path) => path.startsWith('draft.'))).toEqual([]);
    });
  });

  it('happens once, however often the button is pressed', async () => {
    const page = await openCase(plain, 'set-aside');
    await page.user.type(reason(), 'Moved');
    await page.user.dblClick(screen.getByRole('button', { name: 'Set it aside' }));
    await heading('This case is set aside');
    expect(events(page)).toHaveLength(1);
  });

  it('says why it could not be kept, loses no word, and is the same when it is tried again', async () => {
    const page = await openCase(plain, 'set-aside');
    page.store.failCommits({ kind: 'store-full' });
    await page.user.type(reason(), 'Moved');
    await press(page, 'Set it aside');
    expect(await heading('It has not been kept yet')).toHaveFocus();
    expect(screen.getByText(/^This device has no room left\. /u)).toBeVisible();
    await press(page, 'Leave it as it was');
    expect(await screen.findByDisplayValue('Moved')).toBeVisible();
    expect(events(page)).toEqual([]);
    await press(page, 'Set it aside');
    await heading('It has not been kept yet');
    page.store.failCommits(undefined);
    await press(page, 'Try to keep it again');
    await heading('This case is set aside');
    expect(events(page)).toHaveLength(1);
    const tried = page.store.batches.flatMap(({ records }) =>
      records.flatMap((record) => (record.kind === 'event' ? [record.event.id] : [])),
    );
    expect(new Set(tried).size).toBe(1);
  });

  it('comes after what had been signed, and keeps it', async () => {
    const signature = signatureOn('consent', 'parent', plain, { decision: 'refuse' });
    const page = await openCase(plain, 'set-aside', { signatures: [signature] });
    await page.user.type(reason(), 'The parent does not want it.');
    await press(page, 'Set it aside');
    await heading('This case is set aside');
    expect(Object.keys(events(page)[0]?.after.latest ?? {})).toEqual(['signature parent consent']);
  });

  it('is for what was agreed too, where it was taken back before any of it began', async () => {
    const no = signatureOn('consent', 'parent', plain, {
      id: 'no',
      decision: 'refuse',
      at: '2027-01-08T10:00:00.000Z',
    });
    const page = await openCase(plain, 'set-aside', {
      signatures: [...allSignatures(plain), no],
      services: (store) => testServices(store, { today: () => dateOf('2027-01-08') }),
    });
    await page.user.type(reason(), 'The parent wants no part time.');
    await press(page, 'Set it aside');
    expect(await heading('This case is set aside')).toHaveFocus();
    expect(events(page)).toMatchObject([{ what: 'set-aside', says: 'The parent wants no part time.' }]);
  });

  it('cannot be done once anything was agreed: the page says what has become of it', async () => {
    await openCase(plain, 'set-aside', { signatures: allSignatures(plain) });
    expect(screen.getByText(/^This cannot be done now\. Agreed on 7 January 2027\./u)).toBeVisible();
    expect(screen.queryByRole('textbox')).not.toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'See what can be done' })).toHaveAttribute('href', '#/case/c1/changes');
  });

  it('can be tried in the sample, where nobody has unlocked anything', async () => {
    const page = await openCase(plain, 'set-aside', {
      sample: true,
      services: (store) => testServices(store, { maker: () => Promise.resolve(undefined) }),
    });
    await page.user.type(reason(), 'Only a sample');
    await press(page, 'Set it aside');
    await heading('This case is set aside');
    expect(screen.queryByRole('link', { name: 'go to your cases' })).not.toBeInTheDocument();
  });
});

describe('taking it up again', () => {
  it('says why it was set aside, and puts it back on the list', async () => {
    const page = await openCase(plain, 'take-up', { events: [setAsideEvent] });
    expect(screen.getByText('It was begun twice.')).toBeVisible();
    expect(screen.getByText('Ines Alder')).toBeVisible();
    await press(page, 'Take it up again');
    expect(await heading('This case is open again')).toHaveFocus();
    expect(events(page).map(({ what }) => what)).toEqual(['set-aside', 'taken-up']);
    expect(events(page)[1]?.after.latest).toHaveProperty('event v1');
    await page.user.click(screen.getByRole('link', { name: 'Back to the case' }));
    await heading('Sam’s case');
  });

  it('says so where it could not be kept', async () => {
    const page = await openCase(plain, 'take-up', { events: [setAsideEvent] });
    page.store.failCommits({ kind: 'store-lost' });
    await press(page, 'Take it up again');
    await heading('It has not been kept yet');
    page.store.failCommits(undefined);
    await press(page, 'Try to keep it again');
    await heading('This case is open again');
    await waitFor(() => {
      expect(events(page)).toHaveLength(2);
    });
  });

  it('is for what is set aside alone', async () => {
    await openCase(plain, 'take-up');
    expect(screen.getByText(/^This cannot be done now\. A draft: nobody has decided yet\./u)).toBeVisible();
    expect(screen.queryByRole('button')).not.toBeInTheDocument();
  });
});
