import type { ReactNode } from 'react';

interface TableProps {
  readonly caption: string;
  readonly head: readonly string[];
  /** The first cell of a row is its header, and tells it from the others. */
  readonly rows: readonly (readonly [string, ...ReactNode[]])[];
}

/** A plain table; long words wrap where it is narrow. */
export const Table = ({ caption, head, rows }: TableProps) => (
  <table className="govuk-table">
    <caption className="govuk-table__caption govuk-table__caption--m">{caption}</caption>
    <thead className="govuk-table__head">
      <tr className="govuk-table__row">
        {head.map((text) => (
          <th key={text} scope="col" className="govuk-table__header">
            {text}
          </th>
        ))}
      </tr>
    </thead>
    <tbody className="govuk-table__body">
      {rows.map(([header, ...cells]) => (
        <tr key={header} className="govuk-table__row">
          <th scope="row" className="govuk-table__header">
            {header}
          </th>
          {cells.map((cell, index) => (
            <td key={head[index + 1] ?? index} className="govuk-table__cell">
              {cell}
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  </table>
);
