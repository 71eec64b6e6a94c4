import { isInCare } from '../case/care-and-needs.ts';
import type { Answers, Case } from '../case/case.ts';
import { caseFrom } from '../case/case.ts';
import { valueOf } from '../case/field.ts';
import { parents } from '../case/fields/people.ts';
import { pupil } from '../case/fields/pupil.ts';
import { rowField, rowsOf } from '../case/list.ts';
import { plainName } from '../case/plain-name.ts';
import type { Signature } from '../case/signature.ts';
import { addYears, isBefore } from '../domain/iso-date.ts';
import { dayGiven } from './slot.ts';
import { isAnotherParent } from './taken-back.ts';

/** From this age on pupils decide for themselves. Source: Family Law Reform Act 1969, s. 1. */
const ADULT = 18;

/** Whether the pupil does not normally live with a parent of that name. */
const livesElsewhere = (c: Case, name: string): boolean =>
  rowsOf(c, parents).some(
    (row) =>
      plainName(valueOf(c, rowField(parents, row, parents.row.name)) ?? '') === plainName(name) &&
      valueOf(c, rowField(parents, row, parents.row.livesWith)) === 'no',
  );

/** Whether the pupil was of age on the day of a decision. */
function isOfAge(c: Case, signature: Signature): boolean {
  const [born, on] = [valueOf(c, pupil.dateOfBirth), dayGiven(signature)];
  return born !== undefined && on !== undefined && !isBefore(on, addYears(born, ADULT));
}

/**
 * Whether one parent’s agreement suffices, whatever another says: the pupil normally lives with them, is not in care, and not of age yet.
 * Source: regulation 11(6); para 67; that another’s no ends nothing is ours.
 */
const suffices = (agreed: Signature, other: Signature, c: Case): boolean =>
  !isInCare(c) && !livesElsewhere(c, agreed.name) && ![agreed, other].some((one) => isOfAge(c, one));

/**
 * Whether a decision is another parent’s than those who agreed to something, and ends nothing of it. They are told apart by name.
 * @param signatures of those who agreed, any of them a parent.
 * @param answers all that was answered then.
 */
export function isAnothers(other: Signature, signatures: readonly Signature[], answers: () => Answers): boolean {
  const agreed = signatures.filter(({ role }) => role === 'parent');
  if (other.role !== 'parent' || agreed.some(({ name }) => plainName(name) === plainName(other.name))) return false;
  const then = answers();
  const c = caseFrom(then);
  return isAnotherParent({ signatures, answers: then }, other.name) && agreed.some((one) => suffices(one, other, c));
}
