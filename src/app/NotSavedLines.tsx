import { SETTINGS_ID } from '../case/stored-case.ts';
import type { Address } from '../screens/shared/address.ts';
import { hrefTo } from '../screens/shared/address.ts';
import { failureWords } from '../screens/words/failure-words.ts';
import { Button } from '../ui/Button.tsx';
import { StatusLine } from '../ui/StatusLine.tsx';
import type { NotSaved } from './unsaved-words.ts';

export interface NotSavedLinesProps {
  readonly address: Address;
  readonly failed: readonly NotSaved[];
  readonly onTryAgain: () => void;
}

/** The page that says itself how the saving of this stands. */
const isShownOn = (address: Address, id: string): boolean =>
  id === SETTINGS_ID
    ? address.page === 'settings' && address.place !== 'passphrase'
    : address.page === 'case' && address.id === id;

/** What could not be saved, on the pages that are about something else. */
export const NotSavedLines = ({ address, failed, onTryAgain }: NotSavedLinesProps) =>
  failed
    .filter(({ id }) => !isShownOn(address, id))
    .map(({ id, failure }) => {
      const isSettings = id === SETTINGS_ID;
      return (
        <StatusLine key={id} tone="failed">
          Not saved: the last words typed in {isSettings ? 'the settings' : 'a case'}. {failureWords(failure).what}.
          They are held in this window and tried again by themselves, at least every 30 seconds. Do not close it.{' '}
          <a
            className="govuk-link"
            href={hrefTo(isSettings ? { page: 'settings', place: '' } : { page: 'case', id, place: '' })}
          >
            {isSettings ? 'Go to the settings' : 'Go to the case'}
          </a>{' '}
          <Button type="button" variant="secondary" onClick={onTryAgain}>
            Try to save now
          </Button>
        </StatusLine>
      );
    });
