import type { Case } from '../../../case/case.ts';
import type { Field } from '../../../case/field.ts';
import { valueOf } from '../../../case/field.ts';
import { running } from '../../../case/fields/running.ts';
import { happenedOn } from '../../../case/happened.ts';
import { aboutPupil } from '../../../case/pupil-name.ts';
import { openDayFrom, readCalendar } from '../../../case/school-calendar.ts';
import type { IsoDate } from '../../../domain/iso-date.ts';
import { formatDate, formatWeekdayDate, isBefore } from '../../../domain/iso-date.ts';
import { saidFullTime, saidFullTimeOf } from '../../../life/in-full-time.ts';
import { leavingOf } from '../../../life/leaving.ts';
import { daysUnagreed } from '../../before-agreement.ts';
import { daysWithoutAgreement, firstPartDay, partDaysOnRecord } from '../../days-without-agreement.ts';
import { dueBy, hasBegun, startWithoutAgreement } from '../../engine/lived.ts';
import { onlySays } from '../../engine/only-says.ts';
import type { Lack } from '../../engine/rule.ts';
import type { Situation } from '../../engine/situation.ts';

const isUnsaid = (c: Case, field: Field<string>): boolean =>
  valueOf(c, field) === undefined || onlySays(c, field) !== undefined;

/** That it is not on record how part days of the school’s doing are put right; `undefined` where it is, or the family’s doing. Source: LCC §3. */
export const putRightLack = (c: Case): Lack | undefined =>
  valueOf(c, running.partBy) === 'school' && isUnsaid(c, running.putRight)
    ? {
        words: aboutPupil(
          c,
          (name) =>
            `The school sent or kept ${name} away without an agreement. That is an unlawful exclusion: write down what happened, and how it is put right.`,
        ),
        path: running.putRight.path,
        mender: 'head',
      }
    : undefined;

/** What is not on record yet of the part days: since when, whose doing, which days, and, if the school’s, how it is put right. */
function unrecorded(situation: Situation): readonly Lack[] {
  const { case: c } = situation;
  const wanting: readonly (Lack | undefined)[] = [
    firstPartDay(situation) === undefined
      ? {
          words: aboutPupil(
            c,
            (name) => `The first day on which ${name} was in school for part of the day is not on record.`,
          ),
          path: running.partSince.path,
        }
      : undefined,
    valueOf(c, running.partBy) === undefined
      ? {
          words: aboutPupil(
            c,
            (name) => `It is not on record how it came about that ${name} was in school for part of the day.`,
          ),
          path: running.partBy.path,
        }
      : undefined,
    isUnsaid(c, running.partDays)
      ? {
          words: aboutPupil(
            c,
            (name) => `The days on which ${name} was in school for part of the day are not on record.`,
          ),
          path: running.partDays.path,
        }
      : undefined,
    putRightLack(c),
  ];
  return wanting.flatMap((lack) => lack ?? []);
}

/** What follows from part days that nobody agreed to: they go on record as they were, and full time begins on the next school day. */
export function partDayLacks(situation: Situation): readonly Lack[] {
  const { case: c, today } = situation;
  const [since, missing] = [valueOf(c, running.fullTimeOn), unrecorded(situation)];
  const full: readonly Lack[] =
    (since === undefined || isBefore(today, since)) && leavingOf(c, today) === undefined
      ? [
          {
            words: aboutPupil(
              c,
              (name) =>
                `${name} is not in school full time, and nobody has agreed to that. ${name} is owed full time from the next school day: write down once it has begun.`,
            ),
            path: running.fullTimeOn.path,
          },
        ]
      : [];
  if (missing.length + full.length > 0) return [...full, ...missing];
  const from = valueOf(c, running.partSince);
  const days = from === undefined ? '' : ` from ${formatDate(from)}`;
  return [
    {
      words: aboutPupil(
        c,
        (name) =>
          `${name} was in school for part of the day without an agreement${days}. It is on record, and ${leavingOf(c, today) === undefined ? 'full time has begun' : `${name} has left`}.`,
      ),
      path: running.partDays.path,
      level: 'note',
    },
  ];
}

/**
 * The question whether the pupil is, or was, in school full time. What was said of earlier days stands at that question and answers nothing
 * here: it is asked anew.
 */
export const fullTimeAsk = (c: Case, words: (name: string) => string): Lack => ({
  words: aboutPupil(c, words),
  path: running.inFullTime.path,
  ...(valueOf(c, running.inFullTime) === undefined ? {} : { asksAnew: true }),
});

