import { wordsOf } from '../../forms/form.ts';
import { REMOVE } from '../../forms/place.ts';
import type { AskedStep } from '../../forms/walk.ts';
import { SummaryCard } from '../../ui/SummaryCard.tsx';
import { SummaryList } from '../../ui/SummaryList.tsx';
import { useAnswering } from '../shared/answering.ts';
import { rowTitle } from '../shared/row-title.ts';
import { findingsAtRow } from './findings/findings-at.ts';
import { FindingsBeside } from './findings/FindingsBeside.tsx';
import { isWhole } from './is-whole.ts';
import { ListFoot } from './ListFoot.tsx';
import { ListHead } from './ListHead.tsx';
import { rowSummary } from './row-summary.ts';
import { useList } from './use-list.ts';

export interface ListPageProps {
  readonly asked: Extract<AskedStep, { kind: 'list' }>;
  readonly onContinue: () => void;
}

/** A list: its rows, each to change or remove, one more to add, then on. */
export function ListPage({ asked, onContinue }: ListPageProps) {
  const { step, rows } = asked;
  const { findings, proposed } = useAnswering().reading;
  const problems = [
    ...(rows.length < step.least ? [{ href: 'add-row', text: wordsOf(step.missing, proposed.case) }] : []),
    ...rows.flatMap((row, index) =>
      isWhole(row, proposed.case)
        ? []
        : [{ href: `row-${row.id}`, text: `Finish or remove: ${rowTitle(step, row.id, index, proposed.case)}` }],
    ),
  ];
  const list = useList(asked, problems, onContinue);
  return (
    <>
      <ListHead asked={asked} list={list} />
      {list.notice}
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
                  { href: list.hrefOf(row.id, row.pages[0]?.page.id), text: 'Change' },
                  ...(list.notice === undefined ? [{ href: list.hrefOf(row.id, REMOVE), text: 'Remove' }] : []),
                ]}
              >
                {!isWhole(row, proposed.case) && <p className="govuk-body wm-attention">Not finished yet</p>}
                <SummaryList rows={rowSummary(row, step.title, proposed.case)} />
                <FindingsBeside findings={findingsAtRow(findings, step, row.id)} />
              </SummaryCard>
            </div>
          );
        })
      )}
      <ListFoot asked={asked} list={list} />
    </>
  );
}
