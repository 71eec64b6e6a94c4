import type { ReactNode } from 'react';
import { useEffect, useState } from 'react';
import type { Path } from '../../case/case.ts';
import { signaturesVoidedBy } from '../../reading/voided-by.ts';
import { useAnswering } from './answering.ts';
import { focusHeading } from './use-page-title.ts';
import { VoidingNotice } from './VoidingNotice.tsx';

/**
 * Told before an edit: which signatures it would void.
 * @param paths the answers that the page can change, and the rows it can add or remove.
 * @returns the notice to show in the questions’ place; nothing once the person goes on, or where no signature is at stake.
 */
export function useVoidingNotice(paths: readonly Path[]): ReactNode | undefined {
  const { signatures, proposed } = useAnswering().reading;
  // What stands when the page is opened decides: an answer that is typed back to what was signed does not take the page away.
  const [voided] = useState(() => signaturesVoidedBy(paths, signatures, proposed.case));
  const [isPassed, setPassed] = useState(false);
  useEffect(() => {
    if (isPassed) focusHeading();
  }, [isPassed]);
  if (voided.length === 0 || isPassed) return undefined;
  return (
    <VoidingNotice
      voided={voided}
      onGoOn={() => {
        setPassed(true);
      }}
    />
  );
}
