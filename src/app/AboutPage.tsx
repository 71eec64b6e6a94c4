import { lazy, Suspense } from 'react';

const About = lazy(() => import('../screens/About.tsx').then((module) => ({ default: module.About })));

/** The page about Waymark, loaded when it is wanted: most people open it once. */
export const AboutPage = () => (
  <Suspense fallback={<p className="govuk-body">Opening the page</p>}>
    <About />
  </Suspense>
);
