import type { Profile } from '../authorities/profile.ts';
import type { CaseEvent } from '../case/case-event.ts';
import type { Answers, Case, Path } from '../case/case.ts';
import type { Edits } from '../case/current.ts';
import { flexiEnding, heldReviews, running } from '../case/fields/running.ts';
import { isLostBefore, lostAnswers } from '../case/lost-answer.ts';
import { isLostRecord } from '../case/lost-record.ts';
import { seenBy } from '../case/seen-by.ts';
import type { Signature } from '../case/signature.ts';
import type { IsoDate } from '../domain/iso-date.ts';
import { agencyFields } from './agency-decisions.ts';
import { endDays } from './end-days.ts';
import { endedAhead } from './ended-ahead.ts';
import type { Life } from './life.ts';
import { mustAgree } from './must-agree.ts';
import type { AgreedVersion } from './versions.ts';
import { caseOf } from './versions.ts';

/**
 * By what an arrangement may have ended: an answer that cannot be read, and is typed again; another record that cannot, in which something was signed or
 * decided; or a signature with which it was taken back by a clock that was ahead, so that nobody knows on which day.
 */
export type EndInDoubt = 'answer' | 'record' | 'clock';

/** Where an answer is lost that is asked for again. */
export const askedAgain = (edits: Edits): readonly Path[] => {
  const { path } = flexiEnding.on;
  // The first last day of flexi-schooling that had come holds, whatever was typed since.
  return [...new Set([...lostAnswers(edits).keys(), ...(isLostBefore(path, edits) ? [path] : [])])];
};

const heldReview = new RegExp(`^${heldReviews.path}\\.[^.]+`, 'u');

/** Whether what is lost of a held review can tell of a no. */
function tellsOfANo(path: Path, row: Path, lost: ReadonlySet<Path>, told: Answers): boolean {
  const agreed = `${row}.${heldReviews.row.parentAgreed.path}`;
  if (path === agreed) return true;
  const ofANo = [row, ...[heldReviews.row.on, heldReviews.row.refusedBy].map((field) => `${row}.${field.path}`)];
  return ofANo.includes(path) && (lost.has(agreed) || told.get(agreed) === 'no');
}

/**
 * Whether an answer is lost with which a professional who must agree may have said no, or the day of that no.
 * @param asked those who must agree
 */
const mayHaveRefused = (edits: Edits, told: Answers, asked: readonly (keyof typeof agencyFields)[]): boolean => {
  const lost = lostAnswers(edits);
  return asked.some((who) => {
    const { answer, answeredOn } = agencyFields[who];
    return lost.has(answer.path) || (lost.has(answeredOn.path) && told.get(answer.path) === 'refuses');
  });
};

/**
 * Whether an answer is lost that can tell that an arrangement has ended, or since when. Until it is typed again nobody knows.
 * @param told the answers, with what still stands in the place of lost ones
 */
function endIsLost(edits: Edits, told: Answers): boolean {
  const lost = new Set(askedAgain(edits));
  const { withdrawnOn, withdrawnBy, endedOn, endedBy } = running;
  return [...lost].some((path) => {
    if (endDays.some((field) => field.path === path)) return true;
    if (path === endedBy.path) return told.has(endedOn.path);
    if (path === withdrawnBy.path) return told.has(withdrawnOn.path);
    const row = heldReview.exec(path)?.[0];
    return row !== undefined && tellsOfANo(path, row, lost, told);
  });
}

/** The states in which nobody asks any more whether it has ended. */
const closed: readonly Life['state'][] = ['ended', 'set-aside', 'declined'];

/** Whether something may be lost that was signed or decided, and nothing was agreed since in the knowledge of that. */
function isRecordLost({ signatures, events, versions }: KeptOf): boolean {
  const lost = events.filter(isLostRecord);
  if (lost.length === 0) return false;
  const seen = seenBy(signatures, events);
  const agreed = versions.flatMap((version) => version.signatures);
  return lost.some(({ id }) => !agreed.some((signature) => seen.get(signature.id)?.has(id) === true));
}

/** What is kept of a case, and what follows from it. */
interface KeptOf {
  readonly edits: Edits;
  readonly signatures: readonly Signature[];
  readonly events: readonly CaseEvent[];
  /** The answers, with what still stands in the place of lost ones. */
  readonly told: Answers;
  /** The present answers. */
  readonly proposed: { readonly case: Case; readonly authority: Pick<Profile, 'gates'> };
  readonly versions: readonly AgreedVersion[];
  readonly life: () => Life;
  readonly today: IsoDate;
}

/** By what an arrangement may have ended, or been refused before anything was agreed; nothing where all is known. Ours. */
export function mayHaveEnded(kept: KeptOf): readonly EndInDoubt[] {
  const { edits, told, proposed, versions, life, today } = kept;
  const asked = [proposed.case, ...versions.map(caseOf)].flatMap((c) => mustAgree(c, proposed.authority));
  const isAnswerLost = mayHaveRefused(edits, told, asked) || (versions.length > 0 && endIsLost(edits, told));
  return [
    ...(isAnswerLost ? (['answer'] as const) : []),
    ...(isRecordLost(kept) && !closed.includes(life().state) ? (['record'] as const) : []),
    ...(endedAhead(life(), today) === undefined ? [] : (['clock'] as const)),
  ];
}
