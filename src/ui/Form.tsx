import type { ReactNode } from 'react';

interface FormProps {
  readonly onSubmit: () => void;
  /** The passphrase's own form: a password manager may fill it. Every other form is kept out of the browser's memory. */
  readonly forPassphrase?: boolean;
  readonly children: ReactNode;
}

/**
 * A form that the page itself handles. Nothing typed in it is kept by the browser, sent to a spelling service or to a
 * translator, and the browser's own checks are off: `onSubmit` does them.
 */
export const Form = ({ onSubmit, forPassphrase = false, children }: FormProps) => (
  <form
    noValidate
    autoComplete={forPassphrase ? 'on' : 'off'}
    spellCheck={false}
    translate="no"
    onSubmit={(event) => {
      event.preventDefault();
      onSubmit();
    }}
  >
    {children}
  </form>
);
