import type { Place } from '../../case/place.ts';
import { pageOfSection } from '../../forms/section-number.ts';
import { ProgressBar } from '../../ui/ProgressBar.tsx';
import { useCaseView } from '../shared/case-view.ts';

/** How far the section has come at a page of a form; nothing for the pages of the case, and where the section has one page. */
export function SectionBar({ place: { form, step } }: { readonly place: Place }) {
  const { proposed } = useCaseView().reading;
  const page = form === 'case' ? undefined : pageOfSection(proposed.walk, form, step);
  return page === undefined ? null : <ProgressBar at={page.at} of={page.of} />;
}
