import { CharacterCount } from './CharacterCount.tsx';
import { classNames } from './class-names.ts';
import { describedBy } from './described-by.ts';
import { FieldNotes } from './FieldNotes.tsx';
import { FormGroup } from './FormGroup.tsx';
import { Label } from './Label.tsx';

interface TextAreaProps {
  readonly id: string;
  readonly label: string;
  readonly labelIsHeading?: boolean | undefined;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly onBlur?: (() => void) | undefined;
  readonly rows: number;
  /** The most characters that fit; only where there is a real limit. Nothing is cut off. */
  readonly limit?: number | undefined;
}

/** Several lines of text, kept as they are typed. */
export const TextArea = ({
  id,
  label,
  labelIsHeading,
  hint,
  error,
  value,
  onChange,
  onBlur,
  rows,
  limit,
}: TextAreaProps) => {
  const notes = describedBy(id, hint, error);
  const described = limit === undefined ? notes : [notes, `${id}-info`].filter((part) => part !== undefined).join(' ');
  return (
    <FormGroup error={error} className={limit === undefined ? undefined : 'govuk-character-count'}>
      <Label htmlFor={id} isHeading={labelIsHeading}>
        {label}
      </Label>
      <FieldNotes id={id} hint={hint} error={error} />
      <textarea
        className={classNames('govuk-textarea', error !== undefined && 'govuk-textarea--error')}
        id={id}
        name={id}
        rows={rows}
        dir="auto"
        autoComplete="off"
        spellCheck={false}
        aria-describedby={described}
        value={value}
        onChange={(event) => {
          onChange(event.target.value);
        }}
        onBlur={onBlur}
      />
      {limit !== undefined && <CharacterCount id={`${id}-info`} used={Array.from(value).length} limit={limit} />}
    </FormGroup>
  );
};
