import { lifeInWords } from '../../documents/parts/life-in-words.ts';
import type { ActPage } from '../../forms/place.ts';
import { useCaseView } from '../shared/case-view.ts';
import { ActHeading } from './ActHeading.tsx';

interface NotNowProps {
  readonly page: ActPage;
  readonly title: string;
  /** Why, where the life does not say it. */
  readonly why?: string | undefined;
}

/** Why something cannot be done now: what has become of the case. */
export function NotNow({ page, title, why }: NotNowProps) {
  const { reading, hrefOf } = useCaseView();
  const told = why ?? lifeInWords(reading.life, reading.proposed).join(' ');
  return (
    <>
      <ActHeading page={page} part="not now">
        {title}
      </ActHeading>
      <p className="govuk-body">This cannot be done now. {told}</p>
      <p className="govuk-body">
        <a className="govuk-link" href={hrefOf('changes')}>
          See what can be done
        </a>
      </p>
    </>
  );
}
