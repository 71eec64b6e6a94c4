import { useSelector } from '@xstate/react';
import { useMemo } from 'react';
import { conflicts, currentAnswers } from '../../case/current.ts';
import type { Form } from '../../forms/form.ts';
import { walk } from '../../forms/walk.ts';
import { authorityOf } from '../../policy/authority-of.ts';
import { check } from '../../policy/check.ts';
import type { Situation } from '../../policy/situation.ts';
import type { OpenedCase } from '../services.ts';
import { useServices } from '../services.ts';
import type { Sheet } from './sheet.ts';

/** What follows from the answers of an open case, or of the school’s facts. */
export function useSheetOf({ log }: OpenedCase, forms: readonly Form[]): Sheet {
  const today = useServices().today();
  const edits = useSelector(log, ({ context }) => context.log.edits);
  const signatures = useSelector(log, ({ context }) => context.signatures);
  const answers = useMemo(() => currentAnswers(edits), [edits]);
  const twice = useMemo(() => conflicts(edits), [edits]);
  const walked = useMemo(() => walk(forms, answers), [forms, answers]);
  const situation = useMemo<Situation>(() => ({ case: walked.case, authority: authorityOf(walked.case), today, decision: undefined, others: [] }), [walked, today]);
  const findings = useMemo(() => check(situation), [situation]);
  return { answers, conflicts: twice, walk: walked, case: walked.case, signatures, situation, findings, today, log };
}
