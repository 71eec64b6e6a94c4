import { classNames } from './class-names.ts';
import { describedBy } from './described-by.ts';
import { FieldNotes } from './FieldNotes.tsx';
import { FormGroup } from './FormGroup.tsx';
import { Label } from './Label.tsx';

interface TimeInputProps {
  readonly id: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly onBlur?: (() => void) | undefined;
}

/** A time of day in one short box, kept as it is typed: `9`, `9.30am`, `0930`. */
export const TimeInput = ({ id, label, hint, error, value, onChange, onBlur }: TimeInputProps) => (
  <FormGroup error={error}>
    <Label htmlFor={id}>{label}</Label>
    <FieldNotes id={id} hint={hint} error={error} />
    <input
      className={classNames('govuk-input', 'govuk-input--width-5', error !== undefined && 'govuk-input--error')}
      id={id}
      name={id}
      type="text"
      autoComplete="off"
      spellCheck={false}
      aria-describedby={describedBy(id, hint, error)}
      value={value}
      onChange={(event) => {
        onChange(event.target.value);
      }}
      onBlur={onBlur}
    />
  </FormGroup>
);
