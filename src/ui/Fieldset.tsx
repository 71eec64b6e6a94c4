import type { FocusEvent, ReactNode } from 'react';

interface FieldsetProps {
  readonly legend: string;
  /** Whether the legend is also the page's h1. */
  readonly legendIsHeading?: boolean | undefined;
  readonly describedBy?: string | undefined;
  /** `group` for text boxes: JAWS is silent about the description of a plain fieldset. */
  readonly role?: 'group' | undefined;
  readonly onBlur?: ((event: FocusEvent<HTMLFieldSetElement>) => void) | undefined;
  readonly children: ReactNode;
}

/** Controls that belong together, and the words that name them. */
export const Fieldset = ({ legend, legendIsHeading, describedBy, role, onBlur, children }: FieldsetProps) => (
  <fieldset className="govuk-fieldset" role={role} aria-describedby={describedBy} onBlur={onBlur}>
    {legendIsHeading === true ? (
      <legend className="govuk-fieldset__legend govuk-fieldset__legend--l">
        <h1 className="govuk-fieldset__heading" tabIndex={-1}>
          {legend}
        </h1>
      </legend>
    ) : (
      <legend className="govuk-fieldset__legend">{legend}</legend>
    )}
    {children}
  </fieldset>
);