/** The day on which full time began, as it is on record of a start that nobody agreed to; `undefined` where none is since then. */
function fullTimeSinceStart({ case: c, life, today }: Situation): IsoDate | undefined {
  if (life.state !== 'not-begun' && life.state !== 'refused') return undefined;
  const since = happenedOn(c, running.fullTimeOn, today);
  return since === undefined || life.start === undefined || isBefore(since, life.start) ? undefined : since;
}

/** What is asked of the days until the pupil left: of full time that begins no more, nothing. */
const askUntilLeft = (c: Case, start: IsoDate, last: IsoDate): readonly Lack[] =>
  isBefore(last, start)
    ? []
    : [
        fullTimeAsk(
          c,
          (name) =>
            `There is no agreement for the days from ${formatWeekdayDate(start)} until ${name}’s last day, ${formatDate(last)}. Was ${name} in school full time on them? Write it down.`,
        ),
      ];

/** What is asked first once the day to start has come and nobody has agreed: whether the pupil is in school full time. */
export function notBegunLacks(situation: Situation): readonly Lack[] {
  const { case: c, life, today } = situation;
  const start = startWithoutAgreement(situation);
  const until =
    life.state === 'agreed'
      ? `Nothing is agreed before ${formatWeekdayDate(life.version.from.day)}`
      : 'There is no agreement';
  switch (start && saidFullTime(situation, start)) {
    case 'yes':
      return [];
    case 'no':
      return partDayLacks(situation);
    case undefined: {
      const since = fullTimeSinceStart(situation);
      if (since !== undefined && start !== undefined) {
        if (!isBefore(openDayFrom(readCalendar(c), start), since)) return [];
        return [
          fullTimeAsk(
            c,
            (name) =>
              `Full time began on ${formatDate(since)}. There is no agreement for the days from ${formatWeekdayDate(start)} until then. Was ${name} in school full time on them? Write it down.`,
          ),
        ];
      }
      const leaving = leavingOf(c, today);
      if (leaving !== undefined && start !== undefined) return askUntilLeft(c, start, leaving.last);
      return [
        fullTimeAsk(
          c,
          (name) => `${until}, so ${name} should be in full time. Is ${name} in school full time? Write it down.`,
        ),
      ];
    }
  }
}

/** What is to be written down of part days that are on record and were agreed to later; how they are put right is asked by a rule of its own. */
function unrecordedBefore(situation: Situation): readonly Lack[] | undefined {
  if (daysWithoutAgreement(situation) !== undefined || partDaysOnRecord(situation) === undefined) return undefined;
  return unrecorded(situation).filter(({ path }) => path !== running.putRight.path);
}

/**
 * What is asked of the days before it was agreed, once it was: the days from the day to start on that nobody had agreed to yet, and, whenever
 * they were, the part days on record. Nothing once it is said that they were full days. Source: LCC §9.2, §9.3; ours.
 */
export function agreedSinceLacks(situation: Situation): readonly Lack[] {
  const { case: c } = situation;
  const before = daysUnagreed(situation);
  const wanting = before !== undefined || hasBegun(situation) ? unrecordedBefore(situation) : undefined;
  if (wanting !== undefined) return wanting;
  if (before === undefined || saidFullTimeOf(situation, before.stretch) !== undefined) return [];
  const { start, missed, from, stretch, wasTooLate } = before;
  const nothing = wasTooLate ? 'Nothing that was agreed held' : 'Nothing was agreed';
  const agreed = `${from.half === 'pm' ? 'the afternoon of ' : ''}${formatWeekdayDate(from.day)}`;
  if (stretch.until !== undefined)
    return [
      {
        words: aboutPupil(
          c,
          (name) =>
            `${nothing} before ${agreed}, and it was not said then whether ${name} was in school full time from the day to start, ${formatWeekdayDate(start)}. What is said now is of the days since it ended. Write down what those days were.`,
        ),
        path: running.inFullTime.path,
        mender: 'head',
        pastMending: true,
      },
    ];
  const asks = fullTimeAsk(c, (name) =>
    isBefore(situation.today, from.day)
      ? `Nothing is agreed before ${agreed}. Has ${name} been in school full time since the day to start, ${formatWeekdayDate(start)}? Write it down.`
      : `${nothing} before ${agreed}. Was ${name} in school full time from the day to start, ${formatWeekdayDate(start)}, until then? Write it down.`,
  );
  return [dueBy(situation, missed.day, asks)];
}
