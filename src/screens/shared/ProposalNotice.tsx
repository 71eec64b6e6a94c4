import type { AgreedVersion } from '../../life/versions.ts';
import { Button } from '../../ui/Button.tsx';
import { InsetText } from '../../ui/InsetText.tsx';

export interface ProposalNoticeProps {
  readonly version: AgreedVersion;
  readonly onGoOn: () => void;
}

/** Told before an edit of what was agreed: it stays, and the change waits for everybody. */
export const ProposalNotice = ({ version, onGoOn }: ProposalNoticeProps) => (
  <>
    <InsetText>
      Version {version.number} was agreed, and stays as it was signed. A change of what was agreed is a proposal: it
      counts once everybody has agreed to it.
    </InsetText>
    <Button type="button" variant="secondary" onClick={onGoOn}>
      Go on to these answers
    </Button>
  </>
);
