import { compareDates } from '../../domain/iso-date.ts';
import { blocksStart } from '../../policy/engine/blocks.ts';
import type { Finding } from '../../policy/engine/finding.ts';
import { placeOfFinding } from '../../reading/place-of.ts';
import { useCaseView } from '../shared/case-view.ts';
import { ifItRuns } from '../shared/if-it-runs.ts';
import { nextActions } from '../shared/next-actions.ts';
import { riskReviewIn } from '../shared/next-due.ts';
import { dueBeside } from '../shared/state-told.ts';

/** What is to be done by the first day. */
const byTheStart = (findings: readonly Finding[]): readonly Finding[] =>
  findings.filter((finding) => finding.gate === 'start' && blocksStart(finding));

/** What is due next of what was agreed, the earliest first, each with its day and where it is written down; nothing where nothing is. */
export function NextDue() {
  const { reading, hrefOf } = useCaseView();
  const risk = riskReviewIn(reading);
  const due = [...dueBeside(reading), ...(risk === undefined ? [] : [risk]), ...nextActions(reading)].sort((a, b) =>
    compareDates(a.on, b.on),
  );
  const before = reading.life.state === 'agreed' ? byTheStart(reading.findings) : [];
  if (due.length + before.length === 0) return null;
  return (
    <section>
      <h2 className="govuk-heading-m">Next</h2>
      <ul className="govuk-list govuk-list--bullet govuk-list--spaced">
        {due.map(({ words, place }) => (
          <li key={words}>
            {place === undefined ? (
              ifItRuns(reading, words)
            ) : (
              <a className="govuk-link" href={hrefOf(place)}>
                {ifItRuns(reading, words)}
              </a>
            )}
          </li>
        ))}
        {before.map((finding) => (
          <li key={`${finding.rule} ${finding.words}`}>
            {ifItRuns(reading, 'By the start:')}{' '}
            <a className="govuk-link" href={hrefOf(placeOfFinding(finding))}>
              {finding.words}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
