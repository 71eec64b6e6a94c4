import type { AgreedVersion } from '../../life/versions.ts';
import { Button } from '../../ui/Button.tsx';
import { InsetText } from '../../ui/InsetText.tsx';

export interface ProposalNoticeProps {
  readonly version: AgreedVersion;
  readonly onGoOn: () => void;
}

/** Told before an edit of what was agreed: it goes on, and the change waits for everybody. */
export const ProposalNotice = ({ version, onGoOn }: ProposalNoticeProps) => (
  <>
    <InsetText>
      Version {version.number} was agreed, and goes on as it is. A change of what was agreed is a proposal: it counts
      from the day after everybody has agreed to it.
    </InsetText>
    <Button type="button" variant="secondary" onClick={onGoOn}>
      Go on to these answers
    </Button>
  </>
);
