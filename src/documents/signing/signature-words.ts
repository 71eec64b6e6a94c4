import type { Case } from '../../case/case.ts';
import type { Signature } from '../../case/signature.ts';
import type { IsoDate } from '../../domain/iso-date.ts';
import { formatDate, isBefore } from '../../domain/iso-date.ts';
import { dayOfMoment } from '../../domain/moment.ts';
import { givenDay, givenOn, isByClockAhead } from '../../life/clock-ahead.ts';
import { goingOn } from '../../life/going-on.ts';
import { dayGiven } from '../../life/slot.ts';
import type { Facts, PlacedSignature, TakenBack } from '../facts.ts';
import { thatNeverRan } from '../parts/agreed-too-late.ts';
import { lastDayIn, untilReplaced } from '../parts/in-force-until.ts';
import { momentAsItSays } from '../parts/moment-in-words.ts';
import { changedSince } from './changed-since.ts';

/** Whose place it is. */
export const roleInWords = (role: Signature['role']): string => (role === 'parent' ? 'Parent or carer' : 'Headteacher');

/** What the signer decided. */
export function decisionInWords(decision: Signature['decision']): string {
  switch (decision) {
    case 'agree':
      return 'Agrees';
    case 'changes':
      return 'Asks for changes';
    case 'refuse':
      return 'Does not agree';
  }
}

/** What was decided, and about what: of a change, with the version that it would change; or that what was agreed is taken back. */
export function decidedInWords({ signature: { decision, role }, goesOn, takesBack }: PlacedSignature): string {
  if (goesOn === undefined) return decisionInWords(decision);
  const version = `version ${String(goesOn)}`;
  if (takesBack) return `Takes back ${version}`;
  switch (decision) {
    case 'agree':
      return role === 'head' ? 'Agrees' : 'Agrees to the change';
    case 'changes':
      return `Asks for another change of ${version}`;
    case 'refuse':
      return `Does not agree to the change of ${version}`;
  }
}

const takenBackInWords = ({ how, by, neverAgreed }: TakenBack): string =>
  how === 'withdrawn'
    ? `taken back by ${by ?? 'the parent'}`
    : `to which ${by ?? 'a professional'} ${neverAgreed === true ? 'did not agree' : 'said no'}`;

/** The same, with its day: of who had never agreed, that from which it counts. Source: life of an arrangement, ours. */
export function takenBackOnDay(takenBack: TakenBack, today: IsoDate): string {
  const { on, neverAgreed } = takenBack;
  const day = neverAgreed === true ? `, which counts from ${givenDay(on, today)}` : ` ${givenOn(on, today)}`;
  return `${takenBackInWords(takenBack)}${day}`;
}

/** The version that a signature completed, and whether that was taken back: `version 1`. */
const ownVersion = ({ version, takenBack }: PlacedSignature, today: IsoDate): string =>
  `version ${String(version)}${takenBack === undefined ? '' : `, ${takenBackOnDay(takenBack, today)}`}`;

/** Why a signature does not hold for what is printed: since which change, by which later word, or for which version it was. */
function whyNot(placed: PlacedSignature, c: Case, today: IsoDate): string {
  const { signature, version, takenBack, replaced, changed } = placed;
  if (version !== undefined)
    return takenBack === undefined
      ? `For version ${String(version)}, with which it stays`
      : `For ${ownVersion(placed, today)}`;
  if (replaced) return 'A later decision took its place';
  if (signature.document === 'checklist') return 'To be signed again: it is older than the plan';
  return changed.length === 0
    ? 'To be decided anew, for somebody did not agree'
    : `To be signed again: an answer has changed since (${changedSince(changed, c)})`;
}

/** What is read of a case where it is told whether a signature holds. */
type Of = Pick<Facts, 'case' | 'life' | 'placed' | 'printed' | 'spans' | 'today' | 'versions'>;

/** That a decision was about a change alone, and what becomes of the version beside it. */
function aboutTheChange(number: number, { life }: Of): string {
  const present = goingOn(life)?.number;
  return `About the change; version ${String(number)} ${present !== undefined && present <= number ? 'goes' : 'went'} on`;
}

/** The texts that a signature is about, as one. */
const textsOf = ({ hash, also = [] }: Signature): string => [hash, ...also.map((text) => text.hash)].join(' ');

