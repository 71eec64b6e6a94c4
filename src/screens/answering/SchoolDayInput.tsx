import { describedBy } from '../../ui/described-by.ts';
import { FieldNotes } from '../../ui/FieldNotes.tsx';
import { Fieldset } from '../../ui/Fieldset.tsx';
import { FormGroup } from '../../ui/FormGroup.tsx';
import { TimeInput } from '../../ui/TimeInput.tsx';

export interface SchoolDayInputProps {
  readonly id: string;
  readonly legend: string;
  readonly hint: string | undefined;
  readonly error: string | undefined;
  readonly boxes: Readonly<Record<string, string>>;
  readonly onChange: (boxes: Readonly<Record<string, string>>) => void;
  readonly onBlur: () => void;
}

const BOXES = [
  ['start', 'Day starts'],
  ['end', 'Day ends'],
  ['morning', 'Morning register'],
  ['afternoon', 'Afternoon register'],
] as const;

/** The four times of one school day, side by side. */
export function SchoolDayInput({ id, legend, hint, error, boxes, onChange, onBlur }: SchoolDayInputProps) {
  return (
    <FormGroup error={error}>
      <Fieldset legend={legend} describedBy={describedBy(id, hint, error)}>
        <FieldNotes id={id} hint={hint} error={error} />
        <div className="wm-times">
          {BOXES.map(([box, label]) => (
            <TimeInput
              key={box}
              id={`${id}-${box}`}
              label={label}
              value={boxes[box] ?? ''}
              onChange={(text) => {
                onChange({ ...boxes, [box]: text });
              }}
              onBlur={onBlur}
            />
          ))}
        </div>
      </Fieldset>
    </FormGroup>
  );
}
