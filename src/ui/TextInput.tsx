import { classNames } from './class-names.ts';
import { describedBy } from './described-by.ts';
import { FieldNotes } from './FieldNotes.tsx';
import { FormGroup } from './FormGroup.tsx';
import { Label } from './Label.tsx';

const widths = { short: 'govuk-input--width-10', medium: 'govuk-input--width-20', full: undefined } as const;

interface TextInputProps {
  readonly id: string;
  readonly label: string;
  readonly labelIsHeading?: boolean | undefined;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly onBlur?: (() => void) | undefined;
  readonly width?: keyof typeof widths | undefined;
  readonly inputMode?: 'text' | 'numeric' | 'decimal' | 'tel' | 'email' | undefined;
  /** A unit behind the box: `hours`. It is not read out, so the label says it too. */
  readonly suffix?: string | undefined;
}

/** One line of text, kept as it is typed. */
export const TextInput = ({
  id,
  label,
  labelIsHeading,
  hint,
  error,
  value,
  onChange,
  onBlur,
  width = 'full',
  inputMode,
  suffix,
}: TextInputProps) => {
  const input = (
    <input
      className={classNames('govuk-input', widths[width], error !== undefined && 'govuk-input--error')}
      id={id}
      name={id}
      type="text"
      dir="auto"
      autoComplete="off"
      spellCheck={false}
      inputMode={inputMode}
      aria-describedby={describedBy(id, hint, error)}
      value={value}
      onChange={(event) => {
        onChange(event.target.value);
      }}
      onBlur={onBlur}
    />
  );
  return (
    <FormGroup error={error}>
      <Label htmlFor={id} isHeading={labelIsHeading}>
        {label}
      </Label>
      <FieldNotes id={id} hint={hint} error={error} />
      {suffix === undefined ? (
        input
      ) : (
        <div className="govuk-input__wrapper">
          {input}
          <div className="govuk-input__suffix" aria-hidden="true">
            {suffix}
          </div>
        </div>
      )}
    </FormGroup>
  );
};
