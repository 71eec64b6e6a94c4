import type { Failure } from '../../domain/failure.ts';
import { Button } from '../../ui/Button.tsx';
import { NotificationBanner } from '../../ui/NotificationBanner.tsx';
import { failureWords } from '../words/failure-words.ts';
import type { UnlockProps } from './Unlock.tsx';
import { Unlock } from './Unlock.tsx';

export interface CoveredProps extends Pick<UnlockProps, 'busy' | 'failure' | 'onUnlock'> {
  /** Why something could not be saved. */
  readonly unsaved: Failure;
  readonly onTryAgain: () => void;
}

/** Locked over words that could not be saved yet: they are kept in this page, and are tried again. Unlocked by whoever knows the passphrase, it goes on with who was working. */
export const Covered = ({ unsaved, onTryAgain, ...unlock }: CoveredProps) => (
  <Unlock {...unlock}>
    <NotificationBanner title="Something is not saved yet">
      <p className="govuk-body">
        {failureWords(unsaved).what}. What was typed last is kept in this page, under the lock, and Waymark tries to
        save it every 10 seconds. Do not close or reload this page. Unlock it to save a sealed copy.
      </p>
      <Button type="button" variant="secondary" onClick={onTryAgain}>
        Try to save it now
      </Button>
    </NotificationBanner>
  </Unlock>
);
