import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { plain, plainWith } from './support/answers.ts';
import { withoutLayout } from './support/browser.ts';
import { setAsideEvent } from './support/events.ts';
import type { OpenPage } from './support/open-page.tsx';
import { openCase } from './support/open-page.tsx';
import { dateOf, testServices } from './support/services.ts';
import { allSignatures } from './support/signatures.ts';

withoutLayout();

const opened = (answers = plain, today = '2027-01-28'): Promise<OpenPage> =>
  openCase(answers, 'extend', {
    signatures: allSignatures(plain),
    services: (store) => testServices(store, { today: () => dateOf(today) }),
  });

const BEGIN = 'Begin the further period';
const OPEN = 'Open the further period';
const begun = ({ store }: OpenPage): readonly string[] =>
  [...store.disk.keys()].filter((id) => id.startsWith('begun-'));

describe('beginning a further period', () => {
  it('says that it moves nothing of what was agreed, and what it needs', async () => {
    await opened();
    expect(document.title).toBe('What can change, page 5 - Waymark');
    expect(
      screen.getByText(
        /^The last part-time day that was agreed is 5 February 2027\. A further period does not move it: full time is due/u,
      ),
    ).toBeVisible();
    expect(screen.getAllByRole('listitem')).toHaveLength(5);
  });

  it('begins one case, however often the button is pressed, and leads to it', async () => {
    const page = await opened();
    await page.user.dblClick(screen.getByRole('button', { name: BEGIN }));
    const link = await screen.findByRole('link', { name: 'Open the further period' });
    expect(begun(page)).toEqual(['begun-2']);
    expect(link).toHaveAttribute('href', '#/case/begun-2');
    expect(page.store.answers('begun-2').get('timetable.extends')).toBe('yes');
    expect(page.store.answers('begun-2').get('pupil.name')).toBe('Sam Fielding');
    expect(
      screen.getByText(
        'What still holds is in it, and this period stands in it as the earlier one. Its dates, its weeks and the agreement are asked anew. The review meeting is taken over, if one on record asked for more time: check it.',
      ),
    ).toBeVisible();
  });

  it('is told on the case that it goes on from, which leads to it and begins no second one', async () => {
    const page = await opened();
    await page.user.click(screen.getByRole('button', { name: BEGIN }));
    await screen.findByRole('link', { name: OPEN });
    for (const [place, title] of [
      ['changes', 'What can change'],
      ['tasks', 'Sam’s case'],
      ['extend', 'Begin a further period'],
    ] as const) {
      window.location.hash = `#/case/c1/${place}`;
      await screen.findByRole('heading', { level: 1, name: new RegExp(`${title}$`, 'u') });
      expect(await screen.findByText(/^A further period was begun, in a case of its own\./u)).toBeVisible();
      expect(screen.getByRole('link', { name: OPEN })).toHaveAttribute('href', '#/case/begun-2');
      expect(screen.queryByRole('link', { name: 'Begin a further period' })).not.toBeInTheDocument();
      expect(screen.queryByRole('button', { name: BEGIN })).not.toBeInTheDocument();
    }
    expect(begun(page)).toEqual(['begun-2']);
  });

  it('is not told once the further period was set aside: another can be begun', async () => {
    const page = await opened();
    await page.user.click(screen.getByRole('button', { name: BEGIN }));
    await screen.findByRole('link', { name: OPEN });
    const further = page.store.disk.get('begun-2');
    if (further === undefined) throw new Error('no further period was begun');
    page.store.disk.set('begun-2', { ...further, events: [setAsideEvent] });
    window.location.hash = '#/case/c1/changes';
    expect(await screen.findByRole('link', { name: 'Begin a further period' })).toBeVisible();
    expect(screen.queryByText(/^A further period was begun/u)).not.toBeInTheDocument();
  });

  it('says why it could not be begun, and tries again', async () => {
    const page = await opened();
    page.store.failCalls({ kind: 'store-full' });
    await page.user.click(screen.getByRole('button', { name: BEGIN }));
    expect(await screen.findByText(/^This device has no room left\./u)).toBeVisible();
    expect(begun(page)).toEqual([]);
    expect(screen.getByRole('button', { name: 'Try to keep it again' })).toBeVisible();
    await page.user.click(screen.getByRole('button', { name: 'Leave it as it was' }));
    expect(await screen.findByRole('button', { name: BEGIN })).toBeVisible();
  });

  it('is for what was taken back too: it needs its own review and its own agreement', async () => {
    await opened(plainWith({ 'running.withdrawn-on': { day: '20', month: '1', year: '2027' } }));
    expect(screen.getByRole('button', { name: 'Begin the further period' })).toBeVisible();
  });

  it('names the real last day of what ended early, and says nothing of full time that is owed already', async () => {
    await opened(plainWith({ 'running.withdrawn-on': { day: '14', month: '1', year: '2027' } }));
    expect(screen.getByText(/^The last part-time day/u)).toHaveTextContent(
      /^The last part-time day that was agreed was 14 January 2027\. A further period begins only once everybody has agreed to it\.$/u,
    );
  });

  it('is not for a pupil who left', async () => {
    await opened(
      plainWith({ 'running.ended-by': 'left', 'running.ended-on': { day: '20', month: '1', year: '2027' } }),
    );
    expect(screen.getByText(/^This cannot be done now\./u)).toBeVisible();
    expect(screen.queryByRole('button')).not.toBeInTheDocument();
  });
});
