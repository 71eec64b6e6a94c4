import {
  PDFArray,
  PDFBool,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  PDFRawStream,
  PDFRef,
  PDFString,
  decodePDFRawStream,
} from 'pdf-lib';
import type { PDFObject } from 'pdf-lib';

/** Something that breaks a rule, and the rule's topic. */
export interface Finding {
  readonly topic: string;
  readonly what: string;
}

/** A file opened for checking: looking things up without caring whether they stand in place or are referred to. */
export interface Reader {
  readonly document: PDFDocument;
  readonly bytes: Uint8Array;
  follow(object: PDFObject | undefined): PDFObject | undefined;
  get(dictionary: PDFDict, key: string): PDFObject | undefined;
  dict(dictionary: PDFDict, key: string): PDFDict | undefined;
  /** The text of a string or a name. */
  words(dictionary: PDFDict, key: string): string | undefined;
  number(dictionary: PDFDict, key: string): number | undefined;
  isTrue(dictionary: PDFDict, key: string): boolean;
  /** A list's entries, or the one entry that stands without a list. */
  many(dictionary: PDFDict, key: string): readonly PDFObject[];
}

/** Opens a file without changing its metadata. */
export async function openPdf(bytes: Uint8Array): Promise<Reader> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false });
  const follow = (object: PDFObject | undefined): PDFObject | undefined =>
    object instanceof PDFRef ? document.context.lookup(object) : object;
  const get = (dictionary: PDFDict, key: string): PDFObject | undefined => follow(dictionary.get(PDFName.of(key)));
  return {
    document,
    bytes,
    follow,
    get,
    dict: (dictionary, key) => {
      const found = get(dictionary, key);
      return found instanceof PDFDict ? found : undefined;
    },
    words: (dictionary, key) => {
      const found = get(dictionary, key);
      return found instanceof PDFString || found instanceof PDFHexString || found instanceof PDFName
        ? found.decodeText()
        : undefined;
    },
    number: (dictionary, key) => {
      const found = get(dictionary, key);
      return found instanceof PDFNumber ? found.asNumber() : undefined;
    },
    isTrue: (dictionary, key) => get(dictionary, key) === PDFBool.True,
    many: (dictionary, key) => {
      const found = get(dictionary, key);
      if (found instanceof PDFArray) return found.asArray();
      const single = dictionary.get(PDFName.of(key));
      return single === undefined ? [] : [single];
    },
  };
}

/** The bytes of a stream, unpacked. */
export function streamBytes(stream: PDFObject | undefined): Uint8Array {
  return stream instanceof PDFRawStream ? decodePDFRawStream(stream).decode() : new Uint8Array();
}
