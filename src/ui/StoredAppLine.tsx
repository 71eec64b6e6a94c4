import type { StoredApp } from './stored-app.ts';

const WORDS: Readonly<Record<StoredApp, string>> = {
  storing: 'Waymark is being stored on this device. Stay online until it says here that it is ready.',
  stored: 'Ready to work offline.',
  'not-stored':
    'Waymark could not be stored on this device: the network broke off, or something on the way changed a file. It works only while its server can be reached. Reload the page to try again.',
  refused:
    'This browser does not store Waymark, as in a private window. It works only while its server can be reached.',
};

/** Whether the app works without a network. */
export const StoredAppLine = ({ stored }: { readonly stored: StoredApp }) => (
  <p className="govuk-!-margin-bottom-0">{WORDS[stored]}</p>
);
