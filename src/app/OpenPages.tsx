import { lazy, Suspense, useState } from 'react';
import type { Address } from '../screens/shared/address.ts';
import { hrefTo } from '../screens/shared/address.ts';
import { NotFound } from '../screens/shared/NotFound.tsx';
import { useServices } from '../screens/shared/services.ts';
import { Start } from '../screens/start/Start.tsx';

const CasesPage = lazy(() =>
  import('../screens/cases/CasesPage.tsx').then((module) => ({ default: module.CasesPage })),
);
const DeleteCase = lazy(() =>
  import('../screens/cases/DeleteCase.tsx').then((module) => ({ default: module.DeleteCase })),
);
const SettlePage = lazy(() =>
  import('../screens/cases/SettlePage.tsx').then((module) => ({ default: module.SettlePage })),
);
const KeepingPage = lazy(() =>
  import('../screens/cases/KeepingPage.tsx').then((module) => ({ default: module.KeepingPage })),
);
const CasePage = lazy(() => import('../screens/case/CasePage.tsx').then((module) => ({ default: module.CasePage })));
const SettingsPage = lazy(() =>
  import('../screens/settings/SettingsPage.tsx').then((module) => ({ default: module.SettingsPage })),
);

export interface OpenPagesProps {
  readonly address: Address;
}

/** What the page of an address is about. A page keeps nothing of what it said of another. */
const subjectOf = (address: Address): string =>
  'id' in address ? `${address.page}/${address.id ?? ''}` : address.page;

/** The page of a case that the settings were opened from; `undefined` where they were opened from elsewhere. */
function useCameFrom(address: Address): string | undefined {
  const [from, setFrom] = useState<string | undefined>(undefined);
  const now = address.page === 'case' ? hrefTo(address) : address.page === 'settings' ? from : undefined;
  if (now !== from) setFrom(now);
  return now;
}

/** The pages of an open vault; they are loaded when they are first wanted. */
export function OpenPages({ address }: OpenPagesProps) {
  const cameFrom = useCameFrom(address);
  return (
    <Suspense key={subjectOf(address)} fallback={<p className="govuk-body">Opening the page</p>}>
      <OpenPage address={address} cameFrom={cameFrom} />
    </Suspense>
  );
}

interface OpenPageProps extends OpenPagesProps {
  readonly cameFrom: string | undefined;
}

function OpenPage({ address, cameFrom }: OpenPageProps) {
  const { store } = useServices();
  switch (address.page) {
    case 'start':
      return <Start fresh={false} onSetUp={() => undefined} />;
    case 'cases':
      return <CasesPage />;
    case 'case':
      return <CasePage store={store} id={address.id} place={address.place} sample={false} />;
    case 'delete':
      return <DeleteCase id={address.id} />;
    case 'settle':
      return <SettlePage id={address.id} />;
    case 'keeping':
      return <KeepingPage />;
    case 'settings':
      return <SettingsPage place={address.place} cameFrom={cameFrom} />;
    case 'sample':
    case 'about':
    case 'rules':
    case 'data-protection':
    case 'unknown':
      return <NotFound />;
  }
}
