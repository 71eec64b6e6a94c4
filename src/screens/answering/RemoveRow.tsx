import { rowPath } from '../../case/list.ts';
import { placeToPath } from '../../forms/place.ts';
import type { AskedStep } from '../../forms/walk.ts';
import { Button } from '../../ui/Button.tsx';
import { ButtonGroup } from '../../ui/ButtonGroup.tsx';
import { Heading1 } from '../../ui/Heading1.tsx';
import { SummaryList } from '../../ui/SummaryList.tsx';
import { useAnswering } from '../shared/answering.ts';
import { rowTitle } from '../shared/row-title.ts';
import { usePageTitle } from '../shared/use-page-title.ts';
import { useSection } from '../shared/use-section.ts';
import { useVoidingNotice } from '../shared/use-voiding-notice.tsx';
import { rowSummary } from './row-summary.ts';

export interface RemoveRowProps {
  readonly asked: Extract<AskedStep, { kind: 'list' }>;
  readonly row: string;
}

/** Asks before a row goes. */
export function RemoveRow({ asked, row }: RemoveRowProps) {
  const view = useAnswering();
  const { proposed } = view.reading;
  const { step, form } = asked;
  const index = asked.rows.findIndex(({ id }) => id === row);
  const found = asked.rows[index];
  const back = view.hrefOf(placeToPath({ form: form.id, step: step.id }));
  const section = useSection(asked);
  usePageTitle(section.title, `remove-${row}`);
  const notice = useVoidingNotice([rowPath(step.list, row)]);
  return (
    <>
      <Heading1 caption={section.caption}>{`Remove ${rowTitle(step, row, index, proposed.case)}?`}</Heading1>
      {found !== undefined && <SummaryList rows={rowSummary(found, step.title, proposed.case)} />}
      {notice}
      <ButtonGroup>
        {notice === undefined && (
          <Button
            type="button"
            variant="warning"
            onClick={() => {
              view.log.send({ type: 'REMOVE_ROW', path: rowPath(step.list, row) });
              window.location.hash = back;
            }}
          >
            {`Remove this ${step.one}`}
          </Button>
        )}
        <a className="govuk-link" href={back}>
          Keep it
        </a>
      </ButtonGroup>
    </>
  );
}
