import type { Option } from './Option.ts';

interface SmallRadiosProps {
  /** Also the id of the first radio, and of the field in an error summary. */
  readonly name: string;
  /** The ids of what names the group: its row, its column. */
  readonly labelledBy: readonly string[];
  readonly error?: string | undefined;
  readonly options: readonly Option[];
  readonly value: string | undefined;
  readonly onChange: (value: string) => void;
}

/** One of a few in a cell of a table, which names it. None is chosen beforehand. */
export const SmallRadios = ({ name, labelledBy, error, options, value, onChange }: SmallRadiosProps) => (
  <div
    className="wm-small-radios"
    role="radiogroup"
    aria-labelledby={labelledBy.join(' ')}
    aria-describedby={error === undefined ? undefined : `${name}-error`}
  >
    {error !== undefined && (
      <p id={`${name}-error`} className="govuk-error-message">
        <span className="govuk-visually-hidden">Error:</span> {error}
      </p>
    )}
    <div className="govuk-radios govuk-radios--small govuk-radios--inline">
      {options.map((option, index) => {
        const id = index === 0 ? name : `${name}-${String(index + 1)}`;
        return (
          <div key={option.value} className="govuk-radios__item">
            <input
              className="govuk-radios__input"
              id={id}
              name={name}
              type="radio"
              value={option.value}
              autoComplete="off"
              checked={option.value === value}
              onChange={() => {
                onChange(option.value);
              }}
            />
            <label className="govuk-label govuk-radios__label" htmlFor={id}>
              {option.label}
            </label>
          </div>
        );
      })}
    </div>
  </div>
);
