import { formatDate } from '../../domain/iso-date.ts';
import { InsetText } from '../../ui/InsetText.tsx';
import { caseHref } from '../shared/case-href.ts';
import type { CaseLine } from '../shared/case-line.ts';

export interface OnHoldProps {
  readonly id: string;
  readonly hold: NonNullable<CaseLine['hold']>;
}

/** That a case is on hold, and is not deleted until that is lifted. */
export const OnHold = ({ id, hold }: OnHoldProps) => (
  <InsetText>
    This case is on hold{hold.on !== undefined && ` since ${formatDate(hold.on)}`}, by {hold.by}: {hold.why} It cannot
    be deleted until{' '}
    <a className="govuk-link" href={caseHref(id, 'lift-hold')}>
      the hold is lifted
    </a>
    .
  </InsetText>
);
