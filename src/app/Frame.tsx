import { useSelector } from '@xstate/react';
import type { ReactNode } from 'react';
import { useMemo, useState, useSyncExternalStore } from 'react';
import { hrefTo } from '../screens/shared/address.ts';
import type { Address } from '../screens/shared/address.ts';
import { AppFooter } from '../ui/AppFooter.tsx';
import { AppHeader } from '../ui/AppHeader.tsx';
import { Button } from '../ui/Button.tsx';
import { HeaderPlacesContext } from '../ui/InHeader.tsx';
import { LinkButton } from '../ui/LinkButton.tsx';
import { NotificationBanner } from '../ui/NotificationBanner.tsx';
import { OfflineNotice } from '../ui/OfflineNotice.tsx';
import { SkipLink } from '../ui/SkipLink.tsx';
import { StoredAppLine } from '../ui/StoredAppLine.tsx';
import { IdleWatch } from './IdleWatch.tsx';
import { KeptInThisWindow } from './KeptInThisWindow.tsx';
import { NotSavedLines } from './NotSavedLines.tsx';
import type { Started } from './start-services.ts';
import { WorkingAs } from './WorkingAs.tsx';

export interface FrameProps {
  readonly address: Address;
  readonly started: Started;
  readonly children: ReactNode;
}

const subscribeToNetwork = (tell: () => void): (() => void) => {
  window.addEventListener('online', tell);
  window.addEventListener('offline', tell);
  return () => {
    window.removeEventListener('online', tell);
    window.removeEventListener('offline', tell);
  };
};

const NAV = [
  { page: 'cases', text: 'Cases' },
  { page: 'settings', text: 'Settings', place: '' },
  { page: 'about', text: 'About' },
] as const;

/** The lock’s states in which words may still wait in a window that has let the vault go. */
const LET_GO = ['elsewhere', 'takingOver', 'looking', 'locked', 'unlocking', 'recovering'] as const;

/** What stands around every page: the header, notices, the main part, the footer. Inside a case there is no navigation but the way out. */
export function Frame({ address, started, children }: FrameProps) {
  const { update, services } = started;
  const { vault } = services;
  const isOpen = useSelector(vault, (state) => state.matches('open'));
  const isUnlocked = useSelector(vault, (state) => state.matches('open') || state.matches('who'));
  // Over words that are covered, the cover says so itself.
  const isLetGo = useSelector(vault, (state) => LET_GO.some((each) => state.matches(each)));
  const stored = useSyncExternalStore(started.stored.subscribe, started.stored.current);
  const unsaved = useSyncExternalStore(started.unsaved.subscribe, started.unsaved.current);
  const online = useSyncExternalStore(subscribeToNetwork, () => navigator.onLine);
  const waiting = useSelector(update, (state) => state.matches('waiting') && !state.context.isSomeoneSigning);
  const signing = useSelector(update, (state) => state.context.isSomeoneSigning);
  const nav =
    isOpen && !signing && address.page !== 'case'
      ? NAV.map((item) => ({ href: hrefTo(item), text: item.text, current: address.page === item.page }))
      : [];
  const [school, setSchool] = useState<Element | null>(null);
  const [saved, setSaved] = useState<Element | null>(null);
  const places = useMemo(() => ({ school, saved }), [school, saved]);
  return (
    <HeaderPlacesContext value={places}>
      <SkipLink />
      <AppHeader
        productName="Waymark"
        homeHref={hrefTo({ page: 'start' })}
        nav={nav}
        schoolRef={setSchool}
        savedRef={setSaved}
        right={
          isUnlocked && !signing ? (
            <>
              {isOpen && <WorkingAs />}
              <LinkButton
                onClick={() => {
                  vault.send({ type: 'LOCK' });
                }}
              >
                Lock
              </LinkButton>
            </>
          ) : undefined
        }
      />
      <div className="govuk-width-container">
        {!online && <OfflineNotice stored={stored} />}
        {isLetGo && <KeptInThisWindow failed={unsaved.failed} />}
        {isOpen && (
          <NotSavedLines
            address={address}
            failed={unsaved.failed}
            onTryAgain={() => {
              void started.save();
            }}
          />
        )}
        {waiting && (
          <NotificationBanner title="New version">
            <p className="govuk-body">A new version of Waymark is ready. It takes a moment, and nothing is lost.</p>
            <Button
              type="button"
              variant="secondary"
              onClick={() => {
                update.send({ type: 'ACCEPT' });
              }}
            >
              Use the new version
            </Button>
          </NotificationBanner>
        )}
        <main className="govuk-main-wrapper" id="main" tabIndex={-1}>
          {children}
        </main>
      </div>
      {!signing && (
        <AppFooter links={[{ href: hrefTo({ page: 'about' }), text: 'About, privacy and accessibility' }]}>
          <StoredAppLine stored={stored} />
        </AppFooter>
      )}
      {isUnlocked && <IdleWatch />}
    </HeaderPlacesContext>
  );
}
