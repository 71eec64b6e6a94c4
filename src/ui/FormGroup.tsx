import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';

interface FormGroupProps {
  readonly error?: string | undefined;
  readonly className?: string | undefined;
  readonly children: ReactNode;
}

/** The room around one field; with an error, a bar at its left. */
export const FormGroup = ({ error, className, children }: FormGroupProps) => (
  <div className={classNames('govuk-form-group', error !== undefined && 'govuk-form-group--error', className)}>
    {children}
  </div>
);
