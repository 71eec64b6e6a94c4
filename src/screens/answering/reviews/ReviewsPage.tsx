import { readField } from '../../../case/field.ts';
import { reviews } from '../../../case/fields/timetable.ts';
import { wordsOf } from '../../../forms/form.ts';
import { termsStep } from '../../../forms/school/calendar-steps.ts';
import type { AskedStep } from '../../../forms/walk.ts';
import { useAnswering } from '../../shared/answering.ts';
import { NotKnownOfSchool } from '../../shared/NotKnownOfSchool.tsx';
import { rowTitle } from '../../shared/row-title.ts';
import { ConflictChoices } from '../ConflictChoices.tsx';
import { isWhole } from '../is-whole.ts';
import { ListFoot } from '../ListFoot.tsx';
import { ListHead } from '../ListHead.tsx';
import { useList } from '../use-list.ts';
import { LayOutReviews } from './LayOutReviews.tsx';
import { ofReview, rowsOfKind } from './review-rows.ts';
import { ReviewRows } from './ReviewRows.tsx';
import { whoId, WhoTakesPart } from './WhoTakesPart.tsx';

export interface ReviewsPageProps {
  readonly asked: Extract<AskedStep, { kind: 'list' }>;
  readonly onContinue: () => void;
}

const kinds = [
  {
    kind: 'weekly',
    label: 'Who takes part in the weekly talks?',
    missing: 'Enter who takes part in the weekly talks',
  },
  {
    kind: 'formal',
    label: 'Who comes to the review meeting?',
    missing: 'Enter who comes to the review meeting',
  },
] as const;

/** All reviews on one page: set in one go, with who takes part written once for those of a kind; each can be changed by itself. */
export function ReviewsPage({ asked, onContinue }: ReviewsPageProps) {
  const { step, rows } = asked;
  const { case: c } = useAnswering().reading.proposed;
  const ids = rows.map(({ id }) => id);
  const who = kinds.flatMap(({ kind, ...words }) => {
    const [first, ...others] = rowsOfKind(c, ids, kind);
    return first === undefined ? [] : [{ ...words, kind, rows: [first, ...others] as const }];
  });
  const lacksWho = (row: string): boolean => readField(c, ofReview(row, reviews.row.who)).state === 'none';
  const open = who.filter((one) => one.rows.every(lacksWho));
  const isAskedOnce = (row: string): boolean => open.some((one) => one.rows.includes(row));
  const problems = [
    ...(rows.length < step.least ? [{ href: 'add-row', text: wordsOf(step.missing, c) }] : []),
    ...open.map(({ rows: [first], missing }) => ({ href: whoId(first), text: missing })),
    ...rows.flatMap((row, index) =>
      isWhole(row, c, isAskedOnce(row.id) ? [reviews.row.who] : [])
        ? []
        : [{ href: `row-${row.id}`, text: `Finish or remove: ${rowTitle(step, row.id, index, c)}` }],
    ),
  ];
  const list = useList(asked, problems, onContinue);
  return (
    <>
      <ListHead asked={asked} list={list} />
      {list.notice}
      <ConflictChoices paths={ids.map((row) => ofReview(row, reviews.row.who).path)} />
      {rows.length > 0 && <ReviewRows asked={asked} list={list} isAskedBelow={isAskedOnce} />}
      {list.notice === undefined && (
        <>
          <NotKnownOfSchool of={[termsStep.id]} />
          <LayOutReviews asked={asked} list={list} />
        </>
      )}
      <ListFoot asked={asked} list={list}>
        {list.notice === undefined &&
          who.map(({ kind, label, rows: own }) => (
            <WhoTakesPart
              key={kind}
              label={label}
              rows={own}
              error={list.errors.find(({ href }) => href === whoId(own[0]))?.text}
            />
          ))}
      </ListFoot>
    </>
  );
}
