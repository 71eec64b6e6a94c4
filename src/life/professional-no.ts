import type { Edit } from '../case/edit.ts';
import { readTyped } from '../case/field.ts';
import { date } from '../case/readers.ts';
import type { IsoDate } from '../domain/iso-date.ts';
import { isBefore } from '../domain/iso-date.ts';
import { dayOfMoment } from '../domain/moment.ts';
import type { AgencyDecision } from './agency-decisions.ts';
import type { AgreedVersion } from './versions.ts';

/** What was typed of a professional’s answers, and of their days. */
export interface Answered {
  readonly answers: readonly Edit[];
  readonly days: readonly Edit[];
}

/** The day on which something was typed; `undefined` where its moment is none. */
export const typedOn = ({ at }: Edit): IsoDate | undefined => dayOfMoment(at);

/** Whether an answer was put right on the day it was typed: it was a slip. */
export function isSlip(edit: Edit, edits: readonly Edit[]): boolean {
  const on = typedOn(edit);
  return on !== undefined && edits.some((later) => later.replaces.includes(edit.id) && typedOn(later) === on);
}

/** Whether an answer was another, or cleared, by the evening of a day. */
export const wasReplacedBy = (edit: Edit, edits: readonly Edit[], day: IsoDate): boolean =>
  edits.some((later) => {
    const on = typedOn(later);
    return later.replaces.includes(edit.id) && on !== undefined && !isBefore(day, on);
  });

/** The yes that had come in the place of a no by a moment. */
function yesInPlaceOf(edit: Edit, edits: readonly Edit[], moment: string): Edit | undefined {
  const later = edits.filter(({ replaces, at }) => replaces.includes(edit.id) && at <= moment);
  return (
    later.find(({ value }) => value === 'agrees') ?? later.flatMap((one) => yesInPlaceOf(one, edits, moment) ?? [])[0]
  );
}

/**
 * The day that was written down with an answer, on the day on which that was typed.
 * @param days what was typed at the day of the answer.
 * @param upTo the last day that can have been written down.
 */
export const writtenWith = (edit: Edit, days: readonly Edit[], upTo: IsoDate | undefined): IsoDate | undefined =>
  days
    .filter((one) => typedOn(one) === typedOn(edit))
    .flatMap(({ value }) => {
      const day = value === null ? undefined : readTyped({ schema: date() }, value);
      return day?.ok === true && upTo !== undefined && !isBefore(upTo, day.value) ? [day.value] : [];
    })
    .at(-1);

/** Whether a no had been cleared by a moment, and no yes stood in its place. */
function wasCleared(edit: Edit, edits: readonly Edit[], moment: string): boolean {
  const known = edits.filter(({ at }) => at <= moment);
  const standing = known.filter(({ id }) => !known.some(({ replaces }) => replaces.includes(id)));
  return !standing.includes(edit) && !standing.some(({ value }) => value === 'agrees');
}

/**
 * Whether a no had been heard and settled when others agreed: a clock that was set back, or another device, makes nobody hear of it. Where they
 * agreed on a yes, it was if that yes came in its place: one of an earlier day is another. Where they agreed without one, it was if it had been
 * cleared by then: a no that stood is filled by nobody’s signature. Ours.
 */
export function wasSettled(
  edit: Edit,
  { answers, days }: Answered,
  then: AgencyDecision,
  { agreedAt }: AgreedVersion,
): boolean {
  if (edit.at > agreedAt) return false;
  if (then.answer !== 'agrees') return wasCleared(edit, answers, agreedAt);
  const yes = yesInPlaceOf(edit, answers, agreedAt);
  if (yes === undefined) return false;
  const since = writtenWith(edit, days, typedOn(edit)) ?? writtenWith(yes, days, typedOn(yes));
  return since === undefined || then.on === undefined || !isBefore(then.on, since);
}
