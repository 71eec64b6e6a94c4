import type { Case, Path } from '../case/case.ts';
import { proofOf } from '../case/checklist-proof.ts';
import { valueOf } from '../case/field.ts';
import { decisionFields, decisions } from '../case/fields/checklist.ts';
import { consent } from '../case/fields/consent.ts';
import { parents } from '../case/fields/people.ts';
import { pupil, yearGroups } from '../case/fields/pupil.ts';
import { request } from '../case/fields/request.ts';
import { timetable } from '../case/fields/timetable.ts';
import { rowsOf } from '../case/list.ts';
import { nextOpenDay, readCalendar } from '../case/school-calendar.ts';
import type { Typed } from '../case/typed.ts';
import type { IsoDate } from '../domain/iso-date.ts';
import { isBefore, partsOf } from '../domain/iso-date.ts';
import { yearGroupOf } from '../domain/year-group.ts';
import type { Question } from './form.ts';
import { suggestedSchoolAnswer } from './school/suggested-school-answer.ts';

/** A date as a person types it into three boxes. */
export const typedDate = (date: IsoDate): Typed => {
  const { day, month, year } = partsOf(date);
  return { day: String(day), month: String(month), year: String(year) };
};

function yearGroupSuggestion(c: Case, today: IsoDate): Typed | undefined {
  const born = valueOf(c, pupil.dateOfBirth);
  if (born === undefined) return undefined;
  const group = yearGroupOf(born, today);
  return yearGroups.find((name) => name === (group < 0 ? 'nursery' : String(group)));
}

/** A line that the case proves is done, or does not apply; not while something that proves it is still to come. */
function decisionSuggestion(c: Case, path: Path, today: IsoDate): Typed | undefined {
  const decision = decisions.find((one) => decisionFields(one).state.path === path);
  const proof = decision === undefined ? undefined : proofOf(decision, c);
  return proof === undefined || proof.happened.some((on) => isBefore(today, on)) ? undefined : proof.state;
}

/**
 * What an unanswered question’s answer follows from the rest of the case: the year group from the date of birth, the next open
 * day after the last part-time day, the only parent, a checklist line that something else proves, the authority from the DfE number. It is shown in the control and
 * becomes an answer when the person presses Continue.
 */
export function suggestedAnswer(path: Path, c: Case, today: IsoDate): Typed | undefined {
  switch (path) {
    case pupil.yearGroup.path:
      return yearGroupSuggestion(c, today);
    case timetable.fullTimeFrom.path: {
      const end = valueOf(c, timetable.end);
      return end === undefined ? undefined : typedDate(nextOpenDay(readCalendar(c), end));
    }
    case consent.signer.path:
    case request.by.path: {
      const rows = rowsOf(c, parents);
      return rows.length === 1 ? rows[0] : undefined;
    }
    default:
      return path.startsWith('checklist.') ? decisionSuggestion(c, path, today) : suggestedSchoolAnswer(path, c);
  }
}

/** The suggestions for those of the questions that are not answered, by path. */
export const suggestionsFor = (questions: readonly Question[], c: Case, today: IsoDate): ReadonlyMap<Path, Typed> =>
  new Map(
    questions.flatMap(({ field }): [Path, Typed][] => {
      if (c.get(field.path) !== undefined) return [];
      const suggestion = suggestedAnswer(field.path, c, today);
      return suggestion === undefined ? [] : [[field.path, suggestion]];
    }),
  );
