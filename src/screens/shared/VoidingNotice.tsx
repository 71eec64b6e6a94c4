import type { Signature } from '../../case/signature.ts';
import { Button } from '../../ui/Button.tsx';
import { WarningText } from '../../ui/WarningText.tsx';
import { signatureNames } from '../words/signature-words.ts';

export interface VoidingNoticeProps {
  /** The signatures that would no longer count. */
  readonly voided: readonly Signature[];
  /** Whether a change here is a proposal, and leaves what was agreed as it is. */
  readonly isProposal: boolean;
  readonly onGoOn: () => void;
}

const PROPOSAL =
  'What was agreed depends on this page. A change here is a proposal: what was agreed goes on until everybody agrees to it.';

function voidingInWords(voided: readonly Signature[]): string {
  const count = voided.length === 1 ? 'counts' : 'count';
  return `What has been signed depends on this page. A change here can mean that ${signatureNames(voided)} no longer ${count} and must be given again.`;
}

/** Told before an edit: which signatures would no longer count, and that what was agreed goes on. */
export function VoidingNotice({ voided, isProposal, onGoOn }: VoidingNoticeProps) {
  return (
    <>
      <WarningText>
        {[...(isProposal ? [PROPOSAL] : []), ...(voided.length === 0 ? [] : [voidingInWords(voided)])].join(' ')}
      </WarningText>
      <Button type="button" variant="secondary" onClick={onGoOn}>
        Change the answers all the same
      </Button>
    </>
  );
}
