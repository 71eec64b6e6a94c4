import type { Block } from '../model.ts';
import { ChartView } from './chart-view.tsx';
import { ContentsView } from './contents-view.tsx';
import { FieldsView } from './fields-view.tsx';
import { RatingView } from './rating-view.tsx';
import { SignatureView } from './signature-view.tsx';
import { TableView } from './table-view.tsx';
import { WeekGridView } from './week-grid-view.tsx';

function ListView({ block }: { readonly block: Extract<Block, { kind: 'list' }> }) {
  const items = block.items.map((item, at) => <li key={at}>{item}</li>);
  return block.ordered ? <ol className="wm-doc-list">{items}</ol> : <ul className="wm-doc-list">{items}</ul>;
}

/** One block of a document. All text is plain: nothing a person typed becomes a link or markup. */
export function BlockView({ block }: { readonly block: Block }) {
  switch (block.kind) {
    case 'heading':
      return block.level === 2 ? <h2>{block.text}</h2> : <h3>{block.text}</h3>;
    case 'paragraph':
      return <p>{block.text}</p>;
    case 'note':
      return <p className="wm-doc-note">{block.text}</p>;
    case 'list':
      return <ListView block={block} />;
    case 'fields':
      return <FieldsView block={block} />;
    case 'table':
      return <TableView block={block} />;
    case 'chart':
      return <ChartView block={block} />;
    case 'week-grid':
      return <WeekGridView block={block} />;
    case 'rating':
      return <RatingView block={block} />;
    case 'signature':
      return <SignatureView block={block} />;
    case 'contents':
      return <ContentsView block={block} />;
  }
}
