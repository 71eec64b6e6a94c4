import './stream-iterator.ts';
import { pdfjs } from 'react-pdf';
import workerUrl from './viewer.worker.ts?worker&url';

let worker: pdfjs.PDFWorker | undefined;

/** The one worker that reads PDFs, started when the first is opened. It outlives the documents it reads. */
export const pdfWorker = (): pdfjs.PDFWorker => {
  worker ??= pdfjs.PDFWorker.create({ port: new Worker(workerUrl, { type: 'module' }) });
  return worker;
};
