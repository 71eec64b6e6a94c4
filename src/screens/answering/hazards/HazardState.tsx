import { placeToPath } from '../../../forms/place.ts';
import type { AskedRow, AskedStep } from '../../../forms/walk.ts';
import { useAnswering } from '../../shared/answering.ts';
import { rowTitle } from '../../shared/row-title.ts';
import { findingsAtRow } from '../findings/findings-at.ts';
import { FindingsBeside } from '../findings/FindingsBeside.tsx';
import { hazardState } from './hazard-state.ts';

export interface HazardStateProps {
  readonly asked: Extract<AskedStep, { kind: 'list' }>;
  readonly row: AskedRow;
}

/** How far a hazard of the list has come, the way to its page, and what the guidance says of it. */
export function HazardState({ asked: { form, step, rows }, row }: HazardStateProps) {
  const { reading, hrefOf } = useAnswering();
  const { case: c } = reading.proposed;
  const [page] = row.pages;
  return (
    <div className="wm-hazards__state">
      <p>
        {hazardState(row, c)}{' '}
        {page !== undefined && (
          <a
            className="govuk-link"
            href={hrefOf(placeToPath({ form: form.id, step: step.id, row: row.id, page: page.page.id }))}
          >
            Open
            <span className="govuk-visually-hidden">: {rowTitle(step, row.id, rows.indexOf(row), c)}</span>
          </a>
        )}
      </p>
      <FindingsBeside findings={findingsAtRow(reading.findings, step, row.id)} />
    </div>
  );
}
