import type { Profile } from '../authorities/profile.ts';
import type { Case, Path } from '../case/case.ts';
import type { Signature } from '../case/signature.ts';
import { caseForms } from '../forms/all-forms.ts';
import type { Question } from '../forms/form.ts';
import type { Gap } from '../forms/gaps.ts';
import { gapsOf } from '../forms/gaps.ts';
import type { AskedStep, Walk } from '../forms/walk.ts';
import { walk } from '../forms/walk.ts';
import type { PlannedSession } from '../policy/attendance/codes.ts';
import type { Finding } from '../policy/finding.ts';
import type { Matrix } from '../policy/matrix/matrix.ts';
import { documentsOf, printableOf } from './documents-of.ts';
import type { Facts } from './facts.ts';
import type { DocumentId } from './model.ts';
import { isVoid } from './voided.ts';

/** What is known of a case when its documents are built. */
export interface Known {
  readonly case: Case;
  readonly authority: Profile;
  readonly signatures: readonly Signature[];
  readonly findings: readonly Finding[];
  readonly matrix: Matrix;
  readonly codes: readonly PlannedSession[];
  /** The documents wanted, of those that can be printed; the whole pack without it. */
  readonly documents?: readonly DocumentId[];
}

function questionsOf(asked: AskedStep): readonly Question[] {
  switch (asked.kind) {
    case 'questions':
      return asked.questions;
    case 'list':
      return asked.rows.flatMap((row) => row.pages.flatMap((page) => page.questions));
    case 'screen':
      return [];
  }
}

const askedIn = (walked: Walk): ReadonlyMap<Path, Question> =>
  new Map(walked.steps.flatMap(questionsOf).map((question) => [question.field.path, question]));

/** What a step lacks; an arrangement that Waymark does not lead through lacks another. */
const lacking = (step: AskedStep, c: Case): readonly Gap[] =>
  step.kind === 'screen' && step.step.screen === 'not-this-way' ? [{ step, why: 'missing' }] : gapsOf(step, c);

/** Works out, once, all that the documents are built from. */
export function factsOf({ case: c, authority, signatures, findings, matrix, codes, documents }: Known): Facts {
  const walked = walk(caseForms, c.answers);
  return {
    case: walked.case,
    asked: askedIn(walked),
    gaps: walked.steps.flatMap((step) => lacking(step, walked.case)),
    signatures: signatures.map((signature) => ({ signature, holds: !isVoid(signature, walked.case.answers) })),
    findings,
    authority,
    matrix,
    codes,
    documents:
      documents === undefined
        ? documentsOf(walked.case)
        : printableOf(walked.case).filter((id) => documents.includes(id)),
    version: '',
  };
}
