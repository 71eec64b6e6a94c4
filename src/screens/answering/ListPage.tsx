import { useState } from 'react';
import type { Case } from '../../case/case.ts';
import { rowPath } from '../../case/list.ts';
import { wordsOf } from '../../forms/form.ts';
import { placeToPath, REMOVE } from '../../forms/place.ts';
import type { AskedRow, AskedStep } from '../../forms/walk.ts';
import { Button } from '../../ui/Button.tsx';
import { ButtonGroup } from '../../ui/ButtonGroup.tsx';
import { ErrorSummary } from '../../ui/ErrorSummary.tsx';
import { Form } from '../../ui/Form.tsx';
import { Heading1 } from '../../ui/Heading1.tsx';
import { SummaryCard } from '../../ui/SummaryCard.tsx';
import { SummaryList } from '../../ui/SummaryList.tsx';
import { WhyWeAsk } from '../../ui/WhyWeAsk.tsx';
import { useAnswering } from '../shared/answering.ts';
import { useServices } from '../shared/services.ts';
import { usePageTitle } from '../shared/use-page-title.ts';
import { useSection } from '../shared/use-section.ts';
import { useVoidingNotice } from '../shared/use-voiding-notice.tsx';
import { sourceWords } from '../words/source-words.ts';
import { breachesAtList, findingsAtList, findingsAtRow } from './findings/findings-at.ts';
import { FindingsBeside } from './findings/FindingsBeside.tsx';
import { RecordField } from './findings/RecordField.tsx';
import { problemsOf } from './problems.ts';
import { rowSummary } from './row-summary.ts';
import { rowTitle } from './row-title.ts';

export interface ListPageProps {
  readonly asked: Extract<AskedStep, { kind: 'list' }>;
  readonly onContinue: () => void;
}

const isWhole = (row: AskedRow, c: Case): boolean =>
  row.pages.every((page) => problemsOf(page.questions, c).length === 0);

/** A list: its rows, each to change or remove, one more to add, then on. */
export function ListPage({ asked, onContinue }: ListPageProps) {
  const { step, rows, form } = asked;
  const view = useAnswering();
  const { proposed } = view.reading;
  const { newId } = useServices();
  const [round, setRound] = useState(0);
  const notice = useVoidingNotice([rowPath(step.list, 'any')]);
  const problems = [
    ...(rows.length < step.least ? [{ href: 'add-row', text: wordsOf(step.missing, proposed.case) }] : []),
    ...rows.flatMap((row, index) =>
      isWhole(row, proposed.case)
        ? []
        : [{ href: `row-${row.id}`, text: `Finish or remove: ${rowTitle(step, row.id, index, proposed.case)}` }],
    ),
  ];
  const shown = round > 0 ? problems : [];
  const section = useSection(asked);
  usePageTitle(section.title, step.id, shown.length > 0);
  const [firstPage] = step.pages;
  const breaches = breachesAtList(view.reading.findings, step, rows.length);

  const add = (): void => {
    const row = newId();
    const last =
      rows.length === 0
        ? 0
        : Math.max(...rows.map(({ id }) => Number(view.reading.answers.get(rowPath(step.list, id))) || 0));
    view.log.send({ type: 'ADD_ROW', list: step.list.path, row, position: last + 1 });
    if (firstPage !== undefined)
      window.location.hash = view.hrefOf(placeToPath({ form: form.id, step: step.id, row, page: firstPage.id }));
  };
  const hrefOf = (row: AskedRow, page: string | undefined): string =>
    view.hrefOf(placeToPath({ form: form.id, step: step.id, row: row.id, ...(page === undefined ? {} : { page }) }));

  return (
    <>
      {shown.length > 0 && <ErrorSummary key={round} errors={shown} />}
      <Heading1 caption={section.caption}>{wordsOf(step.heading, proposed.case)}</Heading1>
      {step.intro !== undefined && <p className="govuk-body">{wordsOf(step.intro, proposed.case)}</p>}
      <FindingsBeside findings={findingsAtList(view.reading.findings, step, rows.length)} />
      {breaches.length > 0 && (
        <Form onSubmit={() => undefined}>
          {breaches.map((record) => (
            <RecordField key={record.path} record={record} amongOthers />
          ))}
        </Form>
      )}
      {notice}
      {rows.length === 0 ? (
        <p className="govuk-body">None added yet.</p>
      ) : (
        rows.map((row, index) => {
          const title = rowTitle(step, row.id, index, proposed.case);
          return (
            <div key={row.id} id={`row-${row.id}`} tabIndex={-1}>
              <SummaryCard
                title={title}
                actions={[
                  { href: hrefOf(row, row.pages[0]?.page.id), text: 'Change' },
                  ...(notice === undefined ? [{ href: hrefOf(row, REMOVE), text: 'Remove' }] : []),
                ]}
              >
                {!isWhole(row, proposed.case) && <p className="govuk-body wm-attention">Not finished yet</p>}
                <SummaryList rows={rowSummary(row, step.title, proposed.case)} />
                <FindingsBeside findings={findingsAtRow(view.reading.findings, step, row.id)} />
              </SummaryCard>
            </div>
          );
        })
      )}
      <Form
        onSubmit={() => {
          if (problems.length === 0) onContinue();
          else setRound(round + 1);
        }}
      >
        <ButtonGroup>
          {notice === undefined && rows.length < step.most && (
            <Button type="button" variant="secondary" id="add-row" onClick={add}>
              {`Add ${rows.length === 0 ? 'a' : 'another'} ${step.one}`}
            </Button>
          )}
          <Button>Continue</Button>
        </ButtonGroup>
        {rows.length >= step.most && <p className="govuk-hint">There is room for {String(step.most)} and no more.</p>}
      </Form>
      <WhyWeAsk sources={step.source.map(sourceWords)}>{step.why}</WhyWeAsk>
    </>
  );
}
