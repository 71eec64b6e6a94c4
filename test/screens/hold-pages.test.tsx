import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { plain } from './support/answers.ts';
import { withoutLayout } from './support/browser.ts';
import { heldEvent } from './support/events.ts';
import { CASE_ID, NOW } from './support/memory-store.ts';
import type { OpenPage } from './support/open-page.tsx';
import { openCase } from './support/open-page.tsx';

withoutLayout();

const press = ({ user }: OpenPage, name: string): Promise<void> => user.click(screen.getByRole('button', { name }));
const events = ({ store }: OpenPage) => store.disk.get(CASE_ID)?.events ?? [];
const heading = (name: string) => screen.findByRole('heading', { level: 1, name });

describe('putting a case on hold', () => {
  it('is offered with what can be done, keeps the reason and who, and can be lifted from there', async () => {
    const page = await openCase(plain, 'changes');
    await page.user.click(screen.getByRole('link', { name: 'Put this case on hold' }));
    await heading('Put this case on hold');
    expect(document.title).toBe('What can change, page 7 - Waymark');
    await page.user.type(screen.getByRole('textbox', { name: 'Why is it kept?' }), ' The parent has complained. ');
    await press(page, 'Put it on hold');
    expect(await heading('This case is on hold')).toHaveFocus();
    expect(events(page)).toMatchObject([
      { what: 'held', says: 'The parent has complained.', at: NOW, by: { name: 'Ines Alder' }, device: 'd1' },
    ]);
    await page.user.click(screen.getByRole('link', { name: 'lifts the hold' }));
    await heading('Lift the hold');
    expect(screen.getByText('The parent has complained.')).toBeVisible();
    await press(page, 'Lift the hold');
    expect(await heading('The hold is lifted')).toHaveFocus();
    expect(events(page).map(({ what }) => what)).toEqual(['held', 'hold-lifted']);
  });

  it.each(['  ', 'n/a', 'none', '-'])('asks for the reason where it says nothing: “%s”', async (words) => {
    const page = await openCase(plain, 'hold');
    await page.user.type(screen.getByRole('textbox', { name: 'Why is it kept?' }), words);
    await press(page, 'Put it on hold');
    expect(screen.getByRole('link', { name: 'Enter why this case is kept' })).toBeVisible();
    expect(events(page)).toEqual([]);
  });

  it('happens once, however often the button is pressed', async () => {
    const page = await openCase(plain, 'hold');
    await page.user.type(screen.getByRole('textbox', { name: 'Why is it kept?' }), 'A complaint');
    await page.user.dblClick(screen.getByRole('button', { name: 'Put it on hold' }));
    await heading('This case is on hold');
    expect(events(page)).toHaveLength(1);
  });

  it('is not offered twice, nor lifted where there is none', async () => {
    await openCase(plain, 'hold', { events: [heldEvent] });
    expect(screen.getByText('This cannot be done now. It is on hold already.')).toBeVisible();
    window.location.hash = '#/case/c1/changes';
    await heading('What can change');
    expect(screen.queryByRole('link', { name: 'Put this case on hold' })).not.toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Lift the hold' })).toBeVisible();
  });

  it('says that there is no hold to lift', async () => {
    await openCase(plain, 'lift-hold');
    expect(screen.getByText('This cannot be done now. It is not on hold.')).toBeVisible();
  });
});
