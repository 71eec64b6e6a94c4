import { lcc, ours } from '../../../authorities/sources.ts';
import { valueOf } from '../../../case/field.ts';
import { notifications, running } from '../../../case/fields/running.ts';
import { rowField, rowsOf } from '../../../case/list.ts';
import { nameOf } from '../../../case/pupil-name.ts';
import { nextOpenDay, readCalendar } from '../../../case/school-calendar.ts';
import type { IsoDate } from '../../../domain/iso-date.ts';
import { addDays, formatDate, formatWeekdayDate, isBefore } from '../../../domain/iso-date.ts';
import { daysInForce, dueBy, isPastDue } from '../../engine/lived.ts';
import type { Lack, Rule } from '../../engine/rule.ts';
import type { Scope } from '../../engine/scope.ts';
import { partTime, within } from '../../engine/scope.ts';
import type { Situation } from '../../engine/situation.ts';
import { daysOfEntry } from '../../limits.ts';
import { daysOf, entriesTold, firstDayToTell, firstDayUntold, lastDayToTell } from '../../notified.ts';

/** How the authority is told, as the end of a sentence. */
const ways = {
  survey: ' through its survey',
  portal: ' through its portal',
  form: ' with its form',
  email: ' by e-mail',
  return: ' in its return',
} as const;

/** Where the authority is told at all. */
const told = (words: string): Scope =>
  within(partTime, words, ({ authority }) => authority.notification?.due !== undefined);

/** The first day not told of and the day on which that was due; only once it is overdue, from the next school day on. */
function overdue(situation: Situation): { readonly day: IsoDate; readonly due: IsoDate } | undefined {
  const calendar = readCalendar(situation.case);
  const day = firstDayUntold(situation, calendar);
  const due = day === undefined ? undefined : lastDayToTell(situation, day);
  if (day === undefined || due === undefined || isBefore(situation.today, nextOpenDay(calendar, due))) return undefined;
  return { day, due };
}

const notified: Rule = {
  id: 'la.notified',
  scope: told('A part-time timetable that was agreed and has begun'),
  level: 'stop',
  gate: 'run',
  mode: 'A',
  source: [lcc('§10'), ours()],
  words:
    'The local authority is told as soon as the timetable runs. It is due on the start day unless the authority sets another, and overdue from the next school day.',
  mender: 'school',
  find: (situation) => {
    const { case: c, authority } = situation;
    const late = overdue(situation);
    if (late === undefined || late.day !== firstDayToTell(situation)) return [];
    const how = authority.notification?.how?.value;
    const words = `${authority.name} has not been told of ${nameOf(c)}’s timetable. It was due by ${formatWeekdayDate(late.due)}. Tell them now${how === undefined ? '' : ways[how]}, and write down when.`;
    return [{ words, path: notifications.path }];
  },
};

const entryLength: Rule = {
  id: 'la.entry-length',
  scope: told('A part-time timetable that the authority was told of'),
  level: 'stop',
  gate: 'run',
  mode: 'A',
  source: [lcc('§10')],
  words: 'An entry tells of so many weeks at most as the authority takes. What follows has an entry of its own.',
  mender: 'school',
  find: (situation) => {
    const { case: c, authority } = situation;
    const longest = daysOfEntry(authority);
    const tooLong = entriesTold(situation).flatMap((entry): Lack[] => {
      if (longest === undefined || daysOf(entry) <= longest) return [];
      return [
        dueBy(situation, entry.on, {
          words: `The entry from ${formatDate(entry.from)} tells of ${String(daysOf(entry))} days. One entry may tell of ${String(longest)}: end it earlier, and make another for what follows.`,
          path: entry.toPath,
        }),
      ];
    });
    const late = overdue(situation);
    if (late === undefined || late.day === firstDayToTell(situation)) return tooLong;
    const words = `${authority.name} has not been told of ${nameOf(c)}’s days from ${formatDate(late.day)} on. A new entry was due by ${formatWeekdayDate(late.due)}.`;
    return [...tooLong, { words, path: notifications.path }];
  },
};

/** What some authorities are told of besides, once it has happened: its day, and how it is said. */
function happenings(
  situation: Situation,
): readonly { readonly of: string; readonly on: IsoDate; readonly say: string }[] {
  const { case: c, today, life } = situation;
  const fullTime = valueOf(c, running.fullTimeOn);
  const last = daysInForce(situation).at(-1)?.end;
  const hasEnded = life.state === 'over' || life.state === 'ended';
  return [
    ...(last !== undefined && hasEnded ? [{ of: 'end', on: last, say: 'it has ended' }] : []),
    ...(last !== undefined && fullTime !== undefined && !isBefore(today, fullTime)
      ? [{ of: 'full-time', on: fullTime, say: 'full time has begun again' }]
      : []),
  ];
}

const toldOfEnd: Rule = {
  id: 'la.told-of-end',
  scope: within(
    partTime,
    'A part-time timetable that has ended, where the authority is told of that too',
    ({ authority }) =>
      authority.notification?.also.some(({ value }) => value === 'end' || value === 'full-time') === true,
  ),
  level: 'stop',
  gate: 'run',
  mode: 'A',
  source: [ours('how many days that may take, where the authority does not say')],
  words: 'Where the authority is told of the end too, or of full time, it is told in the days that it sets.',
  mender: 'school',
  find: (situation) => {
    const { case: c, authority, today } = situation;
    const told = rowsOf(c, notifications).flatMap(
      (row) => valueOf(c, rowField(notifications, row, notifications.row.on)) ?? [],
    );
    return happenings(situation).flatMap(({ of, on, say }): Lack[] => {
      const asked = authority.notification?.also.find(({ value }) => value === of);
      const due = asked && addDays(on, asked.within ?? 0);
      if (due === undefined || !isPastDue(situation, due)) return [];
      if (told.some((day) => !isBefore(day, on) && !isBefore(today, day))) return [];
      const words = `${authority.name} has not been told that ${say}. That was due by ${formatWeekdayDate(due)}. Tell them now, and write down when.`;
      return [{ words, path: notifications.path }];
    });
  },
};

export const authorityRules: readonly Rule[] = [notified, entryLength, toldOfEnd];
