import type { Option } from './Option.ts';

interface CheckboxProps {
  readonly id: string;
  readonly name: string;
  readonly option: Option;
  readonly ticked: boolean;
  readonly onTick: (ticked: boolean) => void;
}

/** One box of a list of boxes. */
export const Checkbox = ({ id, name, option, ticked, onTick }: CheckboxProps) => (
  <div className="govuk-checkboxes__item">
    <input
      className="govuk-checkboxes__input"
      id={id}
      name={name}
      type="checkbox"
      value={option.value}
      autoComplete="off"
      checked={ticked}
      aria-describedby={option.hint === undefined ? undefined : `${id}-item-hint`}
      onChange={(event) => {
        onTick(event.target.checked);
      }}
    />
    <label className="govuk-label govuk-checkboxes__label" htmlFor={id}>
      {option.label}
    </label>
    {option.hint !== undefined && (
      <div id={`${id}-item-hint`} className="govuk-hint govuk-checkboxes__hint">
        {option.hint}
      </div>
    )}
  </div>
);
