import type { DocumentId } from '../../../src/arrangements/ids.ts';
import type { Answers, Path } from '../../../src/case/case.ts';
import type { Signature } from '../../../src/case/signature.ts';
import type { Typed } from '../../../src/case/typed.ts';
import { buildDocument } from '../../../src/documents/build-document.ts';
import { printOf } from '../../../src/documents/facts.ts';
import type { Block, Cell, Document } from '../../../src/documents/model.ts';
import { flexiPlain } from '../../scenarios/flexi-plain.ts';
import { answersOf } from '../../scenarios/typed.ts';
import type { UniqueCase } from '../../scenarios/unique-values.ts';
import { knownOf } from '../known-case.ts';

type Kind<K extends Block['kind']> = Extract<Block, { kind: K }>;

/** A request of which nothing is answered but that it is one. */
export const emptyRequest: Answers = answersOf({
  'route.ends': 'lasting',
  'route.teaches': 'parent',
  'route.asked': 'parent',
});

/** The plain case with other answers. */
export const but = (changes: Readonly<Record<Path, Typed>>, answers: Answers = flexiPlain): Answers =>
  new Map([...answers, ...Object.entries(changes)]);

export const build = (id: DocumentId, answers: Answers = flexiPlain, signatures: readonly Signature[] = []): Document =>
  buildDocument(id, printOf(knownOf(answers, signatures)));

export const all = <K extends Block['kind']>({ blocks }: Pick<Document, 'blocks'>, kind: K): readonly Kind<K>[] =>
  blocks.filter((block): block is Kind<K> => block.kind === kind);

/** The answers of all ruled rows, by their labels. */
export const rowsOf = (from: Document): Readonly<Record<string, Cell>> =>
  Object.fromEntries(all(from, 'fields').flatMap(({ rows }) => rows.map(({ label, value }) => [label, value])));

export function tableOf(from: Document, caption: string): Kind<'table'> {
  const found = all(from, 'table').find((table) => table.caption === caption);
  if (found === undefined) throw new Error(`no table: ${caption}`);
  return found;
}

/** What stands under a heading, up to the next of any level. */
export function under({ blocks }: Document, title: string): readonly Block[] {
  const at = blocks.findIndex((block) => block.kind === 'heading' && block.text === title);
  const rest = blocks.slice(at + 1);
  const end = rest.findIndex((block) => block.kind === 'heading');
  return at < 0 ? [] : rest.slice(0, end < 0 ? undefined : end);
}

/** Whether some words stand in a text, a sentence’s first too; a date is not the end of another, such as `1 May` of `21 May`. */
const isIn = (text: string, words: string): boolean =>
  text
    .toLowerCase()
    .split(words.toLowerCase())
    .slice(0, -1)
    .some((before) => !/\d$/u.test(before));

/** Which answers a text tells, of those that read like no other; a number by itself is too short to tell. */
export const toldIn = (text: string, { values }: UniqueCase): readonly Path[] =>
  values.filter(({ unique, words }) => unique && !/^\d+$/u.test(words) && isIn(text, words)).map(({ path }) => path);
