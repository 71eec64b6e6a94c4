import renderPdf from '@react-pdf/render';
import type { Pack } from '../model.ts';
import { documentStrips } from './document-strips.ts';
import { openFonts } from './fonts.ts';
import { footStrip, headStrip, placeFoot, placeHead } from './furniture.ts';
import type { LaidNode } from './laid.ts';
import { layOutNew } from './layout.ts';
import type { LaidStrips } from './layout.ts';
import { paper } from './look.ts';
import { numberContents } from './number-contents.ts';
import type { Part } from './number-contents.ts';
import { outlineOf } from './outline.ts';
import { paginate } from './paginate.ts';
import { PdfFile, bytesOf } from './pdf-file.ts';
import type { Strip } from './strip.ts';
import { Structure } from './structure.ts';
import { asArtifact, weaveStrip } from './weave.ts';

const mostStrips = 4000;

/** Puts every document of a pack on its pages. Strips that are not in `known` are laid out and added to it. */
async function putOnPages(pack: Pack, known: LaidStrips): Promise<readonly Part[]> {
  const layOut = async (strips: readonly Strip[]): Promise<(strip: Strip) => LaidNode> => {
    await layOutNew(strips, known);
    return ({ key }) => {
      const node = known.get(key);
      if (node === undefined) throw new Error('A strip was not laid out.');
      return node;
    };
  };
  const printed = new Set<string>(pack.documents.map(({ id }) => id));
  const documents = pack.documents.map((document) => ({ document, strips: documentStrips(document, printed) }));
  const nodeOf = await layOut(documents.flatMap(({ strips }) => strips));
  const parts = documents.map(({ document: { id, title }, strips }) => ({
    id,
    title,
    pages: paginate(strips, nodeOf),
  }));
  return await numberContents(parts, layOut);
}

/** The furniture of each page: the same head, and a foot with its number. */
async function furnish(
  pack: Pack,
  parts: readonly Part[],
  known: LaidStrips,
): Promise<readonly (readonly LaidNode[])[]> {
  const head = headStrip(pack);
  const titles = parts.flatMap(({ title, pages }) => pages.map(() => title));
  const feet = titles.map((title, index) => footStrip(title, pack.printedOn, index + 1, titles.length));
  await layOutNew([head, ...feet], known);
  const at = ({ key }: Strip, place: (node: LaidNode) => LaidNode): LaidNode[] => {
    const node = known.get(key);
    return node === undefined ? [] : [place(node)];
  };
  return feet.map((foot) => [...at(head, placeHead), ...at(foot, placeFoot)]);
}

/**
 * Makes one tagged A4 PDF of a pack: strips are laid out (those that are not in `known`), put on pages, and painted with the
 * structure woven in.
 */
export async function renderPack(pack: Pack, known: LaidStrips): Promise<Uint8Array<ArrayBuffer>> {
  await openFonts();
  if (known.size > mostStrips) known.clear();
  const parts = await putOnPages(pack, known);
  const furniture = await furnish(pack, parts, known);

  const file = new PdfFile({ title: pack.title, language: pack.language });
  const structure = new Structure(file);
  const anchors = outlineOf();
  const plans = parts.flatMap(({ pages }) => pages);
  const pages = plans.map((plan, index): LaidNode => {
    const strips = plan.flatMap((placed) => [...anchors(placed), ...weaveStrip(file, structure, placed)]);
    const children = [...asArtifact(file, 'Pagination', ...(furniture[index] ?? [])), ...strips];
    return {
      type: 'PAGE',
      style: {},
      props: {},
      box: { top: 0, left: 0, width: paper.width, height: paper.height },
      children,
    };
  });
  const bytes = bytesOf(file);
  const tree: LaidNode = { type: 'DOCUMENT', style: {}, props: {}, children: pages };
  // The painter's types know neither pdfkit's document nor a tree that was not laid out in one go.
  Reflect.apply(renderPdf, undefined, [file, tree]);
  return await bytes;
}
