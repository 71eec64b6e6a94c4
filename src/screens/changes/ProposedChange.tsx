import type { ProposedChange as Change } from '../../reading/proposed-changes.ts';
import { Button } from '../../ui/Button.tsx';
import { SummaryCard } from '../../ui/SummaryCard.tsx';
import { SummaryList } from '../../ui/SummaryList.tsx';
import { useCaseView } from '../shared/case-view.ts';

const NOTHING = 'Nothing';

interface ProposedChangeProps {
  readonly change: Change;
  readonly onPutBack: () => void;
}

/** One thing that a proposal changes: as it was agreed, as it is proposed, and the way back. */
export function ProposedChange({ change: { what, was, is, place }, onPutBack }: ProposedChangeProps) {
  const { hrefOf } = useCaseView();
  return (
    <SummaryCard title={what} actions={[{ href: hrefOf(place), text: 'Change' }]}>
      <SummaryList
        rows={[
          { key: 'Agreed', value: was ?? NOTHING },
          { key: 'Proposed', value: is ?? NOTHING },
        ]}
      />
      <Button type="button" variant="secondary" onClick={onPutBack}>
        Put it back <span className="govuk-visually-hidden">as it was agreed: {what}</span>
      </Button>
    </SummaryCard>
  );
}
