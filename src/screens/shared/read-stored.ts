import type { Case } from '../../case/case.ts';
import { currentAnswers, mergeEdits } from '../../case/current.ts';
import type { StoredCase } from '../../case/stored-case.ts';
import type { IsoDate } from '../../domain/iso-date.ts';
import { caseForms } from '../../forms/all-forms.ts';
import { walk } from '../../forms/walk.ts';
import { authorityOf } from '../../authorities/authority-of.ts';
import type { PupilPeriod } from '../../life/pupil-periods.ts';
import { periodsOfSamePupil, pupilPeriodOf } from '../../life/pupil-periods.ts';
import type { ParentDecision } from '../../life/decisions.ts';
import type { Situation } from '../../policy/engine/situation.ts';
import { decisionOf } from '../../life/decisions.ts';

/** A stored case as the rules need it. */
export interface ReadCase {
  readonly id: string;
  readonly case: Case;
  readonly decision: ParentDecision | undefined;
}

/** Reads a stored case. */
export function readStored({ head, edits, signatures }: StoredCase): ReadCase {
  const { case: c } = walk(caseForms, currentAnswers(mergeEdits(edits, [])));
  return { id: head.id, case: c, decision: decisionOf(signatures, c) };
}

/** The part-time periods that cases tell of. */
export const periodsOf = (cases: readonly Omit<ReadCase, 'id'>[]): readonly PupilPeriod[] =>
  cases.flatMap((one) => {
    const period = pupilPeriodOf(one.case, one.decision);
    return period === undefined ? [] : [period];
  });

/** All that the rules look at in a case. */
export const situationOf = (
  { case: c, decision }: Omit<ReadCase, 'id'>,
  today: IsoDate,
  known: readonly PupilPeriod[],
): Situation => ({
  case: c,
  authority: authorityOf(c),
  today,
  decision,
  others: periodsOfSamePupil(c, known),
});
