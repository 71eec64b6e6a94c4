import type { Case } from '../case/case.ts';
import { caseFrom } from '../case/case.ts';
import type { Edits } from '../case/current.ts';
import { currentAnswers, mergeEdits } from '../case/current.ts';
import type { IsoDate } from '../domain/iso-date.ts';
import { isBefore } from '../domain/iso-date.ts';
import { dayOfMoment } from '../domain/moment.ts';

/**
 * The day, since something was agreed, from whose evening on it has been on record without a break that a professional must agree: such a fact counts
 * from the day it is recorded, and one that was taken away and recorded again from the later day. `undefined` where it is not on record. Source:
 * life of an arrangement, ours.
 * @param mustAgree whether they must, for a case.
 * @param agreedOn the day on which it was agreed.
 */
export function askedSince(edits: Edits, mustAgree: (c: Case) => boolean, agreedOn: IsoDate): IsoDate | undefined {
  const dated = [...edits.values()].flatMap((edit) => {
    const on = dayOfMoment(edit.at);
    return on === undefined ? [] : [{ edit, on: isBefore(on, agreedOn) ? agreedOn : on }];
  });
  const days: readonly IsoDate[] = [...new Set(dated.map(({ on }) => on))].sort();
  const isAskedOn = (day: IsoDate): boolean => {
    const by = dated.filter(({ on }) => !isBefore(day, on)).map(({ edit }) => edit);
    return mustAgree(caseFrom(currentAnswers(mergeEdits(by, []))));
  };
  return days[days.findLastIndex((day) => !isAskedOn(day)) + 1];
}
