import './document.css';
import type { Document } from '../model.ts';
import { BlockView } from './block-view.tsx';
import { documentAnchor } from './document-anchor.ts';

/** One document of the pack as a page: its title is an `h1`. */
export function DocumentView({ document }: { readonly document: Document }) {
  const heading = `${documentAnchor(document.id)}-title`;
  return (
    <article
      id={documentAnchor(document.id)}
      className={document.forParent ? 'wm-doc wm-doc-large' : 'wm-doc'}
      aria-labelledby={heading}
      tabIndex={-1}
      lang="en-GB"
      translate="no"
    >
      <h1 id={heading} tabIndex={-1}>
        {document.title}
      </h1>
      {document.blocks.map((block, at) => (
        <BlockView key={at} block={block} />
      ))}
    </article>
  );
}
