import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { AppHeader } from '../../src/ui/AppHeader.tsx';
import { BackLink } from '../../src/ui/BackLink.tsx';
import { Heading1 } from '../../src/ui/Heading1.tsx';
import { IdleWarning } from '../../src/ui/IdleWarning.tsx';
import { OfflineNotice } from '../../src/ui/OfflineNotice.tsx';
import { SkipLink } from '../../src/ui/SkipLink.tsx';
import { StatusLine } from '../../src/ui/StatusLine.tsx';
import { StoredAppLine } from '../../src/ui/StoredAppLine.tsx';
import { SummaryList } from '../../src/ui/SummaryList.tsx';
import { Table } from '../../src/ui/Table.tsx';
import { TaskList } from '../../src/ui/TaskList.tsx';

describe('the parts of a page', () => {
  it('the header names the page one is on', () => {
    render(
      <AppHeader
        productName="Waymark"
        homeHref="#/"
        nav={[
          { href: '#/cases', text: 'Pupils', current: true },
          { href: '#/about', text: 'About' },
        ]}
      />,
    );
    expect(screen.getByRole('banner')).toContainElement(screen.getByRole('link', { name: 'Waymark' }));
    expect(screen.getByRole('link', { name: 'Pupils' })).toHaveAttribute('aria-current', 'page');
    expect(screen.getByRole('link', { name: 'About' })).not.toHaveAttribute('aria-current');
  });

  it('the header has no navigation inside a journey', () => {
    render(<AppHeader productName="Waymark" homeHref="#/" />);
    expect(screen.queryByRole('navigation')).toBeNull();
  });

  it('the skip link moves the focus to the content and leaves the route alone', async () => {
    window.location.hash = '#/case/1';
    render(
      <>
        <SkipLink />
        <main id="main">Content</main>
      </>,
    );
    await userEvent.click(screen.getByRole('link'));
    expect(screen.getByRole('main')).toHaveFocus();
    expect(window.location.hash).toBe('#/case/1');
  });

  it('the back link is left to whoever decides where back is, and is a plain link without', async () => {
    window.location.hash = '#/here';
    const follow = vi.fn();
    const { rerender } = render(<BackLink href="#/before" onFollow={follow} />);
    await userEvent.click(screen.getByRole('link', { name: 'Back' }));
    expect(follow).toHaveBeenCalledOnce();
    expect(window.location.hash).toBe('#/here');
    rerender(<BackLink href="#/before" />);
    await userEvent.click(screen.getByRole('link', { name: 'Back' }));
    expect(window.location.hash).toBe('#/before');
  });

  it('the heading can be focused, and is not in the tab order', async () => {
    render(<Heading1 caption="Pupil">Who is it for?</Heading1>);
    const heading = screen.getByRole('heading', { level: 1, name: 'Who is it for?' });
    heading.focus();
    expect(heading).toHaveFocus();
    heading.blur();
    await userEvent.tab();
    expect(heading).not.toHaveFocus();
  });

  it('only a failure to save is read out', () => {
    const { rerender } = render(<StatusLine tone="saved">Saved</StatusLine>);
    expect(screen.queryByRole('alert')).toBeNull();
    rerender(<StatusLine tone="failed">Not saved</StatusLine>);
    expect(screen.getByRole('alert')).toHaveTextContent('Not saved');
  });

  it('the idle warning takes no focus, and is read out every ten seconds, not every second', async () => {
    const stay = vi.fn();
    const { rerender } = render(<IdleWarning secondsLeft={18} onStay={stay} />);
    expect(document.body).toHaveFocus();
    expect(screen.getByRole('alertdialog', { name: 'Are you still there?' })).toHaveTextContent('18 seconds');
    const spoken = screen.getByText(/about 20 seconds/);
    rerender(<IdleWarning secondsLeft={11} onStay={stay} />);
    expect(spoken).toHaveTextContent('about 20 seconds');
    rerender(<IdleWarning secondsLeft={10} onStay={stay} />);
    expect(spoken).toHaveTextContent('about 10 seconds');
    await userEvent.click(screen.getByRole('button', { name: 'Stay here' }));
    expect(stay).toHaveBeenCalledOnce();
  });
});

describe('lists', () => {
  it('a change link says what it changes', () => {
    render(
      <SummaryList
        rows={[{ key: 'Name', value: 'Sam', actions: [{ href: '#/name', text: 'Change', hidden: 'name' }] }]}
      />,
    );
    expect(screen.getByRole('link', { name: 'Change name' })).toHaveAttribute('href', '#/name');
  });

  it('what was typed is text, whatever it looks like', () => {
    const typed = '<img src=x onerror=alert(1)> javascript:alert(1)';
    const { container } = render(<SummaryList rows={[{ key: 'Name', value: typed }]} />);
    expect(screen.getByText(typed)).toBeVisible();
    expect(container.querySelector('img')).toBeNull();
  });

  it('a task that cannot start yet is no link, and each link is described by its status', () => {
    render(
      <TaskList
        items={[
          { title: 'Timetable', hint: '8 weeks', href: '#/t', status: { text: 'Incomplete', tone: 'blue' } },
          { title: 'Sign', status: { text: 'Cannot start yet', tone: 'grey' } },
        ]}
      />,
    );
    expect(screen.getAllByRole('link')).toEqual([
      screen.getByRole('link', { name: 'Timetable', description: '8 weeks Incomplete' }),
    ]);
  });

  it('a table names its rows and its columns', () => {
    render(<Table caption="Hours" head={['Week', 'Hours']} rows={[['Week 1', '10']]} />);
    expect(screen.getByRole('table', { name: 'Hours' })).toBeVisible();
    expect(screen.getByRole('columnheader', { name: 'Hours' })).toBeVisible();
    expect(screen.getByRole('rowheader', { name: 'Week 1' })).toBeVisible();
  });
});

describe('whether it works without a network', () => {
  it.each([
    ['storing', false],
    ['not-stored', false],
    ['refused', false],
    ['stored', true],
  ] as const)('is said to be so only where all is stored: %s', (stored, isSo) => {
    render(
      <>
        <StoredAppLine stored={stored} />
        <OfflineNotice stored={stored} />
      </>,
    );
    const said = [/Ready to work offline/u, /Everything here still works/u].map(
      (words) => screen.queryByText(words) !== null,
    );
    expect(said).toEqual([isSo, isSo]);
  });
});
