import { heldReviews } from '../../case/fields/running.ts';
import type { AskedStep } from '../../forms/walk.ts';
import { QuestionPage } from './QuestionPage.tsx';
import { ReviewAside } from './ReviewAside.tsx';

export interface RowPageProps {
  readonly asked: Extract<AskedStep, { kind: 'list' }>;
  readonly row: string;
  readonly page: string | undefined;
  readonly onContinue: () => void;
}

/** One page of one row of a list. */
export function RowPage({ asked, row, page, onContinue }: RowPageProps) {
  const found = asked.rows.find(({ id }) => id === row)?.pages.find((one) => one.page.id === page);
  return found === undefined ? null : (
    <QuestionPage
      page={found.page}
      questions={found.questions}
      asked={asked}
      aside={asked.step.list.path === heldReviews.path && <ReviewAside row={row} page={found.page.id} />}
      onContinue={onContinue}
    />
  );
}
