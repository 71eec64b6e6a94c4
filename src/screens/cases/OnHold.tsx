import { givenDay } from '../../life/clock-ahead.ts';
import { InsetText } from '../../ui/InsetText.tsx';
import { caseHref } from '../shared/case-href.ts';
import type { CaseLine } from '../shared/case-line.ts';
import { useServices } from '../shared/services.ts';

export interface OnHoldProps {
  readonly id: string;
  readonly hold: NonNullable<CaseLine['hold']>;
}

/** That a case is on hold, and is not deleted until that is lifted. */
export function OnHold({ id, hold }: OnHoldProps) {
  const { today } = useServices();
  return (
    <InsetText>
      This case is on hold{hold.on !== undefined && ` since ${givenDay(hold.on, today())}`}, by {hold.by}: {hold.why} It
      cannot be deleted until{' '}
      <a className="govuk-link" href={caseHref(id, 'lift-hold')}>
        the hold is lifted
      </a>
      .
    </InsetText>
  );
}
