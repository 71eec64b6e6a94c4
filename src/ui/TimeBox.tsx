import { classNames } from './class-names.ts';

interface TimeBoxProps {
  readonly id: string;
  /** What it is for, as those hear it who do not see the row it stands in: `Week 2, to`. */
  readonly name: string;
  readonly value: string;
  /** The id of the words that say what is wrong with it. */
  readonly errorId: string | undefined;
  readonly onChange: (value: string) => void;
  readonly onBlur: () => void;
}

/** A time of day in a box of a row, kept as it is typed. Enter ends the typing and sends nothing: there are more boxes to come. */
export const TimeBox = ({ id, name, value, errorId, onChange, onBlur }: TimeBoxProps) => (
  <input
    className={classNames('govuk-input', 'wm-time-box', errorId !== undefined && 'govuk-input--error')}
    id={id}
    name={id}
    type="text"
    autoComplete="off"
    spellCheck={false}
    aria-label={name}
    aria-describedby={errorId}
    aria-invalid={errorId === undefined ? undefined : true}
    value={value}
    onChange={(event) => {
      onChange(event.target.value);
    }}
    onBlur={onBlur}
    onKeyDown={(event) => {
      if (event.key !== 'Enter') return;
      event.preventDefault();
      onBlur();
    }}
  />
);
