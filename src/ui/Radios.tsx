import { Fragment, type ReactNode } from 'react';
import { classNames } from './class-names.ts';
import { describedBy } from './described-by.ts';
import { FieldNotes } from './FieldNotes.tsx';
import { Fieldset } from './Fieldset.tsx';
import { FormGroup } from './FormGroup.tsx';
import type { Option } from './Option.ts';

interface RadiosProps {
  /** Also the id of the first radio, and of the field in an error summary. */
  readonly name: string;
  readonly legend: string;
  readonly legendIsHeading?: boolean | undefined;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  readonly options: readonly Option[];
  readonly value: string | undefined;
  readonly onChange: (value: string) => void;
  /** Side by side, for yes and no. */
  readonly inline?: boolean | undefined;
  /** By the value of an option: one simple question, shown while the option is chosen. */
  readonly reveal?: Readonly<Record<string, ReactNode>> | undefined;
}

/** One of a few. None is chosen beforehand. */
export const Radios = ({
  name,
  legend,
  legendIsHeading,
  hint,
  error,
  options,
  value,
  onChange,
  inline,
  reveal,
}: RadiosProps) => (
  <FormGroup error={error}>
    <Fieldset legend={legend} legendIsHeading={legendIsHeading} describedBy={describedBy(name, hint, error)}>
      <FieldNotes id={name} hint={hint} error={error} />
      <div className={classNames('govuk-radios', inline === true && 'govuk-radios--inline')}>
        {options.map((option, index) => {
          const id = index === 0 ? name : `${name}-${String(index + 1)}`;
          const chosen = option.value === value;
          const revealed = chosen ? reveal?.[option.value] : undefined;
          return (
            <Fragment key={option.value}>
              <div className="govuk-radios__item">
                <input
                  className="govuk-radios__input"
                  id={id}
                  name={name}
                  type="radio"
                  value={option.value}
                  autoComplete="off"
                  checked={chosen}
                  aria-describedby={option.hint === undefined ? undefined : `${id}-item-hint`}
                  onChange={() => {
                    onChange(option.value);
                  }}
                />
                <label className="govuk-label govuk-radios__label" htmlFor={id}>
                  {option.label}
                </label>
                {option.hint !== undefined && (
                  <div id={`${id}-item-hint`} className="govuk-hint govuk-radios__hint">
                    {option.hint}
                  </div>
                )}
              </div>
              {revealed !== undefined && (
                <div className="govuk-radios__conditional" id={`conditional-${id}`}>
                  {revealed}
                </div>
              )}
            </Fragment>
          );
        })}
      </div>
    </Fieldset>
  </FormGroup>
);
