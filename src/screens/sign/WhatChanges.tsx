import { proposedChanges } from '../../reading/proposed-changes.ts';
import { SummaryList } from '../../ui/SummaryList.tsx';
import { useCaseView } from '../shared/case-view.ts';

/** What a change changes of what was agreed, for whoever signs it; nothing where it is no change. Source: ours; LCC §9 end. */
export function WhatChanges() {
  const { life, proposed, versions, answers } = useCaseView().reading;
  const version = versions.at(-1);
  const proposal = 'proposal' in life ? life.proposal : undefined;
  if (version === undefined || proposal === undefined) return null;
  const { changes } = proposedChanges(version, proposal.changed, proposed.case, answers);
  if (changes.length === 0) return null;
  return (
    <section>
      <h2 className="govuk-heading-m">What changes</h2>
      {changes.map(({ what, was, is, agreed }) => (
        <section key={agreed.map(([path]) => path).join(' ')}>
          <h3 className="govuk-heading-s">{what}</h3>
          <SummaryList
            rows={[
              { key: `As agreed, version ${String(version.number)}`, value: was ?? 'Nothing' },
              { key: 'From now on', value: is ?? 'Nothing' },
            ]}
          />
        </section>
      ))}
      <p className="govuk-body">All else stays as it was agreed.</p>
    </section>
  );
}
