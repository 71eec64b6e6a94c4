import type { Signature } from '../../case/signature.ts';
import { Button } from '../../ui/Button.tsx';
import { WarningText } from '../../ui/WarningText.tsx';
import { signatureNames } from '../words/signature-words.ts';

export interface VoidingNoticeProps {
  readonly voided: readonly Signature[];
  readonly onGoOn: () => void;
}

/** Told before an edit: which signatures would no longer count. */
export function VoidingNotice({ voided, onGoOn }: VoidingNoticeProps) {
  return (
    <>
      <WarningText>
        What has been signed depends on this page. A change here can mean that {signatureNames(voided)} no longer{' '}
        {voided.length === 1 ? 'counts' : 'count'} and must be given again.
      </WarningText>
      <Button type="button" variant="secondary" onClick={onGoOn}>
        Change the answers all the same
      </Button>
    </>
  );
}
