import type { Failure } from '../../domain/failure.ts';
import { Button } from '../../ui/Button.tsx';
import { Heading1 } from '../../ui/Heading1.tsx';
import { usePageTitle } from '../shared/use-page-title.ts';
import { failureWords } from '../words/failure-words.ts';

export interface StoppedProps {
  readonly failure: Failure;
}

/** The vault cannot be used: why, what to do, and that nothing was deleted. */
export function Stopped({ failure }: StoppedProps) {
  const words = failureWords(failure);
  usePageTitle('Waymark cannot open what is stored');
  return (
    <>
      <Heading1>{words.what}</Heading1>
      <p className="govuk-body">{words.next}</p>
      <Button
        type="button"
        onClick={() => {
          window.location.reload();
        }}
      >
        Try again
      </Button>
    </>
  );
}
