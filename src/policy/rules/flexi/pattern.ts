import { herts, lcc, ours } from '../../../authorities/sources.ts';
import { valueOf } from '../../../case/field.ts';
import { pattern } from '../../../case/fields/pattern.ts';
import { weekdays } from '../../../case/fields/school.ts';
import type { FlexiWeek } from '../../../case/pattern.ts';
import { firstDayOfPattern, halves, openPatternDays, readPattern, sessionsIn } from '../../../case/pattern.ts';
import { aboutPupil, nameOf } from '../../../case/pupil-name.ts';
import { addYears, formatDate, isBefore, weekdayNames } from '../../../domain/iso-date.ts';
import { listed } from '../../../domain/listed.ts';
import { settledUntil } from '../../../life/next-review.ts';
import type { Lack, Rule } from '../../engine/rule.ts';
import { flexi } from '../../engine/scope.ts';
import { closedDates } from '../shared/why-closed.ts';

/** The days of a week that were passed over: a later one has been answered. What is yet to come is no mistake. */
function daysLeftOut(weeks: readonly FlexiWeek[], name: string): readonly Lack[] {
  const days = weeks.flatMap((week) => week.days.map((day) => ({ ...day, week: week.number })));
  const last = days.findLastIndex((day) => halves.some((half) => day[half] !== undefined));
  const passedOver = new Set(days.slice(0, Math.max(last, 0)).map(({ path }) => path));
  return weeks.flatMap((week): Lack[] => {
    const open = openPatternDays([week]).filter(({ path }) => passedOver.has(path));
    const [first] = open;
    if (first === undefined) return [];
    const which = weeks.length === 1 ? 'Say' : `Week ${String(week.number)}: say`;
    return [
      {
        words: `${which} where ${name} is on ${listed(open.map(({ weekday }) => weekdayNames[weekdays.indexOf(weekday)] ?? ''))}, morning and afternoon.`,
        path: first.path,
      },
    ];
  });
}

/** What a whole pattern is that has only one place. */
function onePlace(weeks: readonly FlexiWeek[], name: string): string | undefined {
  if (openPatternDays(weeks).length > 0) return undefined;
  if (sessionsIn(weeks, 'school') === 0)
    return `${name} is at home in every session. That is home education, and no flexi-schooling: put at least one session in school.`;
  return sessionsIn(weeks, 'home') === 0
    ? `${name} is in school in every session, so there is nothing to agree. Put the sessions at home into the pattern.`
    : undefined;
}

/** LCC’s form asks for days at school and days at home; that it goes by half-days, and that there are some of each, is ours. */
const days: Rule = {
  id: 'flexi.days',
  scope: flexi,
  level: 'stop',
  gate: 'sign',
  mode: 'A',
  source: [lcc('Appendix 7'), ours()],
  words:
    'Each of the ten sessions of a week is at school or at home, and there are some of each. Two weeks may follow each other in turn.',
  mender: 'school',
  find: ({ case: c }) => {
    const weeks = readPattern(c);
    const only = onePlace(weeks, nameOf(c));
    const path = weeks[0]?.days[0]?.path;
    return [
      ...daysLeftOut(weeks, nameOf(c)),
      ...(only === undefined || path === undefined ? [] : [{ words: aboutPupil(c, () => only), path }]),
    ];
  },
};

/** LCC’s form asks for the dates, Herts for a limited time; how long at most is ours. */
const dated: Rule = {
  id: 'flexi.dated',
  scope: flexi,
  level: 'stop',
  gate: 'sign',
  mode: 'A',
  source: [lcc('Appendix 7'), herts('time-limited, with regular review'), ours()],
  words:
    'It should have a first day, and a review date after it and within a year. Where it has a last day, the review should not be later; where days change, it should be.',
  mender: 'school',
  find: ({ case: c, today }) => {
    const [start, review, end, changedFrom] = [pattern.start, pattern.reviewOn, pattern.end, pattern.changedFrom].map(
      (field) => valueOf(c, field),
    );
    const from = firstDayOfPattern(c);
    const lacks: Lack[] = [];
    if (start !== undefined && changedFrom !== undefined && !isBefore(start, changedFrom)) {
      lacks.push({
        words: `The day from which changed days hold, ${formatDate(changedFrom)}, is not after the first day, ${formatDate(start)}. Leave it empty the first time.`,
        path: pattern.changedFrom.path,
      });
    }
    if (start !== undefined && review !== undefined && !isBefore(start, review)) {
      lacks.push({
        words: `The review date, ${formatDate(review)}, is not after the first day, ${formatDate(start)}.`,
        path: pattern.reviewOn.path,
      });
    }
    if (start !== undefined && end !== undefined && !isBefore(start, end)) {
      lacks.push({
        words: `The last day, ${formatDate(end)}, is not after the first, ${formatDate(start)}.`,
        path: pattern.end.path,
      });
    } else if (review !== undefined && end !== undefined && isBefore(end, review)) {
      lacks.push({
        words: `The review date, ${formatDate(review)}, is after the last day, ${formatDate(end)}. Look at it again before it ends.`,
        path: pattern.reviewOn.path,
      });
    }
    const settled = settledUntil(c, today);
    // One that is still to come can renew it before the days change.
    if (
      changedFrom !== undefined &&
      settled !== undefined &&
      isBefore(settled, changedFrom) &&
      isBefore(settled, today)
    ) {
      lacks.push({
        words: `The changed days hold from ${formatDate(changedFrom)}, and this was agreed only until its review on ${formatDate(settled)}. Set a later review date.`,
        path: pattern.reviewOn.path,
      });
    }
    if (from !== undefined && review !== undefined && isBefore(addYears(from, 1), review)) {
      lacks.push({
        words: `The review date, ${formatDate(review)}, is more than a year after ${from === start ? 'the first day' : 'the change'}. Choose an earlier one, or say why it can wait.`,
        path: pattern.reviewOn.path,
        level: 'explain',
      });
    }
    return lacks;
  },
};

const schoolDays: Rule = {
  id: 'flexi.school-days',
  scope: flexi,
  level: 'note',
  gate: 'sign',
  mode: 'A',
  source: [ours()],
  words: 'The first day and the review date are school days.',
  mender: 'school',
  find: ({ case: c }) =>
    closedDates(c, [
      { field: pattern.start, what: 'The first day' },
      { field: pattern.reviewOn, what: 'The review date' },
    ]),
};

export const flexiPatternRules: readonly Rule[] = [days, dated, schoolDays];
