import { isFlexiRequest, isPartTime } from '../../arrangements/arrangement-of.ts';
import { Button } from '../../ui/Button.tsx';
import { useCaseView } from '../shared/case-view.ts';
import type { SignerOf } from './signers.ts';

interface ParentsWordProps {
  readonly signer: SignerOf;
  readonly onHandOver: (signer: SignerOf) => void;
}

/** What a parent can still say of what they agreed to: that they take it back, or want something else. */
export function ParentsWord({ signer, onHandOver }: ParentsWordProps) {
  const view = useCaseView();
  const { proposed, life } = view.reading;
  return (
    <>
      <p className="govuk-body">A parent can take the agreement back on any day, or ask for something else.</p>
      {isPartTime(proposed.case) && (
        <p className="govuk-body">
          <a className="govuk-link" href={view.hrefOf('take-back')}>
            The parent takes the agreement back
          </a>
        </p>
      )}
      {isFlexiRequest(proposed.case) && life.state === 'running' && (
        <p className="govuk-body">
          Where they gave notice, or said so elsewhere, write it down:{' '}
          <a className="govuk-link" href={view.hrefOf('running/flexi-ending')}>
            End it
          </a>
        </p>
      )}
      <Button
        type="button"
        variant="secondary"
        onClick={() => {
          onHandOver(signer);
        }}
      >
        Let the parent say so here
      </Button>
    </>
  );
}
