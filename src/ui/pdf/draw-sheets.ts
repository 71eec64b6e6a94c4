import { pdfjs } from 'react-pdf';
import { pdfWorker } from './pdf-worker.ts';

/** Dots an inch, as fine as an office printer’s text needs; a PDF counts 72. */
const FINENESS = 200 / 72;

/**
 * Every page of a PDF as a picture to print from, in order. They are addresses that hold the picture itself: nothing is kept by the browser, and
 * nothing has to be let go. Rejects where the PDF cannot be read or drawn.
 */
export async function drawSheets(file: Uint8Array): Promise<readonly string[]> {
  const reading = pdfjs.getDocument({ data: file.slice(), worker: pdfWorker() }); // the worker takes what it is given
  const canvas = document.createElement('canvas');
  try {
    const pdf = await reading.promise;
    const sheets: string[] = [];
    for (let number = 1; number <= pdf.numPages; number += 1) {
      const page = await pdf.getPage(number);
      const viewport = page.getViewport({ scale: FINENESS });
      canvas.width = Math.floor(viewport.width);
      canvas.height = Math.floor(viewport.height);
      await page.render({ canvas, viewport, intent: 'print' }).promise;
      sheets.push(canvas.toDataURL('image/png'));
    }
    return sheets;
  } finally {
    canvas.width = 0; // Safari keeps a canvas’s memory for long
    await reading.destroy();
  }
}
