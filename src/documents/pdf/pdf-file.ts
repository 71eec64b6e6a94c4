import PDFDocument from 'pdfkit';
import { PageContent } from './page-content.ts';

/** What draws lines and areas. */
export type Pen = Pick<
  PDFDocument,
  | 'save'
  | 'restore'
  | 'translate'
  | 'scale'
  | 'rect'
  | 'roundedRect'
  | 'circle'
  | 'moveTo'
  | 'lineTo'
  | 'closePath'
  | 'clip'
  | 'fill'
  | 'stroke'
  | 'fillAndStroke'
  | 'lineWidth'
  | 'lineCap'
  | 'lineJoin'
  | 'dash'
  | 'undash'
>;

const escapeXml = (words: string): string =>
  words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** What a reader's program is told about the file. */
export interface FileFacts {
  readonly title: string;
  readonly language: string;
}

/** A tagged PDF 1.7 file that says it keeps PDF/UA-1. */
export class PdfFile extends PDFDocument {
  readonly #opened = new Map<unknown, unknown>();
  readonly #content = new PageContent();
  readonly #title: string;

  constructor({ title, language }: FileFacts) {
    super({
      subset: 'PDF/UA',
      pdfVersion: '1.7',
      lang: language,
      displayTitle: true,
      tagged: true,
      autoFirstPage: false,
      font: null,
      info: { Title: title, Creator: 'Waymark', Producer: 'Waymark' },
    });
    this.#title = title;
  }

  /** pdfkit opens a font anew each time it is named; here it is opened once for the file. */
  override font(source: unknown, size?: number): this {
    const opened = this.#opened.get(source);
    if (opened === undefined) {
      super.font(source, size);
      this.#opened.set(source, this._font);
      return this;
    }
    this._font = opened;
    return size === undefined ? this : this.fontSize(size);
  }

  override addContent(operator: string): this {
    this.#content.add(operator);
    return this;
  }

  override flushPages(): void {
    if (this.page !== null) this.page.write(this.#content.take());
    super.flushPages();
  }

  /** pdfkit writes the title into XML as it stands. */
  override endMetadata(): void {
    this.info['Title'] = escapeXml(this.#title);
    super.endMetadata();
  }
}

/** All bytes of a file, once it is ended. */
export async function bytesOf(file: PDFDocument): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array[] = [];
  file.on('data', (chunk: Uint8Array) => chunks.push(chunk));
  await new Promise((resolve, reject) => {
    file.on('end', resolve);
    file.on('error', reject);
  });
  const bytes = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}
