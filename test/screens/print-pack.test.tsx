import { act, screen, waitFor } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { plain } from './support/answers.ts';
import { withoutLayout } from './support/browser.ts';
import { openCase } from './support/open-page.tsx';

const drawSheets = vi.hoisted(() => vi.fn<(file: Uint8Array) => Promise<readonly string[]>>());
vi.mock('../../src/ui/pdf/draw-sheets.ts', () => ({ drawSheets }));

withoutLayout();

const ready = () => screen.findByTestId('pack-ready');

describe('the pack, printed', () => {
  // jsdom draws nothing.
  const pages = ['data:image/png;base64,AAAA', 'data:image/png;base64,BBBB'];
  const printing = (drawn: () => Promise<readonly string[]>) => {
    const [open, print] = [vi.spyOn(window, 'open'), vi.fn()];
    drawSheets.mockImplementation(drawn);
    vi.stubGlobal('print', print);
    HTMLImageElement.prototype.decode = () => Promise.resolve();
    return { open, print };
  };
  const pictures = () => [...document.querySelectorAll('.wm-sheets img')];

  it('is printed from the page itself, without a tab or an address of its own, and is gone from it afterwards', async () => {
    const { open, print } = printing(() => Promise.resolve(pages));
    const { user } = await openCase(plain, 'pack');
    await ready();
    await user.click(screen.getByRole('button', { name: 'Print' }));
    await waitFor(() => {
      expect(print).toHaveBeenCalledOnce();
    });
    expect(pictures().map((picture) => picture.getAttribute('src'))).toEqual(pages);
    expect(document.title).not.toMatch(/Sam/u);
    expect(open).not.toHaveBeenCalled();
    act(() => {
      window.dispatchEvent(new Event('afterprint'));
    });
    expect(pictures()).toEqual([]);
  });

  it('is gone with the page, at a lock too', async () => {
    const { print } = printing(() => Promise.resolve(pages));
    const { user, unmount } = await openCase(plain, 'pack');
    await ready();
    await user.click(screen.getByRole('button', { name: 'Print' }));
    await waitFor(() => {
      expect(print).toHaveBeenCalledOnce();
    });
    unmount();
    expect(pictures()).toEqual([]);
  });

  it('that cannot be drawn is told, with another way', async () => {
    printing(() => Promise.reject(new Error('no canvas')));
    const { user } = await openCase(plain, 'pack');
    await ready();
    await user.click(screen.getByRole('button', { name: 'Print' }));
    expect(await screen.findByText(/Download the PDF, open it in another app/u)).toBeVisible();
  });
});
