import { herts, ours } from '../../../authorities/sources.ts';
import { valueOf } from '../../../case/field.ts';
import { agreement } from '../../../case/fields/agreement.ts';
import { flexiEnding } from '../../../case/fields/running.ts';
import { nextOpenDay, readCalendar } from '../../../case/school-calendar.ts';
import { daysBetween, formatDate, isBefore } from '../../../domain/iso-date.ts';
import { lastDayGiven } from '../../../life/last-day-given.ts';
import { caseOf } from '../../../life/versions.ts';
import { lastVersion } from '../../engine/lived.ts';
import type { Rule } from '../../engine/rule.ts';
import { flexiAgreed, within } from '../../engine/scope.ts';

const numbers = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];
const days = { day: 1, week: 7, fortnight: 14, month: 28 } as const;

/** What the wording that is suggested gives: four weeks. */
const SUGGESTED = 28;

/**
 * How many days of notice a clause asks for: the first number of days, weeks or months in it. A month counts as four weeks.
 * @param clause as typed; where nothing is, the wording that is suggested holds.
 */
function daysOfNotice(clause: string | undefined): number | undefined {
  if (clause === undefined) return SUGGESTED;
  const [, count = '', unit] =
    /\b(\d{1,2}|an?|[a-z]+)[\s-]+(?:calendar |school |full |clear )?(day|week|fortnight|month)/iu.exec(clause) ?? [];
  const word = count.toLowerCase();
  const many = /^an?$/u.test(word) ? 1 : /^\d/u.test(word) ? Number(word) : numbers.indexOf(word) + 1;
  const length = Object.entries(days).find(([name]) => name === unit?.toLowerCase())?.[1];
  return length === undefined || many === 0 ? undefined : many * length;
}

/** A parent who wants full time back has it at once: notice binds the school alone. */
export const noticeKept: Rule = {
  id: 'flexi.notice',
  scope: within(
    flexiAgreed,
    'A flexi-schooling arrangement that the school ends',
    ({ case: c }) => valueOf(c, flexiEnding.by) === 'school',
  ),
  level: 'explain',
  gate: 'run',
  mode: 'A',
  source: [herts('a voluntary arrangement'), ours()],
  words: 'Where the school ends it, it keeps to the notice that the agreement gives.',
  asks: 'Why does it end with shorter notice?',
  mender: 'head',
  find: (situation) => {
    const { case: c, today } = situation;
    const version = lastVersion(situation);
    const [given, ends] = [valueOf(c, flexiEnding.noticeOn), version && lastDayGiven(version, c)];
    const term = version && daysOfNotice(valueOf(caseOf(version), agreement.notice));
    if (ends === undefined || term === undefined) return [];
    if (given === undefined)
      return [
        {
          words: `The school ends it on ${formatDate(ends)}, and the day on which it gave notice is not on record. The agreement gives ${String(term)} days. Write that day down, or say why there was no notice.`,
          path: flexiEnding.noticeOn.path,
        },
      ];
    const had = daysBetween(given, nextOpenDay(readCalendar(c), ends));
    if (had >= term) return [];
    const mend = isBefore(ends, today) ? 'Say why it could not wait.' : 'End it later, or say why it cannot wait.';
    const words = `The school gave notice on ${formatDate(given)}, and the last day at home is ${formatDate(ends)}. The agreement gives ${String(term)} days. ${mend}`;
    return [{ words, path: flexiEnding.on.path }];
  },
};
