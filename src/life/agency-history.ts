import type { Case, Path } from '../case/case.ts';
import type { Edits } from '../case/current.ts';
import type { Edit } from '../case/edit.ts';
import type { Field } from '../case/field.ts';
import { readTyped } from '../case/field.ts';
import { agencies, type answerWays } from '../case/fields/people.ts';
import type { GivenDay, IsoDate } from '../domain/iso-date.ts';
import { addDays } from '../domain/iso-date.ts';
import { dayOfMoment } from '../domain/moment.ts';
import type { AgencyDecision, AgencyFields } from './agency-decisions.ts';
import { agencyDecision, serviceDecision } from './agency-decisions.ts';
import { typedBefore } from './typed-before.ts';

/** An answer of a professional that another has taken the place of. */
export interface EarlierAnswer {
  readonly who: AgencyDecision['who'];
  /** Where it is asked how an answer was given. */
  readonly asked: Path;
  readonly name: string | undefined;
  readonly answer: 'agrees' | 'refuses';
  readonly on: IsoDate | undefined;
  readonly how: (typeof answerWays)[number] | undefined;
  readonly reference: string | undefined;
  /** The day on which it was written down. */
  readonly writtenOn: GivenDay;
}

const professionals = ['social-worker', 'virtual-school', 'responsible', 'caseworker', 'practitioner'] as const;

/** The days on which an answer, or its day, was typed; what was put right on its own day was a slip. */
function daysTyped({ answer, answeredOn }: AgencyFields, edits: Edits): readonly IsoDate[] {
  const isOfIt = ({ path }: Edit): boolean => path === answer.path || path === answeredOn.path;
  const days = [...edits.values()].filter(isOfIt).flatMap(({ at }) => dayOfMoment(at) ?? []);
  return [...new Set(days)].sort();
}

/** What stood at a field at the end of a day. */
function stoodAt<T>(field: Field<T>, day: IsoDate, edits: Edits): T | undefined {
  const then = typedBefore(edits, field.path, addDays(day, 1));
  const read = then && readTyped(field, then.typed);
  return read?.ok === true ? read.value : undefined;
}

function earlierOf(
  { who, answer: present, on: presentOn, fields }: AgencyDecision,
  edits: Edits,
): readonly EarlierAnswer[] {
  const given = daysTyped(fields, edits).flatMap((day): EarlierAnswer[] => {
    const answer = stoodAt(fields.answer, day, edits);
    if (answer !== 'agrees' && answer !== 'refuses') return [];
    return [
      {
        who,
        asked: fields.how.path,
        name: stoodAt(fields.name, day, edits),
        answer,
        on: stoodAt(fields.answeredOn, day, edits),
        how: stoodAt(fields.how, day, edits),
        reference: stoodAt(fields.reference, day, edits),
        writtenOn: day,
      },
    ];
  });
  return given.filter(
    (one, index) =>
      !(one.answer === present && one.on === presentOn) &&
      !given.slice(0, index).some(({ answer, on }) => answer === one.answer && on === one.on) &&
      // An answer whose day was written down later is one.
      (one.on !== undefined || given[index + 1]?.answer !== one.answer),
  );
}

/** The rows of all services that ever stood in the list, those that were removed since too. */
function servicesEver(edits: Edits): readonly string[] {
  const own = `${agencies.path}.`;
  const rows = [...edits.values()].flatMap(({ path }) => (path.startsWith(own) ? (path.split('.')[1] ?? []) : []));
  return [...new Set(rows)];
}

/**
 * What professionals and services answered before what they answer now, the first answer of each first: each is a decision like a parent’s, and
 * stays on record. Who need not be asked any more, or was taken off the list, is among them. Source: LCC Appendix 1, §9.4, §9.6, §9.13; life of an arrangement.
 */
export const earlierAnswersIn = (c: Case, edits: Edits): readonly EarlierAnswer[] =>
  [
    ...professionals.map((who) => agencyDecision(c, who)),
    ...servicesEver(edits).map((row) => serviceDecision(c, row)),
  ].flatMap((decision) => earlierOf(decision, edits));
