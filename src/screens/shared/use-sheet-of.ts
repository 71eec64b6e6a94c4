import { useSelector } from '@xstate/react';
import { useMemo } from 'react';
import { conflicts, currentAnswers } from '../../case/current.ts';
import type { Signature } from '../../case/signature.ts';
import { signaturesIn } from '../../case/stored-case.ts';
import type { Form } from '../../forms/form.ts';
import { walk } from '../../forms/walk.ts';
import { check } from '../../policy/check.ts';
import type { PupilPeriod } from '../../policy/pupil-periods.ts';
import type { OpenedCase } from './services.ts';
import { useServices } from './services.ts';
import { decisionOf } from '../../life/decisions.ts';
import { situationOf } from './read-stored.ts';
import type { Sheet } from './sheet.ts';

const none: readonly PupilPeriod[] = [];

/** A signature never changes, so its id tells. */
const isSameSet = (a: readonly Signature[], b: readonly Signature[]): boolean =>
  a.length === b.length && a.every(({ id }, at) => id === b[at]?.id);

/**
 * What follows from the answers of an open case, or of the school’s facts.
 * @param hrefOf the address of a place in them.
 * @param known the part-time periods of the other cases.
 */
export function useSheetOf(
  { log }: OpenedCase,
  forms: readonly Form[],
  hrefOf: (place: string) => string,
  known: readonly PupilPeriod[] = none,
): Sheet {
  const today = useServices().today();
  const edits = useSelector(log, ({ context }) => context.log.edits);
  const signatures = useSelector(log, ({ context }) => signaturesIn([...context.others.values()]), isSameSet);
  const answers = useMemo(() => currentAnswers(edits), [edits]);
  const twice = useMemo(() => conflicts(edits), [edits]);
  const walked = useMemo(() => walk(forms, answers), [forms, answers]);
  const situation = useMemo(
    () => situationOf({ case: walked.case, decision: decisionOf(signatures, walked.case) }, today, known),
    [walked, signatures, today, known],
  );
  const findings = useMemo(() => check(situation), [situation]);
  return {
    answers,
    conflicts: twice,
    walk: walked,
    case: walked.case,
    signatures,
    situation,
    findings,
    today,
    log,
    hrefOf,
  };
}
