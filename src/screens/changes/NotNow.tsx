import { lifeInWords } from '../../documents/parts/life-in-words.ts';
import type { ActPage } from '../../forms/place.ts';
import { useCaseView } from '../shared/case-view.ts';
import { ActHeading } from './ActHeading.tsx';

/** Why something cannot be done now: what has become of the case. */
export function NotNow({ page, title }: { readonly page: ActPage; readonly title: string }) {
  const { reading, hrefOf } = useCaseView();
  return (
    <>
      <ActHeading page={page} part="not now">
        {title}
      </ActHeading>
      <p className="govuk-body">This cannot be done now. {lifeInWords(reading.life, reading.proposed).join(' ')}</p>
      <p className="govuk-body">
        <a className="govuk-link" href={hrefOf('changes')}>
          See what can be done
        </a>
      </p>
    </>
  );
}
