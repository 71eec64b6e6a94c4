interface LabelProps {
  readonly htmlFor: string;
  readonly children: string;
  /** Whether it is also the page's h1. */
  readonly isHeading?: boolean | undefined;
}

/** The label of one control; where it is the page's only question, also its heading. */
export const Label = ({ htmlFor, children, isHeading }: LabelProps) =>
  isHeading === true ? (
    <h1 className="govuk-label-wrapper" tabIndex={-1}>
      <label className="govuk-label govuk-label--l" htmlFor={htmlFor}>
        {children}
      </label>
    </h1>
  ) : (
    <label className="govuk-label" htmlFor={htmlFor}>
      {children}
    </label>
  );
