import type { ReactNode } from 'react';
import { useEffect, useState } from 'react';
import type { Path } from '../../case/case.ts';
import { isAgreed } from '../../life/terms.ts';
import type { Reading } from '../../reading/reading.ts';
import { signaturesVoidedBy } from '../../reading/voided-by.ts';
import { useAnswering } from './answering.ts';
import { focusHeading } from './use-page-title.ts';
import { VoidingNotice } from './VoidingNotice.tsx';

/** What stands before an edit: which signatures it would void, and whether it would propose a change of what is agreed. */
function atStake(paths: readonly Path[], { signatures, proposed, versions, life }: Reading) {
  const voided = signaturesVoidedBy(paths, signatures, proposed.case);
  const isProposal = 'proposal' in life && voided.length > 0 && paths.some(isAgreed);
  const agreed = isProposal ? versions.flatMap((version) => version.signatures) : [];
  return { isProposal, voided: voided.filter((signature) => !agreed.includes(signature)) };
}

/**
 * Told before an edit: which signatures it would void. What everybody agreed to is not: it goes on, and another answer is a proposal.
 * @param paths the answers that the page can change, and the rows it can add or remove.
 * @returns the notice to show in the questions’ place; nothing once the person goes on, or where no signature is at stake.
 */
export function useVoidingNotice(paths: readonly Path[]): ReactNode | undefined {
  const { reading } = useAnswering();
  // What stands when the page is opened decides: an answer that is typed back to what was signed does not take the page away.
  const [{ voided, isProposal }] = useState(() => atStake(paths, reading));
  const [isPassed, setPassed] = useState(false);
  useEffect(() => {
    if (isPassed) focusHeading();
  }, [isPassed]);
  if ((voided.length === 0 && !isProposal) || isPassed) return undefined;
  return (
    <VoidingNotice
      voided={voided}
      isProposal={isProposal}
      onGoOn={() => {
        setPassed(true);
      }}
    />
  );
}
