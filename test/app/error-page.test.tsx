import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { ErrorPage } from '../../src/app/ErrorPage.tsx';

const typed = 'Robin Secret';

/** A page that breaks with what was typed in its error, as a library's might. */
function Breaking(): never {
  throw new TypeError(`cannot read ${typed}`);
}

/** React tells the console of every error that a page catches: here that is expected. */
function showBroken(save = vi.fn(() => Promise.resolve(true))) {
  vi.mocked(console.error).mockImplementation(() => undefined);
  render(
    <ErrorPage save={save}>
      <Breaking />
    </ErrorPage>,
  );
  vi.mocked(console.error).mockClear();
  return save;
}

const server = vi.fn(() => Promise.resolve(new Response('<!doctype html>')));
beforeEach(() => {
  vi.stubGlobal('fetch', server);
  return () => {
    vi.unstubAllGlobals();
  };
});

describe('a page that breaks', () => {
  it('saves what was typed, once', () => {
    expect(showBroken()).toHaveBeenCalledOnce();
  });

  it('shows the kind of error and nothing that was typed', () => {
    showBroken();
    expect(screen.getByRole('heading', { level: 1, name: 'Something went wrong on this page' })).toBeVisible();
    expect(screen.getByText('For your IT team: TypeError')).toBeVisible();
    expect(document.body.textContent).not.toContain('Secret');
    expect(document.title).not.toContain('Secret');
  });

  it('is loaded again on a press', async () => {
    const reload = vi.fn();
    vi.stubGlobal('location', { reload });
    showBroken();
    await userEvent.click(screen.getByRole('button', { name: 'Reload the page' }));
    await waitFor(() => {
      expect(reload).toHaveBeenCalledOnce();
    });
  });

  it('is not loaded again while that would end in the browser’s error page, and says so', async () => {
    const reload = vi.fn();
    vi.stubGlobal('location', { reload });
    server.mockRejectedValueOnce(new TypeError('Failed to fetch')).mockRejectedValueOnce(new TypeError('again'));
    showBroken();
    await waitFor(() => {
      expect(screen.getByRole('status')).toHaveTextContent(/has been saved\..*server cannot be reached now/u);
    });
    await userEvent.click(screen.getByRole('button', { name: 'Reload the page' }));
    expect(reload).not.toHaveBeenCalled();
    await userEvent.click(screen.getByRole('button', { name: 'Reload the page' }));
    await waitFor(() => {
      expect(reload).toHaveBeenCalledOnce();
    });
  });

  it.each([
    [true, /^What you typed has been saved\./u],
    [false, /could not be saved\. Everything before them is kept\./u],
  ])('says whether what was typed is on the disk: %s', async (saved, words) => {
    showBroken(vi.fn(() => Promise.resolve(saved)));
    expect(screen.getByRole('status')).toHaveTextContent('Saving what you typed.');
    await waitFor(() => {
      expect(screen.getByRole('status')).toHaveTextContent(words);
    });
  });
});

describe('a page that does not break', () => {
  it('is shown as it is, and saves nothing', () => {
    const save = vi.fn(() => Promise.resolve(true));
    render(
      <ErrorPage save={save}>
        <p>All is well</p>
      </ErrorPage>,
    );
    expect(screen.getByText('All is well')).toBeVisible();
    expect(save).not.toHaveBeenCalled();
  });
});
