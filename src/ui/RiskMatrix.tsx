import { classNames } from './class-names.ts';

interface RiskMatrixProps {
  /** 1 to 5; `undefined` while it is not chosen. */
  readonly likelihood: number | undefined;
  readonly severity: number | undefined;
  /** How high the risk of a likelihood and a severity is. */
  readonly levelOf: (likelihood: number, severity: number) => 'low' | 'medium' | 'high';
}

const scale = [1, 2, 3, 4, 5] as const;
const downwards = [5, 4, 3, 2, 1] as const;
const words = { low: 'Low', medium: 'Medium', high: 'High' } as const;

/** All 25 risks, each with its number and its word; the chosen one is framed, and said in a sentence. */
export const RiskMatrix = ({ likelihood, severity, levelOf }: RiskMatrixProps) => (
  <div className="wm-matrix">
    <p className="govuk-body" aria-live="polite">
      {likelihood === undefined || severity === undefined
        ? 'Choose a likelihood and a severity to see the risk.'
        : `Likelihood ${String(likelihood)} times severity ${String(severity)} is ${String(likelihood * severity)}: ${levelOf(likelihood, severity)} risk.`}
    </p>
    <table className="wm-matrix__table">
      <caption className="wm-matrix__caption">Risk: likelihood up the side, severity along the top</caption>
      <thead>
        <tr>
          <td />
          {scale.map((column) => (
            <th key={column} scope="col">
              <span className="wm-matrix__axis">Severity</span> {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {downwards.map((row) => (
          <tr key={row}>
            <th scope="row">
              <span className="wm-matrix__axis">Likelihood</span> {row}
            </th>
            {scale.map((column) => {
              const level = levelOf(row, column);
              const chosen = row === likelihood && column === severity;
              return (
                <td
                  key={column}
                  className={classNames(
                    'wm-matrix__cell',
                    `wm-matrix__cell--${level}`,
                    chosen && 'wm-matrix__cell--chosen',
                  )}
                  aria-current={chosen ? 'true' : undefined}
                >
                  {row * column} <span className="wm-matrix__word">{words[level]}</span>
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  </div>
);
