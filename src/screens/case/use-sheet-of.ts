import { useActorRef, useSelector } from '@xstate/react';
import { useEffect, useMemo } from 'react';
import { lincolnshire } from '../../authorities/lincolnshire/profile.ts';
import { conflicts, currentAnswers, mergeEdits } from '../../case/current.ts';
import type { StoredCase } from '../../case/stored-case.ts';
import type { Form } from '../../forms/form.ts';
import { walk } from '../../forms/walk.ts';
import { check } from '../../policy/check.ts';
import type { CaseStore } from '../services.ts';
import { useServices } from '../services.ts';
import type { Sheet } from './sheet.ts';

/** Opens stored answers: their saving, and what follows from them. */
export function useSheetOf(store: CaseStore, stored: StoredCase, forms: readonly Form[]): Sheet {
  const { now, newId, today: readToday, guardWork } = useServices();
  const log = useActorRef(store.log, {
    input: {
      caseId: stored.head.id,
      edits: mergeEdits(stored.edits, []),
      signatures: stored.signatures,
      ...(stored.place === undefined ? {} : { place: stored.place }),
      now,
      newId,
    },
  });
  useEffect(() => guardWork(log), [guardWork, log]);
  const edits = useSelector(log, ({ context }) => context.log.edits);
  const signatures = useSelector(log, ({ context }) => context.signatures);
  const today = readToday();
  const answers = useMemo(() => currentAnswers(edits), [edits]);
  const twice = useMemo(() => conflicts(edits), [edits]);
  const walked = useMemo(() => walk(forms, answers), [forms, answers]);
  const findings = useMemo(() => check(walked.case, lincolnshire, today), [walked, today]);
  return { answers, conflicts: twice, walk: walked, case: walked.case, signatures, findings, today, log };
}
