import { sourcesInWords } from '../../../documents/parts/source-in-words.ts';
import type { Finding } from '../../../policy/engine/finding.ts';
import { Details } from '../../../ui/Details.tsx';
import { InsetText } from '../../../ui/InsetText.tsx';
import { WarningText } from '../../../ui/WarningText.tsx';

export interface FindingNoticeProps {
  readonly finding: Finding;
}

/** What a finding weighs, as the page shows it: a note is set apart, the unusual is called so, a stop is a warning. */
export function FindingNotice({ finding }: FindingNoticeProps) {
  const { level, words, record } = finding;
  const given = record?.given;
  const onRecord = given !== undefined && (
    <p className="govuk-body">
      {record?.kind === 'breach' ? 'On record: ' : 'The head’s reason: '}
      {given}
    </p>
  );
  switch (level) {
    case 'note':
      return (
        <InsetText>
          <p className="govuk-body">{words}</p>
          <Why finding={finding} />
        </InsetText>
      );
    case 'explain':
      return (
        <InsetText>
          <p className="govuk-body">
            <strong>Unusual.</strong> {words}
          </p>
          {onRecord}
          <Why finding={finding} />
        </InsetText>
      );
    case 'stop':
      return (
        <>
          <WarningText>{words}</WarningText>
          {onRecord}
          <Why finding={finding} />
        </>
      );
  }
}

const Why = ({ finding: { because, source } }: FindingNoticeProps) => (
  <Details summary="Why">
    <p className="govuk-body">{because}</p>
    <p className="govuk-body-s wm-sources">From: {sourcesInWords(source)}</p>
  </Details>
);