/** Whether somebody decided later about just the same; a word about another change takes the place of none. */
const saidAnew = ({ signature }: PlacedSignature, { placed }: Of): boolean =>
  placed.some(
    ({ signature: later }) =>
      later.at > signature.at &&
      later.document === signature.document &&
      later.role === signature.role &&
      textsOf(later) === textsOf(signature),
  );

/** The last day on which a version was in force, where that is past. */
function lastDayBefore(number: number, { case: c, spans, today }: Of): IsoDate | undefined {
  const span = spans.findLast(({ version }) => version.number === number);
  const last = span && lastDayIn(span, c);
  return last !== undefined && isBefore(last, today) ? last : undefined;
}

/** The version that took the place of another before that had begun; nothing of one that was in force, or will be. */
const tookThePlace = (number: number, { spans, versions }: Of): number | undefined =>
  spans.some(({ version }) => version.number === number)
    ? undefined
    : versions.find((later) => later.number > number)?.number;

/** Whether a signature that completed a version holds; it held until that was taken back, gave way to another, or came to its end. */
function holdsOfVersion({ takenBack, stands }: PlacedSignature, number: number, of: Of): string {
  const version = `version ${String(number)}`;
  if (takenBack !== undefined)
    return `Held until ${givenDay(takenBack.on, of.today)}: ${version}, ${takenBackInWords(takenBack)}`;
  const neverRan = thatNeverRan(number, of);
  if (neverRan !== undefined) return `No: ${version} ${neverRan}`;
  const next = tookThePlace(number, of);
  if (next !== undefined) return `No: version ${String(next)} took the place of ${version} before it began`;
  const until = untilReplaced(number, of);
  const past = until === undefined ? lastDayBefore(number, of) : undefined;
  if (past !== undefined) return `Held until ${formatDate(past)}: ${version}`;
  return `Yes, ${stands ? '' : 'for '}${version}${until === undefined ? '' : `, until ${until}`}`;
}

/** Whether a no came after the last day of the version that it takes back: there was nothing left to end. A clock that was ahead tells no day. */
function cameTooLate(no: Signature, number: number, { versions, today }: Of): boolean {
  const [on, end] = [dayGiven(no), versions.find((version) => version.number === number)?.end];
  return on !== undefined && end !== undefined && isBefore(end, on) && !isByClockAhead(on, today);
}

/** What became of a version by the no with which it was taken back: what had come to its end before is ended by no other. */
function whatItEnded({ signature, ends }: PlacedSignature, number: number, of: Of): string {
  const version = `version ${String(number)}`;
  if (cameTooLate(signature, number, of)) return `It came after the last day of ${version}, and ended nothing`;
  if (isByClockAhead(dayGiven(signature), of.today))
    return `Yes: it takes ${version} back, by a clock that was ahead. On which day is not known`;
  return ends ? `Yes: it ended ${version}` : `It came after ${version} had ended, and ended nothing more`;
}

/** Whether a signature holds, and if not why: `Yes`. What was decided about a change neither holds for what was agreed nor lapses. */
export function holdsInWords(placed: PlacedSignature, of: Of): string {
  const { goesOn, takesBack, replaced, stands, signature } = placed;
  if (placed.version !== undefined) return holdsOfVersion(placed, placed.version, of);
  if (takesBack && goesOn !== undefined) return whatItEnded(placed, goesOn, of);
  if (goesOn !== undefined) {
    const isOfChange =
      signature.decision === 'agree' ? !replaced && of.printed !== undefined : !replaced || !saidAnew(placed, of);
    if (isOfChange) return aboutTheChange(goesOn, of);
  }
  return stands ? 'Yes' : `No. ${whyNot(placed, of.case, of.today)}`;
}

/** How a place stands: `Agrees. Signed by … on …`. */
export function stateOfPlace(placed: PlacedSignature | undefined, c: Case, today: IsoDate): string {
  if (placed === undefined) return 'Not signed yet';
  const { signature, stands } = placed;
  const decided = signature.role === 'head' && signature.decision === 'agree' ? '' : `${decidedInWords(placed)}. `;
  const signed = `${decided}Signed by ${signature.name} (${signature.capacity}) ${givenOn(dayOfMoment(signature.at), today, momentAsItSays(signature.at))}.`;
  return stands ? signed : `${whyNot(placed, c, today)}. ${signed}`;
}
