import type { StoredApp } from './stored-app.ts';

/** Tells what still works without a network. */
export const OfflineNotice = ({ stored }: { readonly stored: StoredApp }) => (
  <div className="wm-strip" role="status">
    <div className="govuk-width-container">
      <strong>You are offline.</strong>{' '}
      {stored === 'stored'
        ? 'Everything here still works. Only sending a pack to someone else has to wait.'
        : 'Waymark is not stored whole on this device. This page still works and saves here; another may not open. Do not close or reload this page until you are online again.'}
    </div>
  </div>
);
