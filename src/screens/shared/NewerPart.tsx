/** Told of a case that holds records of a newer Waymark. Nothing is wrong with them, and nothing is held back. */
export const NewerPart = () => (
  <p className="govuk-body">
    Part of this case was written by a newer Waymark. It is kept, but this version cannot show it. Update Waymark to see
    it.
  </p>
);
