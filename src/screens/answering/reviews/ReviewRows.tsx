import { valueOf } from '../../../case/field.ts';
import { reviews } from '../../../case/fields/timetable.ts';
import { formatWeekdayDate } from '../../../domain/iso-date.ts';
import { REMOVE } from '../../../forms/place.ts';
import { SummaryList } from '../../../ui/SummaryList.tsx';
import { useAnswering } from '../../shared/answering.ts';
import { rowTitle } from '../../shared/row-title.ts';
import { findingsAtRow } from '../findings/findings-at.ts';
import { FindingsBeside } from '../findings/FindingsBeside.tsx';
import { isWhole } from '../is-whole.ts';
import type { ListPartProps } from '../ListHead.tsx';
import { byDate, kindOf, ofReview } from './review-rows.ts';

const kindNames = { weekly: 'Weekly talk', formal: 'Review meeting' } as const;

interface ReviewRowsProps extends ListPartProps {
  /** Whether who takes part in a review is asked once for several. */
  readonly isAskedBelow: (row: string) => boolean;
}

/** The reviews by date, a line each, to change or remove. */
export function ReviewRows({ asked: { step, rows }, list, isAskedBelow }: ReviewRowsProps) {
  const { findings, proposed } = useAnswering().reading;
  const { case: c } = proposed;
  const ordered = byDate(
    c,
    rows.map(({ id }) => id),
  );
  return (
    <SummaryList
      rows={ordered.map((id, index) => {
        const row = rows.find((one) => one.id === id);
        const date = valueOf(c, ofReview(id, reviews.row.on));
        const title = date === undefined ? rowTitle(step, id, index, c) : formatWeekdayDate(date);
        const who = valueOf(c, ofReview(id, reviews.row.who));
        return {
          key: title,
          value: (
            <div id={`row-${id}`} tabIndex={-1}>
              {kindNames[kindOf(c, id)]}
              {who === undefined ? '' : `: ${who}`}
              {row !== undefined && !isWhole(row, c, isAskedBelow(id) ? [reviews.row.who] : []) && (
                <p className="govuk-body wm-attention">Not finished yet</p>
              )}
              <FindingsBeside findings={findingsAtRow(findings, step, id)} />
            </div>
          ),
          actions: [
            { href: list.hrefOf(id, step.pages[0]?.id), text: 'Change', hidden: `(${title})` },
            ...(list.notice === undefined
              ? [{ href: list.hrefOf(id, REMOVE), text: 'Remove', hidden: `(${title})` }]
              : []),
          ],
        };
      })}
    />
  );
}
