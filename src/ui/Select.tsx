import { classNames } from './class-names.ts';
import { describedBy } from './described-by.ts';
import { FieldNotes } from './FieldNotes.tsx';
import { FormGroup } from './FormGroup.tsx';
import { Label } from './Label.tsx';
import type { Option } from './Option.ts';

interface SelectProps {
  readonly id: string;
  readonly label: string;
  readonly labelIsHeading?: boolean | undefined;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  readonly options: readonly Option[];
  /** Empty while nothing is chosen. */
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** One of many; only where radios would be too long. */
export const Select = ({ id, label, labelIsHeading, hint, error, options, value, onChange }: SelectProps) => (
  <FormGroup error={error}>
    <Label htmlFor={id} isHeading={labelIsHeading}>
      {label}
    </Label>
    <FieldNotes id={id} hint={hint} error={error} />
    <select
      className={classNames('govuk-select', error !== undefined && 'govuk-select--error')}
      id={id}
      name={id}
      autoComplete="off"
      aria-describedby={describedBy(id, hint, error)}
      value={value}
      onChange={(event) => {
        onChange(event.target.value);
      }}
    >
      <option value="">Choose one</option>
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </select>
  </FormGroup>
);
