export interface NewerPartProps {
  readonly of: 'this case' | 'these settings';
}

/** Told of a case, or of the settings, that hold records of a newer Waymark. Nothing is wrong with them, and nothing is held back. */
export const NewerPart = ({ of }: NewerPartProps) => (
  <p className="govuk-body">
    Part of {of} was written by a newer Waymark. It is kept, but this version cannot show it. Update Waymark to see it.
  </p>
);
