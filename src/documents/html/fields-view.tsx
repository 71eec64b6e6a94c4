import type { Block } from '../model.ts';
import { CellView } from './cell-view.tsx';

/** Ruled rows of label and answer. */
export function FieldsView({ block }: { readonly block: Extract<Block, { kind: 'fields' }> }) {
  return (
    <table className="wm-doc-table wm-doc-fields">
      {block.caption !== '' && <caption>{block.caption}</caption>}
      <tbody>
        {block.rows.map((row, at) => (
          <tr key={at}>
            <th scope="row">{row.label}</th>
            <td>
              <CellView cell={row.value} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
