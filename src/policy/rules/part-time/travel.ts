import { dfe, lcc, ours } from '../../../authorities/sources.ts';
import type { Case } from '../../../case/case.ts';
import { valueOf } from '../../../case/field.ts';
import { plan } from '../../../case/fields/plan.ts';
import { pupil } from '../../../case/fields/pupil.ts';
import { happenedOn } from '../../../case/happened.ts';
import { aboutPupil, nameOf } from '../../../case/pupil-name.ts';
import type { TimetableDay } from '../../../case/timetable-day.ts';
import { readTimetable } from '../../../case/timetable.ts';
import { isBefore as isEarlier } from '../../../domain/clock-time.ts';
import { formatDate, isBefore } from '../../../domain/iso-date.ts';
import { begun, isPastDue, isRunningOn } from '../../engine/lived.ts';
import { onlySays } from '../../engine/only-says.ts';
import type { Lack, Rule } from '../../engine/rule.ts';
import { partTime, within } from '../../engine/scope.ts';
import type { Situation } from '../../engine/situation.ts';

/** Whether the pupil comes after the school’s day has begun or goes before it ends. */
const isOffTheDay = (day: TimetableDay): boolean =>
  day.state === 'school' &&
  day.schoolDay !== undefined &&
  (isEarlier(day.schoolDay.start, day.time.start) || isEarlier(day.time.end, day.schoolDay.end));

const hasOddHours = (c: Case): boolean => readTimetable(c)?.weeks.some((week) => week.days.some(isOffTheDay)) ?? false;

function transportLacks({ case: c, authority, today }: Situation): readonly Lack[] {
  const on = valueOf(c, plan.transportToldOn);
  const path = plan.transportToldOn.path;
  if (on === undefined) {
    const address = authority.contacts.transport?.value;
    const how = address === undefined ? 'Ask the council’s transport team' : `E-mail ${address}`;
    return [
      {
        words: `Council transport runs at the start and the end of the school day, and ${nameOf(c)}’s hours are others. ${how}, and write down when.`,
        path,
      },
    ];
  }
  if (isBefore(today, on))
    return [
      { words: `The transport team is said to have been told on ${formatDate(on)}, which is still to come.`, path },
    ];
  const asked = [
    { field: plan.transportSays, what: 'what the transport team says' },
    { field: plan.transportMeanwhile, what: 'how the pupil travels until they agree' },
    { field: plan.transportNextOn, what: 'when you ask them again' },
  ];
  const open = asked.find(({ field }) => valueOf(c, field) === undefined);
  return open === undefined
    ? []
    : [{ words: `The transport team was told on ${formatDate(on)}. Write down ${open.what}.`, path: open.field.path }];
}

const transportTold: Rule = {
  id: 'travel.transport-told',
  scope: within(
    partTime,
    'A pupil with council transport whose hours are not those of the school’s day',
    (situation) => valueOf(situation.case, pupil.councilTransport) === 'yes',
  ),
  level: 'explain',
  gate: 'start',
  mode: 'A',
  source: [lcc('§1')],
  words:
    'The council’s transport team is told, and it is written down what they say, what happens until then, and when to ask again.',
  mender: 'school',
  find: (situation) => (hasOddHours(situation.case) ? transportLacks(situation) : []),
};

const askedAgain: Rule = {
  id: 'travel.asked-again',
  scope: within(
    begun('A part-time timetable that has begun'),
    'A pupil with council transport whose hours are not those of the school’s day, while it runs',
    (situation) => valueOf(situation.case, pupil.councilTransport) === 'yes' && isRunningOn(situation, situation.today),
  ),
  level: 'stop',
  gate: 'run',
  mode: 'A',
  source: [lcc('§1'), dfe('para 67'), ours()],
  words: 'The transport team is asked again by the day that was promised. It is overdue from the next school day.',
  mender: 'school',
  find: (situation) => {
    const { case: c, today } = situation;
    const [due, told] = [valueOf(c, plan.transportNextOn), happenedOn(c, plan.transportToldOn, today)];
    if (due === undefined || !isPastDue(situation, due) || !hasOddHours(c)) return [];
    if (told !== undefined && !isBefore(told, due)) return [];
    const words = `The transport team was to be asked again on ${formatDate(due)}. E-mail them, and write down the day and what they say; or set a later day on which you ask.`;
    return [{ words, path: plan.transportToldOn.path }];
  },
};

const fair: Rule = {
  id: 'travel.fair',
  scope: partTime,
  level: 'stop',
  gate: 'sign',
  mode: 'Q',
  source: [lcc('§9.8')],
  words: 'Travel stands in nobody’s way, and puts no burden on the family that others do not have.',
  mender: 'school',
  find: ({ case: c }) => {
    if (valueOf(c, plan.travelFair) !== 'no') return [];
    return [
      {
        words: aboutPupil(
          c,
          (name) => `${name}’s family cannot manage the travel as others do. Change the times, or help with the way.`,
        ),
        path: plan.travelFair.path,
      },
    ];
  },
};

const mealsFair: Rule = {
  id: 'meals.fair',
  scope: within(
    partTime,
    'A pupil with free school meals',
    (situation) => valueOf(situation.case, pupil.freeSchoolMeals) === 'yes',
  ),
  level: 'stop',
  gate: 'sign',
  mode: 'A+Q',
  source: [lcc('§9.8')],
  words: 'The pupil gets their free school meal on every school day, whatever the hours.',
  mender: 'school',
  find: ({ case: c }) => {
    const only = onlySays(c, plan.meals);
    if (only === undefined) return [];
    return [
      {
        words: `How ${nameOf(c)} gets free school meals says only ${only}. Say how, also on days at home.`,
        path: plan.meals.path,
      },
    ];
  },
};

export const travelRules: readonly Rule[] = [transportTold, askedAgain, fair, mealsFair];
