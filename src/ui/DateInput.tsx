import { classNames } from './class-names.ts';
import { describedBy } from './described-by.ts';
import { FieldNotes } from './FieldNotes.tsx';
import { Fieldset } from './Fieldset.tsx';
import { FormGroup } from './FormGroup.tsx';

/** A date as it is typed, in three boxes. */
export interface DateBoxes {
  readonly day: string;
  readonly month: string;
  readonly year: string;
}

type Box = keyof DateBoxes;

// A month can be typed as its name.
const boxes: readonly {
  readonly box: Box;
  readonly label: string;
  readonly width: 2 | 4 | 5;
  readonly numeric: boolean;
}[] = [
  { box: 'day', label: 'Day', width: 2, numeric: true },
  { box: 'month', label: 'Month', width: 5, numeric: false },
  { box: 'year', label: 'Year', width: 4, numeric: true },
];

interface DateInputProps {
  readonly id: string;
  readonly legend: string;
  readonly legendIsHeading?: boolean | undefined;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  /** Which boxes the error is about; without it, all three. */
  readonly errorBoxes?: readonly Box[] | undefined;
  readonly value: DateBoxes;
  readonly onChange: (value: DateBoxes) => void;
  /** The focus left the three boxes. */
  readonly onBlur?: (() => void) | undefined;
}

/** A date in three boxes. The focus moves only when the person moves it. */
export const DateInput = ({
  id,
  legend,
  legendIsHeading,
  hint,
  error,
  errorBoxes,
  value,
  onChange,
  onBlur,
}: DateInputProps) => {
  const isWrong = (box: Box): boolean => error !== undefined && (errorBoxes?.includes(box) ?? true);
  return (
    <FormGroup error={error}>
      <Fieldset
        legend={legend}
        legendIsHeading={legendIsHeading}
        role="group"
        describedBy={describedBy(id, hint, error)}
        onBlur={(event) => {
          if (!event.currentTarget.contains(event.relatedTarget)) onBlur?.();
        }}
      >
        <FieldNotes id={id} hint={hint} error={error} />
        <div className="govuk-date-input" id={id}>
          {boxes.map(({ box, label, width, numeric }) => (
            <div key={box} className="govuk-date-input__item">
              <div className="govuk-form-group">
                <label className="govuk-label govuk-date-input__label" htmlFor={`${id}-${box}`}>
                  {label}
                </label>
                <input
                  className={classNames(
                    'govuk-input',
                    'govuk-date-input__input',
                    `govuk-input--width-${String(width)}`,
                    isWrong(box) && 'govuk-input--error',
                  )}
                  id={`${id}-${box}`}
                  name={`${id}-${box}`}
                  type="text"
                  autoComplete="off"
                  spellCheck={false}
                  inputMode={numeric ? 'numeric' : undefined}
                  value={value[box]}
                  onChange={(event) => {
                    onChange({ ...value, [box]: event.target.value });
                  }}
                />
              </div>
            </div>
          ))}
        </div>
      </Fieldset>
    </FormGroup>
  );
};
