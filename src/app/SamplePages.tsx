import { lazy, Suspense } from 'react';

const SampleCase = lazy(() => import('./SampleCase.tsx').then((module) => ({ default: module.SampleCase })));

export interface SamplePagesProps {
  readonly place: string;
}

/** The sample pupil’s pages, loaded when they are wanted. */
export const SamplePages = ({ place }: SamplePagesProps) => (
  <Suspense fallback={<p className="govuk-body">Opening the sample</p>}>
    <SampleCase place={place} />
  </Suspense>
);
