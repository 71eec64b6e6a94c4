import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useEffect, type ReactNode } from 'react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { PdfViewer } from '../../src/ui/PdfViewer.tsx';

interface DocumentProps {
  readonly file: { readonly data: Uint8Array };
  readonly onLoadSuccess: (pdf: { numPages: number }) => void;
  readonly children: ReactNode;
}

// jsdom draws nothing: this stands for react-pdf, with documents of as many pages as their first byte says, and 0 for a broken one.
vi.mock('react-pdf', () => ({
  pdfjs: { PDFWorker: { create: () => ({}) } },
  Document: ({ file, onLoadSuccess, children }: DocumentProps) => {
    const pages = file.data[0] ?? 0;
    if (pages === 0) throw new Error('not a PDF');
    useEffect(() => {
      onLoadSuccess({ numPages: pages });
    }, [pages, onLoadSuccess]);
    return children;
  },
  Page: ({ pageNumber, width }: { readonly pageNumber: number; readonly width: number }) => (
    <p>
      page {pageNumber}, {width} wide
    </p>
  ),
}));

const file = (pages: number) => new Uint8Array([pages]);

let observed: (entries: readonly { contentRect: { width: number } }[]) => void = () => undefined;

const show = (pages: number) => {
  const view = render(<PdfViewer file={file(pages)} title="Pack for Sam" />);
  act(() => {
    observed([{ contentRect: { width: 600 } }]);
  });
  return view;
};

describe('the PDF viewer', () => {
  beforeEach(() => {
    vi.stubGlobal(
      'Worker',
      class {
        terminate = vi.fn();
      },
    );
    vi.stubGlobal(
      'ResizeObserver',
      class {
        constructor(callback: typeof observed) {
          observed = callback;
        }
        observe = vi.fn();
        disconnect = vi.fn();
      },
    );
  });

  it('turns the pages and says which of how many', async () => {
    show(2);
    expect(screen.getByText('Page 1 of 2')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Next page' }));
    expect(screen.getByText('Page 2 of 2')).toBeVisible();
    expect(screen.getByText('page 2, 600 wide')).toBeVisible();
  });

  it('stops at either end, with the buttons still in reach', async () => {
    show(1);
    await userEvent.click(screen.getByRole('button', { name: 'Previous page' }));
    await userEvent.click(screen.getByRole('button', { name: 'Next page' }));
    expect(screen.getByText('Page 1 of 1')).toBeVisible();
    expect(screen.getByRole('button', { name: 'Next page' })).toHaveFocus();
  });

  it('makes the page larger, and smaller again', async () => {
    show(1);
    await userEvent.click(screen.getByRole('button', { name: 'Larger' }));
    expect(screen.getByText('page 1, 750 wide')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Smaller' }));
    expect(screen.getByText('page 1, 600 wide')).toBeVisible();
  });

  it('shows the last page there is when a shorter document comes', async () => {
    const { rerender } = show(3);
    await userEvent.click(screen.getByRole('button', { name: 'Next page' }));
    await userEvent.click(screen.getByRole('button', { name: 'Next page' }));
    rerender(<PdfViewer file={file(2)} title="Pack for Sam" />);
    expect(screen.getByText('Page 2 of 2')).toBeVisible();
  });

  it('says what to do when a PDF cannot be shown, and tries the next one', () => {
    vi.mocked(console.error).mockImplementation(() => undefined);
    const { rerender } = show(0);
    expect(screen.getByRole('alert')).toHaveTextContent('download it and open it in another app');
    expect(screen.queryByText(/^Page /)).toBeNull();
    rerender(<PdfViewer file={file(2)} title="Pack for Sam" />);
    expect(screen.queryByRole('alert')).toBeNull();
    expect(screen.getByText('Page 1 of 2')).toBeVisible();
    // React reports what an error boundary caught: expected here, and only once.
    expect(console.error).toHaveBeenCalledOnce();
    vi.mocked(console.error).mockClear();
  });
});
