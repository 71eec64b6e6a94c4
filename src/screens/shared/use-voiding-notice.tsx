import type { ReactNode } from 'react';
import { useEffect, useState } from 'react';
import type { Path } from '../../case/case.ts';
import { atStake } from '../../reading/at-stake.ts';
import { useAnswering } from './answering.ts';
import { ProposalNotice } from './ProposalNotice.tsx';
import { focusHeading } from './use-page-title.ts';
import { VoidingNotice } from './VoidingNotice.tsx';

/**
 * Told before an edit: which signatures it would void, or that what was agreed goes on and the edit proposes another.
 * @param paths the answers that the page can change, and the rows it can add or remove.
 * @returns the notice to show in the questions’ place; nothing once the person goes on, or where nothing is at stake.
 */
export function useVoidingNotice(paths: readonly Path[]): ReactNode | undefined {
  const { reading } = useAnswering();
  // What stands when the page is opened decides: an answer that is typed back to what was signed does not take the page away.
  const [{ voided, version }] = useState(() => atStake(paths, reading));
  const [isPassed, setPassed] = useState(false);
  useEffect(() => {
    if (isPassed) focusHeading();
  }, [isPassed]);
  const goOn = (): void => {
    setPassed(true);
  };
  // What never ran has no signature that counts.
  const neverRan = reading.life.state === 'not-begun' && reading.life.agreedTooLate !== undefined;
  if (isPassed || neverRan) return undefined;
  if (voided.length > 0) return <VoidingNotice voided={voided} onGoOn={goOn} />;
  return version === undefined ? undefined : <ProposalNotice version={version} onGoOn={goOn} />;
}
