import { describe, expect, test } from 'vitest';
import { isOpenOn, readCalendar } from '../../src/case/school-calendar.ts';
import { lifeInWords } from '../../src/documents/parts/life-in-words.ts';
import { addDays } from '../../src/domain/iso-date.ts';
import type { StoredReading } from '../../src/reading/read-all.ts';
import { readAll } from '../../src/reading/read-all.ts';
import { day } from '../domain/some-dates.ts';
import { LivedCase } from './lived.ts';
import { asPlanned } from './lives/as-planned.ts';
import { changeRefused } from './lives/change-refused.ts';
import { changedTwice } from './lives/changed-twice.ts';
import { comingOfAge } from './lives/coming-of-age.ts';
import { early } from './lives/early.ts';
import { extended, extension } from './lives/extended.ts';
import { inCare } from './lives/in-care.ts';
import { late } from './lives/late.ts';
import { neverBegun } from './lives/never-begun.ts';
import type { Story } from './lives/story.ts';
import { withdrawn } from './lives/withdrawn.ts';
import { withoutAgreement } from './lives/without-agreement.ts';

const FIRST = '2027-01-04';
const DAYS = 110;

/** What a person reads of a case on a day: what the register says of its two half-days, what the list says. */
function lineOf({ reading: { life, proposed } }: StoredReading): string {
  const { case: c, today, codes } = proposed;
  const register = (['am', 'pm'] as const).map((half) => {
    const session = codes.find(({ date, session: which }) => date === today && which === half);
    if (session === undefined) return '.';
    return session.code === '' ? '-' : session.code;
  });
  const shown = register.every((code) => code === '.') ? [] : register;
  return [...shown, ...lifeInWords(life, c, today)].join(' ');
}

/** Lives some stories day by day, side by side; of each, every open day on which anything is different. */
function live(
  stories: readonly Story[],
  days: number,
): readonly { readonly told: string; readonly last: StoredReading }[] {
  const cases = stories.map(({ answers }, index) => new LivedCase(`story-${String(index)}`, answers, `${FIRST}T08:00`));
  const told = stories.map((): string[] => []);
  let all: readonly StoredReading[] = [];
  for (let today = day(FIRST), count = 0; count < days; today = addDays(today, 1), count += 1) {
    stories.forEach(({ done }, index) => {
      const lived = cases[index];
      for (const [on, act] of done) if (lived !== undefined && on === today) act(lived, on);
    });
    all = readAll(
      cases.map(({ stored }) => stored),
      today,
    );
    all.forEach((one, index) => {
      if (!isOpenOn(readCalendar(one.reading.proposed.case), today)) return;
      const [line, lines] = [lineOf(one), told[index] ?? []];
      if (lines.at(-1)?.slice(FIRST.length + 1) !== line) lines.push(`${today} ${line}`);
    });
  }
  return all.map((last, index) => ({ told: told[index]?.join('\n') ?? '', last }));
}

/** The lines of a block that is written with its margin. */
const linesOf = (block: string): string => block.trim().replace(/\n +/gu, '\n');

describe('the life of an arrangement, day by day', () => {
  test.each(
    Object.entries({
      asPlanned,
      early,
      late,
      changedTwice,
      changeRefused,
      withdrawn,
      neverBegun,
      withoutAgreement,
      comingOfAge,
      inCare,
    }),
  )('%s', (_, story) => {
    const [lived] = live([story], DAYS);
    expect(lived?.told).toBe(linesOf(story.told));
  });

  test('extended: a further period in a case of its own, which hears of the first', () => {
    const [first, second] = live([extended, extension], DAYS);
    expect(first?.told).toBe(linesOf(extended.told));
    expect(second?.told).toBe(linesOf(extension.told));
    expect(second?.last.reading.proposed.others).toEqual([
      { start: '2027-01-11', end: '2027-02-05', way: 'medical-short' },
    ]);
  });
});
