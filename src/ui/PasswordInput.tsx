import { useEffect, useRef, useState } from 'react';
import { classNames } from './class-names.ts';
import { describedBy } from './described-by.ts';
import { FieldNotes } from './FieldNotes.tsx';
import { FormGroup } from './FormGroup.tsx';
import { Label } from './Label.tsx';

interface PasswordInputProps {
  readonly id: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly autoComplete: 'new-password' | 'current-password';
}

/** A passphrase of any length, which may be pasted and shown. Sending the form hides it again, so that no browser keeps it as text. */
export const PasswordInput = ({ id, label, hint, error, value, onChange, autoComplete }: PasswordInputProps) => {
  const input = useRef<HTMLInputElement>(null);
  const [shown, setShown] = useState<boolean>();

  useEffect(() => {
    const form = input.current?.form;
    const hide = () => {
      setShown(undefined);
    };
    form?.addEventListener('submit', hide);
    return () => {
      form?.removeEventListener('submit', hide);
    };
  }, []);

  return (
    <FormGroup error={error} className="govuk-password-input">
      <Label htmlFor={id}>{label}</Label>
      <FieldNotes id={id} hint={hint} error={error} />
      <div className="govuk-input__wrapper govuk-password-input__wrapper">
        <input
          ref={input}
          className={classNames(
            'govuk-input',
            'govuk-password-input__input',
            error !== undefined && 'govuk-input--error',
          )}
          id={id}
          name={id}
          type={shown === true ? 'text' : 'password'}
          autoComplete={autoComplete}
          autoCapitalize="none"
          spellCheck={false}
          aria-describedby={describedBy(id, hint, error)}
          value={value}
          onChange={(event) => {
            onChange(event.target.value);
          }}
        />
        <button
          type="button"
          className="govuk-button govuk-button--secondary govuk-password-input__toggle"
          aria-controls={id}
          aria-label={shown === true ? 'Hide what you typed' : 'Show what you typed'}
          onClick={() => {
            setShown(shown !== true);
          }}
        >
          {shown === true ? 'Hide' : 'Show'}
        </button>
      </div>
      <div className="govuk-visually-hidden" aria-live="polite">
        {shown === true && 'What you typed can be seen'}
        {shown === false && 'What you typed is hidden'}
      </div>
    </FormGroup>
  );
};
