import type { Failure } from '../../domain/failure.ts';
import { Button } from '../../ui/Button.tsx';
import { ButtonGroup } from '../../ui/ButtonGroup.tsx';
import { Heading1 } from '../../ui/Heading1.tsx';
import { usePageTitle } from '../shared/use-page-title.ts';
import { failureWords } from '../words/failure-words.ts';

export interface LockRefusedProps {
  readonly failure: Failure;
  readonly onTryAgain: () => void;
  readonly onStay: () => void;
}

/** Something could not be saved, and a lock would lose it. The work is covered meanwhile. */
export function LockRefused({ failure, onTryAgain, onStay }: LockRefusedProps) {
  const words = failureWords(failure);
  usePageTitle('Not locked yet');
  return (
    <>
      <Heading1>Not locked yet: something is not saved</Heading1>
      <p className="govuk-body">
        {words.what}. {words.next}
      </p>
      <ButtonGroup>
        <Button type="button" onClick={onTryAgain}>
          Try to save and lock again
        </Button>
        <Button type="button" variant="secondary" onClick={onStay}>
          Go back to the work
        </Button>
      </ButtonGroup>
    </>
  );
}
