import type { StructureElement } from 'pdfkit';
import { hook } from './hook.ts';
import type { LaidBox } from './laid-box.ts';
import { boxOf } from './laid.ts';
import type { LaidNode } from './laid.ts';
import type { Placed } from './paginate.ts';
import type { PdfFile } from './pdf-file.ts';
import type { Strip } from './strip.ts';
import type { Structure } from './structure.ts';

type Weave = (node: LaidNode, parent: () => StructureElement, left: number, top: number) => readonly LaidNode[];

const shows = (node: LaidNode): boolean =>
  node.lines?.some(({ runs }) => runs.some(({ glyphs }) => glyphs.length > 0)) ?? false;

/** Paints a node between marks that say it means nothing: furniture of the page, lines, areas. */
export function asArtifact(
  file: PdfFile,
  type: 'Pagination' | 'Layout',
  ...nodes: readonly LaidNode[]
): readonly LaidNode[] {
  const drawn = nodes.flatMap((node) => {
    const { draw } = node.props ?? {};
    return draw === undefined
      ? [node]
      : [
          hook(() => {
            draw(file, boxOf(node));
          }),
          node,
        ];
  });
  return [
    hook(() => {
      file.markContent('Artifact', { type });
    }),
    ...drawn,
    hook(() => {
      file.endMarkedContent();
    }),
  ];
}

function weaver(file: PdfFile, structure: Structure, strip: Strip): Weave {
  const marked = (
    role: string,
    element: () => StructureElement,
    ...nodes: readonly LaidNode[]
  ): readonly LaidNode[] => [
    hook(() => {
      element().add(file.markStructureContent(role));
    }),
    ...nodes,
    hook(() => {
      file.endMarkedContent();
    }),
  ];
  const link = (node: LaidNode, element: () => StructureElement, to: string, alt: string): LaidNode =>
    hook(() => {
      const { left, top, width, height } = boxOf(node);
      file.goTo(left, top, width, height, to, { structParent: element(), Contents: new String(alt) });
      // pdfkit notes the page of a link when its element ends.
      element().end();
    });

  const weave: Weave = (node, parent, left, top) => {
    const marks = node.props ?? {};
    const { role, draw } = marks;
    const box = boxOf(node);
    const place: LaidBox = { ...box, left: left + box.left, top: top + box.top };
    const element = role === undefined ? parent : () => structure.elementFor(strip, marks, role, parent, place);
    const lines =
      draw === undefined
        ? []
        : [
            hook(() => {
              draw(file, box);
            }),
          ];
    if (role === 'Figure') return marked(role, element, ...lines, node);
    if (node.lines !== undefined) {
      if (!shows(node)) return [hook(element)];
      const { leadsTo, alt = '' } = marks;
      return [
        ...marked(role ?? 'P', element, node),
        ...(leadsTo === undefined ? [] : [link(node, element, leadsTo, alt)]),
      ];
    }
    const children = (node.children ?? []).flatMap((child) => weave(child, element, place.left, place.top));
    const ground = draw === undefined ? [] : asArtifact(file, 'Layout', ...lines);
    return children.length === 0 ? [...ground, hook(element)] : [...ground, { ...node, children }];
  };
  return weave;
}

/** Puts between the nodes of a placed strip what writes its structure while the painter passes. */
export function weaveStrip(
  file: PdfFile,
  structure: Structure,
  { strip, node, repeated }: Placed,
): readonly LaidNode[] {
  if (!repeated) return weaver(file, structure, strip)(node, () => structure.holderOf(strip), 0, 0);
  return asArtifact(file, 'Pagination', node);
}
