import { classNames } from './class-names.ts';
import { describedBy } from './described-by.ts';
import { FieldNotes } from './FieldNotes.tsx';
import { Fieldset } from './Fieldset.tsx';
import { FormGroup } from './FormGroup.tsx';

/** One step of a scale: its number, and what it means. */
interface ScaleStep {
  readonly value: string;
  readonly words: string;
}

interface ScaleProps {
  /** Also the id of the first step, and of the field in an error summary. */
  readonly name: string;
  readonly legend: string;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  readonly steps: readonly ScaleStep[];
  readonly value: string | undefined;
  readonly onChange: (value: string) => void;
}

/** What the ends of the scale mean, where its tiles have room for their numbers alone. Whoever listens hears the words of each. */
const endsOf = (steps: readonly ScaleStep[]): string =>
  [steps.at(0), steps.at(-1)]
    .flatMap((step) => (step === undefined ? [] : [`${step.value} is ${step.words}`]))
    .join(', ');

/** One step of a scale: radios side by side, each a tile with its number and its words. None is chosen beforehand. */
export const Scale = ({ name, legend, hint, error, steps, value, onChange }: ScaleProps) => (
  <FormGroup error={error} className="wm-scale">
    <Fieldset legend={legend} describedBy={describedBy(name, hint, error)}>
      <FieldNotes id={name} hint={hint} error={error} />
      <p className="wm-scale__ends" aria-hidden="true">
        {endsOf(steps)}
      </p>
      <div className="wm-scale__steps">
        {steps.map((step, index) => {
          const id = index === 0 ? name : `${name}-${String(index + 1)}`;
          const chosen = step.value === value;
          return (
            <div key={step.value} className="wm-scale__step">
              <input
                className="wm-scale__input"
                id={id}
                name={name}
                type="radio"
                value={step.value}
                autoComplete="off"
                aria-label={`${step.value}: ${step.words}`}
                checked={chosen}
                onChange={() => {
                  onChange(step.value);
                }}
              />
              <label className={classNames('wm-scale__tile', chosen && 'wm-scale__tile--chosen')} htmlFor={id}>
                <span className="wm-scale__number">{step.value}</span>{' '}
                <span className="wm-scale__words">{step.words}</span>
              </label>
            </div>
          );
        })}
      </div>
    </Fieldset>
  </FormGroup>
);
