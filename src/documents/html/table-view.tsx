import { useId } from 'react';
import type { Block } from '../model.ts';
import { CellView } from './cell-view.tsx';
import { ScrollRegion } from './scroll-region.tsx';

/** A table whose first column heads its rows. On a narrow screen each row is a block, and each cell bears the head of its column. */
export function TableView({ block }: { readonly block: Extract<Block, { kind: 'table' }> }) {
  const caption = useId();
  const whole = block.widths.reduce((sum, width) => sum + width, 0);
  return (
    <ScrollRegion labelledBy={caption}>
      <table className="wm-doc-table wm-doc-wide wm-doc-rows">
        <caption id={caption}>{block.caption}</caption>
        <colgroup>
          {block.widths.map((width, at) => (
            <col key={at} width={`${String(Math.round((width / whole) * 100))}%`} />
          ))}
        </colgroup>
        <thead>
          <tr>
            {block.head.map((head, at) => (
              <th key={at} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {block.rows.map((row, at) => (
            <tr key={at}>
              {row.map((cell, column) =>
                column === 0 ? (
                  <th key={column} scope="row">
                    <CellView cell={cell} />
                  </th>
                ) : (
                  <td key={column} data-head={block.head[column]}>
                    <CellView cell={cell} />
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
