import type { Block } from '../model.ts';
import { documentAnchor } from './document-anchor.ts';

/** Links to the documents of the pack. */
export function ContentsView({ block }: { readonly block: Extract<Block, { kind: 'contents' }> }) {
  return (
    <nav className="wm-doc-contents" aria-label="Documents of this pack">
      <ol>
        {block.entries.map((entry) => (
          <li key={entry.document}>
            <a href={`#${documentAnchor(entry.document)}`}>{entry.title}</a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
