import 'react-pdf/dist/Page/TextLayer.css';
import { Suspense, useMemo, useRef, useState } from 'react';
import { Document, Page } from 'react-pdf';
import { pdfWorker } from './pdf/pdf-worker.ts';
import { PdfErrorBoundary } from './pdf/PdfErrorBoundary.tsx';
import { PdfToolbar } from './pdf/PdfToolbar.tsx';
import { useWidth } from './pdf/use-width.ts';

interface PdfViewerProps {
  readonly file: Uint8Array;
  /** What the document is, for those who hear the page. */
  readonly title: string;
}

/**
 * Shows a PDF page by page, as wide as there is room, larger on request. Heavy: load it lazily. Links in the PDF are off, because
 * their fragments would be taken for routes.
 */
export const PdfViewer = ({ file, title }: PdfViewerProps) => {
  const room = useRef<HTMLDivElement>(null);
  const width = useWidth(room);
  const [pages, setPages] = useState(0);
  const [page, setPage] = useState(1);
  const [zoom, setZoom] = useState(1);
  // Both are made here, above the Suspense boundary: made below it they would be new at each try, and load for ever.
  const source = useMemo(() => ({ data: file }), [file]);
  const options = useMemo(() => ({ worker: pdfWorker() }), []);
  const shown = Math.min(page, Math.max(pages, 1));

  return (
    <section className="wm-pdf" aria-label={title}>
      <PdfToolbar page={shown} pages={pages} onPage={setPage} zoom={zoom} onZoom={setZoom} />
      <div className="wm-pdf__room" ref={room} tabIndex={0} role="region" aria-label={`Pages of ${title}`}>
        <PdfErrorBoundary
          file={file}
          onFail={() => {
            setPages(0);
          }}
        >
          <Suspense fallback={<p className="govuk-body">Opening the PDF…</p>}>
            <Document
              file={source}
              options={options}
              onLoadSuccess={(pdf) => {
                setPages(pdf.numPages);
              }}
            >
              {width > 0 && <Page pageNumber={shown} width={width * zoom} renderAnnotationLayer={false} />}
            </Document>
          </Suspense>
        </PdfErrorBoundary>
      </div>
    </section>
  );
};
