import { hazards } from '../../case/fields/risk.ts';
import { heldReviews } from '../../case/fields/running.ts';
import type { AskedStep } from '../../forms/walk.ts';
import { HazardAside } from './hazards/HazardAside.tsx';
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
      aside={<Aside list={asked.step.list.path} row={row} page={found.page.id} />}
      onContinue={onContinue}
    />
  );
}

interface AsideProps {
  readonly list: string;
  readonly row: string;
  readonly page: string;
}

/** What the answers of a row come to, where that is shown beside them. */
function Aside({ list, row, page }: AsideProps) {
  switch (list) {
    case hazards.path:
      return <HazardAside row={row} page={page} />;
    case heldReviews.path:
      return <ReviewAside row={row} page={page} />;
    default:
      return null;
  }
}
