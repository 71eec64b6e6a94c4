import type { Answers, Case } from '../case/case.ts';
import { caseFrom } from '../case/case.ts';
import { valueOf } from '../case/field.ts';
import { agencies, parents } from '../case/fields/people.ts';
import { heldReviews, running } from '../case/fields/running.ts';
import { rowField, rowsOf } from '../case/list.ts';
import type { Signature } from '../case/signature.ts';
import type { IsoDate } from '../domain/iso-date.ts';
import { addDays, compareDates, isBefore } from '../domain/iso-date.ts';
import type { AgencyDecision } from './agency-decisions.ts';
import { agencyDecisions } from './agency-decisions.ts';
import { dayGiven } from './slot.ts';
import { isSameUsed } from './void.ts';
import type { Withdrawal } from './withdrawal.ts';
import { withdrawalsIn } from './withdrawal.ts';

/** What was agreed to, as far as it can be taken back. */
interface Agreed {
  readonly agreedOn: IsoDate;
  readonly signatures: readonly Pick<Signature, 'role' | 'name'>[];
  /** All that was answered then. */
  readonly answers: Answers;
}

const plainly = (name: string): string => name.normalize('NFKC').trim().replace(/\s+/gu, ' ').toLowerCase();

/** Whether words name somebody: `Robin Fielding, his father` names Robin Fielding. */
const isNamed = (by: string, name: string): boolean => plainly(by).includes(plainly(name));

const namesOf = (c: Case): readonly string[] =>
  rowsOf(c, parents).flatMap((row) => valueOf(c, rowField(parents, row, parents.row.name)) ?? []);

/** Whether somebody is named among the parents who agreed. */
const isAmongAgreed = (signatures: Agreed['signatures'], by: string): boolean =>
  signatures.some(({ role, name }) => role === 'parent' && isNamed(by, name));

/**
 * Whether it is another parent who is named, and none who agreed: they are heard, and it ends nothing. The parents of a case are those it had
 * when it was agreed. Ours.
 */
export const isAnotherParent = (
  { signatures, answers }: Pick<Agreed, 'signatures' | 'answers'>,
  by: string | undefined,
): boolean =>
  by !== undefined && !isAmongAgreed(signatures, by) && namesOf(caseFrom(answers)).some((name) => isNamed(by, name));

/** Whether words name nobody who agreed, and no parent of the case. What such a one takes back counts: full time is the child’s right. Ours. */
export const isUnknownName = (version: Pick<Agreed, 'signatures' | 'answers'>, by: string): boolean =>
  !isAmongAgreed(version.signatures, by) && !isAnotherParent(version, by);

/**
 * What takes back something that was agreed, by what is on record in a case: what a parent who agreed said on that day or since. What was
 * on record already when it was agreed took back what had been agreed before.
 */
export function withdrawalsOf(
  { agreedOn, signatures, answers }: Agreed,
  c: Case,
  today: IsoDate,
): readonly Withdrawal[] {
  const said = withdrawalsIn(c, today).filter(
    ({ on, by }) => !isBefore(on, agreedOn) && !isAnotherParent({ signatures, answers }, by),
  );
  if (said.length === 0) return said;
  const known = withdrawalsIn(caseFrom(answers), agreedOn);
  return said.filter(({ path, on }) => !known.some((one) => one.path === path && one.on === on));
}

const isYes = ({ answer }: AgencyDecision): boolean => answer === 'agrees';

/** Whether a professional who had agreed has agreed anew since: in between they had not. */
function agreedAnew({ agreedOn, answers }: Agreed, c: Case): boolean {
  const now = agencyDecisions(c).filter((one) => isYes(one) && one.on !== undefined && isBefore(agreedOn, one.on));
  if (now.length === 0) return false;
  const then = agencyDecisions(caseFrom(answers)).filter(isYes);
  return now.some(({ fields, on }) =>
    then.some((was) => was.fields.answer.path === fields.answer.path && was.on !== on),
  );
}

const ofAgencies = `${agencies.path}.`;
const ofHeldReviews = `${heldReviews.path}.`;

/** Whether what was on record when a decision was given can tell of a take-back. */
const tellsOfANo = ({ answers = {} }: Signature): boolean =>
  Object.entries(answers).some(
    ([path, typed]) => path === running.withdrawnOn.path || (path.startsWith(ofHeldReviews) && typed === 'no'),
  );

/** Whether the professionals had said the same when two decisions were given. */
function heardTheSame({ answers: a = {} }: Signature, { answers: b = {} }: Signature): boolean {
  const isOther = (path: string): boolean =>
    (path.startsWith('people.') || path.startsWith(ofAgencies)) && !isSameUsed(a[path], b[path]);
  return !Object.keys(a).some(isOther) && !Object.keys(b).some(isOther);
}

const answersOf = ({ answers }: Signature): Answers => new Map(Object.entries(answers ?? {}));

/**
 * Whether a signature was given in the knowledge that what others signed was taken back: none of that counts for what is agreed anew, even
 * of the very same text.
 * @param signatures what they signed.
 */
export function knowsOfTheEnd(signature: Signature, signatures: readonly Signature[]): boolean {
  const last = signatures.at(-1);
  if (signature.answers === undefined || last === undefined) return false;
  const [tells, heardOthers] = [tellsOfANo(signature), !heardTheSame(signature, last)];
  if (!tells && !heardOthers) return false;
  const on = dayGiven(signature);
  const agreedOn = signatures
    .flatMap((one) => dayGiven(one) ?? [])
    .sort(compareDates)
    .at(-1);
  if (on === undefined || agreedOn === undefined) return false;
  const c = caseFrom(answersOf(signature));
  // What was on record when it was signed is not known of a signature of before: what was said on that day may be older than it.
  const since = last.answers === undefined ? addDays(agreedOn, 1) : agreedOn;
  const agreed = { agreedOn: since, signatures: [...signatures, signature], answers: answersOf(last) };
  return (tells && withdrawalsOf(agreed, c, on).length > 0) || (heardOthers && agreedAnew(agreed, c));
}
