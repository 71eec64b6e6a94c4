import type { Signature } from '../../case/signature.ts';
import type { Block, Cell } from '../model.ts';

type Plain = Readonly<Record<string, unknown>>;

const isPlain = (thing: unknown): thing is Plain =>
  typeof thing === 'object' && thing !== null && !Array.isArray(thing);

const isListOf =
  <T>(isOne: (thing: unknown) => thing is T) =>
  (thing: unknown): thing is readonly T[] =>
    Array.isArray(thing) && thing.every((one: unknown) => isOne(one));

const isText = (thing: unknown): thing is string => typeof thing === 'string';
const isNumber = (thing: unknown): thing is number => typeof thing === 'number';
const isCell = (thing: unknown): thing is Cell => thing === null || isText(thing);

const isRow = (thing: unknown): thing is { readonly label: string; readonly value: Cell } =>
  isPlain(thing) && isText(thing['label']) && isCell(thing['value']);

/** The blocks that a checklist is made of. */
function isBlock(thing: unknown): thing is Block {
  if (!isPlain(thing)) return false;
  switch (thing['kind']) {
    case 'heading':
      return isText(thing['text']) && (thing['level'] === 2 || thing['level'] === 3);
    case 'paragraph':
    case 'note':
      return isText(thing['text']);
    case 'fields':
      return isText(thing['caption']) && isListOf(isRow)(thing['rows']);
    case 'table':
      return (
        isText(thing['caption']) &&
        isListOf(isText)(thing['head']) &&
        isListOf(isNumber)(thing['widths']) &&
        isListOf(isListOf(isCell))(thing['rows'])
      );
    default:
      return false;
  }
}

/**
 * What was signed, as it was signed: an earlier Waymark may have laid it out in another way.
 * @returns `undefined` where it holds what no checklist is made of.
 */
export function blocksAsSigned({ covered }: Pick<Signature, 'covered'>): readonly Block[] | undefined {
  const document: unknown = JSON.parse(covered);
  const blocks = isPlain(document) ? document['blocks'] : undefined;
  return isListOf(isBlock)(blocks) ? blocks : undefined;
}
