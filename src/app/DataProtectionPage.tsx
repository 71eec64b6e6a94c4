import { lazy, Suspense } from 'react';

const DataProtection = lazy(async () => {
  const [{ DataProtection: Sheet }, { protectionFacts }] = await Promise.all([
    import('../screens/DataProtection.tsx'),
    import('./protection-facts.ts'),
  ]);
  return { default: () => <Sheet facts={protectionFacts} /> };
});

/** The page for the data protection officer, loaded when it is wanted. */
export const DataProtectionPage = () => (
  <Suspense fallback={<p className="govuk-body">Opening the page</p>}>
    <DataProtection />
  </Suspense>
);
