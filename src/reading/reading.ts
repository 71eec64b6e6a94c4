import type { Answers, Path } from '../case/case.ts';
import type { Edits } from '../case/current.ts';
import { conflicts, currentAnswers } from '../case/current.ts';
import type { Edit } from '../case/edit.ts';
import type { Signature } from '../case/signature.ts';
import type { IsoDate } from '../domain/iso-date.ts';
import { once } from '../domain/once.ts';
import type { Form } from '../forms/form.ts';
import type { PupilPeriod } from '../life/pupil-periods.ts';
import { isOverdue } from '../policy/engine/blocks.ts';
import type { Finding } from '../policy/engine/finding.ts';
import type { ReadCase } from './read-case.ts';
import { readCase } from './read-case.ts';
import type { Readiness } from './readiness.ts';
import { readinessOf } from './readiness.ts';

/** What is kept of a case, or of the school’s facts, as far as it is read. */
export interface Kept {
  readonly edits: Edits;
  readonly signatures: readonly Signature[];
}

/** All that follows from what is kept, on a day. Each part is worked out when it is first asked for, and once. */
export interface Reading extends Pick<Kept, 'signatures'> {
  /** All current answers, those not asked too. */
  readonly answers: Answers;
  /** Where one question has two answers. */
  readonly conflicts: ReadonlyMap<Path, readonly Edit[]>;
  /** The present answers. */
  readonly proposed: ReadCase;
  /** How far they are from their signatures. */
  readonly readiness: Readiness;
  /** The duties that are overdue. */
  readonly overdue: readonly Finding[];
}

/**
 * Reads what is kept.
 * @param forms all that the answers belong to.
 * @param known the part-time periods of the other cases.
 */
export function readingOf(
  { edits, signatures }: Kept,
  forms: readonly Form[],
  today: IsoDate,
  known: () => readonly PupilPeriod[],
): Reading {
  const answers = currentAnswers(edits);
  const proposed = readCase({ forms, answers, signatures, today, known });
  const twice = once(() => conflicts(edits));
  const readiness = once(() => readinessOf(proposed));
  const overdue = once(() => proposed.findings.filter(isOverdue));
  return {
    answers,
    signatures,
    proposed,
    get conflicts() {
      return twice();
    },
    get readiness() {
      return readiness();
    },
    get overdue() {
      return overdue();
    },
  };
}
