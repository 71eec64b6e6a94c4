interface ErrorMessageProps {
  readonly id: string;
  readonly children: string;
}

/** What is wrong with one field, above its control. */
export const ErrorMessage = ({ id, children }: ErrorMessageProps) => (
  <p id={id} className="govuk-error-message">
    <span className="govuk-visually-hidden">Error:</span> {children}
  </p>
);
