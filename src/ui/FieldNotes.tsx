import type { ReactNode } from 'react';
import { ErrorMessage } from './ErrorMessage.tsx';

interface FieldNotesProps {
  /** The id of the field; the notes get `-hint` and `-error` behind it. */
  readonly id: string;
  readonly hint?: ReactNode;
  readonly error?: string | undefined;
}

/** The hint and the error of a field, in the order and with the ids that `describedBy` names. */
export const FieldNotes = ({ id, hint, error }: FieldNotesProps) => (
  <>
    {hint !== undefined && (
      <div id={`${id}-hint`} className="govuk-hint">
        {hint}
      </div>
    )}
    {error !== undefined && <ErrorMessage id={`${id}-error`}>{error}</ErrorMessage>}
  </>
);
