import { lazy, Suspense } from 'react';

const Rules = lazy(() => import('../screens/Rules.tsx').then((module) => ({ default: module.Rules })));

/** The page of the rules, loaded when it is wanted: it brings every rule with it. */
export const RulesPage = () => (
  <Suspense fallback={<p className="govuk-body">Opening the page</p>}>
    <Rules />
  </Suspense>
);
