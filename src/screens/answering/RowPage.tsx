import { hazards } from '../../case/fields/risk.ts';
import { sectionAndNumber } from '../../forms/section-number.ts';
import type { AskedStep } from '../../forms/walk.ts';
import { HazardAside } from './hazards/HazardAside.tsx';
import { QuestionPage } from './QuestionPage.tsx';

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
      section={sectionAndNumber(asked.form, asked.step.id)}
      aside={asked.step.list.path === hazards.path ? <HazardAside row={row} page={found.page.id} /> : undefined}
      onContinue={onContinue}
    />
  );
}
