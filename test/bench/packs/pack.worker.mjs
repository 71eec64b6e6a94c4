// Makes the same pack with ours and its peers, each when it is asked for by name. The page beside it passes the names on.
import boldFile from 'pdfjs-dist/standard_fonts/LiberationSans-Bold.ttf?inline';
import regularFile from 'pdfjs-dist/standard_fonts/LiberationSans-Regular.ttf?inline';
import pdfMake from 'pdfmake';
import { renderPack } from '../../../src/documents/pdf/render-pack.ts';
import { richPack } from '../../documents/pdf/rich-pack.ts';
import { jspdfPack } from '../pdf/jspdf-pack.mjs';
import { pdfkitPack } from '../pdf/pdfkit-pack.mjs';
import { pdfmakePack } from '../pdf/pdfmake-pack.mjs';
import { editedPack } from './edited-pack.mjs';

const textOf = (dataUrl) => dataUrl.slice(dataUrl.indexOf(',') + 1);
const bytesOf = (text) => Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
const regularText = textOf(regularFile);
const boldText = textOf(boldFile);
const fonts = { regularText, boldText, regular: bytesOf(regularText), bold: bytesOf(boldText) };

pdfMake.addVirtualFileSystem({ 'regular.ttf': regularText, 'bold.ttf': boldText });
pdfMake.addFonts({ Peer: { normal: 'regular.ttf', bold: 'bold.ttf' } });

const known = new Map();

const makers = {
  'tagged pdfkit': () => pdfkitPack(richPack, fonts),
  'ours, all new': () => {
    known.clear();
    return renderPack(richPack, known);
  },
  'ours, one answer edited': () => renderPack(editedPack(richPack), known),
  'ours, nothing changed': () => renderPack(richPack, known),
  'jsPDF with autotable (no tags)': () => jspdfPack(richPack, fonts),
  'pdfmake (no tags)': () => pdfmakePack(richPack),
};

self.addEventListener('message', async ({ data: name }) => {
  const started = performance.now();
  try {
    const bytes = await makers[name]();
    self.postMessage({ bytes, milliseconds: performance.now() - started });
  } catch (error) {
    self.postMessage({ failed: String(error) });
  }
});
