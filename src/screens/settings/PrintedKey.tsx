import type { ReactNode } from 'react';
import { InsetText } from '../../ui/InsetText.tsx';
import { PrintButton } from '../../ui/PrintButton.tsx';

export interface PrintedKeyProps {
  readonly recoveryKey: string;
  /** What has become of an earlier key; nothing where this is the one there was. */
  readonly children?: ReactNode;
}

/** A recovery key, to be printed from the page. */
export const PrintedKey = ({ recoveryKey, children }: PrintedKeyProps) => (
  <>
    <p className="govuk-body">
      This key opens Waymark on this device if the passphrase is forgotten. Keep it on paper, like the key of the school
      safe.
    </p>
    <p className="wm-recovery-key" data-testid="recovery-key">
      {recoveryKey}
    </p>
    {children !== undefined && <InsetText>{children}</InsetText>}
    <PrintButton>Print this page</PrintButton>
  </>
);
