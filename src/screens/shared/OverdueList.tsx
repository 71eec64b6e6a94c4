import type { Finding } from '../../policy/engine/finding.ts';
import { placeOfFinding } from '../../reading/place-of.ts';
import { useCaseView } from './case-view.ts';
import { dutyInWords } from './if-it-runs.ts';
import { weightiestFirst } from './overdue-order.ts';

export interface OverdueListProps {
  readonly overdue: readonly Finding[];
  /** What a duty bears on, as a sentence; empty where on nothing that the page shows. */
  readonly where?: (duty: Finding) => string;
}

/** What is overdue, the weightiest first, each with the page that mends it; nothing where nothing is. */
export function OverdueList({ overdue, where }: OverdueListProps) {
  const view = useCaseView();
  if (overdue.length === 0) return null;
  return (
    <section>
      <h2 className="govuk-heading-m">Overdue</h2>
      <ul className="govuk-list govuk-list--bullet govuk-list--spaced">
        {weightiestFirst(overdue).map((finding) => (
          <li key={`${finding.rule} ${finding.words}`}>
            <a className="govuk-link" href={view.hrefOf(placeOfFinding(finding))}>
              {dutyInWords(view.reading, finding)}
            </a>{' '}
            {where?.(finding)}
          </li>
        ))}
      </ul>
    </section>
  );
}
