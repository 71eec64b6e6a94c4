import type { Cell } from '../model.ts';

/** The words of a cell; an empty one is read aloud as blank, and keeps its room for a pen. */
export function CellView({ cell }: { readonly cell: Cell }) {
  return cell === null ? <span className="wm-doc-hidden">Blank</span> : <>{cell}</>;
}
