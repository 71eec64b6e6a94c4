import { Checkbox } from './Checkbox.tsx';
import { describedBy } from './described-by.ts';
import { FieldNotes } from './FieldNotes.tsx';
import { Fieldset } from './Fieldset.tsx';
import { FormGroup } from './FormGroup.tsx';
import type { Option } from './Option.ts';

interface CheckboxesProps {
  /** Also the id of the first box, and of the field in an error summary. */
  readonly name: string;
  readonly legend: string;
  readonly legendIsHeading?: boolean | undefined;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  readonly options: readonly Option[];
  /** The values that are ticked. */
  readonly values: readonly string[];
  readonly onChange: (values: readonly string[]) => void;
  /** The answer that excludes all others; it stands last, after "or". */
  readonly none?: Option | undefined;
}

/** Some of a few. Ticking `none` unticks the others, and ticking another unticks `none`. */
export const Checkboxes = ({
  name,
  legend,
  legendIsHeading,
  hint,
  error,
  options,
  values,
  onChange,
  none,
}: CheckboxesProps) => {
  const tick = (value: string, ticked: boolean) => {
    if (!ticked) onChange(values.filter((other) => other !== value));
    else if (value === none?.value) onChange([value]);
    else onChange([...values.filter((other) => other !== none?.value), value]);
  };
  return (
    <FormGroup error={error}>
      <Fieldset legend={legend} legendIsHeading={legendIsHeading} describedBy={describedBy(name, hint, error)}>
        <FieldNotes id={name} hint={hint} error={error} />
        <div className="govuk-checkboxes">
          {options.map((option, index) => (
            <Checkbox
              key={option.value}
              id={index === 0 ? name : `${name}-${String(index + 1)}`}
              name={name}
              option={option}
              ticked={values.includes(option.value)}
              onTick={(ticked) => {
                tick(option.value, ticked);
              }}
            />
          ))}
          {none !== undefined && (
            <>
              <div className="govuk-checkboxes__divider">or</div>
              <Checkbox
                id={`${name}-none`}
                name={name}
                option={none}
                ticked={values.includes(none.value)}
                onTick={(ticked) => {
                  tick(none.value, ticked);
                }}
              />
            </>
          )}
        </div>
      </Fieldset>
    </FormGroup>
  );
};
