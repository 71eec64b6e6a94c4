import type { StructureElement, StructureOptions } from 'pdfkit';
import type { LaidBox } from './laid-box.ts';
import type { Marks } from './marks.ts';
import type { PdfFile } from './pdf-file.ts';
import type { Group, Strip } from './strip.ts';

/** The structure tree of a file: what its parts are, in the order they are read. */
export class Structure {
  readonly #file: PdfFile;
  readonly #root: StructureElement;
  readonly #groups = new Map<Group, StructureElement>();
  // By strip and then by marks: a strip that is cut goes on in the same elements, and two strips that look the same do not share.
  readonly #elements = new Map<Strip, Map<Marks, StructureElement>>();

  constructor(file: PdfFile) {
    this.#file = file;
    this.#root = file.struct('Document');
    file.addStructure(this.#root);
  }

  #grow(parent: StructureElement, role: string, options: StructureOptions): StructureElement {
    const element = this.#file.struct(role, options);
    parent.add(element);
    return element;
  }

  /** The innermost group that holds a strip, with all around it. */
  holderOf({ within }: Strip): StructureElement {
    return within.reduce((parent, group) => {
      const known = this.#groups.get(group);
      if (known !== undefined) return known;
      const element = this.#grow(
        parent,
        group.role,
        group.title === undefined || group.title === '' ? {} : { title: group.title },
      );
      this.#groups.set(group, element);
      return element;
    }, this.#root);
  }

  /** The element of one marked node of a strip, made when it is first met. `place` is its place on the page. */
  elementFor(
    strip: Strip,
    marks: Marks,
    role: string,
    parent: () => StructureElement,
    place: LaidBox,
  ): StructureElement {
    const ofStrip = this.#elements.get(strip) ?? new Map<Marks, StructureElement>();
    this.#elements.set(strip, ofStrip);
    const known = ofStrip.get(marks);
    if (known !== undefined) return known;
    const element = this.#grow(parent(), role, {
      ...(marks.alt === undefined ? {} : { alt: marks.alt }),
      ...(marks.scope === undefined ? {} : { scope: marks.scope }),
      ...(role === 'Figure'
        ? { bbox: [place.left, place.top, place.left + place.width, place.top + place.height] as const }
        : {}),
    });
    ofStrip.set(marks, element);
    return element;
  }
}
