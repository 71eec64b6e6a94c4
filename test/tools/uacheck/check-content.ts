import { PDFArray } from 'pdf-lib';
import type { PDFPage } from 'pdf-lib';
import { tokensOf } from './content-tokens.ts';
import type { Token } from './content-tokens.ts';
import { streamBytes } from './reader.ts';
import type { Finding, Reader } from './reader.ts';
import type { Tree } from './structure-tree.ts';

const painting = new Set(['f', 'F', 'f*', 'S', 's', 'B', 'B*', 'b', 'b*', 'Tj', 'TJ', "'", '"', 'Do', 'sh', 'EI']);

interface Mark {
  readonly artifact: boolean;
  readonly id: number | undefined;
  readonly inText: boolean;
}

function contentOf(reader: Reader, page: PDFPage): Uint8Array {
  const parts = reader.many(page.node, 'Contents').map((part) => streamBytes(reader.follow(part)));
  return Uint8Array.from(parts.flatMap((part) => [...part, 10]));
}

function markOf(operands: readonly Token[], inText: boolean): Mark {
  const tag = operands.find(({ kind }) => kind === 'name')?.value;
  const at = operands.findIndex(({ kind, value }) => kind === 'name' && value === 'MCID');
  const id = at === -1 ? undefined : operands[at + 1]?.value;
  return { artifact: tag === 'Artifact', id: typeof id === 'number' ? id : undefined, inText };
}

/** Whether everything painted on a page is either content that the structure tree owns, or an artifact. */
function checkPage(reader: Reader, tree: Tree, page: PDFPage, name: string): readonly string[] {
  const found: string[] = [];
  const key = reader.number(page.node, 'StructParents');
  const owners = key === undefined ? undefined : reader.follow(tree.parents.get(key));
  const stack: Mark[] = [];
  const seen = new Set<number>();
  let operands: Token[] = [];
  let saved = 0;
  let inText = false;

  const begin = (mark: Mark): void => {
    const inArtifact = stack.some(({ artifact }) => artifact);
    const inContent = stack.some(({ id }) => id !== undefined);
    if (mark.artifact && inContent) found.push('an artifact inside content');
    if (mark.id !== undefined) {
      if (inArtifact || inContent) found.push(`content ${String(mark.id)} inside other marks`);
      if (seen.has(mark.id)) found.push(`content ${String(mark.id)} twice`);
      seen.add(mark.id);
      const owner = tree.contentOwner.get(`${String(page.ref)}|${String(mark.id)}`);
      if (owner === undefined) found.push(`content ${String(mark.id)} that no element owns`);
      else if (!(owners instanceof PDFArray) || String(owners.get(mark.id)) !== owner.name)
        found.push(`content ${String(mark.id)} with another owner in the parent tree`);
    }
    stack.push(mark);
  };
  const end = (): void => {
    const mark = stack.pop();
    if (mark === undefined) found.push('an end without a beginning');
    else if (mark.inText !== inText) found.push('marks that cross a text');
  };
  const operate = (operator: string): void => {
    if (operator === 'BMC' || operator === 'BDC') begin(markOf(operands, inText));
    else if (operator === 'EMC') end();
    else if (operator === 'BT' || operator === 'ET') inText = operator === 'BT';
    else if (operator === 'q') saved += 1;
    else if (operator === 'Q') saved -= 1;
    else if (painting.has(operator)) {
      if (!stack.some(({ artifact, id }) => artifact || id !== undefined)) found.push(`${operator} outside all marks`);
      if (operands.some(({ kind, value }) => kind === 'hex' && /^(....)*?0000/.test(value)))
        found.push('a letter without a glyph');
    }
    if (saved < 0) found.push('a state restored that was not saved');
  };
  for (const token of tokensOf(contentOf(reader, page))) {
    if (token.kind !== 'operator') operands.push(token);
    else {
      operate(token.value);
      operands = [];
    }
  }
  if (stack.length > 0 || saved !== 0) found.push('marks or states left open');
  return found.map((what) => `${name}: ${what}`);
}

/** See {@link checkPage}; for all pages. */
export function checkContent(reader: Reader, tree: Tree): readonly Finding[] {
  return reader.document
    .getPages()
    .flatMap((page, index) => checkPage(reader, tree, page, `page ${String(index + 1)}`))
    .map((what) => ({ topic: 'content', what }));
}
