import type { Failure } from '../../domain/failure.ts';
import { Button } from '../../ui/Button.tsx';
import { NotificationBanner } from '../../ui/NotificationBanner.tsx';
import { failureWords } from '../words/failure-words.ts';

export interface CoveredProps {
  /** Why something could not be saved. */
  readonly unsaved: Failure;
  readonly onTryAgain: () => void;
}

/** What is said over the passphrase where words could not be saved yet: they are kept in this page, and are tried again. */
export const Covered = ({ unsaved, onTryAgain }: CoveredProps) => (
  <NotificationBanner title="Something is not saved yet">
    <p className="govuk-body">
      {failureWords(unsaved).what}. What was typed last is kept in this page, under the lock, and Waymark tries to save
      it every 10 seconds. Do not close or reload this page. Unlock it to save a sealed copy.
    </p>
    <Button type="button" variant="secondary" onClick={onTryAgain}>
      Try to save it now
    </Button>
  </NotificationBanner>
);
