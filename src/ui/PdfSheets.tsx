import { useEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { drawSheets } from './pdf/draw-sheets.ts';

export interface PdfSheetsProps {
  readonly file: Uint8Array;
  /** The person has printed it, or has decided not to. */
  readonly onDone: () => void;
  /** It cannot be drawn here. */
  readonly onFail: () => void;
}

/**
 * Prints a PDF from this page, and so under this page’s own title: a tab of its own would put the PDF’s title into the browser’s history. What is
 * printed is in the page as long as this is shown. Heavy: load it lazily.
 */
export function PdfSheets({ file, onDone, onFail }: PdfSheetsProps) {
  const [sheets, setSheets] = useState<readonly string[]>([]);
  const room = useRef<HTMLDivElement>(null);
  useEffect(() => {
    let gone = false;
    drawSheets(file).then(
      (drawn) => {
        if (!gone) setSheets(drawn);
      },
      () => {
        if (!gone) onFail();
      },
    );
    return () => {
      gone = true;
    };
  }, [file, onFail]);
  useEffect(() => {
    if (sheets.length === 0) return undefined;
    let gone = false;
    window.addEventListener('afterprint', onDone);
    const images = [...(room.current?.querySelectorAll('img') ?? [])];
    void Promise.allSettled(images.map((image) => image.decode())).then(() => {
      if (!gone) window.print();
    });
    return () => {
      gone = true;
      window.removeEventListener('afterprint', onDone);
    };
  }, [sheets, onDone]);
  return (
    <>
      {sheets.length === 0 && (
        <p className="govuk-body" role="status">
          Getting the pages ready to print
        </p>
      )}
      {createPortal(
        <div className="wm-sheets" ref={room} aria-hidden="true" data-testid="sheets">
          {sheets.map((sheet, index) => (
            <img key={index} src={sheet} alt="" />
          ))}
        </div>,
        document.body,
      )}
    </>
  );
}
