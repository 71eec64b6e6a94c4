import './stream-iterator.ts';
import 'pdfjs-dist/build/pdf.worker.min.mjs';
