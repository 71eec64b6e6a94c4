import { useSyncExternalStore } from 'react';
import { Button } from '../../ui/Button.tsx';
import { Details } from '../../ui/Details.tsx';
import { useServices } from '../shared/services.ts';

/** Offers to install the app: by the browser’s own question where it has one, else in written steps. */
export function InstallOffer() {
  const { install } = useServices();
  const offered = useSyncExternalStore(install.subscribe, install.isOffered);
  if (offered) {
    return (
      <Button
        type="button"
        variant="secondary"
        onClick={() => {
          void install.accept();
        }}
      >
        Install Waymark on this device
      </Button>
    );
  }
  return (
    <Details summary="Keep Waymark at hand on this device">
      <ul className="govuk-list govuk-list--bullet">
        <li>
          iPad or iPhone, Safari: tap Share, then Add to Home Screen. Cases begun in the browser stay there; begin new
          ones from the Home Screen.
        </li>
        <li>Mac, Safari: choose File, then Add to Dock.</li>
        <li>Chrome or Edge: choose Install in the address bar or the menu.</li>
        <li>Firefox: bookmark this page. It works without the internet all the same.</li>
      </ul>
    </Details>
  );
}
