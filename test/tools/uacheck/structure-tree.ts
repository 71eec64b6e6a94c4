import { PDFArray, PDFDict, PDFName, PDFNumber } from 'pdf-lib';
import type { PDFObject } from 'pdf-lib';
import type { Reader } from './reader.ts';

/** One element of the structure tree. */
export interface Element {
  /** The reference by which content and annotations name it. */
  readonly name: string;
  readonly role: string;
  readonly dictionary: PDFDict;
  readonly parent: Element | undefined;
  readonly children: Element[];
}

/** The whole tree, and who owns what. */
export interface Tree {
  readonly elements: readonly Element[];
  /** By page and number of the marked content, `page|number`. */
  readonly contentOwner: ReadonlyMap<string, Element>;
  /** By the annotation's reference. */
  readonly annotationOwner: ReadonlyMap<string, Element>;
  /** The parent tree: what each key leads to, as it stands. */
  readonly parents: ReadonlyMap<number, PDFObject>;
}

function parentTree(reader: Reader, node: PDFDict | undefined, into: Map<number, PDFObject>): void {
  if (node === undefined) return;
  const numbers = reader.get(node, 'Nums');
  if (numbers instanceof PDFArray) {
    for (let index = 0; index + 1 < numbers.size(); index += 2) {
      const key = reader.follow(numbers.get(index));
      if (key instanceof PDFNumber) into.set(key.asNumber(), numbers.get(index + 1));
    }
  }
  const kids = reader.get(node, 'Kids');
  for (const kid of kids instanceof PDFArray ? kids.asArray() : []) {
    const child = reader.follow(kid);
    if (child instanceof PDFDict) parentTree(reader, child, into);
  }
}

/** Reads the structure tree from its root, in reading order. */
export function readTree(reader: Reader): Tree {
  const elements: Element[] = [];
  const contentOwner = new Map<string, Element>();
  const annotationOwner = new Map<string, Element>();
  const parents = new Map<number, PDFObject>();
  const root = reader.dict(reader.document.catalog, 'StructTreeRoot');
  if (root === undefined) return { elements, contentOwner, annotationOwner, parents };
  parentTree(reader, reader.dict(root, 'ParentTree'), parents);

  const visit = (object: PDFObject, parent: Element | undefined, page: string): void => {
    const kid = reader.follow(object);
    if (kid instanceof PDFNumber && parent !== undefined) contentOwner.set(`${page}|${String(kid.asNumber())}`, parent);
    if (!(kid instanceof PDFDict)) return;
    const kind = reader.words(kid, 'Type');
    if (kind === 'MCR' && parent !== undefined)
      contentOwner.set(`${String(kid.get(PDFName.of('Pg')) ?? page)}|${String(reader.number(kid, 'MCID'))}`, parent);
    else if (kind === 'OBJR' && parent !== undefined) annotationOwner.set(String(kid.get(PDFName.of('Obj'))), parent);
    else if (reader.words(kid, 'S') !== undefined) {
      const element: Element = {
        name: String(object),
        role: reader.words(kid, 'S') ?? '',
        dictionary: kid,
        parent,
        children: [],
      };
      elements.push(element);
      parent?.children.push(element);
      const own = kid.get(PDFName.of('Pg'));
      for (const inner of reader.many(kid, 'K')) visit(inner, element, own === undefined ? '' : String(own));
    }
  };
  for (const kid of reader.many(root, 'K')) visit(kid, undefined, '');
  return { elements, contentOwner, annotationOwner, parents };
}
