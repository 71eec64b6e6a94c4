import { Button } from '../Button.tsx';

interface PdfToolbarProps {
  readonly page: number;
  /** 0 until the document is open. */
  readonly pages: number;
  readonly onPage: (page: number) => void;
  readonly zoom: number;
  readonly onZoom: (zoom: number) => void;
}

const zooms = [1, 1.25, 1.5, 2, 3] as const;

/** Turns the pages and sets their size. At either end a button stays in reach and does nothing. */
export const PdfToolbar = ({ page, pages, onPage, zoom, onZoom }: PdfToolbarProps) => {
  const larger = zooms.find((step) => step > zoom);
  const smaller = zooms.findLast((step) => step < zoom);
  return (
    <div className="wm-pdf__toolbar">
      <Button
        type="button"
        variant="secondary"
        repeats
        busy={page <= 1}
        onClick={() => {
          onPage(page - 1);
        }}
      >
        Previous page
      </Button>
      <span className="wm-pdf__page" aria-live="polite">
        {pages > 0 && `Page ${String(page)} of ${String(pages)}`}
      </span>
      <Button
        type="button"
        variant="secondary"
        repeats
        busy={page >= pages}
        onClick={() => {
          onPage(page + 1);
        }}
      >
        Next page
      </Button>
      <Button
        type="button"
        variant="secondary"
        repeats
        busy={smaller === undefined}
        onClick={() => {
          if (smaller !== undefined) onZoom(smaller);
        }}
      >
        Smaller
      </Button>
      <Button
        type="button"
        variant="secondary"
        repeats
        busy={larger === undefined}
        onClick={() => {
          if (larger !== undefined) onZoom(larger);
        }}
      >
        Larger
      </Button>
    </div>
  );
};
