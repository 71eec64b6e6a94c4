import { dfe, law, lcc } from '../../../authorities/sources.ts';
import type { Case, Path } from '../../../case/case.ts';
import { isCausedByBehaviour, mayBeDisability } from '../../../case/circumstances.ts';
import { valueOf } from '../../../case/field.ts';
import { reasons } from '../../../case/fields/reasons.ts';
import { earlierPeriods, timetable } from '../../../case/fields/timetable.ts';
import { rowField, rowsOf } from '../../../case/list.ts';
import { aboutPupil } from '../../../case/pupil-name.ts';
import { academicYearOf } from '../../../domain/academic-year.ts';
import { isBefore } from '../../../domain/iso-date.ts';
import type { Period } from '../../../life/period.ts';
import { overlap, periodInWords } from '../../../life/period.ts';
import type { Lack, Rule } from '../../engine/rule.ts';
import { exceptionalWay, partTime, within } from '../../engine/scope.ts';
import { behaviourPackageRules } from './behaviour-package.ts';

/** Contradiction of the guidance: para 66 forbids what §6 allows as an exception. So it never rests on behaviour alone, and the head explains. */
const notThePurpose: Rule = {
  id: 'behaviour.not-the-purpose',
  scope: partTime,
  level: 'stop',
  gate: 'sign',
  mode: 'A+Q',
  source: [dfe('para 66'), lcc('§6')],
  words: 'Managing behaviour is not what the part-time timetable is for.',
  mender: 'school',
  find: ({ case: c }) => {
    const isSoleCause = valueOf(c, reasons.causes)?.length === 1;
    const isPurpose = valueOf(c, reasons.forBehaviour) === 'yes';
    const lacks: Lack[] = [];
    if (isCausedByBehaviour(c) && isSoleCause) {
      lacks.push({
        words: aboutPupil(
          c,
          (name) =>
            `Behaviour is the only reason given, and a part-time timetable may not be used to manage behaviour. Find out what need is behind it, or plan other help for ${name}.`,
        ),
        path: reasons.causes.path,
      });
    } else if (isCausedByBehaviour(c) && !isPurpose) {
      lacks.push({
        words: aboutPupil(
          c,
          (name) =>
            `Behaviour is among the reasons. That is allowed only as a rare exception, so the head writes down why fewer hours meet a need of ${name}’s.`,
        ),
        path: reasons.causes.path,
        level: 'explain',
        mender: 'head',
      });
    }
    if (isPurpose) {
      lacks.push({
        words: aboutPupil(
          c,
          (name) =>
            `The part-time timetable is said to be there to manage behaviour, which it may not be. Plan other help for ${name}.`,
        ),
        path: reasons.forBehaviour.path,
      });
    }
    return lacks;
  },
};

const equality: Rule = {
  id: 'behaviour.equality',
  scope: within(partTime, 'A pupil whose need may be a disability', (situation) => mayBeDisability(situation.case)),
  level: 'stop',
  gate: 'sign',
  mode: 'A+Q',
  source: [lcc('§6'), law('Equality Act 2010, s. 20')],
  words: 'Reasonable adjustments are in place, and the pupil is no worse off for the need.',
  mender: 'school',
  find: ({ case: c }) =>
    valueOf(c, reasons.equality) === 'no'
      ? [
          {
            words: aboutPupil(
              c,
              (name) =>
                `Reasonable adjustments for ${name} are not all in place, or ${name} is worse off because of the need. The need may be a disability in law, so put that right first.`,
            ),
            path: reasons.equality.path,
          },
        ]
      : [],
};

/** An earlier time for behaviour, with its days where both are known. */
interface Earlier {
  readonly period: Period | undefined;
  readonly path: Path;
}

const typedTimes = (c: Case): readonly Earlier[] =>
  rowsOf(c, earlierPeriods).flatMap((row) => {
    const forBehaviour = rowField(earlierPeriods, row, earlierPeriods.row.behaviour);
    if (valueOf(c, forBehaviour) !== 'yes') return [];
    const start = valueOf(c, rowField(earlierPeriods, row, earlierPeriods.row.from));
    const end = valueOf(c, rowField(earlierPeriods, row, earlierPeriods.row.to));
    return [{ period: start === undefined || end === undefined ? undefined : { start, end }, path: forBehaviour.path }];
  });

const noRepeat: Rule = {
  id: 'behaviour.no-repeat',
  scope: exceptionalWay,
  level: 'explain',
  gate: 'sign',
  mode: 'A+Q',
  source: [lcc('§9.10')],
  words:
    'Part time has not been tried for behaviour before: what did not work the first time is rarely right the second.',
  mender: 'head',
  find: ({ case: c, others, today }) => {
    const start = valueOf(c, timetable.start) ?? today;
    const year = academicYearOf(start);
    const typed = typedTimes(c);
    const isTyped = (other: Period): boolean =>
      typed.some(({ period }) => period !== undefined && overlap(period, other));
    const known = others
      .filter(
        (other) =>
          other.way === 'exceptional-needs' &&
          isBefore(other.start, start) &&
          academicYearOf(other.start) === year &&
          !isTyped(other),
      )
      .map((period): Earlier => ({ period, path: timetable.earlier.path }));
    return [...typed, ...known].map(({ period, path }) => {
      const days = period === undefined ? '' : `, ${periodInWords(period)}`;
      return {
        words: aboutPupil(
          c,
          (name) =>
            `${name} was part time for behaviour earlier in this academic year${days}. Use other help this time, or say why it is right again.`,
        ),
        path,
      };
    });
  },
};

export const behaviourRules: readonly Rule[] = [notThePurpose, ...behaviourPackageRules, equality, noRepeat];
