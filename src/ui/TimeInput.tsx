import { classNames } from './class-names.ts';
import { describedBy } from './described-by.ts';
import { FieldNotes } from './FieldNotes.tsx';
import { FormGroup } from './FormGroup.tsx';
import { Label } from './Label.tsx';

/** A time is named by a label of its own, or, inside a table, by the ids of its row and its column. */
type Name = { readonly label: string } | { readonly labelledBy: readonly string[] };

type TimeInputProps = Name & {
  readonly id: string;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly onBlur?: (() => void) | undefined;
};

/** A time of day in one short box, kept as it is typed: `9`, `9.30am`, `0930`. */
export const TimeInput = ({ id, hint, error, value, onChange, onBlur, ...name }: TimeInputProps) => (
  <FormGroup error={error}>
    {'label' in name && <Label htmlFor={id}>{name.label}</Label>}
    <FieldNotes id={id} hint={hint} error={error} />
    <input
      className={classNames('govuk-input', 'govuk-input--width-5', error !== undefined && 'govuk-input--error')}
      id={id}
      name={id}
      type="text"
      autoComplete="off"
      spellCheck={false}
      aria-labelledby={'labelledBy' in name ? name.labelledBy.join(' ') : undefined}
      aria-describedby={describedBy(id, hint, error)}
      value={value}
      onChange={(event) => {
        onChange(event.target.value);
      }}
      onBlur={onBlur}
    />
  </FormGroup>
);
