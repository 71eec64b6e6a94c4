import { isFlexiRequest } from '../arrangements/arrangement-of.ts';
import { signingParent } from '../arrangements/signing-parent.ts';
import type { Answers, Case } from '../case/case.ts';
import { caseFrom } from '../case/case.ts';
import { valueOf } from '../case/field.ts';
import { agencies, parents } from '../case/fields/people.ts';
import { flexiEnding, heldReviews, running } from '../case/fields/running.ts';
import { rowField, rowsOf } from '../case/list.ts';
import { plainName } from '../case/plain-name.ts';
import type { Signature } from '../case/signature.ts';
import type { IsoDate } from '../domain/iso-date.ts';
import { compareDates, isBefore } from '../domain/iso-date.ts';
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

const isLetter = (letter: string | undefined): boolean => letter !== undefined && /\p{L}/u.test(letter);

/** Whether words name somebody: `Robin Fielding, his father` names Robin Fielding, and not Robin Field. */
function isNamed(by: string, name: string): boolean {
  const [words, wanted] = [plainName(by), plainName(name)];
  for (let at = words.indexOf(wanted); at >= 0; at = words.indexOf(wanted, at + 1))
    if (!isLetter(words[at - 1]) && !isLetter(words[at + wanted.length])) return true;
  return false;
}

const namesOf = (c: Case): readonly string[] =>
  rowsOf(c, parents).flatMap((row) => valueOf(c, rowField(parents, row, parents.row.name)) ?? []);

/** Who of those who agreed, and of the parents that a case had then, is meant by words: of two whose names they hold the one with the longer name. */
function whoIsNamed(version: Pick<Agreed, 'signatures' | 'answers'>, by: string): string | undefined {
  const names = [...agreedNames(version), ...namesOf(caseFrom(version.answers)).map(plainName)];
  return names.filter((name) => isNamed(by, name)).sort((a, b) => b.length - a.length)[0];
}

/** The names of whoever agreed: the parent in whose place it was signed, and the name that they typed, if that is another. */
const agreedNames = ({ signatures, answers }: Pick<Agreed, 'signatures' | 'answers'>): readonly string[] => {
  const typed = signatures.flatMap(({ role, name }) => (role === 'parent' ? [name] : []));
  const asked = typed.length === 0 ? undefined : signingParent(caseFrom(answers))?.name;
  return [...typed, ...(asked === undefined ? [] : [asked])].map(plainName);
};

/**
 * Whether it is another parent who is named, and none who agreed: they are heard, and it ends nothing. The parents of a case are those it had
 * when it was agreed. Ours.
 */
export function isAnotherParent(version: Pick<Agreed, 'signatures' | 'answers'>, by: string | undefined): boolean {
  const named = by === undefined ? undefined : whoIsNamed(version, by);
  return named !== undefined && !agreedNames(version).includes(named);
}

/** Whether words name nobody who agreed, and no parent of the case. What such a one takes back counts: full time is the child’s right. Ours. */
export const isUnknownName = (version: Pick<Agreed, 'signatures' | 'answers'>, by: string): boolean =>
  whoIsNamed(version, by) === undefined;

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

/** The last day of flexi-schooling, where it was ended: by the parent, by the school, or by both. Source: Herts. */
const lastDayGiven = (c: Case): IsoDate | undefined => (isFlexiRequest(c) ? valueOf(c, flexiEnding.on) : undefined);

/** Whether flexi-schooling was ended since it was agreed to. */
function wasEnded({ agreedOn, answers }: Agreed, c: Case): boolean {
  const last = lastDayGiven(c);
  return last !== undefined && !isBefore(last, agreedOn) && last !== lastDayGiven(caseFrom(answers));
}

const ofAgencies = `${agencies.path}.`;
const ofHeldReviews = `${heldReviews.path}.`;

/** Whether some answers can tell of an end: whoever knows of none need not be asked. */
function tellsOfAnEnd(answers: Answers): boolean {
  if (answers.has(flexiEnding.on.path) || answers.has(running.withdrawnOn.path)) return true;
  for (const path of answers.keys()) if (path.startsWith(ofHeldReviews) && answers.get(path) === 'no') return true;
  return false;
}

/** Whether the professionals had said the same when two decisions were given. */
function heardTheSame(a: Answers, b: Answers): boolean {
  const isTheirs = (path: string): boolean => path.startsWith('people.') || path.startsWith(ofAgencies);
  for (const answers of [a, b])
    for (const path of answers.keys()) if (isTheirs(path) && !isSameUsed(a.get(path), b.get(path))) return false;
  return true;
}

/** Whether a signature was given in the knowledge that what others signed has ended. */
export type KnowsOfTheEnd = (signature: Signature, signatures: readonly Signature[]) => boolean;

/**
 * Tells whether a signature was given in the knowledge that what others signed was taken back, or ended: none of that counts for what is
 * agreed anew, even of the very same text.
 * @param answersOf all that was answered when one was given.
 */
export const knowingOfTheEnd =
  (answersOf: (signature: Signature) => Answers): KnowsOfTheEnd =>
  (signature, signatures) => {
    const on = dayGiven(signature);
    const last = signatures.at(-1);
    const agreedOn = signatures
      .flatMap((one) => dayGiven(one) ?? [])
      .sort(compareDates)
      .at(-1);
    if (on === undefined || agreedOn === undefined || last === undefined) return false;
    const [known, then] = [answersOf(signature), answersOf(last)];
    const [tells, heardOthers] = [tellsOfAnEnd(known), !heardTheSame(known, then)];
    if (!tells && !heardOthers) return false;
    const c = caseFrom(known);
    const agreed = { agreedOn, signatures: [...signatures, signature], answers: then };
    return (
      (tells && (withdrawalsOf(agreed, c, on).length > 0 || wasEnded(agreed, c))) ||
      (heardOthers && agreedAnew(agreed, c))
    );
  };
