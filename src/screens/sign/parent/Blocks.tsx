import { BlockView } from '../../../documents/html/block-view.tsx';
import '../../../documents/html/document.css';
import type { Block } from '../../../documents/model.ts';

/** A part of a paper as it is read on a page that has its own heading. */
export const Blocks = ({ blocks }: { readonly blocks: readonly Block[] }) => (
  <div className="wm-doc wm-doc-large">
    {blocks.map((block, at) => (
      <BlockView key={at} block={block} />
    ))}
  </div>
);
