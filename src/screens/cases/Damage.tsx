import { SETTINGS_ID } from '../../case/stored-case.ts';
import { NotificationBanner } from '../../ui/NotificationBanner.tsx';
import { hrefTo } from '../shared/address.ts';
import { SettleLink } from '../shared/SettleLink.tsx';
import { accountMarkWords, settingsMarkWords } from '../words/mark-words.ts';
import type { CaseListing } from './use-case-list.ts';

/** What was found wrong with all that is stored, above the list. */
export function Damage({ marks, settings }: Pick<Extract<CaseListing, { state: 'ready' }>, 'marks' | 'settings'>) {
  const words = [...marks.map(accountMarkWords), ...settings.map(settingsMarkWords)];
  if (words.length === 0) return null;
  return (
    <NotificationBanner title="Part of what is stored is not as it was">
      {words.map((each) => (
        <p className="govuk-body" key={each}>
          {each}
        </p>
      ))}
      <p className="govuk-body">Waymark has deleted nothing.</p>
      {marks.length > 0 && (
        <p className="govuk-body">
          <SettleLink id={undefined} />
        </p>
      )}
      {settings.length > 0 && (
        <p className="govuk-body">
          <a className="govuk-link" href={hrefTo({ page: 'settle', id: SETTINGS_ID })}>
            Put the settings right
          </a>
        </p>
      )}
    </NotificationBanner>
  );
}
