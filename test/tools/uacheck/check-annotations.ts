import { PDFDict } from 'pdf-lib';
import type { Finding, Reader } from './reader.ts';
import type { Tree } from './structure-tree.ts';

/** Whether every link is owned by a Link element, is put into words, and is reached in the order of reading. */
export function checkAnnotations(reader: Reader, tree: Tree): readonly Finding[] {
  return reader.document.getPages().flatMap((page, index) =>
    reader.many(page.node, 'Annots').flatMap((reference) => {
      const annotation = reader.follow(reference);
      if (!(annotation instanceof PDFDict)) return [];
      const kind = reader.words(annotation, 'Subtype') ?? '';
      const key = reader.number(annotation, 'StructParent');
      const rules: readonly (readonly [boolean, string])[] = [
        [reader.words(page.node, 'Tabs') === 'S', 'tabs do not follow the structure'],
        [kind === 'Link', `a ${kind}, which a pack does not use`],
        [key !== undefined && tree.parents.has(key), 'is not in the parent tree'],
        [tree.annotationOwner.get(String(reference))?.role === 'Link', 'is not in a Link element'],
        [(reader.words(annotation, 'Contents') ?? '') !== '', 'is not put into words'],
      ];
      return rules
        .filter(([kept]) => !kept)
        .map(([, what]) => ({ topic: 'annotation', what: `page ${String(index + 1)}: ${what}` }));
    }),
  );
}
