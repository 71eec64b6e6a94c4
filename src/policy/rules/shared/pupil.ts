import { arrangementOf, isFlexiRequest } from '../../../arrangements/arrangement-of.ts';
import { law, ours } from '../../../authorities/sources.ts';
import { hasEhcPlan } from '../../../case/care-and-needs.ts';
import type { Case } from '../../../case/case.ts';
import { valueOf } from '../../../case/field.ts';
import { pupil } from '../../../case/fields/pupil.ts';
import { timetable } from '../../../case/fields/timetable.ts';
import { aboutPupil } from '../../../case/pupil-name.ts';
import { compulsoryAgeStart, schoolLeavingDate } from '../../../domain/compulsory-age.ts';
import type { IsoDate } from '../../../domain/iso-date.ts';
import { addDays, addYears, formatDate, isBefore } from '../../../domain/iso-date.ts';
import { lastFlexiDay } from '../../../life/flexi-period.ts';
import type { Lack, Rule } from '../../engine/rule.ts';
import { arrangement, everyPupil, within } from '../../engine/scope.ts';

/** The ages at which somebody can be on a school's roll: from nursery at 2 to special schools up to 25. */
const YOUNGEST = 2;
const OLDEST = 25;

const ADULT = 18;

const canBeOnRoll = (born: IsoDate, today: IsoDate): boolean =>
  !isBefore(today, addYears(born, YOUNGEST)) && isBefore(today, addYears(born, OLDEST + 1));

/** The date of birth, where it is that of a pupil. */
function birthOf(c: Case, today: IsoDate): IsoDate | undefined {
  const on = valueOf(c, pupil.dateOfBirth);
  return on !== undefined && canBeOnRoll(on, today) ? on : undefined;
}

/** The first day of a part-time timetable or of flexi-schooling, and its last as far as it is settled. */
const lastDay = (c: Case, today: IsoDate): IsoDate | undefined =>
  isFlexiRequest(c) ? lastFlexiDay(c, today) : valueOf(c, timetable.end);

const born: Rule = {
  id: 'pupil.born',
  scope: everyPupil,
  level: 'stop',
  gate: 'sign',
  mode: 'A',
  source: [ours()],
  words: 'The date of birth is that of somebody who can be on a school’s roll.',
  mender: 'school',
  find: ({ case: c, today }) => {
    const on = valueOf(c, pupil.dateOfBirth);
    if (on === undefined || canBeOnRoll(on, today)) return [];
    const why = isBefore(today, on)
      ? 'is still to come'
      : `would not make the pupil ${String(YOUNGEST)} to ${String(OLDEST)} years old`;
    return [{ words: `The date of birth, ${formatDate(on)}, ${why}.`, path: pupil.dateOfBirth.path }];
  },
};

/**
 * What is agreed before the age is a parent’s choice, and no leave of absence: from the day on which the age is reached, that needs an
 * agreement of its own. Flexi-schooling has another code. Source: regulation 11(6)(a).
 */
function reachesAge(c: Case, from: IsoDate): readonly Lack[] {
  const end = isFlexiRequest(c) ? undefined : valueOf(c, timetable.end);
  if (end === undefined || isBefore(end, from)) return [];
  const words = aboutPupil(
    c,
    (name) =>
      `${name} reaches compulsory school age on ${formatDate(from)}, before it ends. From that day C2 needs an agreement of its own, given before it: end this period the day before and agree another, or say how that was agreed.`,
  );
  return [{ words, path: timetable.end.path, level: 'explain', mender: 'head' }];
}

const belowAge: Rule = {
  id: 'pupil.below-age',
  scope: within(
    arrangement,
    'A pupil whose part-time timetable or flexi-schooling begins before compulsory school age',
    ({ case: c, today }) => {
      const on = birthOf(c, today);
      const start = valueOf(c, arrangementOf(c).start);
      return on !== undefined && start !== undefined && isBefore(start, compulsoryAgeStart(on));
    },
  ),
  level: 'note',
  gate: 'sign',
  mode: 'A',
  source: [
    law('Education Act 1996, s. 8'),
    law('School Attendance (Pupil Registration) (England) Regulations 2024, reg. 11'),
    ours(),
  ],
  words:
    'Below compulsory school age a parent may choose fewer hours, and neither a part-time timetable nor flexi-schooling is needed. From the day on which the age is reached, part time needs an agreement of its own.',
  mender: 'school',
  find: ({ case: c, today }) => {
    const on = birthOf(c, today);
    if (on === undefined) return [];
    const without = isFlexiRequest(c) ? 'flexi-schooling' : 'a part-time timetable';
    return [
      ...reachesAge(c, compulsoryAgeStart(on)),
      {
        words: aboutPupil(
          c,
          (name) =>
            `${name} is of compulsory school age only from ${formatDate(compulsoryAgeStart(on))}. Until then a parent may simply choose fewer hours, without ${without}.`,
        ),
        path: pupil.dateOfBirth.path,
      },
    ];
  },
};

const adult: Rule = {
  id: 'pupil.adult',
  scope: within(
    arrangement,
    'A pupil who is 18, or will be before the part-time timetable ends or flexi-schooling is looked at again',
    ({ case: c, today }) => {
      const on = birthOf(c, today);
      const end = lastDay(c, today);
      return on !== undefined && end !== undefined && !isBefore(end, addYears(on, ADULT));
    },
  ),
  level: 'note',
  gate: 'sign',
  mode: 'A',
  source: [law('Family Law Reform Act 1969, s. 1'), ours()],
  words: 'From 18 on, pupils decide and sign for themselves.',
  mender: 'school',
  find: ({ case: c, today }) => {
    const on = birthOf(c, today);
    if (on === undefined) return [];
    const birthday = addYears(on, ADULT);
    const turns = isBefore(today, birthday) ? 'turns' : 'turned';
    const what = isFlexiRequest(c) ? 'it' : 'the plan';
    return [
      {
        words: aboutPupil(
          c,
          (name) =>
            `${name} ${turns} 18 on ${formatDate(birthday)}, and from then on decides and signs alone, as an adult. Agree ${what} with ${name} in person.`,
        ),
        path: pupil.dateOfBirth.path,
      },
    ];
  },
};

/** Past the leaving date the rights under an EHC plan are the young person’s own. Until 18 a parent is asked too. */
const youngPerson: Rule = {
  id: 'pupil.young-person',
  scope: within(
    arrangement,
    'A pupil with an EHC plan who is past compulsory school age before it ends, and not yet 18',
    ({ case: c, today }) => {
      const on = birthOf(c, today);
      const end = lastDay(c, today);
      return (
        hasEhcPlan(c) &&
        on !== undefined &&
        end !== undefined &&
        isBefore(schoolLeavingDate(on), end) &&
        isBefore(end, addYears(on, ADULT))
      );
    },
  ),
  level: 'note',
  gate: 'sign',
  mode: 'A',
  source: [law('Children and Families Act 2014, s. 83'), ours()],
  words:
    'Past compulsory school age a pupil’s rights under an EHC plan are their own: they are asked themselves, and a parent too until 18.',
  mender: 'school',
  find: ({ case: c, today }) => {
    const on = birthOf(c, today);
    if (on === undefined) return [];
    const words = aboutPupil(
      c,
      (name) =>
        `${name} is past compulsory school age from ${formatDate(addDays(schoolLeavingDate(on), 1))} on. The rights under the EHC plan are then ${name}’s own: ask ${name}, and a parent too.`,
    );
    return [{ words, path: pupil.dateOfBirth.path }];
  },
};

export const pupilRules: readonly Rule[] = [born, belowAge, youngPerson, adult];
